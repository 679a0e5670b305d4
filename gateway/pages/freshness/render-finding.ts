import { nameField } from '../../../subgraphs/kit/field-words.ts';
import { type Html, html } from '../html.ts';
import { type Position, freshnessPath, toAddress } from './filter.ts';
import { type Finding, severityWords, stateWords, writeDay, writeMoment } from './words.ts';

/** What people reported, in their words, by reference. */
export type Reports = ReadonlyMap<string, string>;

/** One finding: what, whose and where to mend it; its evidence opens below. */
export function renderFinding(finding: Finding, position: Position, reports: Reports): Html {
  const { severity, text, check, source, service, firstSeen, owner, state } = finding;
  return html`<li class="finding ${severity.toLowerCase()}">
    <details>
      <summary>
        <b>${severityWords[severity]}</b> · ${service?.name ?? source.name}: ${text}
        <small>${check.title} · ${source.name} · since ${writeDay(firstSeen)}${owner !== null && ` · ${owner}`}</small>
      </summary>
      <p>${check.why}</p>
      ${renderReport(finding, reports)} ${renderEvidence(finding)} ${renderLinks(finding)}
      ${state === 'RESOLVED' ? html`<p>${stateWords[state]}.</p>` : renderAcknowledge(finding, position)}
    </details>
  </li>`;
}

function renderLinks({ fixUrl, service, source }: Finding): Html {
  return html`<p>
    ${fixUrl !== null && html`<a href="${fixUrl}" rel="noreferrer">Mend it at its source, ${source.name}</a>`}
    ${fixUrl !== null && service !== null && ' · '}
    ${service !== null && html`<a href="/service/${service.slug}">How it is shown here</a>`}
  </p>`;
}

function renderReport({ evidence }: Finding, reports: Reports): Html {
  const has = typeof evidence === 'object' && evidence !== null && 'reference' in evidence;
  const message = has ? reports.get(String(evidence.reference)) : undefined;
  return message === undefined ? html`` : html`<blockquote>${message}</blockquote>`;
}

function renderEvidence({ evidence, lastSeen }: Finding): Html {
  const parts = typeof evidence === 'object' && evidence !== null ? Object.entries(evidence) : [];
  const known = parts.filter(([, value]) => value !== null);
  return html`<dl class="evidence">
    ${known.map(
      ([name, value]) =>
        html`<dt>${toWords(name)}</dt>
          <dd>${name === 'field' ? nameField(String(value)) : writeEvidence(value)}</dd>`,
    )}
    <dt>Last seen</dt>
    <dd>${writeDay(lastSeen)}</dd>
  </dl>`;
}

/** Moments as people write them, all else as it is. */
function writeEvidence(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value) ? writeMoment(value) : value;
}

/** `lastOk` as `last ok`. */
function toWords(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function renderAcknowledge({ id, note, acknowledgedUntil, state }: Finding, position: Position): Html {
  const until = acknowledgedUntil === null ? '' : ` until ${acknowledgedUntil}`;
  const known = state === 'ACKNOWLEDGED' && html`<p>Acknowledged${until}.${note !== null && html` <q>${note}</q>`}</p>`;
  return html`${known}
    <form method="post" action="${freshnessPath}">
      <input type="hidden" name="id" value="${id}" />
      <input type="hidden" name="back" value="${toAddress(position)}" />
      <p class="fields">
        <label>Note, for whoever asks later <input name="note" maxlength="2000" value="${note ?? ''}" /></label>
        <label
          >Until this day, or left empty until it is mended
          <input name="until" type="date" value="${acknowledgedUntil ?? ''}"
        /></label>
      </p>
      <p class="buttons">
        <button>Acknowledge<span class="unseen"> this finding</span></button>
      </p>
    </form>`;
}

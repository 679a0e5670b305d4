import { nameField } from '../../../subgraphs/kit/field-words.ts';
import { type Html, html } from '../html.ts';
import { type Position, freshnessPath } from './filter.ts';
import { renderHidden } from './render-done.ts';
import { type Finding, severityWords, stateWords, writeDay, writeMoment, writePlainDay } from './words.ts';

/** What people reported, in their words, by reference. */
export type Reports = ReadonlyMap<string, string>;

/** One finding: what, whose and where to mend it; its evidence opens below. */
export function renderFinding(finding: Finding, position: Position, reports: Reports): Html {
  const { severity, text, check, source, service, firstSeen, owner, state } = finding;
  return html`<li class="finding ${severity === 'SERIOUS' && 'serious'}">
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

function renderAcknowledge(finding: Finding, position: Position): Html {
  const { id, note, acknowledgedUntil: until, acknowledgedBy: by, state } = finding;
  const isKnown = state === 'ACKNOWLEDGED';
  const end = until === null ? '' : ` until ${writePlainDay(until)}`;
  const who = by === null ? '' : ` by ${by}`;
  return html`${isKnown && html`<p>Acknowledged${end}${who}.${note !== null && html` <q>${note}</q>`}</p>`}
    <form method="post" action="${freshnessPath}">
      ${renderHidden(id, position)}
      <p class="fields">
        <label>Note, for whoever asks later <input name="note" maxlength="2000" value="${note ?? ''}" /></label>
        <label
          >Until this day, or left empty until it is mended <input name="until" type="date" value="${until ?? ''}"
        /></label>
        <label>Your name or initials <input name="by" maxlength="200" autocomplete="name" /></label>
      </p>
      <p class="buttons">
        <button>Acknowledge<span class="unseen"> this finding</span></button>
        ${isKnown && html`<button name="do" value="undo">Take it back</button>`}
      </p>
    </form>`;
}

import { type Html, html } from '../html.ts';
import { type Position, freshnessPath, toAddress } from './filter.ts';
import { type Finding, severityWords, stateWords, writeDay } from './words.ts';

/** One finding: what, whose and where to mend it; its evidence opens below. */
export function renderFinding(finding: Finding, position: Position): Html {
  const { severity, text, check, source, service, firstSeen, fixUrl, owner, state } = finding;
  return html`<li class="finding ${severity.toLowerCase()}">
    <details>
      <summary>
        <b>${severityWords[severity]}</b> · ${service?.name ?? source.name}: ${text}
        <small>${check.title} · ${source.name} · since ${writeDay(firstSeen)}${owner !== null && ` · ${owner}`}</small>
      </summary>
      <p>${check.why}</p>
      ${renderEvidence(finding)}
      ${fixUrl !== null && html`<p><a href="${fixUrl}" rel="noreferrer">Mend it at its source</a></p>`}
      ${state === 'RESOLVED' ? html`<p>${stateWords[state]}.</p>` : renderAcknowledge(finding, position)}
    </details>
  </li>`;
}

function renderEvidence({ evidence, lastSeen }: Finding): Html {
  const parts = typeof evidence === 'object' && evidence !== null ? Object.entries(evidence) : [];
  const known = parts.filter(([, value]) => value !== null);
  return html`<dl class="evidence">
    ${known.map(
      ([name, value]) =>
        html`<dt>${toWords(name)}</dt>
          <dd>${typeof value === 'string' ? value : JSON.stringify(value)}</dd>`,
    )}
    <dt>Last seen</dt>
    <dd>${writeDay(lastSeen)}</dd>
  </dl>`;
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

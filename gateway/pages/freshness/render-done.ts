import type { FreshnessPageQuery } from '../../../codegen/generated/operations.ts';
import { type Html, html } from '../html.ts';
import { type Position, freshnessPath, toAddress } from './filter.ts';
import { writePlainDay } from './words.ts';

type Acknowledgement = NonNullable<FreshnessPageQuery['acknowledgements']>[number];

/** What has just been said of a finding, or taken back, and a button that takes it back. */
export function renderDone([said]: readonly Acknowledgement[], position: Position): Html | false {
  if (!said) return false;
  const { finding, until, by, endedAt, endedBy } = said;
  const what = `${finding.service?.name ?? finding.source.name}: ${finding.text}`;
  if (endedAt !== null) {
    return html`<p role="status">Taken back${endedBy !== null && ` by ${endedBy}`}. It counts again: ${what}</p>`;
  }
  const end = until === null ? 'until it is mended' : `until the end of ${writePlainDay(until)}`;
  return html`<form method="post" action="${freshnessPath}" class="last">
    ${renderHidden(finding.id, position)}
    <p role="status">
      Put aside ${end}${by !== null && `, by ${by}`}: ${what}
      <button name="do" value="undo">Undo<span class="unseen"> putting it aside</span></button>
    </p>
  </form>`;
}

/** Which finding a form is of, and where the page goes on afterwards. */
export function renderHidden(id: string, position: Position): Html {
  return html`<input type="hidden" name="id" value="${id}" />
    <input type="hidden" name="back" value="${toAddress(position)}" />`;
}

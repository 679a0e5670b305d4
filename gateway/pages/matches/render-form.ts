import { type Html, html } from '../html.ts';
import { type Position, matchesPath } from './address.ts';
import type { Group } from './render-pair.ts';

/** What can be said of a question. Of more than two listings some can be left out: these are another service. */
export function renderForm({ listings, matches }: Group, position: Position): Html {
  const answer = matches.find(({ decision }) => decision !== null)?.decision?.answer;
  const isGroup = listings.length > 2;
  return html`<form method="post" action="${matchesPath}">
    ${renderHidden({ listing: listings.map(({ id }) => id), ticks: isGroup ? 'yes' : undefined, answer }, position)}
    ${isGroup && renderTicks(listings)}
    <p class="fields">
      <label>Note, for whoever asks later <textarea name="note" rows="2" maxlength="2000"></textarea></label>
      <label>Your name or initials <input name="by" maxlength="200" autocomplete="name" /></label>
    </p>
    <p class="buttons">
      <button name="do" value="same">${isGroup ? 'Same service, those ticked' : 'Same service'}</button>
      <button name="do" value="different">${isGroup ? 'All different services' : 'Different services'}</button>
      <button name="do" value="later">Decide later</button>
      ${answer !== undefined && html`<button name="do" value="undone">Undo</button>`}
    </p>
    <p class="hint" id="keys" hidden>
      With the focus in this ${isGroup ? 'question' : 'pair'}, the keys <kbd>s</kbd>, <kbd>d</kbd> and <kbd>l</kbd> do
      the same as the first
      three.${isGroup && html` The keys <kbd>1</kbd> to <kbd>${String(listings.length)}</kbd> tick.`}
    </p>
  </form>`;
}

function renderTicks(listings: Group['listings']): Html {
  const ticks = listings.map(
    ({ id, name, source }, index) =>
      html`<li>
        <label>
          <input type="checkbox" name="ticked" value="${id}" checked /> ${String(index + 1)}. ${name} (${source.name})
        </label>
      </li>`,
  );
  return html`<fieldset class="ticks">
    <legend>Which of them are the same service? Those that are not ticked are another.</legend>
    <ul>
      ${ticks}
    </ul>
  </fieldset>`;
}

/** What a form says besides what a person does: several values of one name each in its own field. */
export function renderHidden(
  said: Readonly<Record<string, string | readonly string[] | undefined>>,
  { state, after }: Position,
): Html {
  const values = Object.entries({ ...said, state: state.toLowerCase(), after });
  const all = values.flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each] as const));
  return html`${all.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}`;
}

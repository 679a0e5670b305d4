import { type Html, html } from '../../html.ts';
import type { Speaker } from '../speaker.ts';

/** The two boxes and the button. What is typed goes by POST, so that it stands in no address. */
export function renderBoxes({ text, near }: { text: string; near: string }, speaker: Speaker): Html {
  return html`<div class="boxes">
    <label class="what">
      ${speaker.say('question')}
      <small id="what-hint">${speaker.say('questionHint')}</small>
      <input
        name="q"
        value="${text}"
        maxlength="500"
        autocomplete="off"
        aria-describedby="what-hint"
        enterkeyhint="search"
      />
    </label>
    <label class="near">
      ${speaker.say('near')}
      <small id="near-hint">${speaker.say('nearHint')}</small>
      <input
        name="near"
        value="${near}"
        maxlength="60"
        autocomplete="postal-code"
        aria-describedby="near-hint"
        enterkeyhint="search"
      />
    </label>
    <button class="main">${speaker.say('search')}</button>
  </div>`;
}

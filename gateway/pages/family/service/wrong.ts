import { type Html, html } from '../../html.ts';
import { type ReportedService, reportPath } from '../../report/form.ts';
import type { PlainKey, Speaker } from '../speaker.ts';

/** What may be wrong, by the field of Service; an empty one is something else. */
const fields: readonly (readonly [field: string, words: PlainKey])[] = [
  ['', 'wrongOther'],
  ['phones', 'fieldPhones'],
  ['locations', 'factWhere'],
  ['sessions', 'factWhen'],
  ['cost', 'factCost'],
  ['eligibility', 'factFor'],
  ['url', 'website'],
  ['status', 'wrongEnded'],
];

/** "Is this wrong?": no account, nothing kept about who says so. */
export function renderWrong({ id, slug }: Pick<ReportedService, 'id' | 'slug'>, speaker: Speaker): Html {
  return html`<section class="wrong" aria-labelledby="wrong">
    <details>
      <summary><h2 id="wrong">${speaker.say('wrong')}</h2></summary>
      <form method="post" action="${reportPath}">
        <input type="hidden" name="id" value="${id}" />
        <input type="hidden" name="slug" value="${slug}" />
        <p>${speaker.say('wrongLead')}</p>
        <div class="fields">
          <label>
            ${speaker.say('wrongWhat')}
            <select name="field">
              ${fields.map(([field, words]) => html`<option value="${field}">${speaker.say(words)}</option>`)}
            </select>
          </label>
          <label>
            ${speaker.say('wrongHow')}
            <textarea name="message" rows="3" maxlength="1000" required></textarea>
          </label>
        </div>
        <p class="buttons"><button>${speaker.say('wrongSend')}</button></p>
      </form>
    </details>
  </section>`;
}

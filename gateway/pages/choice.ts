import { type Html, html } from './html.ts';

/** What can be chosen: the value as it is sent, and words for it. */
export type Choice = readonly (readonly [value: string, words: Html | string])[];

/** A labelled list to choose one of. */
export function renderChoice(name: string, label: string, chosen: string | number | null, choice: Choice): Html {
  const options = choice.map(
    ([value, words]) =>
      html`<option value="${value}" ${value === String(chosen ?? '') && html`selected`}>${words}</option>`,
  );
  return html`<label
    >${label}
    <select name="${name}">
      ${options}
    </select></label
  >`;
}

/** A box to tick; `value` is sent where it is ticked, and nothing where it is not. */
export function renderTick(name: string, value: string, words: string, isTicked: boolean): Html {
  return html`<label class="tick"
    ><input type="checkbox" name="${name}" value="${value}" ${isTicked && html`checked`} /> ${words}</label
  >`;
}

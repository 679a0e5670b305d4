import { type Html, html } from './html.ts';

/** A sentence whose words in backticks are to be typed as they stand. */
export function renderTyped(sentence: string): Html {
  const parts = sentence.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
  return html`${parts}`;
}

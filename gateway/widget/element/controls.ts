import { type TemplateResult, html, nothing } from 'lit/html.js';

/** A button that does something here. */
export function renderButton(words: string, act: () => void, isOpen?: boolean): TemplateResult {
  return html`<button type="button" part="button" aria-expanded=${isOpen ?? nothing} @click=${act}>${words}</button>`;
}

/** A link; `about` tells links that look alike apart by ear. Pages elsewhere open beside the one that somebody is on. */
export function renderLink(
  to: string,
  words: string | TemplateResult,
  about: string,
  act: (() => void) | typeof nothing = nothing,
): TemplateResult {
  const target = to.startsWith('http') ? '_blank' : nothing;
  return html`<a href=${to} target=${target} rel="noopener noreferrer" @click=${act}
    >${words}${about && html`<span class="unseen" lang="en">: ${about}</span>`}</a
  >`;
}

/** A number to ring. */
export function renderPhone(number: string): TemplateResult {
  return renderLink(`tel:${number.replace(/[^\d+]/g, '')}`, html`<bdi>${number}</bdi>`, '');
}

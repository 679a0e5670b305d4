import { type TemplateResult, html } from 'lit/html.js';
import type { Actions } from './actions.ts';
import { exitAddress } from './quick-exit.ts';
import type { Speech } from './speech.ts';

/** The way out, before all that it is the way out of, so that it is reached first by keyboard as well. */
export function renderExit({ say }: Speech, { leave }: Actions): TemplateResult {
  return html`<p class="exit" part="exit">
    <a href=${exitAddress} rel="noreferrer" part="button" @click=${leave}>${say('exit')}</a>
    <small>${say('exitHint')}</small>
  </p>`;
}

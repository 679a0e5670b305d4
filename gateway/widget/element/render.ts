import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { Actions } from './actions.ts';
import { renderButton } from './controls.ts';
import { exitAddress } from './quick-exit.ts';
import { renderAnswer } from './render-answer.ts';
import { renderForm } from './render-form.ts';
import { renderProgress } from './render-progress.ts';
import { renderWeek } from './render-week.ts';
import type { Speech } from './speech.ts';
import type { View } from './view.ts';

/** All of it, in one language. `status` is what is read out. */
export function renderAll(
  view: View,
  speech: Speech,
  actions: Actions,
  { status, exit }: { status: string; exit: boolean },
): TemplateResult {
  const { language } = speech;
  const { answer, progress } = view;
  return html`<div class="root" part="root" lang=${language.code} dir=${language.dir}>
    ${exit ? renderExit(speech, actions) : nothing} ${renderForm(view, speech, actions)}
    <div role="status" class="unseen">${status}</div>
    <div class="answer" aria-busy=${progress === 'busy' || progress === 'slow'} ?data-reserved=${progress !== 'idle'}>
      ${renderProgress(view, speech, actions)} ${answer && renderAnswer(view, answer, speech, actions)}
    </div>
    ${view.unfolded ? html`${renderWeek(view, speech, actions)} ${renderNotes(view, speech, actions)}` : nothing}
  </div>`;
}

/** First of all, so that it is reached first by keyboard as well. */
function renderExit({ say }: Speech, { leave }: Actions): TemplateResult {
  return html`<p class="exit" part="exit">
    <a href=${exitAddress} rel="noreferrer" part="button" @click=${leave}>${say('exit')}</a>
    <small>${say('exitHint')}</small>
  </p>`;
}

function renderNotes({ answer, start }: View, { say, language }: Speech, actions: Actions): TemplateResult {
  return html`<p class="notes">
    ${answer && renderButton(say('clear'), actions.clear)}
    ${start?.sample ? html`<strong>${say('sample')}</strong>` : nothing}
    ${language.reviewed ? nothing : html`${say('inEnglish')} ${say('draft')}`}
  </p>`;
}

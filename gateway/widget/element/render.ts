import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { Actions } from './actions.ts';
import { renderButton } from './controls.ts';
import { renderAnswer } from './render-answer.ts';
import { renderExit } from './render-exit.ts';
import { labelOf, renderForm } from './render-form.ts';
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
  if (view.first === 'form' && !view.unfolded) {
    return html`${
      exit
        ? html`<div class="root apart" part="root" lang=${language.code} dir=${language.dir}>
            ${renderExit(speech, actions)}
          </div>`
        : nothing
    }
    ${renderPlain(actions)}`;
  }
  const isOver = view.first !== 'instead' && !view.unfolded;
  return html`${isOver ? html`<div class="room"><slot></slot></div>` : nothing}
    <div class="root ${isOver ? 'over' : ''}" part="root" lang=${language.code} dir=${language.dir}>
      ${exit ? renderExit(speech, actions) : nothing} ${renderForm(view, speech, actions)}
      <div role="status" class="unseen">${status}</div>
      ${renderPreset(view, speech, actions)} ${renderFound(view, speech, actions, exit)}
      ${view.unfolded ? html`${renderWeek(view, speech, actions)} ${renderNotes(view, speech, actions)}` : nothing}
    </div>`;
}

/** The plain form, until somebody writes into it. Its button and its links go on working by themselves. */
function renderPlain(actions: Actions): TemplateResult {
  const onFocus = ({ target }: Event) => target instanceof HTMLInputElement && actions.takeOver(target);
  return html`<slot @focusin=${onFocus}></slot>`;
}

/** What its page begins with, to be opened: results that opened by themselves would push the page around it away. */
function renderPreset(
  { needs, start, progress }: View,
  speech: Speech,
  actions: Actions,
): TemplateResult | typeof nothing {
  if (needs.length === 0 || progress !== 'idle') return nothing;
  const labels = needs.map((id) => speech.need(id, labelOf(start, id)));
  return html`<p>
    <button type="button" class="preset" part="preset" aria-expanded="false" @click=${actions.begin}>
      ${speech.list(labels)}
    </button>
  </p>`;
}

/** The way out comes with the answer that asks for it: in front of all it would push the form away from under a finger. */
function renderFound(view: View, speech: Speech, actions: Actions, hasExit: boolean): TemplateResult {
  const { answer, progress, continues } = view;
  const isBusy = progress === 'busy' || progress === 'slow';
  const isMore = continues && progress !== 'done';
  // What was found before is of no use once it is sure that the next answer is late.
  const isOfUse = isMore || progress === 'busy' || progress === 'done';
  return html`<div class="answer" tabindex="-1" aria-busy=${isBusy}>
    ${answer?.sensitive && !hasExit ? renderExit(speech, actions) : nothing}
    ${isMore ? nothing : renderProgress(view, speech, actions)}
    ${answer && isOfUse ? renderAnswer(view, answer, speech, actions) : nothing}
  </div>`;
}

function renderNotes({ answer, start }: View, { say, language }: Speech, actions: Actions): TemplateResult {
  return html`${answer && html`<p class="tools">${renderButton(say('clear'), actions.clear)}</p>`}
    <p class="notes">
      ${start?.sample ? html`<strong>${say('sample')}</strong>` : nothing}
      ${language.reviewed ? nothing : html`${say('inEnglish')} ${say('draft')}`}
    </p>`;
}

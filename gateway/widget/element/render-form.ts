import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { Actions } from './actions.ts';
import type { Speech } from './speech.ts';
import { type Option, type Tick, type View, ticks } from './view.ts';

/** The box, what it suggests, and what narrows down. */
export function renderForm(view: View, speech: Speech, actions: Actions): TemplateResult {
  const { say } = speech;
  const submit = (event: Event) => {
    event.preventDefault();
    actions.search();
  };
  return html`<form part="form" role="search" autocomplete="off" @submit=${submit}>
    <label for="q">${say('question')}</label>
    <div class="row">
      <div class="box">${renderBox(view, speech, actions)}</div>
      <button class="main" part="button">${say('search')}</button>
    </div>
    ${hasHint(view) ? html`<p id="hint" class="hint">${say('questionHint')}</p>` : nothing}
    ${view.unfolded ? renderRest(view, speech, actions) : nothing}
  </form>`;
}

/** What may be asked is said from the start, where there is room for it. */
function hasHint({ unfolded, first }: View): boolean {
  return unfolded || first !== 'over';
}

/** WAI-ARIA's editable combobox with list autocomplete; the list is in the same root, as ids do not reach out of one. */
function renderBox(view: View, speech: Speech, actions: Actions): TemplateResult {
  const { text, options, active } = view;
  const isOpen = options.length > 0;
  return html`<input
      id="q"
      part="input"
      role="combobox"
      enterkeyhint="search"
      maxlength="500"
      aria-autocomplete="list"
      aria-expanded=${isOpen}
      aria-controls="options"
      aria-activedescendant=${active < 0 ? nothing : `o${active}`}
      aria-describedby=${hasHint(view) ? 'hint' : nothing}
      .value=${text}
      @focus=${actions.unfold}
      @input=${({ target }: InputEvent) => actions.type(valueOf(target))}
      @keydown=${actions.pressKey}
      @blur=${actions.closeOptions}
    />
    <div id="options" part="options" role="listbox" aria-label=${speech.say('situations')} ?hidden=${!isOpen}>
      ${kinds.map((kind) => renderGroup(kind, options, active, speech, actions))}
    </div>`;
}

const kinds = ['need', 'service', 'place'] as const;
const kindWords = { need: 'situations', service: 'services', place: 'places' } as const;

function renderGroup(
  kind: Option['kind'],
  options: readonly Option[],
  active: number,
  speech: Speech,
  actions: Actions,
): TemplateResult | typeof nothing {
  const own = options.map((option, index) => ({ option, index })).filter(({ option }) => option.kind === kind);
  if (own.length === 0) return nothing;
  const name = speech.say(kindWords[kind]);
  return html`<div role="group" aria-label=${name}>
    <div class="kind" role="presentation">${name}</div>
    ${own.map(
      ({ option, index }) =>
        html`<div
          id="o${index}"
          role="option"
          part="option"
          aria-selected=${index === active}
          lang=${kind === 'need' ? nothing : 'en'}
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${() => actions.choose(option)}
        >
          ${option.label}${option.by ? html` <small>${option.by}</small>` : nothing}
        </div>`,
    )}
  </div>`;
}

/** Where there is little room what narrows down is folded: what was found comes before more to choose. */
function renderRest(view: View, speech: Speech, actions: Actions): TemplateResult {
  const { say } = speech;
  const chosen = listChosen(view, speech);
  return html`<label for="near">${say('near')}</label>
    <input
      id="near"
      part="input"
      enterkeyhint="search"
      maxlength="60"
      aria-describedby="near-hint"
      .value=${view.near}
      @change=${({ target }: Event) => actions.setNear(valueOf(target))}
    />
    <p id="near-hint" class="hint">${say('nearHint')}</p>
    <details class="choices" ?open=${view.isWide}>
      <summary>${say('filters')}${chosen.length > 0 ? html`: <b>${chosen.join(' · ')}</b>` : nothing}</summary>
      <fieldset part="filters" aria-label=${say('filters')}>
        ${view.needs.map((id) => renderTick(speech.need(id, labelOf(view.start, id)), true, () => actions.dropNeed(id)))}
        ${tickNames.map((name) =>
          renderTick(say(tickWords[name]), view.ticked.has(name), (isOn) => actions.tick(name, isOn)),
        )}
        <select
          part="input"
          aria-label=${say('anyLanguage')}
          @change=${({ target }: Event) => actions.setLanguage(valueOf(target))}
        >
          <option value="" ?selected=${view.language === ''}>${say('anyLanguage')}</option>
          ${spoken.map(
            (code) =>
              html`<option value=${code} ?selected=${view.language === code}>
                ${say('inLanguage', { language: speech.languageName(code) })}
              </option>`,
          )}
        </select>
      </fieldset>
    </details>`;
}

/** What was chosen, in words. */
function listChosen({ needs, ticked, language, start }: View, speech: Speech): string[] {
  return [
    ...needs.map((id) => speech.need(id, labelOf(start, id))),
    ...tickNames.filter((name) => ticked.has(name)).map((name) => speech.say(tickWords[name])),
    ...(language ? [speech.languageName(language)] : []),
  ];
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant
const tickNames = Object.keys(ticks) as Tick[];

/** What filters are called, on themselves and where they left something out. */
export const tickWords = {
  age: 'forBaby',
  free: 'free',
  wheelchair: 'stepFree',
  week: 'thisWeek',
  reach: 'dropIn',
} as const;

/** What families of the borough speak most, besides English (its schools' census). */
const spoken = ['ar', 'bg', 'fa', 'fr', 'gu', 'hi', 'pl', 'pt', 'ro', 'sq', 'ta', 'uk', 'ur'];

/** What a situation is called in English. */
export function labelOf(start: View['start'], id: string): string {
  return start?.needs.find((need) => need.id === id)?.label ?? id;
}

function renderTick(words: string, isOn: boolean, set: (isOn: boolean) => void): TemplateResult {
  const onChange = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    set(target.checked);
    // The view decides what is ticked: where one situation is dropped, its box may become that of the next.
    target.checked = isOn;
  };
  return html`<label part="filter"><input type="checkbox" .checked=${isOn} @change=${onChange} />${words}</label>`;
}

function valueOf(target: EventTarget | null): string {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
}

import { type TemplateResult, html, nothing, render } from 'lit/html.js';
import type { SearchAnswer, StartAnswer, SuggestAnswer, WeekAnswer } from '../contract.ts';
import type { Actions } from './actions.ts';
import { renderButton, renderPhone } from './controls.ts';
import type * as maps from './map.ts';
import { Refused, ask, gatewayAddress, read, readFile, slowAfterMs } from './gateway.ts';
import { exitAddress, leavePage, listenForShift } from './quick-exit.ts';
import { renderAnswer } from './render-answer.ts';
import { renderForm } from './render-form.ts';
import { toPrefix } from './render-result.ts';
import { renderWeek } from './render-week.ts';
import { type Speech, loadSpeech } from './speech.ts';
import styleText from './style.css';
import { joinSuggestions, matchNeeds } from './suggestions.ts';
import { type Option, type Tick, type View, emptyView, toChosen, toForm } from './view.ts';

/** A pause in typing after which the gateway is asked for suggestions. */
const pauseMs = 150;

/**
 * `<family-hub-search>`: the borough's services on a partner's page (docs/embed.md). It keeps nothing: no cookie, no
 * storage, and nothing of what is typed in an address.
 */
export class FamilyHubSearch extends HTMLElement {
  static readonly observedAttributes = ['lang', 'near', 'needs', 'hub', 'free', 'quick-exit', 'map', 'partner'];

  private readonly root = this.attachShadow({ mode: 'open' });
  private view = emptyView;
  private rendering: Promise<void> | null = null;
  private asking = new AbortController();
  private suggesting = new AbortController();
  private typing: number | undefined;
  private said = '';
  private stopListening: (() => void) | null = null;

  connectedCallback(): void {
    if (!this.view.speech) render(html`<slot></slot>`, this.root);
    this.root.adoptedStyleSheets = [readStyle()];
    void this.begin();
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (this.isConnected && before !== after && this.view.speech) void this.begin();
  }

  disconnectedCallback(): void {
    this.asking.abort();
    this.suggesting.abort();
    this.stopListening?.();
    this.stopListening = null;
  }

  /** What the page around it says by an attribute; null for what it does not say. */
  private asks(name: string): string | null {
    return this.getAttribute(name);
  }

  private async begin(): Promise<void> {
    const partner = this.asks('partner');
    const starting = read<StartAnswer>('start', partner === null ? {} : { partner }).catch(() => null);
    const wanted = this.lang || (await starting)?.defaults?.lang || document.documentElement.lang;
    const [speech, start] = await Promise.all([loadSpeech(wanted, readFile), starting]);
    const { defaults } = start ?? {};
    const needs =
      this.asks('needs')
        ?.split(/[\s,]+/)
        .filter(Boolean) ??
      defaults?.needs ??
      [];
    // Its own first look is no larger than the form that stood there, so nothing below it moves.
    const { height } = this.getBoundingClientRect();
    if (this.view.speech === null && height > 0) this.style.minHeight = `${height}px`;
    this.set({
      speech,
      start: start && { ...start, map: this.hasAttribute('map') ? start.map : null },
      needs,
      hub: this.asks('hub') ?? defaults?.hub ?? null,
      near: this.asks('near') ?? defaults?.near ?? '',
      ticked: new Set(this.hasAttribute('free') || defaults?.free ? ['free'] : []),
    });
    if (needs.length > 0) {
      this.actions.unfold();
      await this.search();
    }
  }

  /** Changes what is shown; all that one thing changes is drawn at once. */
  private set(change: Partial<View>): void {
    this.view = { ...this.view, ...change };
    this.rendering ??= Promise.resolve().then(() => this.draw());
  }

  /** What pages around it may listen to. Nothing that anybody typed is in it. */
  private tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(`hub-${name}`, { detail, bubbles: true, composed: true }));
  }

  private async search(after: string | null = null): Promise<void> {
    this.asking.abort();
    this.actions.closeOptions();
    const { signal } = (this.asking = new AbortController());
    this.set({ progress: 'busy', shared: false, ...(after === null && { mapped: false }) });
    const slow = setTimeout(() => this.view.progress === 'busy' && this.set({ progress: 'slow' }), slowAfterMs);
    const form = toForm(this.view, after);
    form.set('partner', this.asks('partner') ?? '');
    try {
      const answer = await ask<SearchAnswer>('search', form, signal);
      const before = after === null ? [] : this.view.results;
      this.set({ progress: 'done', answer, results: [...before, ...answer.results] });
      this.tell('results', { count: answer.count, filters: [...toChosen(this.view).keys()] });
      await this.rendering;
      if (after !== null) this.find(`#r${before.length}`)?.focus();
    } catch (error) {
      if (signal.aborted) return;
      this.set({ progress: toProgress(error) });
      this.tell('error', { reason: this.view.progress });
    } finally {
      clearTimeout(slow);
    }
  }

  private async suggest(text: string): Promise<void> {
    const { speech, start } = this.view;
    if (!speech) return;
    const needs = start?.needs ?? [];
    const matched = matchNeeds(needs, text, speech);
    this.set({ options: matched, active: -1 });
    this.suggesting.abort();
    if (text.trim().length < 2) return;
    const { signal } = (this.suggesting = new AbortController());
    try {
      const answer = await ask<SuggestAnswer>('suggest', new URLSearchParams({ q: text.trim() }), signal);
      if (!signal.aborted) this.set({ options: joinSuggestions(matched, answer, needs, speech) });
    } catch {
      // What it knows by itself is suggested already; that nothing answers is said when somebody searches.
    }
  }

  private readonly actions: Actions = {
    unfold: () => this.view.unfolded || this.set({ unfolded: true }),
    type: (text) => {
      this.set({ text });
      clearTimeout(this.typing);
      if (text.trim() === '') this.actions.closeOptions();
      else this.typing = setTimeout(() => void this.suggest(text), pauseMs);
    },
    pressKey: (event) => this.pressKey(event),
    closeOptions: () => {
      this.suggesting.abort();
      clearTimeout(this.typing);
      this.set({ options: [], active: -1 });
    },
    choose: (option) => this.choose(option),
    setNear: (near) => this.set({ near }),
    tick: (name: Tick, isOn) => {
      const ticked = new Set(this.view.ticked);
      if (isOn) ticked.add(name);
      else ticked.delete(name);
      this.set({ ticked });
      void this.search();
    },
    dropNeed: (id) => {
      this.set({ needs: this.view.needs.filter((one) => one !== id) });
      void this.search();
    },
    setLanguage: (language) => {
      this.set({ language });
      void this.search();
    },
    includeUnknown: () => {
      this.set({ unknown: true });
      void this.search();
    },
    search: () => void this.search(),
    more: () => void this.search(this.view.answer?.next ?? null),
    clear: () => {
      this.asking.abort();
      const { speech, start, week } = this.view;
      this.set({ ...emptyView, speech, start, week, unfolded: true });
      this.find('#q')?.focus();
    },
    openWeek: (isOpen) => void (isOpen && this.view.week === null && this.readWeek()),
    share: () => void this.share(),
    toggleMap: () => void this.toggleMap(),
    leave: (event) => {
      event.preventDefault();
      leavePage();
    },
    opened: (slug) => this.tell('open', { slug }),
  };

  private pressKey(event: KeyboardEvent): void {
    const { options, active, text } = this.view;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (options.length === 0) {
        void this.suggest(text);
        return;
      }
      // From the box to the first, from the last to the box, and back the other way.
      const count = options.length + 1;
      const step = key === 'ArrowDown' ? 1 : -1;
      this.set({ active: ((active + 1 + step + count) % count) - 1 });
      void this.rendering?.then(() => this.find(`#o${this.view.active}`)?.scrollIntoView({ block: 'nearest' }));
    } else if (key === 'Escape' && options.length > 0) {
      event.preventDefault();
      this.actions.closeOptions();
    } else if (key === 'Enter') {
      const option = options[active];
      if (!option) return;
      event.preventDefault();
      this.choose(option);
    }
  }

  private choose({ kind, id, label }: Option): void {
    if (kind === 'need') this.set({ text: '', needs: [...new Set([...this.view.needs, id])] });
    else if (kind === 'place') this.set({ text: '', near: label });
    else this.set({ text: label });
    void this.search();
  }

  private async readWeek(): Promise<void> {
    this.set({ week: 'busy' });
    this.set({ week: await read<WeekAnswer>('week').catch(() => 'down' as const) });
  }

  private async share(): Promise<void> {
    const { speech } = this.view;
    const address =
      `${gatewayAddress}${speech ? toPrefix(speech) : ''}search?${toChosen(this.view).toString()}`.replace(/\?$/, '');
    const copied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    this.set({ shared: copied || address });
  }

  private async toggleMap(): Promise<void> {
    const { mapped, start, results } = this.view;
    this.set({ mapped: !mapped });
    await this.rendering;
    const place = this.find('#map');
    if (!place || !start?.map) return;
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of the same build
      const { drawMap } = (await import(new URL('map.js', import.meta.url).href)) as typeof maps;
      drawMap(place, results, start.map);
    } catch {
      // The list says all that the map would.
      this.set({ mapped: false });
      this.tell('error', { reason: 'map' });
    }
  }

  private find(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector);
  }

  private draw(): void {
    this.rendering = null;
    render(this.render(), this.root);
    const isOn = this.hasExit();
    if (isOn === (this.stopListening !== null)) return;
    this.stopListening?.();
    this.stopListening = isOn ? listenForShift(leavePage) : null;
  }

  private hasExit(): boolean {
    const { answer, needs, start } = this.view;
    const isSensitive = start?.needs.some(({ id, sensitive }) => sensitive && needs.includes(id));
    return this.hasAttribute('quick-exit') || answer?.sensitive === true || isSensitive === true;
  }

  private render(): TemplateResult {
    const { view, actions } = this;
    const { speech, answer, progress, unfolded } = view;
    if (!speech) return html`<slot></slot>`;
    const { say, language } = speech;
    return html`<div class="root" part="root" lang=${language.code} dir=${language.dir}>
      ${this.hasExit() ? renderExit(speech, actions) : nothing} ${renderForm(view, speech, actions)}
      <div role="status" class="unseen">${this.sayStatus(speech)}</div>
      <div class="answer" aria-busy=${progress === 'busy' || progress === 'slow'} ?data-reserved=${progress !== 'idle'}>
        ${renderProgress(view, speech, actions)} ${answer && renderAnswer(view, answer, speech, actions)}
      </div>
      ${
        unfolded
          ? html`${renderWeek(view, speech, actions)}
              <p class="notes">
                ${answer && renderButton(say('clear'), actions.clear)}
                ${view.start?.sample ? html`<strong>${say('sample')}</strong>` : nothing}
                ${language.reviewed ? nothing : html`${say('inEnglish')} ${say('draft')}`}
              </p>`
          : nothing
      }
    </div>`;
  }

  /** Read out, apart from what is seen, so that nothing is said twice and nothing while somebody types. */
  private sayStatus({ say, count }: Speech): string {
    const { progress, answer, options, shared } = this.view;
    if (shared === true) return say('shared');
    if (options.length > 0) return count('suggestions', options.length);
    if (progress === 'done' && answer) this.said = answer.count === 0 ? say('nothing') : count('results', answer.count);
    else if (progress === 'busy') this.said = say('searching');
    else if (progress !== 'idle' && progress !== 'done') this.said = say(progressWords[progress]);
    return this.said;
  }
}

let style: CSSStyleSheet | undefined;

/** One for all on a page. A sheet made so is allowed where a page forbids inline styles. */
function readStyle(): CSSStyleSheet {
  if (!style) {
    style = new CSSStyleSheet();
    style.replaceSync(styleText);
  }
  return style;
}

const progressWords = { slow: 'slow', down: 'down', 'too-many': 'tooMany', 'place-unknown': 'placeUnknown' } as const;

function toProgress(error: unknown): View['progress'] {
  if (error instanceof Refused && (error.code === 'too-many' || error.code === 'place-unknown')) return error.code;
  return 'down';
}

/** First of all, so that it is reached first by keyboard as well. */
function renderExit({ say }: Speech, { leave }: Actions): TemplateResult {
  return html`<p class="exit" part="exit">
    <a href=${exitAddress} rel="noreferrer" part="button" @click=${leave}>${say('exit')}</a>
    <small>${say('exitHint')}</small>
  </p>`;
}

function renderProgress(
  { progress, start, shared }: View,
  speech: Speech,
  actions: Actions,
): TemplateResult | typeof nothing {
  const { say } = speech;
  if (shared === true) return html`<p>${say('shared')}</p>`;
  if (progress === 'busy') return html`<p>${say('searching')}</p>`;
  if (progress === 'idle' || progress === 'done') return nothing;
  const hubs = start?.hubs.filter(({ phone }) => phone) ?? [];
  return html`<div part="trouble" class="trouble">
    <p>${say(progressWords[progress])}</p>
    ${
      progress === 'down'
        ? html`<p>${renderButton(say('again'), actions.search)}</p>
            ${hubs.map(({ name, phone }) => html`<p>${say('ring')}: <span lang="en">${name}</span> ${renderPhone(phone ?? '')}</p>`)}
            <slot></slot>`
        : nothing
    }
  </div>`;
}

if (!customElements.get('family-hub-search')) customElements.define('family-hub-search', FamilyHubSearch);

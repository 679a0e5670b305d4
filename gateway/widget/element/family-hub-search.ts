import { html, render } from 'lit/html.js';
import type { StartAnswer } from '../contract.ts';
import { createActions } from './create-actions.ts';
import { read, readFile } from './gateway.ts';
import type { Host } from './host.ts';
import { readPreset } from './preset.ts';
import { leavePage, listenForShift } from './quick-exit.ts';
import { renderAll } from './render.ts';
import { rehearse } from './rehearse.ts';
import { keepRoom } from './room.ts';
import { sayStatus } from './render-progress.ts';
import { createSearching } from './searching.ts';
import { loadSpeech } from './speech.ts';
import styleText from './style.css';
import { createSuggesting } from './suggesting.ts';
import { type View, emptyView } from './view.ts';

/**
 * `<family-hub-search>`: the borough's services on a partner's page (docs/embed.md). It keeps nothing: no cookie, no
 * storage, and nothing of what is typed in an address.
 */
export class FamilyHubSearch extends HTMLElement {
  static readonly observedAttributes = ['lang', 'near', 'needs', 'hub', 'free', 'quick-exit', 'map', 'partner', 'open'];

  private readonly root = this.attachShadow({ mode: 'open' });
  private view = emptyView;
  private rendering: Promise<void> | null = null;
  private said = '';
  private stopListening: (() => void) | null = null;

  private readonly host: Host = {
    view: () => this.view,
    set: (change) => this.set(change),
    drawn: () => this.rendering ?? Promise.resolve(),
    find: (selector) => this.root.querySelector<HTMLElement>(selector),
    width: () => this.offsetWidth,
    rehearse: () =>
      whenIdle(() => {
        const { speech, answer } = this.view;
        if (speech && !answer) rehearse(this.root, speech, this.actions);
      }),
    keepRoom: (selector, isAwaited) => {
      if (!this.hasAttribute('open')) keepRoom(this.host.find(selector), isAwaited);
    },
    tell: (name, detail) =>
      void this.dispatchEvent(new CustomEvent(`hub-${name}`, { detail, bubbles: true, composed: true })),
    partner: () => this.getAttribute('partner') ?? '',
  };
  private readonly searching = createSearching(this.host);
  private readonly suggesting = createSuggesting(this.host);
  private readonly actions = createActions(this.host, this.searching, this.suggesting);

  connectedCallback(): void {
    if (!this.view.speech) render(html`<slot></slot>`, this.root);
    this.root.adoptedStyleSheets = [readStyle()];
    void this.begin();
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (this.isConnected && before !== after && this.view.speech) void this.begin();
  }

  disconnectedCallback(): void {
    this.searching.stop();
    this.suggesting.close();
    this.stopListening?.();
    this.stopListening = null;
  }

  private async begin(): Promise<void> {
    const partner = this.host.partner();
    const starting = read<StartAnswer>('start', partner === '' ? {} : { partner }).catch(() => null);
    const wanted = this.lang || (await starting)?.defaults?.lang || document.documentElement.lang;
    const [speech, start] = await Promise.all([loadSpeech(wanted, readFile), starting]);
    const preset = readPreset(this, start?.defaults ?? null);
    const height = this.offsetHeight;
    const own = this.querySelector('input');
    // Somebody who was quicker than this script goes on writing where the pen was.
    const isWriting = own?.matches(':focus');
    this.set({ ...preset, speech, start: start && { ...start, map: this.hasAttribute('map') ? start.map : null } });
    // Over the page's own text it may not lie. Where there is neither room nor a form to wait in, the page moves once.
    const looks = ['hinted', 'over', own ? 'form' : 'instead'] as const;
    for (const first of this.view.first === 'instead' ? [] : looks) {
      this.set({ first });
      await this.host.drawn();
      if ((this.host.find('.root')?.offsetHeight ?? 0) <= height) break;
    }
    if (own && isWriting) this.actions.takeOver(own);
    if (this.hasAttribute('open') && preset.needs.length > 0) this.actions.begin();
  }

  private set(change: Partial<View>): void {
    this.view = { ...this.view, ...change };
    this.rendering ??= Promise.resolve().then(() => this.draw());
  }

  private draw(): void {
    this.rendering = null;
    if (!this.isConnected) return;
    const { speech } = this.view;
    const exit = this.hasExit();
    const isListening = exit || this.view.answer?.sensitive === true;
    if (speech) {
      this.said = sayStatus(this.view, speech) ?? this.said;
      render(renderAll(this.view, speech, this.actions, { status: this.said, exit }), this.root);
    }
    if (isListening === (this.stopListening !== null)) return;
    this.stopListening?.();
    this.stopListening = isListening ? listenForShift(leavePage) : null;
  }

  /** Whether the way out stands first of all; where only the answer asks for it, it comes with the answer. */
  private hasExit(): boolean {
    const { needs, start } = this.view;
    const isSensitive = start?.needs.some(({ id, sensitive }) => sensitive && needs.includes(id));
    return this.hasAttribute('quick-exit') || isSensitive === true;
  }
}

/** Safari has no idle callback; a pause between two keys does as well. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act);
  else setTimeout(act, 100);
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

if (!customElements.get('family-hub-search')) customElements.define('family-hub-search', FamilyHubSearch);

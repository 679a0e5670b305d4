import type { SearchAnswer } from '../contract.ts';
import { Refused, ask, slowAfterMs } from './gateway.ts';
import type { Host } from './host.ts';
import { type View, toChosen, toForm } from './view.ts';

/** How many results a telephone shows at once: the others are drawn when these can be read already. */
const drawnFirst = 3;

/** Asks the gateway for services, the last question alone. */
export interface Searching {
  /** `after` is where the page before ended; without one, it begins anew. */
  search: (after?: string | null) => Promise<void>;
  stop: () => void;
}

export function createSearching({ view, set, drawn, find, keepRoom, tell, partner }: Host): Searching {
  let asking = new AbortController();

  /** Whoever pressed something that goes away waits where the answer comes, and does not begin at the page's top again. */
  function keepFocus(pressed: HTMLElement | null): void {
    if (pressed && (!pressed.isConnected || pressed.closest('.answer')))
      find('.answer')?.focus({ preventScroll: true });
  }

  /** On a telephone keys to write with lie over what was found: to leave the box for it takes them away. */
  function showAnswerTo(asked: string): void {
    const { isWide, text } = view();
    const isUnderKeys = !isWide && text === asked && find('.box :focus, #near:focus');
    if (isUnderKeys || find('.answer:focus')) (find('.trouble') ?? find('.answer [tabindex]'))?.focus();
  }

  async function search(after: string | null = null): Promise<void> {
    asking.abort();
    const { signal } = (asking = new AbortController());
    const continues = after !== null;
    const { text } = view();
    const pressed = find(':focus');
    set({ progress: 'busy', continues, shared: false, ...(!continues && { mapped: false }) });
    await drawn();
    keepFocus(pressed);
    keepRoom('.answer', true);
    const slow = setTimeout(() => view().progress === 'busy' && set({ progress: 'slow' }), slowAfterMs);
    const form = toForm(view(), after);
    form.set('partner', partner());
    form.set('lang', view().speech?.language.code ?? '');
    try {
      const answer = await ask<SearchAnswer>('search', form, signal);
      const before = continues ? view().results : [];
      // Never the same elements for another answer: a browser would see them move.
      if (!continues) {
        set({ answer: null });
        await drawn();
      }
      set({
        progress: 'done',
        answer,
        results: [...before, ...answer.results.slice(0, drawnFirst)],
        isWhole: false,
      });
      tell('results', { count: answer.count, filters: [...toChosen(view()).keys()] });
      await drawn();
      keepRoom('.answer', false);
      if (continues) find(`#r${before.length}`)?.focus();
      await painted();
      if (signal.aborted) return;
      set({ results: [...before, ...answer.results], isWhole: true });
      await drawn();
      showAnswerTo(text);
    } catch (error) {
      if (signal.aborted) return;
      const progress = toProgress(error);
      set({ progress });
      tell('error', { reason: progress });
      await drawn();
      keepRoom('.answer', false);
      showAnswerTo(text);
    } finally {
      clearTimeout(slow);
    }
  }

  return { search, stop: () => asking.abort() };
}

function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function toProgress(error: unknown): View['progress'] {
  if (error instanceof Refused && (error.code === 'too-many' || error.code === 'place-unknown')) return error.code;
  return 'down';
}

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

  async function search(after: string | null = null): Promise<void> {
    asking.abort();
    const { signal } = (asking = new AbortController());
    const continues = after !== null;
    const region = continues ? '.more' : '.answer';
    set({ progress: 'busy', continues, shared: false, ...(!continues && { mapped: false }) });
    await drawn();
    keepRoom(region, true);
    const slow = setTimeout(() => view().progress === 'busy' && set({ progress: 'slow' }), slowAfterMs);
    const form = toForm(view(), after);
    form.set('partner', partner());
    form.set('lang', view().speech?.language.code ?? '');
    try {
      const answer = await ask<SearchAnswer>('search', form, signal);
      const { results, answers } = view();
      const before = continues ? results : [];
      set({
        progress: 'done',
        answer,
        answers: continues ? answers : answers + 1,
        results: [...before, ...answer.results.slice(0, drawnFirst)],
        isWhole: false,
      });
      tell('results', { count: answer.count, filters: [...toChosen(view()).keys()] });
      await drawn();
      keepRoom(region, false);
      if (continues) find(`#r${before.length}`)?.focus();
      await painted();
      if (!signal.aborted) set({ results: [...before, ...answer.results], isWhole: true });
    } catch (error) {
      if (signal.aborted) return;
      const progress = toProgress(error);
      set({ progress });
      tell('error', { reason: progress });
      await drawn();
      keepRoom(region, false);
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

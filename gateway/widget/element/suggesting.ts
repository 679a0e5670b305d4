import type { SuggestAnswer } from '../contract.ts';
import { ask } from './gateway.ts';
import type { Host } from './host.ts';
import { joinSuggestions, matchNeeds } from './suggestions.ts';

/** A pause in typing after which the gateway is asked for suggestions. */
const pauseMs = 150;

/** Suggests to somebody who types. */
export interface Suggesting {
  /** Once nothing more is typed for a moment. */
  afterPause: (text: string) => void;
  now: (text: string) => Promise<void>;
  close: () => void;
}

export function createSuggesting({ view, set }: Host): Suggesting {
  let asking = new AbortController();
  let typing: number | undefined;

  async function now(text: string): Promise<void> {
    const { speech, start } = view();
    if (!speech) return;
    const needs = start?.needs ?? [];
    const matched = matchNeeds(needs, text, speech);
    set({ options: matched, active: -1 });
    asking.abort();
    if (text.trim().length < 2) return;
    const { signal } = (asking = new AbortController());
    try {
      const answer = await ask<SuggestAnswer>('suggest', new URLSearchParams({ q: text.trim() }), signal);
      if (!signal.aborted) set({ options: joinSuggestions(matched, answer, needs, speech) });
    } catch {
      // What it knows by itself is suggested already; that nothing answers is said when somebody searches.
    }
  }

  function close(): void {
    asking.abort();
    clearTimeout(typing);
    set({ options: [], active: -1 });
  }

  return {
    afterPause(text) {
      clearTimeout(typing);
      if (text.trim() === '') close();
      else typing = setTimeout(() => void now(text), pauseMs);
    },
    now,
    close,
  };
}

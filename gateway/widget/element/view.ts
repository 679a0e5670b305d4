import type { Result, SearchAnswer, StartAnswer, WeekAnswer } from '../contract.ts';
import type { Speech } from './speech.ts';

/** Filters that are on or off, with the value that each sends when it is on. */
export const ticks = { age: '0', free: 'true', wheelchair: 'true', week: 'true', reach: 'turn-up' } as const;
export type Tick = keyof typeof ticks;

/** What the box suggests. */
export interface Option {
  kind: 'need' | 'service' | 'place';
  /** A need's id. */
  id: string;
  label: string;
  /** Who offers a service. */
  by?: string | null;
}

/** How it goes with what was asked last. */
type Progress = 'idle' | 'busy' | 'slow' | 'done' | 'down' | 'too-many' | 'place-unknown';

/** All that is shown. */
export interface View {
  /** Null until its words are there. */
  speech: Speech | null;
  start: StartAnswer | null;
  /** Whether anybody has touched it. */
  unfolded: boolean;
  /** Whether it has room for what narrows down beside the rest. */
  isWide: boolean;
  /**
   * What is seen before that: the first look laid over the plain form, which keeps its room, with examples where it has
   * enough for them; the plain form itself, where it is too low for that, the way out apart from it; or the first look in
   * its place.
   */
  first: 'hinted' | 'over' | 'form' | 'instead';
  text: string;
  near: string;
  /** The hub whose page it is on; null for none. */
  hub: string | null;
  needs: readonly string[];
  ticked: ReadonlySet<Tick>;
  language: string;
  /** Keep what does not say. */
  unknown: boolean;
  options: readonly Option[];
  /** Which option the keys are on; -1 for none. */
  active: number;
  progress: Progress;
  /** Whether what was asked last is more of the same, to stand below what is there already. */
  continues: boolean;
  answer: SearchAnswer | null;
  /** Of all pages so far; the first few of a page alone until they are on the screen. */
  results: readonly Result[];
  /** Whether those are all that came. */
  isWhole: boolean;
  week: WeekAnswer | 'busy' | 'down' | null;
  /** The link that could not be copied, to be copied by hand; true when it was. */
  shared: string | boolean;
  mapped: boolean;
}

export const emptyView: View = {
  speech: null,
  start: null,
  unfolded: false,
  isWide: false,
  first: 'hinted',
  text: '',
  near: '',
  hub: null,
  needs: [],
  ticked: new Set(),
  language: '',
  unknown: false,
  options: [],
  active: -1,
  progress: 'idle',
  continues: false,
  answer: null,
  results: [],
  isWhole: true,
  week: null,
  shared: false,
  mapped: false,
};

/** What was chosen, and nothing that was typed: what a link may hold. */
export function toChosen({ needs, ticked, language, unknown }: View): URLSearchParams {
  const chosen = new URLSearchParams(needs.map((id) => ['need', id]));
  for (const name of ticked) chosen.set(name, ticks[name]);
  if (language) chosen.set('language', language);
  if (unknown) chosen.set('unknown', 'true');
  return chosen;
}

/** What a search asks, by the names that a form has at `/search`. */
export function toForm(view: View, after: string | null): URLSearchParams {
  const form = toChosen(view);
  if (view.text.trim()) form.set('q', view.text.trim());
  if (view.near.trim()) form.set('near', view.near.trim());
  if (after !== null) form.set('after', after);
  return form;
}

/**
 * What the embed and the gateway say to each other, below `/embed/v1/`. Scripts that partners keep for years speak it:
 * more may be added, nothing renamed. Dates are RFC 3339, texts of directories are English, and so is all where a question
 * gives no `lang`.
 */

type Known = 'YES' | 'NO' | 'UNKNOWN';

/** `start`: what there is to choose from. The same for everybody who comes by one partner. */
export interface StartAnswer {
  needs: { id: string; label: string; sensitive: boolean }[];
  /** Those that are open. */
  hubs: { id: string; name: string; phone: string | null }[];
  /** True when all is invented. */
  sample: boolean;
  /** What the partner's pages begin with, as its attributes say it; null for none. */
  defaults: Defaults | null;
  /** Where maps come from; null where the operator has set none. */
  map: { tiles: string; attribution: string } | null;
}

/** What a search begins with where the page's own attributes do not say. */
interface Defaults {
  near?: string;
  needs?: string[];
  hub?: string;
  free?: boolean;
  lang?: string;
}

/** `suggest`: what somebody may mean who types. */
export interface SuggestAnswer {
  /** Ids, best first. */
  needs: string[];
  services: { name: string; by: string | null }[];
  place: string | null;
}

/** `search`: services, and how to go on. */
export interface SearchAnswer {
  count: number;
  results: Result[];
  /** Give it as `after` for those that follow; null at the end. */
  next: string | null;
  /** What was understood where the text was mistyped. */
  corrected: string | null;
  /** The place that distances are measured from. */
  place: string | null;
  /** Whether somebody may have to leave quickly. */
  sensitive: boolean;
  /** Whom to turn to first; `text` in that language. */
  urgent: Contact[];
  /** Filters without which there would be more, by the names that the questions have. */
  without: { filter: FilterName; count: number }[];
  /** How many are left out only because they do not say. */
  unknown: number;
  /** Whom to ask besides, in that language. */
  waysIn: { text: string; phone: string | null }[];
}

/** The names of the filters, in questions and, as at `/search`, in links that are passed on. */
export type FilterName = 'need' | 'age' | 'free' | 'wheelchair' | 'reach' | 'language' | 'week';

interface Contact {
  name: string;
  text: string | null;
  phone: string | null;
  url: string | null;
}

export interface Result {
  slug: string;
  name: string;
  /** Who offers it. */
  by: string | null;
  summary: string | null;
  /** Sentences, in the language that the question gives as `lang`. */
  why: string[];
  /** The next time that it is on or opens; `session` is the id by which a calendar has it. */
  next: { start: string; session: string | null } | null;
  open: Known;
  /** Null where it is not known, or must not be. */
  miles: number | null;
  /** The same in the language that the question gives as `lang`, e.g. `1.8 miles away`. */
  away: string | null;
  free: Known;
  cost: string | null;
  /** Ways to reach it, the easiest first. */
  reach: Way[];
  /** Whether somebody has to refer a family, as far as is known. */
  referred: boolean;
  where: string | null;
  /** True: where it is stays private. */
  hidden: boolean;
  online: boolean;
  atHome: boolean;
  point: [latitude: number, longitude: number] | null;
  /** What no directory says. */
  notStated: ('cost' | 'times' | 'access' | 'contact')[];
  /** When a person last said that it is right; null where that is long ago or never was. */
  checked: string | null;
  /** Who said so last. */
  source: string;
}

/** `to` is an address (`tel:`, `mailto:`, `https:`), and null for what needs none. */
export interface Way {
  way: 'dropIn' | 'ring' | 'email' | 'form' | 'website';
  to: string | null;
  text: string | null;
}

/** `week`: what is on at the hubs from now on, for seven days. */
export interface WeekAnswer {
  hubs: { id: string; name: string; sessions: WeekSession[] }[];
}

export interface WeekSession {
  id: string;
  title: string;
  start: string;
  status: 'SCHEDULED' | 'MOVED' | 'CANCELLED';
  where: string | null;
}

/** Why there is no answer, in English, with a status of 400, 403, 429 or 503. */
export interface Refusal {
  error: 'place-unknown' | 'not-understood' | 'not-this-site' | 'too-many' | 'unavailable';
  message: string;
}

import type { Html } from '../html.ts';
import type { FamilyPagesOptions } from './options.ts';
import type { Speaker } from './speaker.ts';

/** What is asked of a page. */
export interface PageRequest extends FamilyPagesOptions {
  speaker: Speaker;
  /** Where the gateway is for whoever asks, e.g. `https://hub.example`. */
  origin: string;
}

/** What of it the head and foot around a page need. */
export type FrameRequest = Pick<PageRequest, 'speaker' | 'assets' | 'area' | 'sample' | 'origin'>;

/** Who may keep a page: anybody for a minute, this person's browser, or nobody. */
type Keeping = 'public' | 'private' | 'nobody';

/** A page that is ready to be framed and sent. */
export interface FamilyPage {
  status: number;
  title: string;
  /** For search engines; one sentence. */
  description?: string;
  body: Html;
  keeping: Keeping;
  /** Whether search engines may list it. */
  indexed: boolean;
  /** Its address without the language's prefix, e.g. `/service/x`; null where it has none to be found at. */
  path: string | null;
  /** Whether whoever reads it may have to leave it quickly. */
  exit?: boolean;
  /** What it is about, as schema.org has it. */
  linkedData?: unknown;
  /** What was typed and chosen, which stands in no address: a change of language takes it along. */
  sent?: URLSearchParams;
}

/** Another address to go to. */
interface Elsewhere {
  to: string;
  status: 301 | 303;
}

export type PageResult = FamilyPage | Elsewhere;

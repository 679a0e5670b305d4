import type { SpokenTime } from './days.ts';
import type { SpokenAge } from './spoken-age.ts';

/** What is told of people in a text. */
export interface Told {
  ages: readonly SpokenAge[];
  pregnant: boolean;
  /** Whoever asks speaks of a child of theirs. */
  parent: boolean;
  /** Whoever asks is a child or a young person, as far as can be told. */
  young: boolean;
  /** A pregnancy, a birth or a baby is spoken of. */
  early: boolean;
  /** Ids of circumstances. */
  circumstances: ReadonlySet<string>;
  languages: readonly string[];
  /** It has to cost nothing. */
  free: boolean;
  /** Wheels have to get in. */
  stepFree: boolean;
  /** When it has to be; null for any time. */
  time: SpokenTime | null;
  /** Something to do is asked for, and not help. */
  toDo: boolean;
}

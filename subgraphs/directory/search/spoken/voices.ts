import { z } from 'zod';
import file from './voices.json' with { type: 'json' };
import type { SpokenAge } from './spoken-age.ts';

/** What tells of whoever speaks beside the words themselves. */
export interface Surest {
  ages: readonly SpokenAge[];
  /** The id of the need that the text speaks of most surely; null when it speaks of none. */
  surest: string | null;
}

/** What needs tell of whoever speaks of them, by the needs' ids: voices.json. */
export const voices = z
  .strictObject({
    /** Who has such a need expects a child, or has a baby. */
    early: z.array(z.string()),
    /** Who has such a need is a child or a young person. */
    young: z.array(z.string()),
    /** What answers such a need is help, and nothing to do for a day. */
    help: z.array(z.string()),
    /** What answers such a need turns children and young people away. */
    adults: z.array(z.string()),
    /** By a need, the circumstance that who has it is in. */
    circumstances: z.record(z.string(), z.string()),
    /** By a need in an adult's voice, the one that parents have whose child is in the same trouble: it names what is there for children. */
    childs: z.record(z.string(), z.string()),
  })
  .parse(file);

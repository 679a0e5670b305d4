import { z } from 'zod';
import type { Phrase } from '../../kit/ages/forms.ts';
import { segmentAround, segmentBefore } from './clauses.ts';
import list from './remarks.json' with { type: 'json' };

const Remark = z.strictObject({
  /**
   * What it makes of an age: `aside` is none of those the service is for, `open` may be meant, `some` is meant where others
   * may be as well.
   */
  says: z.enum(['aside', 'open', 'some']),
  /** Where its words stand: `before` or `after` the age, `ahead` of it or `beside` it up to a comma, or anywhere in the clause. */
  where: z.enum(['before', 'after', 'ahead', 'beside', 'clause']),
  /** Source of the pattern of its words, in those of kit/ages/tidy.ts. */
  words: z.string().min(1),
  example: z.string().min(1),
});

/** What directories say of ages besides that they are meant, an editable list: remarks.json. */
export const remarks = z.array(Remark).parse(list);

/** An age or a time of life in a clause. */
export type Place = Pick<Phrase, 'start' | 'end'>;

/** Whether the words about an age say this of it. */
export function isSaid(says: z.infer<typeof Remark>['says'], words: string, place: Place): boolean {
  return patterns[says].some(({ where, pattern }) => pattern.test(parts[where](words, place)));
}

const parts = {
  before: (words: string, { start }: Place) => words.slice(0, start),
  after: (words: string, { end }: Place) => words.slice(end),
  ahead: (words: string, { start }: Place) => segmentBefore(words, start),
  beside: (words: string, { start, end }: Place) => segmentAround(words, start, end),
  clause: (words: string) => words,
} as const;

const patterns = { aside: toPatterns('aside'), open: toPatterns('open'), some: toPatterns('some') };

/** One pattern for each place, since to look once for all takes less than to look for each. */
function toPatterns(kind: z.infer<typeof Remark>['says']) {
  const ofKind = remarks.filter(({ says }) => says === kind);
  return [...new Set(ofKind.map(({ where }) => where))].map((where) => ({
    where,
    pattern: new RegExp(
      ofKind
        .filter((remark) => remark.where === where)
        .map(({ words }) => `(?:${words})`)
        .join('|'),
    ),
  }));
}

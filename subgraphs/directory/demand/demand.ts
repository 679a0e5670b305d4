import { createHmac, randomBytes } from 'node:crypto';
import type { Clock } from '../../kit/clock.ts';
import type { EnglishWords } from '../../kit/text/english-words.ts';
import { london } from '../../kit/time/london.ts';

/** What was searched for in one week, in fives: nothing that fewer than five searches agree on. */
interface WeekOfSearches {
  /** Its Monday. */
  week: string;
  needs: readonly { need: string; searches: number }[];
  words: readonly { word: string; searches: number }[];
}

/** What one question asked, as far as it is counted. */
export interface AskedOnce {
  /** The ids of the needs that it spoke of for sure. */
  needs: readonly string[];
  /** Its words that no service has in any way. */
  unanswered: readonly string[];
}

export interface Demand {
  count: (asked: AskedOnce) => void;
  /** The newest first. */
  weeks: () => WeekOfSearches[];
}

/** So many searches have to agree, and so coarse is what is told of them. */
const fewest = 5;

/** Until they do, one counts in this time: somebody who tries again and again, or ticks filters, is one person. */
const spellMs = 10 * 60 * 1_000;

const mostWeeks = 5;

interface Count {
  searches: number;
  /** When one was counted last, in milliseconds since 1970. */
  countedAt: number;
}

interface Counts {
  week: string;
  /** When the next begins, in milliseconds since 1970. */
  endsAt: number;
  /** Of words under a key that dies with its week, so that what fewer than five asked for is kept nowhere. */
  key: Buffer;
  byDigest: Map<string, Count>;
  needs: Map<string, Count>;
  words: Map<string, Count>;
}

/** As many different words as this are a machine's. */
const mostDigests = 20_000;

/**
 * Counts in this process's memory alone, and forgets with it. A word is kept as a keyed digest until five searches have
 * had it, ten minutes apart; names, numbers and phrases are not counted at all: only single words of ordinary English.
 */
export function createDemand(clock: Clock, isEnglish: EnglishWords): Demand {
  let kept: Counts[] = [];

  function thisWeek(): Counts {
    const now = clock();
    const [newest] = kept;
    if (newest && now.epochMilliseconds < newest.endsAt) return newest;
    const today = now.toZonedDateTimeISO(london).toPlainDate();
    const monday = today.subtract({ days: today.dayOfWeek - 1 });
    const endsAt = monday.add({ weeks: 1 }).toZonedDateTime(london).epochMilliseconds;
    const fresh: Counts = {
      week: monday.toString(),
      endsAt,
      key: randomBytes(32),
      byDigest: new Map(),
      needs: new Map(),
      words: new Map(),
    };
    kept = [fresh, ...kept].slice(0, mostWeeks);
    return fresh;
  }

  function countWord(word: string, { key, byDigest, words }: Counts, nowMs: number): void {
    const digest = createHmac('sha256', key).update(word).digest('base64url');
    if (!byDigest.has(digest) && byDigest.size >= mostDigests) return;
    const count = countOne(byDigest.get(digest), nowMs);
    byDigest.set(digest, count);
    if (count.searches >= fewest) words.set(word, count);
  }

  return {
    count({ needs, unanswered }) {
      const week = thisWeek();
      const nowMs = clock().epochMilliseconds;
      for (const need of needs) week.needs.set(need, countOne(week.needs.get(need), nowMs));
      for (const word of new Set(unanswered)) if (isEnglish(word)) countWord(word, week, nowMs);
    },
    weeks: () =>
      kept.map(({ week, needs, words }) => ({
        week,
        needs: toCoarse(needs).map(([need, searches]) => ({ need, searches })),
        words: toCoarse(words).map(([word, searches]) => ({ word, searches })),
      })),
  };
}

function countOne(count: Count | undefined, nowMs: number): Count {
  if (!count) return { searches: 1, countedAt: nowMs };
  const isSameSpell = count.searches < fewest && nowMs - count.countedAt < spellMs;
  return isSameSpell ? count : { searches: count.searches + 1, countedAt: nowMs };
}

function toCoarse(counts: ReadonlyMap<string, Count>): [string, number][] {
  return [...counts]
    .map(([what, { searches }]): [string, number] => [what, Math.floor(searches / fewest) * fewest])
    .filter(([, count]) => count > 0)
    .toSorted(([one, most], [other, least]) => least - most || (one < other ? -1 : 1));
}

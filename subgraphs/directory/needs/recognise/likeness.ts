import { type People, toSaid } from './said-words.ts';
import type { Token } from './tokens.ts';

/** How like what people say of a need a text is, by the need's id, and of none, by null: from 0 to 1, together 1. */
export type LikenessReader = (tokens: readonly Token[]) => ReadonlyMap<string | null, number>;

/** What people say of one need, taken apart; null for what they say of none. */
export interface Sayings {
  need: string | null;
  texts: readonly (readonly Token[])[];
}

/** A word that few say is as good as one that nobody says: what stands in for the rest of what people say. */
const unsaid = 0.1;

/** Two words together repeat what each of them says already, in part. */
const pairWeight = 0.3;

/** A text is taken to be of no need until its words say otherwise by so much, in nats. */
const ofNone = 3;

/**
 * Words of one saying go together, so what they say adds up to less than it seems: evidence counts by so much less, and
 * the second likeliest need keeps a share.
 */
const doubt = 1.5;

/**
 * Weighs each word of a text, each two together and who is spoken of, by how much more often it is said of a need than of
 * all others, and adds that up (naive Bayes). It catches what no sign does, and knows what is said of no need.
 */
export function createLikenessReader(sayings: readonly Sayings[], people: People): LikenessReader {
  const { rows, counts } = countSayings(sayings, people);
  const width = sayings.length;
  const totals = sayings.map((_, at) => sumOf(counts, at, width));
  const all = totals.reduce((sum, total) => sum + total, 0);
  const smoothing = unsaid * unsaid * rows.size;

  function addSaid(said: string, evidence: Float64Array): void {
    const row = rows.get(said);
    if (row === undefined) return;
    const own = counts.subarray(row * width, (row + 1) * width);
    const everywhere = own.reduce((sum, count) => sum + count, 0);
    const weight = isPair(said) ? pairWeight : 1;
    for (const [at, count] of own.entries()) {
      const total = totals[at] ?? 0;
      const here = (count + unsaid) / (total + smoothing);
      const elsewhere = (everywhere - count + unsaid) / (all - total + smoothing);
      evidence[at] = (evidence[at] ?? 0) + weight * Math.log(here / elsewhere);
    }
  }

  return (tokens) => {
    const evidence = Float64Array.from(sayings, ({ need }) => (need === null ? ofNone : 0));
    const things = toSaid(tokens, people);
    if (things.some((said) => rows.has(said) && isTelling(said))) for (const said of things) addSaid(said, evidence);
    const most = Math.max(...evidence);
    const shares = evidence.map((sum) => Math.exp((sum - most) / doubt));
    const whole = shares.reduce((sum, share) => sum + share, 0);
    return new Map(sayings.map(({ need }, at) => [need, (shares[at] ?? 0) / whole] as const));
  };
}

/** How often each thing is said of each need: a row for each thing, in one piece, with a place for each need. */
function countSayings(sayings: readonly Sayings[], people: People) {
  const said = sayings.map(({ texts }) => texts.flatMap((text) => toSaid(text, people)));
  const times = new Map<string, number>();
  for (const one of said.flat()) times.set(one, (times.get(one) ?? 0) + 1);
  // Two words that stood together once are chance, and most of all that there is.
  const kept = [...times].filter(([one, count]) => count > 1 || !isPair(one));
  const rows = new Map(kept.map(([one], row) => [one, row] as const));
  const counts = new Uint16Array(rows.size * sayings.length);
  for (const [at, ofNeed] of said.entries()) {
    for (const one of ofNeed) {
      const row = rows.get(one);
      if (row === undefined) continue;
      const place = row * sayings.length + at;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return { rows, counts };
}

function sumOf(counts: Uint16Array, at: number, width: number): number {
  let sum = 0;
  for (let place = at; place < counts.length; place += width) sum += counts[place] ?? 0;
  return sum;
}

/** Whom a text speaks of, and how old they are, tells nothing as long as nothing is said of them. */
function isTelling(said: string): boolean {
  return !/^(?:@|#|who:)/.test(said) && !isPair(said);
}

function isPair(said: string): boolean {
  return said.includes(' ');
}

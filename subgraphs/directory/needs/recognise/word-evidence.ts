/** What texts say, taken apart (said-words.ts), and the class that each is of, as a number from 0. */
export interface SaidText {
  said: readonly string[];
  of: number;
}

/** How much each thing that a text says speaks for each class, added up, in nats. */
export type WordEvidence = (said: readonly string[]) => Float64Array;

/** A word that few say is as good as one that nobody says: what stands in for the rest of what people say. */
const unsaid = 0.1;

/** Two words together repeat what each of them says already, in part. */
export const pairWeight = 0.3;

/** Words of one text go together, so what they say adds up to less than it seems: evidence counts by so much less. */
const doubt = 1.5;

/** How often each thing is said of each class. */
export interface SaidCounts {
  /** The row of each thing. Two words that stood together once are left out: chance, and most of all pairs. */
  rows: ReadonlyMap<string, number>;
  /** In how many texts of each class it is said, row after row, with a place for each class. */
  counts: Uint16Array;
  /** How many things are said of each class. */
  totals: Float64Array;
}

/** Weighs each thing by how much more often it is said of one class than of all others (naive Bayes). */
export function createWordEvidence({ rows, counts, totals }: SaidCounts): WordEvidence {
  const classes = totals.length;
  const all = totals.reduce((sum, total) => sum + total, 0);
  const smoothing = unsaid * unsaid * rows.size;

  function addSaid(said: string, evidence: Float64Array): void {
    const row = rows.get(said);
    if (row === undefined) return;
    const own = rowOf(counts, row, classes);
    const everywhere = addUp(own);
    const weight = (isPair(said) ? pairWeight : 1) / doubt;
    for (const [at, count] of own.entries()) {
      const total = totals[at] ?? 0;
      const here = (count + unsaid) / (total + smoothing);
      const elsewhere = (everywhere - count + unsaid) / (all - total + smoothing);
      evidence[at] = (evidence[at] ?? 0) + weight * Math.log(here / elsewhere);
    }
  }

  return (said) => {
    const evidence = new Float64Array(classes);
    for (const one of said) addSaid(one, evidence);
    return evidence;
  };
}

/** In how many texts a thing is said. */
export function timesSaid({ rows, counts, totals }: SaidCounts, one: string): number {
  const row = rows.get(one);
  return row === undefined ? 0 : addUp(rowOf(counts, row, totals.length));
}

function rowOf(counts: Uint16Array, row: number, classes: number): Uint16Array {
  return counts.subarray(row * classes, (row + 1) * classes);
}

function addUp(counts: Uint16Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

export function countSaid(texts: readonly SaidText[], classes: number): SaidCounts {
  const rows = new Map(toldOf(texts).map((one, row) => [one, row] as const));
  const counts = new Uint16Array(rows.size * classes);
  const totals = new Float64Array(classes);
  for (const { said, of } of texts) {
    for (const one of said) {
      const row = rows.get(one);
      if (row === undefined) continue;
      const place = row * classes + of;
      counts[place] = (counts[place] ?? 0) + 1;
      totals[of] = (totals[of] ?? 0) + 1;
    }
  }
  return { rows, counts, totals };
}

/** What is counted: all but pairs that are said once. */
function toldOf(texts: readonly SaidText[]): string[] {
  const times = new Map<string, number>();
  for (const { said } of texts) for (const one of said) times.set(one, (times.get(one) ?? 0) + 1);
  return [...times].filter(([one, count]) => count > 1 || !isPair(one)).map(([one]) => one);
}

/** Whether it is two words that follow each other. */
export function isPair(said: string): boolean {
  return said.includes(' ');
}

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

/** Weighs each thing by how much more often it is said of one class than of all others (naive Bayes). */
export function createWordEvidence(texts: readonly SaidText[], classes: number): WordEvidence {
  const { rows, counts, totals } = countSaid(texts, classes);
  const all = totals.reduce((sum, total) => sum + total, 0);
  const smoothing = unsaid * unsaid * rows.size;

  function addSaid(said: string, evidence: Float64Array): void {
    const row = rows.get(said);
    if (row === undefined) return;
    const own = counts.subarray(row * classes, (row + 1) * classes);
    const everywhere = own.reduce((sum, count) => sum + count, 0);
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

/** How often each thing is said of each class: a row for each thing, in one piece, with a place for each class. */
function countSaid(texts: readonly SaidText[], classes: number) {
  const rows = new Map(Array.from(countTexts(texts).keys(), (one, row) => [one, row] as const));
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

/** In how many texts each thing is said; without two words that stood together once: chance, and most of all pairs. */
export function countTexts(texts: readonly SaidText[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { said } of texts) for (const one of said) times.set(one, (times.get(one) ?? 0) + 1);
  return new Map([...times].filter(([one, count]) => count > 1 || !isPair(one)));
}

/** Whether it is two words that follow each other. */
export function isPair(said: string): boolean {
  return said.includes(' ');
}

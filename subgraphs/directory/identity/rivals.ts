import { type Bond, pairKey } from './cluster.ts';
import { compareText } from './compare-text.ts';
import { sourceOf } from './evidence.ts';
import { bandOf } from './judge.ts';
import type { LinkWeights } from './weights.ts';

/** A pair by itself: how sure it is without a look at what else each of the two is like. */
export interface LonePair extends Pick<Bond, 'one' | 'other' | 'bits'> {
  /** Whether what agrees is of the service, and not only of its place or organisation. */
  settled: boolean;
}

/** However much of what one directory lists another has too, this share is taken to be missing there. */
const leastMissing = 0.1;

/** After so many rounds, who is whose rival stands still but for odd rings. */
const rounds = 6;

/** One way of a pair: what speaks for the listing `to` in the eyes of `from`. */
interface Claim {
  from: string;
  to: string;
  odds: number;
  /** The share of what `from` may be that is not in the directory of `to`. */
  missing: number;
  /** The odds that are left when the other claims that `from` has on that directory are considered. */
  left: number;
  /** Claims of `from` on other records of the directory of `to`. */
  rivals: Claim[];
}

/**
 * Weighs each pair beside its rivals. A directory lists a service once: so where one listing is like another and like
 * nothing else there, and most of what the one directory has the other has too, they are more surely one than the pair
 * tells by itself; and of two that are alike, each is less sure, unless it is surely something else. Rivals are other
 * records of the same directory, unless it seems to list one service twice. How sure each is is passed on from rival to
 * rival (belief propagation over a matching: Huang and Jebara 2009, arXiv:0908.1769).
 */
export function weighRivals(pairs: readonly LonePair[], coverage: LinkWeights['coverage']): Bond[] {
  // Sums of fractions depend on their order in the last bit.
  const sorted = pairs.toSorted((a, b) => compareText(a.one, b.one) || compareText(a.other, b.other));
  const across = sorted.filter(({ one, other }) => sourceOf(one) !== sourceOf(other));
  const within = sorted.filter(({ one, other }) => sourceOf(one) === sourceOf(other));
  const claims = across.map(({ one, other, bits }) => [
    toClaim(one, other, { odds: 2 ** bits, coverage }),
    toClaim(other, one, { odds: 2 ** bits, coverage }),
  ]);
  findRivals(claims.flat(), new Set(within.map(({ one, other }) => pairKey(one, other))));
  const back = new Map(
    claims.flatMap(([forth, back]) =>
      forth && back
        ? [
            [forth, back],
            [back, forth],
          ]
        : [],
    ),
  );
  const elsewhere = ({ missing, rivals }: Claim) =>
    rivals.reduce((sum, rival) => sum + (back.get(rival)?.left ?? 0), missing);
  for (let round = 0; round < rounds; round += 1) {
    const next = claims.flat().map((claim) => claim.odds / elsewhere(claim));
    for (const [index, claim] of claims.flat().entries()) claim.left = next[index] ?? claim.left;
  }
  const bonds = across.map(({ one, other, bits: alone, settled }, index): Bond => {
    const bits = (claims[index] ?? []).reduce((sum, claim) => sum - Math.log2(elsewhere(claim)), alone);
    return { one, other, bits, band: bandOf(bits, settled) };
  });
  return [
    ...bonds,
    ...within.map(({ one, other, bits, settled }) => ({ one, other, bits, band: bandOf(bits, settled) })),
  ];
}

function toClaim(
  from: string,
  to: string,
  { odds, coverage }: { odds: number; coverage: LinkWeights['coverage'] },
): Claim {
  const missing = Math.max(leastMissing, 1 - (coverage[`${sourceOf(from)} ${sourceOf(to)}`] ?? 0));
  return { from, to, odds, missing, left: odds, rivals: [] };
}

function findRivals(claims: readonly Claim[], doubles: ReadonlySet<string>): void {
  for (const group of Map.groupBy(claims, ({ from, to }) => `${from}\n${sourceOf(to)}`).values()) {
    for (const claim of group) {
      claim.rivals = group.filter((rival) => rival !== claim && !doubles.has(pairKey(rival.to, claim.to)));
    }
  }
}

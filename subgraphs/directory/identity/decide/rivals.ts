import type { Bond } from './cluster.ts';
import { compareText } from '../compare-text.ts';
import { sourceOf } from '../evidence/evidence.ts';
import { bandOf } from '../weigh/judge.ts';
import { pairKey } from '../pair-key.ts';
import type { LinkWeights } from '../weigh/weights.ts';

/** A pair by itself: how sure it is without a look at what else each of the two is like. */
export interface LonePair extends Pick<Bond, 'one' | 'other' | 'bits'> {
  /** Whether what agrees is of the service, and not only of its place or organisation. */
  settled: boolean;
  /** Whether one directory lists both, and may list one service twice. */
  doubled: boolean;
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
  /** Each other claim of `from` on a record of the directory of `to`, the other way round: what that record thinks. */
  rivals: Claim[];
}

/**
 * Weighs each pair beside its rivals. A directory lists a service once: so where one listing is like another and like
 * nothing else there, and most of what the one directory has the other has too, they are more surely one than the pair
 * tells by itself; and of two that are alike, each is less sure, unless it is surely something else. Rivals are other
 * records of the same directory, unless it seems to list one service twice. How sure each is is passed on from rival to
 * rival (belief propagation over a matching: Huang and Jebara 2009, arXiv:0908.1769). What hangs together by pairs must
 * be weighed together; what does not may be weighed apart, with the same result.
 */
export function weighRivals(pairs: readonly LonePair[], coverage: LinkWeights['coverage']): Bond[] {
  // Sums of fractions depend on their order in the last bit.
  const sorted = pairs.toSorted((a, b) => compareText(a.one, b.one) || compareText(a.other, b.other));
  const across = sorted.filter(({ one, other }) => sourceOf(one) !== sourceOf(other));
  const within = sorted.filter(({ one, other }) => sourceOf(one) === sourceOf(other));
  const claims = across.map((pair) => toClaims(pair, coverage));
  findRivals(claims, new Set(within.filter(({ doubled }) => doubled).map(({ one, other }) => pairKey(one, other))));
  const all = claims.flat();
  for (let round = 0; round < rounds; round += 1) {
    const next = all.map((claim) => claim.odds / elsewhere(claim));
    for (const [index, claim] of all.entries()) claim.left = next[index] ?? claim.left;
  }
  const toBond = ({ one, other, settled }: LonePair, bits: number) => {
    return { one, other, bits, band: bandOf(bits, settled) };
  };
  return [
    ...across.map((pair, index) =>
      toBond(
        pair,
        (claims[index] ?? []).reduce((bits, claim) => bits - Math.log2(elsewhere(claim)), pair.bits),
      ),
    ),
    ...within.map((pair) => toBond(pair, pair.bits)),
  ];
}

/** How likely it is that `from` is something else than `to`: another record there, or missing there. */
function elsewhere({ missing, rivals }: Claim): number {
  return rivals.reduce((sum, { left }) => sum + left, missing);
}

function toClaims({ one, other, bits }: LonePair, coverage: LinkWeights['coverage']): [forth: Claim, back: Claim] {
  return [toClaim(one, other, { odds: 2 ** bits, coverage }), toClaim(other, one, { odds: 2 ** bits, coverage })];
}

function toClaim(
  from: string,
  to: string,
  { odds, coverage }: { odds: number; coverage: LinkWeights['coverage'] },
): Claim {
  const missing = Math.max(leastMissing, 1 - (coverage[`${sourceOf(from)} ${sourceOf(to)}`] ?? 0));
  return { from, to, odds, missing, left: odds, rivals: [] };
}

function findRivals(claims: readonly (readonly [Claim, Claim])[], doubles: ReadonlySet<string>): void {
  const bothWays = claims.flatMap(([forth, back]) => [
    { claim: forth, back },
    { claim: back, back: forth },
  ]);
  for (const group of Map.groupBy(bothWays, ({ claim: { from, to } }) => `${from}\n${sourceOf(to)}`).values()) {
    for (const { claim } of group) {
      const others = group.filter((rival) => rival.claim !== claim && !doubles.has(pairKey(rival.claim.to, claim.to)));
      claim.rivals = others.map(({ back }) => back);
    }
  }
}

import type { Listing } from '../../kit/listing.ts';
import { compareText } from './compare-text.ts';
import { type Evidence, toEvidence } from './evidence.ts';
import { type Likeness, compareListings, speakAgainst } from './first-rule.ts';
import type { Cluster, ClusterMember, DecideOptions, ServiceDecisions } from './pairs.ts';

/** Decides which listings are one service. The answer does not depend on the order in which the listings come. */
export function decideServices(listings: readonly Listing[], { sources }: DecideOptions): ServiceDecisions {
  const known = new Set(sources);
  const evidence = listings.map((listing) => toEvidence(listing, known)).toSorted((a, b) => compareText(a.id, b.id));
  const pairs = likelyPairs(withoutVagueIds(evidence));
  const pairsOf = Map.groupBy(
    pairs.flatMap((pair) => [pair.one.id, pair.other.id].map((id) => ({ id, pair }))),
    ({ id }) => id,
  );
  const clusters = joinPairs(evidence, pairs).map((group): Cluster => {
    const ids = new Set(group.map(({ id }) => id));
    const inside = ({ one, other }: Pair) => ids.has(one.id) && ids.has(other.id);
    return { members: group.map(({ id }) => toMember(id, pairsOf.get(id)?.find(({ pair }) => inside(pair))?.pair)) };
  });
  return { clusters, queue: [] };
}

interface Pair extends Likeness {
  one: Evidence;
  other: Evidence;
}

/** A number that one directory puts on several records names their organisation or site, not one service. */
function withoutVagueIds(evidence: readonly Evidence[]): Evidence[] {
  const carried = evidence.flatMap(({ source, serviceIds }) => [...serviceIds].map((id) => ({ id, source })));
  const vague = new Set<string>();
  const seen = new Set<string>();
  for (const { id, source } of carried) {
    const key = `${source}\n${id}`;
    if (seen.has(key)) vague.add(id);
    seen.add(key);
  }
  return evidence.map((listing) => ({ ...listing, serviceIds: listing.serviceIds.difference(vague) }));
}

/** More listings than this under one name and telephone are a list of sessions, and comparing them all says nothing. */
const largestBlock = 50;

/** Every pair that the rule finds alike, the surest first. */
function likelyPairs(evidence: readonly Evidence[]): Pair[] {
  const blocks = Map.groupBy(
    evidence.flatMap((listing) => blockKeys(listing).map((key) => ({ key, listing }))),
    ({ key }) => key,
  );
  const pairs = new Map<string, Pair>();
  for (const block of blocks.values()) {
    if (block.length > largestBlock) continue;
    for (const [index, { listing: one }] of block.entries()) {
      for (const { listing: other } of block.slice(index + 1)) {
        const likeness = compareListings(one, other);
        if (likeness) pairs.set(pairKey(one, other), { one, other, ...likeness });
      }
    }
  }
  return [...pairs.values()].toSorted(
    (a, b) => b.score - a.score || compareText(a.one.id, b.one.id) || compareText(a.other.id, b.other.id),
  );
}

/** Two listings can be alike only when they share one of these. */
function blockKeys({ serviceIds, names, otherNames, postcodes, phones, organisation, organisationIds }: Evidence) {
  const agreements = [...postcodes, ...phones, ...organisationIds, ...(organisation === null ? [] : [organisation])];
  const named = [...names.union(otherNames)].flatMap((name) => agreements.map((agreed) => `${name}\n${agreed}`));
  return [...serviceIds, ...named];
}

/**
 * Joins pair by pair, the surest first. Two groups are joined only when nothing speaks against any listing of one being
 * the same as any of the other, and no directory would then have two in it that are not found alike themselves.
 */
function joinPairs(evidence: readonly Evidence[], pairs: readonly Pair[]): Evidence[][] {
  const alike = new Set(pairs.map(({ one, other }) => pairKey(one, other)));
  const groupOf = new Map(evidence.map((listing) => [listing.id, [listing]]));
  for (const { one, other } of pairs) {
    const [ones, others] = [groupOf.get(one.id), groupOf.get(other.id)];
    if (!ones || !others || ones === others) continue;
    if (ones.some((a) => others.some((b) => cannotJoin(a, b, alike)))) continue;
    const joined = [...ones, ...others].toSorted((a, b) => compareText(a.id, b.id));
    for (const { id } of joined) groupOf.set(id, joined);
  }
  return [...new Set(groupOf.values())];
}

function cannotJoin(one: Evidence, other: Evidence, alike: ReadonlySet<string>): boolean {
  return speakAgainst(one, other) || (one.source === other.source && !alike.has(pairKey(one, other)));
}

/** A member's reasons are those of its surest likeness to another member. */
function toMember(listingId: string, best: Pair | undefined): ClusterMember {
  return { listingId, matchedBy: best?.reasons ?? [], matchScore: best?.score ?? null };
}

function pairKey(one: Evidence, other: Evidence): string {
  return one.id < other.id ? `${one.id}\n${other.id}` : `${other.id}\n${one.id}`;
}

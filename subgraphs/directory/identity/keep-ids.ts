import { compareText } from './compare-text.ts';

/** A member's id as it was when last decided, and since when it has had it (RFC 3339). */
export interface KnownIdentity {
  id: string;
  since: string;
}

/**
 * Gives every group the id that most of its members had before, the oldest first where two have as many; no id goes to
 * two groups, and a group that inherits none gets a new one. Answers the id of every member.
 */
export function keepIds(
  groups: readonly (readonly string[])[],
  known: ReadonlyMap<string, KnownIdentity>,
  mint: () => string,
): Map<string, string> {
  const claims = groups.flatMap((members, group) => claimsOf(members, known).map((claim) => ({ ...claim, group })));
  const ordered = claims.toSorted(
    (a, b) => b.votes - a.votes || compareText(a.since, b.since) || compareText(a.firstMember, b.firstMember),
  );
  const idOf = new Map<number, string>();
  const taken = new Set<string>();
  for (const { group, id } of ordered) {
    if (idOf.has(group) || taken.has(id)) continue;
    idOf.set(group, id);
    taken.add(id);
  }
  return new Map(
    groups.flatMap((members, group) => {
      const id = idOf.get(group) ?? mint();
      return members.map((member) => [member, id] as const);
    }),
  );
}

interface Claim extends KnownIdentity {
  votes: number;
  /** The first of the members by name, so that ties do not depend on the order of anything. */
  firstMember: string;
}

/** The ids that a group's members had, each with how many had it and since when the first of them. */
function claimsOf(members: readonly string[], known: ReadonlyMap<string, KnownIdentity>): Claim[] {
  const claims = new Map<string, Claim>();
  for (const member of members.toSorted(compareText)) {
    const before = known.get(member);
    if (!before) continue;
    const claim = claims.get(before.id) ?? { ...before, votes: 0, firstMember: member };
    const since = claim.since < before.since ? claim.since : before.since;
    claims.set(before.id, { ...claim, votes: claim.votes + 1, since });
  }
  return [...claims.values()];
}

import { compareText } from '../compare-text.ts';

/** A member's id as it was when last decided, and since when it has had it (RFC 3339). */
export interface KnownIdentity {
  id: string;
  since: string;
}

export interface KnownIdentities {
  /** By member: the id that it has. */
  known: ReadonlyMap<string, KnownIdentity>;
  /** By member: the ids that it had before, and that were given up when services became one. */
  former?: ReadonlyMap<string, readonly KnownIdentity[]>;
}

/**
 * Gives every group the id that most of its members had before, the oldest first where two have as many; no id goes to
 * two groups. A group that inherits none has parted from another: it takes up an id that its members gave up when they
 * joined that one, if nobody else has it, or else gets a new one. Answers the id of every member.
 */
export function keepIds(
  groups: readonly (readonly string[])[],
  { known, former = new Map() }: KnownIdentities,
  mint: () => string,
): Map<string, string> {
  const idOf = new Map<number, string>();
  const taken = new Set<string>();
  function give(claims: readonly Claim[]): void {
    for (const { group, id } of claims) {
      if (idOf.has(group) || taken.has(id)) continue;
      idOf.set(group, id);
      taken.add(id);
    }
  }
  give(toClaims(groups, (member) => toList(known.get(member))));
  // An id that some listing has now stays free for it, also while its directory leaves it out.
  for (const { id } of known.values()) taken.add(id);
  give(toClaims(groups, (member) => former.get(member) ?? []));
  return new Map(
    groups.flatMap((members, group) => {
      const id = idOf.get(group) ?? mint();
      return members.map((member) => [member, id] as const);
    }),
  );
}

interface Claim extends KnownIdentity {
  group: number;
  votes: number;
  /** The first of the members by name, so that ties do not depend on the order of anything. */
  firstMember: string;
}

/** What every group may ask for, the strongest first. */
function toClaims(
  groups: readonly (readonly string[])[],
  idsOf: (member: string) => readonly KnownIdentity[],
): Claim[] {
  return groups
    .flatMap((members, group) => claimsOf(members, group, idsOf))
    .toSorted(
      (a, b) => b.votes - a.votes || compareText(a.since, b.since) || compareText(a.firstMember, b.firstMember),
    );
}

/** The ids that a group's members had, each with how many had it and since when the first of them. */
function claimsOf(
  members: readonly string[],
  group: number,
  idsOf: (member: string) => readonly KnownIdentity[],
): Claim[] {
  const claims = new Map<string, Claim>();
  for (const member of members.toSorted(compareText)) {
    for (const before of idsOf(member)) {
      const claim = claims.get(before.id) ?? { ...before, group, votes: 0, firstMember: member };
      const since = claim.since < before.since ? claim.since : before.since;
      claims.set(before.id, { ...claim, votes: claim.votes + 1, since });
    }
  }
  return [...claims.values()];
}

function toList<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}

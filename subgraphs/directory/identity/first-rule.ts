import type { Evidence } from './evidence.ts';
import type { Reason } from './pairs.ts';

/** What two listings have in common, if it is enough. */
export interface Likeness {
  /** How sure it is, 0 to 1. */
  score: number;
  reasons: Reason[];
}

/**
 * The first rule: a shared number that names the service, or the same name together with the same postcode, telephone
 * or organisation. Null when that is not given, or when something speaks against it.
 *
 * The scores rank one way of agreeing above another. They are set by hand, not measured; a linker with learned weights
 * takes this rule's place behind `decideServices`.
 */
export function compareListings(one: Evidence, other: Evidence): Likeness | null {
  if (speakAgainst(one, other)) return null;
  const sameSource = one.source === other.source;
  if (!sameSource && shares(one.serviceIds, other.serviceIds)) {
    return { score: 1, reasons: [{ field: 'identifiers', text: 'Both carry the same number.' }] };
  }
  if (!sameName(one, other) || (sameSource && !repeatsItself(one, other))) return null;
  const agreed = agreements.filter((agreement) => agreement.agrees(one, other));
  const [best] = agreed;
  if (!best) return null;
  // A second and third agreement each halve what doubt the best one leaves.
  const score = 1 - (1 - best.score) / 2 ** (agreed.length - 1);
  return { score, reasons: [{ field: 'name', text: 'The same name.' }, ...agreed.map(({ reason }) => reason)] };
}

/** Hard vetoes (different ODS code or charity number, ages that do not meet): no agreement outweighs them. */
export function speakAgainst(one: Evidence, other: Evidence): boolean {
  return (
    !sameOrSilent(one.odsCodes, other.odsCodes) ||
    !sameOrSilent(one.charities, other.charities) ||
    (one.ages !== null && other.ages !== null && (one.ages.to <= other.ages.from || other.ages.to <= one.ages.from))
  );
}

const agreements: readonly { score: number; reason: Reason; agrees(one: Evidence, other: Evidence): boolean }[] = [
  {
    score: 0.98,
    reason: { field: 'locations', text: 'The same postcode.' },
    agrees: (one, other) => shares(one.postcodes, other.postcodes),
  },
  {
    score: 0.97,
    reason: { field: 'phones', text: 'The same telephone number.' },
    agrees: (one, other) => shares(one.phones, other.phones) && !meetElsewhere(one, other),
  },
  {
    score: 0.96,
    reason: { field: 'organisation', text: 'The same organisation.' },
    agrees: (one, other) => sameOrganisation(one, other) && !meetElsewhere(one, other),
  },
];

function sameName(one: Evidence, other: Evidence): boolean {
  return shares(one.names, other.names) || shares(one.names, other.otherNames) || shares(one.otherNames, other.names);
}

function sameOrganisation(one: Evidence, other: Evidence): boolean {
  return (
    (one.organisation !== null && one.organisation === other.organisation) ||
    shares(one.organisationIds, other.organisationIds)
  );
}

/** A directory lists a service once, unless it repeats itself: then nothing that both records state differs. */
function repeatsItself(one: Evidence, other: Evidence): boolean {
  return (
    sameOrganisation(one, other) &&
    sameOrSilent(one.phones, other.phones) &&
    sameOrSilent(one.postcodes, other.postcodes)
  );
}

/** A "Stay and play" at one hub and one at another share a name, a telephone and an organisation, and are two groups. */
function meetElsewhere(one: Evidence, other: Evidence): boolean {
  return (
    (one.meets || other.meets) &&
    one.postcodes.size > 0 &&
    other.postcodes.size > 0 &&
    !shares(one.postcodes, other.postcodes)
  );
}

function shares(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return !one.isDisjointFrom(other);
}

function sameOrSilent(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === 0 || other.size === 0 || shares(one, other);
}

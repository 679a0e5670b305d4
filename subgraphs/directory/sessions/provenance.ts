import type { ProvenanceRecord } from '../merge/records.ts';

/** What a session says itself of the fields that it shares with its service. */
export interface OwnWord {
  /** As harvested: `source:sourceId`. */
  listingId: string;
  saysAges: boolean;
  saysFree: boolean;
}

/** The fields of a service that a session's are taken from, the surest first. */
const fieldsOfService = { ages: ['eligibility', 'eligibility.text'], free: ['cost'] } as const;

/** Where a session's ages and cost came from; nothing of those that neither it nor its service states. */
export function toSessionProvenance(
  { listingId, saysAges, saysFree }: OwnWord,
  ofService: readonly ProvenanceRecord[],
): ProvenanceRecord[] {
  const source = listingId.slice(0, listingId.indexOf(':'));
  const own = (field: string): ProvenanceRecord[] => [
    { field, source, listing: listingId, assertedAt: null, rule: 'The session says so itself.' },
  ];
  const inherited = (field: keyof typeof fieldsOfService): ProvenanceRecord[] => {
    const [from] = fieldsOfService[field].flatMap((name) => ofService.find((known) => known.field === name) ?? []);
    return from ? [{ ...from, field, rule: `The session does not say, and its service does. ${from.rule}` }] : [];
  };
  return [...(saysAges ? own('ages') : inherited('ages')), ...(saysFree ? own('free') : inherited('free'))];
}

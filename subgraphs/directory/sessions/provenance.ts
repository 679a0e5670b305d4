import { type SentenceRecord, sentence } from '../../kit/sentences/sentence.ts';
import { writeEnglish } from '../../kit/sentences/write.ts';
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

/** What the service of a session says, and where it has that from. */
export interface ServiceWord {
  saysAges: boolean;
  provenance: readonly ProvenanceRecord[];
}

/** Where a session's ages and cost came from; nothing of those that neither it nor its service states. */
export function toSessionProvenance(
  { listingId, saysAges, saysFree }: OwnWord,
  { saysAges: hasAges, provenance: ofService }: ServiceWord,
): ProvenanceRecord[] {
  const source = listingId.slice(0, listingId.indexOf(':'));
  const own = (field: string): ProvenanceRecord[] => [
    { field, source, listing: listingId, assertedAt: null, ...toRule([sentence('ruleSession')]) },
  ];
  const inherited = (field: keyof typeof fieldsOfService): ProvenanceRecord[] => {
    const [from] = fieldsOfService[field].flatMap((name) => ofService.find((known) => known.field === name) ?? []);
    return from ? [{ ...from, field, ...toRule([sentence('ruleSessionSilent'), ...from.sentences]) }] : [];
  };
  // Its words tell whom it is for, but may tell no ages.
  const ages = hasAges ? inherited('ages') : [];
  return [...(saysAges ? own('ages') : ages), ...(saysFree ? own('free') : inherited('free'))];
}

function toRule(sentences: readonly SentenceRecord[]): Pick<ProvenanceRecord, 'rule' | 'sentences'> {
  return { rule: writeEnglish(sentences), sentences };
}

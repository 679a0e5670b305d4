import type { YesNoUnknown } from '../../kit/listing.ts';
import type { WireAcceptingPatients } from '../wire/organisation.ts';
import { toYesNoUnknown } from './facilities.ts';
import { tidy } from './words.ts';

type Accepting = WireAcceptingPatients | null | undefined;

/**
 * Whether a site takes new patients. A dentist says it by group: one group that is welcome is a yes; a no needs every
 * group to be turned away. Urgent appointments and patients referred by another dentist are not new patients.
 */
export function toAcceptingPatients(accepting: Accepting): YesNoUnknown {
  const gp = toYesNoUnknown(accepting?.GP ?? null);
  if (gp !== 'UNKNOWN') return gp;
  const groups = (accepting?.Dentist ?? []).filter(({ Id }) => newPatientGroups.has(Id));
  if (groups.some((group) => group.AcceptingPatients === true)) return 'YES';
  return groups.length > 0 && groups.every((group) => group.AcceptingPatients === false) ? 'NO' : 'UNKNOWN';
}

/** The same by group, in the profile's words: `Taking new NHS patients: Children (up to the age of 18).` */
export function describePatients(accepting: Accepting): string | null {
  const groups = (accepting?.Dentist ?? []).filter(({ Id }) => newPatientGroups.has(Id));
  const sentences = [
    toSentence('Taking new NHS patients', groups, true),
    toSentence('Not taking new NHS patients', groups, false),
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ') || null;
}

/** `Only by referral from a dental practitioner`, where the profile says that this is so. */
export function describeReferral(accepting: Accepting): string | null {
  const referral = accepting?.Dentist.find(({ Id }) => Id === onlyByReferral);
  return referral?.AcceptingPatients === true ? tidy(referral.Name) : null;
}

/** 1 adults, 2 adults entitled to free dental care, 3 children. */
const newPatientGroups = new Set([1, 2, 3]);

const onlyByReferral = 5;

function toSentence(start: string, groups: WireAcceptingPatients['Dentist'], accepted: boolean): string | null {
  const names = groups.filter((group) => group.AcceptingPatients === accepted).map(({ Name }) => tidy(Name));
  const known = names.filter((name) => name !== null);
  return known.length > 0 ? `${start}: ${known.join(', ')}.` : null;
}

import { sampleUuid } from '../../kit/sample/ids.ts';
import type { SampleAges } from '../../kit/sample/world.ts';
import type { Site } from './site.ts';

export function toContacts({ record, facts }: Site, origin: string): object[] {
  const website = record.url?.startsWith('/') ? `${origin}${record.url}` : record.url;
  return [
    ...toContact('Primary', 'Telephone', record.phone?.replaceAll(' ', '') ?? null),
    ...toContact('Primary', 'Email', record.email),
    ...toContact('Primary', 'Website', website),
    ...(facts.type === 'HOS' ? toContact('PALS', 'Telephone', '02079460999') : []),
  ];
}

function toContact(type: string, method: string, value: string | null): object[] {
  const contact = { ContactType: type, ContactAvailabilityType: 'Office hours', ContactMethodType: method };
  return value === null ? [] : [{ ...contact, ContactValue: value }];
}

/** The same facility goes by several names, and is known by its number. */
export function toFacilities({ venue, nth }: Site): object[] {
  if (!venue) return [];
  const variant = (one: string, other: string) => (nth % 2 === 0 ? one : other);
  return [
    ...toFacility(7, 'Wheelchair access', venue.wheelchair),
    ...toFacility(3, variant('Disabled toilet', 'Disabled WC'), venue.accessibleToilet),
    ...toFacility(4, 'Induction loop', venue.inductionLoop),
    ...toFacility(35, variant('Step-free access', 'Step free access'), venue.stepFree),
    { Id: 5, Name: variant('Text relay', 'Text Relay'), Value: "Don't know", FacilityGroupName: 'Accessibility' },
    { Id: 28, Name: variant('Car parking', 'Car Parking'), Value: 'Yes', FacilityGroupName: 'Parking' },
  ];
}

function toFacility(id: number, name: string, has: boolean | undefined): object[] {
  const facility = { Id: id, Name: name, Value: has ? 'Yes' : 'No', FacilityGroupName: 'Accessibility' };
  return has === undefined ? [] : [facility];
}

export function toAcceptingPatients({ facts: { type, acceptingPatients = null }, nth }: Site): object | null {
  if (type === 'GPB') return { GP: acceptingPatients === null ? null : acceptingPatients ? 'Yes' : 'No', Dentist: [] };
  if (type !== 'DEN') return { GP: null, Dentist: [] };
  // Some dentists that take children have no room for adults.
  const adults = acceptingPatients && nth % 2 === 0;
  return {
    GP: null,
    Dentist: [
      toGroup(3, 'Children (up to the age of 18)', acceptingPatients),
      toGroup(1, 'Adults (18 and over)', adults),
      toGroup(2, 'Adults entitled to free dental care', adults),
      toGroup(5, 'Only by referral from a dental practitioner', null),
    ],
  };
}

function toGroup(Id: number, Name: string, AcceptingPatients: boolean | null): object {
  return { Id, Name, AcceptingPatients };
}

/** A clinic for some ages that names no services is itself the one service. */
export function toServices({ record, facts }: Site): object[] {
  const names = facts.services ?? (record.ages ? [record.service.name] : []);
  return names.map((name) => ({
    ServiceName: name,
    ServiceCode: toServiceCode(name),
    Contacts: [],
    ServiceProvider: { ODSCode: null, OrganisationName: null },
    Treatments: [],
    OpeningTimes: [],
    AgeRange: record.ages ? [toAgeRange(record.ages)] : [],
    Metrics: [],
    KeyValueData: [],
  }));
}

function toServiceCode(name: string): string {
  if (name === 'Baby clinic with health visitor') return 'SRV0281';
  return `SRV9${String(Number.parseInt(sampleUuid('nhs-service', name).slice(0, 6), 16) % 1000).padStart(3, '0')}`;
}

/** Ages in days of 365.25 to the year, to the day before the next birthday; 130 years stand for no upper bound. */
function toAgeRange({ fromYears, toYears }: SampleAges): object {
  const daysInYear = 365.25;
  const next = toYears === null ? 130 : toYears + 1;
  return { FromAgeDays: (fromYears ?? 0) * daysInYear, ToAgeDays: next * daysInYear - 1 };
}

import { describe, expect, it } from 'vitest';
import { toListing } from '../../../subgraphs/nhs/convert/listing.ts';
import { toOpenState, unknownOpenState } from '../../../subgraphs/nhs/convert/open.ts';
import { toEnd, toProfile, toRaw } from '../../../subgraphs/nhs/convert/profile.ts';
import { WireOdsOrganisation } from '../../../subgraphs/nhs/wire/ods.ts';
import { WireOrganisation } from '../../../subgraphs/nhs/wire/organisation.ts';
import dentist from '../../fixtures/nhs/dentist.json' with { type: 'json' };
import closed from '../../fixtures/nhs/ods-closed.json' with { type: 'json' };
import pharmacy from '../../fixtures/nhs/pharmacy.json' with { type: 'json' };
import surgery from '../../fixtures/nhs/surgery.json' with { type: 'json' };

const website = 'https://finders.example.org/';

function listingOf(row: object) {
  return toListing(WireOrganisation.parse(row), website);
}

function profileOf(row: object) {
  return toProfile(WireOrganisation.parse(row), unknownOpenState);
}

/** A dentist that says this of its first groups, and that it has urgent appointments. */
function withGroups(...groups: (boolean | null)[]) {
  const urgent = { Id: 4, Name: 'Urgent appointments', AcceptingPatients: true };
  const said = groups.map((AcceptingPatients, index) => ({ Id: index + 1, Name: 'A group', AcceptingPatients }));
  return { ...dentist, AcceptingPatients: { GP: null, Dentist: [...said, urgent] } };
}

function ofType(OrganisationTypeId: string, OrganisationType: string | null) {
  return { ...pharmacy, OrganisationTypeId, OrganisationType };
}

describe('a pharmacy', () => {
  const listing = listingOf(pharmacy);
  const [place] = listing.locations;

  it('is known by its ODS code, and linked to its page', () => {
    expect(listing).toMatchObject({
      id: 'nhs:FZZ01',
      sourceId: 'FZZ01',
      webPage: 'https://finders.example.org/services/pharmacy/example-pharmacy-rosehill/FZZ01',
      kind: 'HEALTH_SITE',
      status: 'ACTIVE',
      name: 'Example Pharmacy, Rosehill',
      alternateNames: ['Rosehill Chemist'],
      identifiers: [{ scheme: 'ods', value: 'FZZ01' }],
      categories: [{ id: 'nhs:PHA', name: 'Pharmacy' }],
      delivery: ['IN_PERSON'],
    });
  });

  it('has an address without blanks and capitals, and a point without noise', () => {
    expect(place).toMatchObject({
      id: 'nhs:FZZ01',
      addressLines: ['12 Example Parade'],
      city: null,
      county: 'Surrey',
      postcode: 'SM1 3CC',
      latitude: 51.3801,
      longitude: -0.1856,
    });
  });

  it('has access features by their numbers, and unknown where the profile does not know', () => {
    expect(place).toMatchObject({
      wheelchair: 'YES',
      accessibleToilet: 'NO',
      inductionLoop: 'UNKNOWN',
      stepFree: 'YES',
    });
    expect(profileOf(pharmacy).facilities).toEqual([
      { name: 'Wheelchair access', available: 'YES' },
      { name: 'Disabled WC', available: 'NO' },
      { name: 'Induction loop', available: 'UNKNOWN' },
      { name: 'Disabled parking', available: 'YES' },
      { name: 'Step free access', available: 'YES' },
    ]);
  });

  it('opens as its general rows say, but for its dated changes', () => {
    expect(place?.schedules.map(({ text }) => text)).toEqual([
      'Monday to Friday, 09:00 to 13:00',
      'Monday to Friday, 14:00 to 18:00',
      'Saturdays, 20:00 to 02:00 the next day',
    ]);
    expect(place?.holidayHours.map(({ from, closed, opensAt }) => [from, closed, opensAt])).toEqual([
      ['2026-12-25', true, null],
      ['2026-12-26', false, '10:00'],
      ['2027-01-02', false, '09:00'],
    ]);
    expect(profileOf(pharmacy)).toMatchObject({ openingTimes: place?.schedules, exceptions: place?.holidayHours });
  });

  it('is rung on its own numbers, with a word where they are not for office hours', () => {
    expect(listing).toMatchObject({
      phones: [
        { number: '02079460001', label: null },
        { number: '02079460002', label: 'Out of hours' },
      ],
      email: 'rosehill@example.org',
      url: 'http://www.example.org/rosehill',
    });
  });

  it('is as old as its newest part, and every field as old as its own', () => {
    expect(listing.assertedAt).toBe('2026-07-02T10:14:11+01:00');
    expect(Object.fromEntries(listing.fieldDates.map(({ field, at }) => [field, at]))).toEqual({
      schedules: '2026-07-02T10:14:11+01:00',
      holidayHours: '2026-01-05T10:00:00+00:00',
      wheelchair: '2011-03-11T10:00:00+00:00',
      accessibleToilet: '2011-03-11T10:00:00+00:00',
      inductionLoop: '2011-03-11T10:00:00+00:00',
      stepFree: '2011-03-11T10:00:00+00:00',
      phones: '2026-01-30T08:00:00+00:00',
      email: '2026-01-30T08:00:00+00:00',
      url: '2026-01-30T08:00:00+00:00',
    });
    const { lastUpdated } = profileOf(pharmacy);
    expect(lastUpdated).toContainEqual({ part: 'Facilities', date: '2011-03-11T10:00:00+00:00' });
    expect(lastUpdated).toContainEqual({ part: 'Services', date: null });
    expect(lastUpdated.map(({ part }) => part)).not.toContain('KeyValueData');
  });

  it('is run by itself, not by the board that pays for it', () => {
    expect(listing.organisation).toMatchObject({ id: 'nhs:FZZ01', name: 'Example Pharmacy, Rosehill' });
  });

  it('and the like are organisations; a clinic is run by somebody whom its profile does not name', () => {
    expect(listingOf(ofType('OPT', 'Optician')).organisation).not.toBeNull();
    expect(listingOf(ofType('CLI', 'Clinic')).organisation).toBeNull();
  });

  it('that only sends by post is not visited', () => {
    expect(listingOf({ ...pharmacy, OrganisationSubType: 'DistanceSelling' }).delivery).toEqual([]);
  });
});

describe('a dentist', () => {
  it('takes new patients when one group is welcome, and says which', () => {
    expect(profileOf(dentist).acceptingPatients).toBe('YES');
    expect(listingOf(dentist).eligibility.text).toBe(
      'Taking new NHS patients: Children (up to the age of 18). Not taking new NHS patients: Adults (18 and over). ' +
        'Braces and other orthodontic treatment: under 18 years.',
    );
    expect(listingOf(dentist).referral.text).toBe('Only by referral from a dental practitioner');
  });

  it('that turns away all groups takes none, and that leaves one open has not said', () => {
    expect(profileOf(withGroups(false, false, false)).acceptingPatients).toBe('NO');
    expect(profileOf(withGroups(false, null, false)).acceptingPatients).toBe('UNKNOWN');
    expect(profileOf(withGroups()).acceptingPatients).toBe('UNKNOWN');
  });

  it('has ages in months out of ages in days', () => {
    expect(listingOf(dentist).eligibility.ages).toEqual([
      { minMonths: 0, maxMonths: 216, maxMonthsWithSend: null, text: 'under 18 years' },
    ]);
  });

  it('has a name that is not shouted', () => {
    expect(listingOf(dentist).name).toBe('Example Dental Practice & Orthodontics');
  });
});

describe('a surgery', () => {
  it('takes patients, by a form of its own', () => {
    expect(profileOf(surgery)).toMatchObject({ type: 'GP surgery', acceptingPatients: 'YES' });
    expect(listingOf(surgery).referral.url).toBe('https://gp-registration.example.org/HZZ03');
  });

  it('is for all ages though one of its clinics is for babies', () => {
    expect(listingOf(surgery).eligibility).toEqual({
      ages: [],
      text: 'Baby clinic with health visitor: under 5 years.',
      circumstances: [],
    });
  });

  it('is run by the trust above it', () => {
    expect(listingOf(surgery).organisation).toMatchObject({
      id: 'nhs:RZZ',
      name: 'Example Health NHS Trust',
      identifiers: [{ scheme: 'ods', value: 'RZZ' }],
    });
  });

  it('is not rung at the desk for complaints', () => {
    expect(listingOf(surgery).phones).toEqual([{ number: '02079460004', label: null }]);
  });

  it('has the services of the NHS as its categories', () => {
    expect(listingOf(surgery).categories).toEqual([
      { id: 'nhs:GPB', name: 'GP surgery' },
      { id: 'nhs:SRV0281', name: 'Baby clinic with health visitor' },
      { id: 'nhs:SRV0280', name: 'Asthma Clinic' },
    ]);
    expect(profileOf(surgery).services).toEqual(['Baby clinic with health visitor', 'Asthma Clinic']);
  });
});

it('has a word of ours for a type, else the directory’s, and a page only where we know its address', () => {
  expect(profileOf(ofType('MIU', 'Minor Injury Unit')).type).toBe('Minor injuries unit');
  expect(profileOf(ofType('SCL', 'CARE HOME')).type).toBe('Care Home');
  expect(profileOf(ofType('SCL', null)).type).toBe('Health site');
  expect(listingOf(ofType('MIU', null)).webPage).toBeNull();
});

it('takes yes and no of one facility as no answer, and nought degrees as no point', () => {
  const Facilities = ['Yes', 'No', "Don't know"].map((Value) => ({ Id: 7, Name: 'Wheelchair access', Value }));
  const [place] = listingOf({ ...pharmacy, Facilities, Latitude: 0, Longitude: 0 }).locations;
  expect(place).toMatchObject({ wheelchair: 'UNKNOWN', latitude: null, longitude: null });
});

it('says nothing of what a bare row leaves out', () => {
  const listing = listingOf({ SearchKey: 'X1', ODSCode: 'ZZZ99', OrganisationName: 'Example' });
  expect(listing).toMatchObject({
    phones: [],
    delivery: [],
    assertedAt: null,
    fieldDates: [],
    webPage: null,
    eligibility: { text: null, ages: [] },
    locations: [{ addressLines: [], postcode: null, latitude: null, wheelchair: 'UNKNOWN', schedules: [] }],
  });
});

it('keeps the record as sent, less its score and pairs that may name people', () => {
  const raw = JSON.stringify(toRaw(surgery));
  expect(raw).toContain('ST.NICHOLAS SURGERY');
  expect(raw).not.toContain('@search.score');
  expect(raw).not.toContain('Dr Invented Person');
});

describe('the register', () => {
  it('has an organisation closed at the end of its operational period', () => {
    const state = toOpenState(WireOdsOrganisation.parse(closed));
    expect(state).toEqual({ open: 'NO', closedOn: '2026-09-30' });
    expect(toEnd(state)).toEqual({ endsAt: '2026-09-30T23:59:00+01:00' });
  });

  it('has an active one open, whatever role of it has ended', () => {
    expect(toOpenState(WireOdsOrganisation.parse({ ...closed, active: true }))).toEqual({
      open: 'YES',
      closedOn: null,
    });
  });

  it('has not said of one without the word', () => {
    const { active: _active, ...silent } = closed;
    expect(toOpenState(WireOdsOrganisation.parse(silent))).toEqual(unknownOpenState);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideServices } from '../../../../../subgraphs/directory/identity/decide/decide-services.ts';
import { recordsOf } from '../../../../../subgraphs/kit/sample/account.ts';
import { sampleWorld } from '../../../../../subgraphs/kit/sample/borough/index.ts';
import { truthOf } from '../../../../../subgraphs/kit/sample/borough/truth.ts';
import { sampleUuid } from '../../../../../subgraphs/kit/sample/ids.ts';
import { type Listing, createListingOrganisation } from '../../../../../subgraphs/kit/listing.ts';
import { listing, place } from '../../support.ts';

const sources = ['information-hub', 'local-offer', 'nhs', 'timetable'];

/** The listing ids of every cluster with more than one. */
function joined(...listings: Listing[]): string[][] {
  return decideServices(listings, { sources })
    .clusters.map(({ members }) => members.map(({ listingId }) => listingId))
    .filter((ids) => ids.length > 1);
}

describe('joins', () => {
  it('the three spellings of MAPS Mentoring - Building Bridges, one directory repeating itself', () => {
    const same = { organisation: 'MAPS', phone: '020 7946 0012' };
    const listings = [
      listing('information-hub:1', 'MAPS Mentoring - Building Bridges', same),
      listing('information-hub:2', 'MAPS Mentoring- Building Bridges', same),
      listing('local-offer:1', 'MAPS mentoring- Building Bridges', { ...same, phone: '+44 (0)20 7946 0012' }),
    ];
    expect(joined(...listings)).toEqual([['information-hub:1', 'information-hub:2', 'local-offer:1']]);
  });

  it.each([
    ['postcode', { postcode: 'SM1 1MK' }, { postcode: 'sm11mk' }],
    ['telephone', { phone: '020 7946 0101' }, { phone: '+442079460101' }],
    ['organisation', { organisation: 'Cognus' }, { organisation: 'COGNUS' }],
  ])('the same name with the same %s', (_what, one, other) => {
    const listings = [
      listing('information-hub:1', 'Paving the Way', one),
      listing('local-offer:1', 'Paving The Way', other),
    ];
    expect(joined(...listings)).toHaveLength(1);
  });

  it('the same ODS code, whatever the names', () => {
    const identifiers = [{ scheme: 'ods', value: 'ZZP101' }];
    const hub = listing('information-hub:1', 'Avocet Chemist', { identifiers });
    expect(joined(hub, listing('nhs:ZZP101', 'AVOCET PHARMACY', { identifiers }))).toHaveLength(1);
  });

  it('a listing with the one that it names by its id', () => {
    const identifiers = [{ scheme: 'information-hub', value: '17' }];
    const session = listing('timetable:carshalton/baby', 'Baby group', { identifiers });
    expect(joined(listing('information-hub:17', 'Infant feeding'), session)).toHaveLength(1);
  });

  it('a name with and without the name of its organisation in it', () => {
    const hub = listing('information-hub:1', 'Here4YOUth (Cranstoun)', { organisation: 'Cranstoun' });
    expect(joined(hub, listing('local-offer:1', 'Here4YOUth', { organisation: 'Cranstoun' }))).toHaveLength(1);
  });

  it('another name that a directory gives', () => {
    const hub = listing('information-hub:1', 'SIASS', { phone: '020 7946 0015' });
    const offer = listing('local-offer:1', 'Sutton Information and Advice', {
      phone: '020 7946 0015',
      alternateNames: ['Siass'],
    });
    expect(joined(hub, offer)).toHaveLength(1);
  });
});

describe('does not join', () => {
  const cranstoun = { organisation: 'Cranstoun', phone: '08081 570010', postcode: 'SM1 1MK' };
  const jigsaw = { organisation: 'Jigsaw4U', phone: '020 7946 0040', postcode: 'SM5 2CV' };
  const homeStart = { organisation: 'Home-Start Sutton', phone: '020 7946 0009', postcode: 'SM1 1MK' };

  it.each([
    ['Inspire - Cranstoun', 'Here4YOUth (Cranstoun)', cranstoun],
    ['Cranstoun/Transform', 'Inspire - Cranstoun', cranstoun],
    ['Jigsaw4U', 'Piece of Mind Programme-Jigsaw4U', jigsaw],
    ['Piece of Mind Programme-Jigsaw4U', 'Glasshouse Project - Jigsaw4U', jigsaw],
    ['Home-Start Sutton 1:1 Volunteer mentoring support', 'Home-Start Sutton parenting services', homeStart],
    ['Home-Start Sutton parenting services', 'Home-Start Sutton Child Protection Advocacy Service', homeStart],
  ])('"%s" and "%s", of one organisation at one place', (one, other, same) => {
    const listings = [listing('information-hub:1', one, same), listing('local-offer:1', other, same)];
    expect(joined(...listings)).toEqual([]);
  });

  it('the same name and nothing else', () => {
    expect(joined(listing('information-hub:1', 'School nurses'), listing('nhs:1', 'School nurses'))).toEqual([]);
  });

  it('two groups of one name at two hubs, on one telephone', () => {
    const group = { kind: 'GROUP', phone: '020 7946 0001', organisation: 'Family hubs' } as const;
    const here = listing('information-hub:1', 'Stay and play', { ...group, postcode: 'SM5 1CM' });
    const there = listing('timetable:1', 'Stay and play', { ...group, postcode: 'SM6 9CK' });
    expect(joined(here, there)).toEqual([]);
  });

  it('different ODS codes, charity numbers or ages, however alike the rest', () => {
    const same = { phone: '020 7946 0001', postcode: 'SM1 1MK' };
    const ods = (value: string) => ({ ...same, identifiers: [{ scheme: 'ods', value }] });
    const ages = (minMonths: number, maxMonths: number) => ({
      ...same,
      eligibility: {
        text: null,
        circumstances: [],
        ages: [{ minMonths, maxMonths, maxMonthsWithSend: null, text: null }],
      },
    });
    const pair = (one: object, other: object) =>
      joined(listing('information-hub:1', 'Baby clinic', one), listing('nhs:1', 'Baby clinic', other));
    expect(pair(ods('ZZ1'), ods('ZZ2'))).toEqual([]);
    expect(pair(ages(0, 12), ages(12, 60))).toEqual([]);
    expect(pair(ages(0, 12), ages(0, 60))).toHaveLength(1);
    const charity = (value: string) => ({
      ...listing('a:1', 'x', same),
      organisation: createListingOrganisation({ name: 'Hope', identifiers: [{ scheme: 'charity', value }] }),
    });
    const [one, other] = [charity('111'), charity('222')];
    expect(
      joined({ ...one, id: 'information-hub:1', name: 'Hope' }, { ...other, id: 'local-offer:1', name: 'Hope' }),
    ).toEqual([]);
  });

  it('two records of one directory that differ in anything', () => {
    const one = listing('information-hub:1', 'Drop-in', { organisation: 'Hope', phone: '020 7946 0001' });
    const other = listing('information-hub:2', 'Drop-in', { organisation: 'Hope', phone: '020 7946 0002' });
    expect(joined(one, other)).toEqual([]);
  });

  it('services that carry the number of their trust, and not one of their own', () => {
    const identifiers = [{ scheme: 'ods', value: 'RVR' }];
    expect(
      joined(
        listing('information-hub:1', 'Midwives', { identifiers }),
        listing('information-hub:2', 'Physiotherapy', { identifiers }),
        listing('nhs:RVR', 'Sample hospital', { identifiers }),
      ),
    ).toEqual([]);
  });

  it('two listings of one directory through a third that is like both', () => {
    const same = { phone: '020 7946 0001' };
    const one = listing('information-hub:1', 'Uplift', { ...same, organisation: 'North' });
    const other = listing('information-hub:2', 'Uplift', { ...same, organisation: 'South' });
    expect(joined(one, other, listing('nhs:1', 'Uplift', same))).toEqual([]);
  });

  it('every session of a name that fifty others have', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      listing(`timetable:${index}`, 'Rhyme time', { phone: '020 7946 0001' }),
    );
    expect(joined(...many, listing('information-hub:1', 'Rhyme time', { phone: '020 7946 0001' }))).toEqual([]);
  });
});

it('says why and how sure, and never with a value that may be confidential', () => {
  const same = { postcode: 'SM1 1MK', phone: '020 7946 0001' };
  const [cluster] = decideServices([listing('information-hub:1', 'Uplift', same), listing('nhs:1', 'UPLIFT', same)], {
    sources,
  }).clusters;
  expect(cluster?.members).toEqual(
    ['information-hub:1', 'nhs:1'].map((listingId) => ({
      listingId,
      matchScore: 0.9999,
      matchedBy: [
        { field: 'name', text: 'The same name.' },
        { field: 'locations', text: 'The same postcode or street line.' },
        { field: 'phones', text: 'The same telephone number, which is of no other service.' },
      ],
    })),
  );
  const [alone] = decideServices([listing('nhs:1', 'Kooth')], { sources }).clusters;
  expect(alone?.members).toEqual([{ listingId: 'nhs:1', matchedBy: [], matchScore: null }]);
});

it('decides the same in whatever order the listings come', () => {
  const names = fc.constantFrom('Uplift', 'uplift', 'Kooth', 'School nurses', 'School Nurses');
  const drawn = fc.record({
    source: fc.constantFrom(...sources),
    name: names,
    phone: fc.constantFrom('020 7946 0001', '020 7946 0002', undefined),
    postcode: fc.constantFrom('SM1 1MK', 'SM5 1CM', undefined),
    organisation: fc.constantFrom('North', 'South', undefined),
    ods: fc.constantFrom('A1', 'B2', undefined),
  });
  const listings = fc.array(drawn, { maxLength: 12 }).map((all) =>
    all.map(({ source, name, phone, postcode, organisation, ods }, index) =>
      listing(`${source}:${index}`, name, {
        ...(phone && { phone }),
        ...(organisation && { organisation }),
        ...(postcode && { locations: [place(`${source}:p${index}`, { postcode })] }),
        ...(ods && { identifiers: [{ scheme: 'ods', value: ods }] }),
      }),
    ),
  );
  const shuffled = listings.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      expect(decideServices(other, { sources }).clusters).toEqual(decideServices(all, { sources }).clusters);
    }),
  );
});

describe('over the sample', () => {
  const listings = sampleListings();
  const { clusters, queue } = decideServices(listings, { sources });
  const clusterOf = new Map(
    clusters.flatMap(({ members }, index) => members.map(({ listingId }) => [listingId, index])),
  );
  const truth = truthOf(sampleWorld);

  it('never joins what is not one', () => {
    for (const { members } of clusters) {
      const services = new Set(
        members.map(({ listingId }) => [...truth.listingsOf].find(([, ids]) => ids.includes(listingId))?.[0]),
      );
      expect([...services]).toHaveLength(1);
    }
    for (const [one, other] of truth.neverOne) {
      const [ones, others] = [one, other].map(
        (key) => new Set(truth.listingsOf.get(key)?.map((id) => clusterOf.get(id))),
      );
      expect(ones?.isDisjointFrom(others ?? new Set()), `${one} and ${other}`).toBe(true);
    }
  });

  it('joins nearly all that is one, or asks a person', () => {
    const asked = new Set(queue.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]));
    const doubled = [...truth.listingsOf.values()].flatMap((ids) =>
      ids.flatMap((one, index) => ids.slice(index + 1).map((other) => ({ one, other }))),
    );
    const joined = doubled.filter(({ one, other }) => clusterOf.get(one) === clusterOf.get(other));
    const left = doubled.filter((pair) => !joined.includes(pair) && !asked.has(`${pair.one} ${pair.other}`));
    expect(joined.length / doubled.length).toBeGreaterThan(0.8);
    expect(left).toEqual([]);
    expect(new Set(truth.listingsOf.get('maps-building-bridges')?.map((id) => clusterOf.get(id))).size).toBe(1);
  });

  it('asks of no two that share only words that every council has', () => {
    const keyOf = new Map([...truth.listingsOf].flatMap(([key, ids]) => ids.map((id) => [id, key] as const)));
    const asked = queue.map(({ one, other }) => new Set([keyOf.get(one), keyOf.get(other)]));
    expect(asked).not.toContainEqual(new Set(['childrens-services', 'childrens-centre-services']));
    expect(asked).not.toContainEqual(new Set(['off-the-record', 'parent-carer-forum']));
  });
});

/** The sample as three directories list it, without what their own formats do to it. */
function sampleListings(): Listing[] {
  const venues = new Map(sampleWorld.venues.map((venue) => [venue.key, venue]));
  const organisations = new Map(sampleWorld.organisations.map((organisation) => [organisation.key, organisation]));
  return (['information-hub', 'local-offer', 'nhs'] as const).flatMap((source) =>
    recordsOf(sampleWorld, source).map((record) => {
      const ods = record.service.listedBy.nhs?.odsCode;
      const id = source === 'nhs' ? `nhs:${ods}` : `${source}:${sampleUuid(source, record.key)}`;
      return listing(id, record.name, {
        kind: record.kind,
        ...(record.phone && { phone: record.phone }),
        organisation: organisations.get(record.organisation)?.name ?? record.organisation,
        locations: record.venues.flatMap((key) => {
          const venue = venues.get(key);
          return venue ? [place(`${source}:${key}`, { name: venue.name, postcode: venue.postcode })] : [];
        }),
        identifiers: source === 'nhs' && ods !== undefined ? [{ scheme: 'ods', value: ods }] : [],
      });
    }),
  );
}

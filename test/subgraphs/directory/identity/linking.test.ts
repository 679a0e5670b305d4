import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideServices } from '../../../../subgraphs/directory/identity/decide/decide-services.ts';
import { learnWeights } from '../../../../subgraphs/directory/identity/learn/learn-weights.ts';
import type { PairDecision, ServiceDecisions } from '../../../../subgraphs/directory/identity/pairs.ts';
import { createServiceDecider } from '../../../../subgraphs/directory/identity/decide/service-decider.ts';
import { areOutgrown } from '../../../../subgraphs/directory/identity/weigh/weights.ts';
import { type Listing, createListingLocation, createListingOrganisation } from '../../../../subgraphs/kit/listing.ts';
import { createChance } from '../../../support/worlds/chance.ts';
import { noises } from '../../../support/worlds/noise.ts';
import { inventWorld, sources } from '../../../support/worlds/world.ts';
import { listing } from '../support.ts';

function groupsOf({ clusters }: ServiceDecisions): string[][] {
  return clusters.map(({ members }) => members.map(({ listingId }) => listingId));
}

function together(listings: Listing[], decisions: PairDecision[] = []): string[][] {
  return groupsOf(decideServices(listings, { sources, decisions })).filter(({ length }) => length > 1);
}

const same = { organisation: 'Hope', phone: '020 7946 0001', postcode: 'SM1 1MK' };
const stayAndPlay = listing('information-hub:1', 'Stay and Play', same);
const forAutism = listing('local-offer:1', 'Stay and Play Autism', same);
const unlike = listing('nhs:1', 'Podiatry');
const inDoubt = [listing('information-hub:5', 'Hazel', same), listing('local-offer:5', 'Hazel nurture', same)] as const;

const group = (id: string, postcode: string | null) =>
  listing(id, 'Stay and play', {
    kind: 'GROUP',
    organisation: 'Hope',
    phone: same.phone,
    ...(postcode && { postcode }),
  });

const ofLarch = {
  organisation: createListingOrganisation({ name: 'Larch Trust' }),
  phones: [{ number: '020 7946 0777', label: null }],
};

describe('a name', () => {
  it.each([
    ['with an acronym', 'CAMHS', 'Child & Adolescent Mental Health Service'],
    ['with its own short form', 'Young Minds Matter (YMM)', 'YMM'],
    ['mistyped', 'Bereavement counselling', 'Berevement counselling'],
    ['written apart', 'Home Start visits', 'Homestart visits'],
    ['with a venue before it', 'Carshalton Family Hub - Messy play', 'Messy play'],
    ['with a venue after it', 'Messy play @ Carshalton Family Hub', 'Messy play'],
    ['with its organisation in brackets', 'Messy play (Hope)', 'Messy play'],
    ['in other case and with &', 'RHYME & REASON', 'Rhyme and reason'],
    ['with a space in the wrong place', 'Wheels for all', 'Wheel sfor all'],
    ['with a slip in a small word', 'Stay, play and learn', 'Stay, play adn learn'],
    ['with its ages in short', 'Hazel judo 5-7 years', 'Hazel judo (5 to 7 yrs)'],
    ['with its level in short', 'English for adults L1', 'English for adults level 1'],
    ['with a common word in short', 'Comm. larder at St Larch Ch.', 'Community larder at Saint Larch Church'],
    ['with the one it had before', 'Night listening line', 'Hope line (formerly Night listening line)'],
    ['with slips in two small words', 'Bridging teh gap adn more', 'Bridging the gap and more'],
    ['with another word for the same', 'Hazel pharmacy', 'HAZEL CHEMIST'],
    ['with a word run into the next', 'Judo adviceservice', 'Judo advice'],
    ['with a number in a word', 'Reading4Life', 'Readng4Life'],
    ['with two words for those whom it is for', 'Fathers/Dads swim club', 'Dads swim club'],
    ['with a slip that makes another short word', 'Stay and learn', 'Say and learn'],
  ])('%s is the same name', (_how, one, other) => {
    expect(together([listing('information-hub:1', one, same), listing('local-offer:1', other, same)])).toHaveLength(1);
  });

  it.each([
    ['for others', 'Stay and Play', 'Stay and Play Autism'],
    [
      'for others, beside a slip',
      'Special Educational Needs andD isabilities (SEND)',
      'Special Educational Needs and Disabilities Teens',
    ],
    ['for others, by another word for them', 'Fathers First', 'Fathers First for Dads'],
    ['for others, by another word for them, mistyped', 'Fathers First', 'Fathers First for Ddads'],
    ['for others, beside a slip in another word for them', 'Fathrs First', 'Fathers First for Dads'],
    ['for others, by a word that lost its place to a slip', 'Kind numeracy circle', 'Kind numeracy circle eads'],
    ['at another level, mistyped', 'Early birds parent programme', 'Early birds parent programme puls'],
    ['for others, by the same word', 'Foster Carer Advice', 'Foster Carer Advice for Carers'],
    ['of a word that one slip makes of another', 'Singing choir', 'Signing choir'],
    ['for others, by a word that is one slip from another', 'Carers advice', 'Careers advice'],
    ['of another age', 'Baby group 0-6 months', 'Baby group 6-12 months'],
    ['of another day', 'Monday club', 'Friday club'],
    ['at another level', 'First aid level 1', 'First aid level 2'],
    ['of another activity', 'Baby massage', 'Baby yoga'],
    ['in another part of the town', 'North chess club', 'South chess club'],
    ['at another time', '9am swimming lessons', '9pm swimming lessons'],
  ])('%s is another name, however alike the rest', (_how, one, other) => {
    expect(together([listing('information-hub:1', one, same), listing('local-offer:1', other, same)])).toEqual([]);
  });

  it('may stand beside that of its organisation, mistyped or with a number in it', () => {
    const hub = listing('information-hub:1', 'Sleep well', { ...same, organisation: 'Youth4All' });
    expect(together([hub, listing('timetable:1', 'Youth4All Sleep well', { phone: same.phone })])).toHaveLength(1);
    const offer = listing('local-offer:2', 'Junior judo', { ...same, organisation: 'Mulbery Trust' });
    const named = listing('timetable:2', 'Mulberry Trust Junior judo', { phone: same.phone });
    expect(together([offer, named])).toHaveLength(1);
  });

  it('that only a word for whom parts is hardly one for what one organisation has in common, but for a page', () => {
    const weights = learnWeights(inventWorld(17, 300, noises.light).listings, sources);
    const surenessWith = (contacts: Partial<Listing>) => {
      const both = [stayAndPlay, forAutism].map((one) => ({ ...one, ...contacts }));
      return Math.max(...decideServices(both, { sources, weights }).queue.map(({ probability }) => probability));
    };
    expect(surenessWith({ email: 'tots@hope.example.org' })).toBeLessThan(0.1);
    expect(surenessWith({ url: 'https://hope.example.org/tots' })).toBeGreaterThan(0.9);
  });

  it('says for whom also where that is in the name of an organisation', () => {
    const by = { ...same, organisation: 'Autism Sutton' };
    const listings = [listing('information-hub:1', 'Stay and Play', by)];
    expect(together([...listings, listing('local-offer:1', 'Stay and Play Autism', by)])).toEqual([]);
  });

  it('of groups that one organisation has at several places says little of that one alone', () => {
    const hope = [group('information-hub:1', 'SM1 1MK'), group('information-hub:2', 'SM5 1CM')];
    const other = { ...group('information-hub:3', 'SM3 2AA'), ...ofLarch };
    const [ofHope, ofOther] = [group('local-offer:1', null), { ...group('local-offer:3', null), ...ofLarch }];
    const { queue } = decideServices([...hope, other, ofHope, ofOther], { sources });
    const surenessOf = (id: string) => queue.filter((asked) => asked.other === id).map((asked) => asked.probability);
    expect(surenessOf(ofHope.id)).toHaveLength(2);
    expect(Math.min(...surenessOf(ofOther.id))).toBeGreaterThan(0.9);
    expect(Math.max(...surenessOf(ofHope.id))).toBeLessThan(0.5);
  });

  it('is worth little where a directory gives it to groups at several places', () => {
    const hubs = [group('information-hub:1', 'SM1 1MK'), group('information-hub:2', 'SM5 1CM')];
    expect(together([...hubs, group('timetable:1', null)])).toEqual([]);
    expect(together([...hubs, group('timetable:1', 'SM5 1CM')])).toEqual([['information-hub:2', 'timetable:1']]);
  });
});

const on = (url: string) => [
  listing('information-hub:1', 'Hazel tots', { url }),
  listing('local-offer:1', 'Hazel tots', { url }),
];

it('takes two addresses of one page for one', () => {
  const pages = ['https://hazel.example.org/tots?utm_source=hub', 'http://www.hazel.example.org/tots/index.html'];
  const listings = pages.map((url, index) => listing(`${sources[index]}:1`, 'Hazel tots', { url }));
  expect(together(listings)).toHaveLength(1);
});

function meetsAt(id: string, opensAt: string) {
  const schedule = { rrule: 'FREQ=WEEKLY;BYDAY=TU', opensAt, closesAt: null, from: null, to: null, text: '' };
  const address = { name: 'Larch Hall', postcode: 'SM1 1MK', addressLines: ['4 Sample Square'] };
  return createListingLocation({ id: `${id}-at`, ...address, schedules: [schedule] });
}

describe('a service that was renamed', () => {
  const contacts = { url: 'https://hazel.example.org/programmes/17', phone: '020 7946 0999', organisation: 'Hazel' };
  const renamed = [
    listing('information-hub:r', 'Bridging the gap', contacts),
    listing('local-offer:r', 'New horizons', contacts),
  ];

  const meeting = (names: readonly [string, string], opensAt: string) =>
    renamed.map((each, index) => ({
      ...each,
      name: names[index] ?? '',
      url: null,
      email: 'larch@hazel.example.org',
      kind: 'GROUP' as const,
      locations: [meetsAt(each.id, index === 0 ? '10:00' : opensAt)],
    }));

  it('is asked where nothing tells whether siblings share a page, and nothing else is its own', () => {
    const listings = renamed.map((one) => ({ ...one, phones: [] }));
    expect(together(listings)).toEqual([]);
    expect(decideServices(listings, { sources }).queue).toHaveLength(1);
  });

  it('is asked where one telephone and one mailbox may be of somebody who runs both', () => {
    const listings = renamed.map((one) => ({ ...one, url: null, email: 'larch@hazel.example.org' }));
    expect(together(listings)).toEqual([]);
  });

  it('is joined by a mailbox of its own where both meet in one place at one time', () => {
    const { listings } = inventWorld(17, 300, noises.light);
    const weights = learnWeights(listings, sources);
    const areJoined = (ones: Listing[]) => groupsOf(decideServices(ones, { sources, weights })).length === 1;
    expect(areJoined(meeting(['Bridging the gap', 'New horizons'], '10:00'))).toBe(true);
    expect(areJoined(meeting(['Bridging the gap', 'New horizons'], '11:00'))).toBe(false);
    expect(areJoined(meeting(['Junior judo', 'Senior judo'], '10:00'))).toBe(false);
  });

  it('is joined where hardly any do, by its page and another contact', () => {
    const { listings } = inventWorld(17, 300, noises.light);
    const weights = learnWeights(listings, sources);
    const decide = (ones: Listing[]) => groupsOf(decideServices([...listings, ...ones], { sources, weights }));
    const both = renamed.map(({ id }) => id);
    expect(decide(renamed)).toContainEqual(both);
    expect(decide(renamed.map((one) => ({ ...one, phones: [] })))).not.toContainEqual(both);
  });
});

it('takes no website for a sign that many share', () => {
  expect(together(on('https://hazel.example.org/tots'))).toHaveLength(1);
  expect(together(on('https://www.facebook.com/hazeltots'))).toEqual([]);
});

const numbered = (one: Listing, value: string) => ({ ...one, identifiers: [{ scheme: 'ods', value }] });

describe('what people say', () => {
  const pair = { one: forAutism.id, other: stayAndPlay.id };

  it('joins what the rules would ask about or keep apart, also against a veto', () => {
    expect(together([stayAndPlay, forAutism], [{ ...pair, verdict: 'same' }])).toHaveLength(1);
    const [one, other] = [numbered(stayAndPlay, 'A1'), numbered(forAutism, 'B2')];
    expect(together([one, other], [{ ...pair, verdict: 'same' }])).toHaveLength(1);
  });

  it('keeps apart what the rules would join, and what a third would bring together', () => {
    const other = listing('nhs:1', 'Stay & Play', same);
    const third = listing('timetable:1', 'Stay and play', same);
    const apart: PairDecision = { one: stayAndPlay.id, other: other.id, verdict: 'different' };
    for (const group of together([stayAndPlay, other, third], [apart])) {
      expect(group.includes(stayAndPlay.id) && group.includes(other.id)).toBe(false);
    }
  });

  it('stands when it comes later, and `later` says nothing', () => {
    const first: PairDecision = { ...pair, verdict: 'same' };
    expect(together([stayAndPlay, forAutism], [first, { ...pair, verdict: 'different' }])).toEqual([]);
    expect(together([stayAndPlay, forAutism], [{ ...pair, verdict: 'later' }])).toEqual([]);
  });

  it('is asked of pairs in doubt, the surest first, and not again once said', () => {
    const [one, other] = [inDoubt[0].id, inDoubt[1].id];
    const surer = [listing('information-hub:6', 'Amber', { organisation: 'Amber Trust' }), listing('nhs:6', 'Amber')];
    const { queue } = decideServices([...inDoubt, ...surer, stayAndPlay, forAutism, unlike], { sources });
    expect(queue.map((asked) => [asked.one, asked.other])).toEqual([
      ['information-hub:6', 'nhs:6'],
      [one, other],
    ]);
    const decisions: PairDecision[] = [{ one: other, other: one, verdict: 'different' }];
    expect(decideServices([...inDoubt], { sources, decisions }).queue).toEqual([]);
  });

  it('of listings that are gone changes nothing', () => {
    expect(together([stayAndPlay, unlike], [{ one: 'nhs:gone', other: unlike.id, verdict: 'same' }])).toEqual([]);
  });
});

const ages = (minMonths: number, maxMonths: number) => ({
  eligibility: {
    text: null,
    circumstances: [],
    ages: [{ minMonths, maxMonths, maxMonthsWithSend: null, text: null }],
  },
});

function explain(
  [one, other]: readonly [{ id: string }, { id: string }],
  all: readonly Listing[],
  decisions: PairDecision[] = [],
) {
  return createServiceDecider().explain([one.id, other.id], all, { sources, decisions });
}

describe('an explanation', () => {
  const listings = [...inDoubt, unlike];
  const [low, high] = inDoubt;

  it('gives every field with its weight, and no value', async () => {
    const told = await explain([high, low], listings);
    expect(told).toMatchObject({ one: low.id, other: high.id, band: 'REVIEW', together: false });
    expect(told.weights.map(({ field }) => field)).toEqual([
      'start',
      'name',
      'locations',
      'phones',
      'organisation',
      'rivals',
    ]);
    expect(told.weights.find(({ field }) => field === 'phones')?.bits).toBeGreaterThan(0);
    expect(JSON.stringify(told.weights)).not.toMatch(/SM1|7946|Hope/);
  });

  it.each([
    ['same', true, 'A person has said so.'],
    ['different', false, 'A person has said that they are two.'],
    ['later', false, 'They may be one: a person has to decide.'],
  ] as const)('says so when a person said %s', async (verdict, together, because) => {
    const decisions = [{ one: low.id, other: high.id, verdict }];
    const told = await explain([low, high], listings, decisions);
    expect(told).toMatchObject({ together, because, decision: verdict });
  });

  it('says what was decided of all, though it compares only a few', async () => {
    const { listings: all } = inventWorld(12, 60, noises.heavy);
    const decided = decideServices(all, { sources });
    for (const { one, other, probability } of decided.queue.slice(0, 10)) {
      expect(await explain([{ id: one }, { id: other }], all)).toMatchObject({ probability, together: false });
    }
    const several = groupsOf(decided).filter(({ length }) => length > 1);
    for (const ids of several.slice(0, 10)) {
      const [one = '', other = ''] = ids;
      expect(await explain([{ id: one }, { id: other }], all)).toMatchObject({ together: true, services: [ids] });
    }
  });

  it('says what is open where nearly all agrees', async () => {
    const all = { ...same, url: 'https://hope.example.org/hazel', email: 'hazel@hope.example.org' };
    const [one, other] = [listing('information-hub:5', 'Hazel', all), listing('local-offer:5', 'Hazel nurture', all)];
    const told = await explain([one, other], [one, other]);
    expect(told).toMatchObject({ band: 'REVIEW', because: expect.stringMatching(/^Much agrees, but their names/) });
    expect(told.probability).toBeGreaterThan(0.99);
  });

  it('names what forbids it', async () => {
    const [one, other] = [
      { ...stayAndPlay, ...ages(0, 12) },
      { ...listing('nhs:9', 'Stay and Play', same), ...ages(12, 60) },
    ];
    const told = await explain([one, other], [one, other]);
    expect(told).toMatchObject({ vetoes: ['They are for ages that do not meet.'], band: 'APART', together: false });
  });

  it('says that one directory lists both where only a word for whom parts their names', async () => {
    const both = [stayAndPlay, { ...forAutism, id: 'information-hub:2' }] as const;
    const told = await explain(both, both);
    expect(told.vetoes).toEqual(['One directory lists both, with different names, places or days.']);
  });
});

describe('a decider that remembers', () => {
  const { listings } = inventWorld(11, 120, noises.heavy);
  const weights = learnWeights(listings, sources);

  it('decides as one that begins anew, after anything has changed', () => {
    const decider = createServiceDecider();
    decider.decide(listings, { sources, weights });
    const changed = listings.flatMap((one, index) =>
      index % 17 === 0 ? [] : index % 13 === 0 ? [{ ...one, name: `${one.name} Autism` }] : [one],
    );
    const decisions: PairDecision[] = [{ one: changed[1]?.id ?? '', other: changed[2]?.id ?? '', verdict: 'same' }];
    const options = { sources, weights, decisions };
    expect(decider.decide(changed, options)).toEqual(createServiceDecider().decide(changed, options));
    expect(decider.decide(listings, { sources, weights })).toEqual(decideServices(listings, { sources, weights }));
  });

  it('decides the same by weights that were written and read', () => {
    const read: typeof weights = JSON.parse(JSON.stringify(weights));
    expect(decideServices(listings, { sources, weights: read })).toEqual(
      decideServices(listings, { sources, weights }),
    );
  });

  it('outgrows its weights when more than a tenth has come or gone', () => {
    expect(areOutgrown(weights, Math.floor(listings.length * 1.09))).toBe(false);
    expect(areOutgrown(weights, Math.ceil(listings.length * 1.11))).toBe(true);
    expect(areOutgrown(weights, Math.floor(listings.length * 0.89))).toBe(true);
  });
});

describe('of ten thousand small worlds', () => {
  const weights = learnWeights(inventWorld(5, 60, noises.heavy).listings, sources);
  const [decider, another] = [createServiceDecider(), createServiceDecider()];
  const decide = (listings: readonly Listing[], decisions: PairDecision[] = [], by = decider) =>
    by.decide(listings, { sources, weights, decisions });
  const worlds = fc
    .record({ seed: fc.nat(1_000_000), size: fc.integer({ min: 1, max: 2 }) })
    .map(({ seed, size }) => ({ seed, listings: inventWorld(seed, size, noises.heavy).listings }));
  const runs = { numRuns: 3334 };
  const timeout = 90_000;

  it('no listing is lost or doubled', { timeout }, () => {
    fc.assert(
      fc.property(worlds, ({ listings }) => {
        const decided = groupsOf(decide(listings)).flat();
        expect(decided.toSorted()).toEqual(idsOf(listings).toSorted());
      }),
      runs,
    );
  });

  it('the order of the listings makes no difference', { timeout }, () => {
    fc.assert(
      fc.property(worlds, ({ listings, seed }) => {
        const decided = JSON.stringify(decide(listings));
        expect(JSON.stringify(decide(shuffle(listings, seed), [], another))).toBe(decided);
      }),
      runs,
    );
  });

  it('what was joined stays joined, and nothing else, when joined again', { timeout }, () => {
    fc.assert(
      fc.property(worlds, ({ listings }) => {
        const groups = groupsOf(decide(listings));
        const said = groups.flatMap(([one = '', ...others]) =>
          others.map((other) => ({ one, other, verdict: 'same' as const })),
        );
        expect(groupsOf(decide(listings, said))).toEqual(groups);
      }),
      runs,
    );
  });
});

function idsOf(listings: readonly Listing[]): string[] {
  return listings.map(({ id }) => id);
}

function shuffle(listings: readonly Listing[], seed: number): Listing[] {
  const chance = createChance(seed);
  const drawn = listings.map((one) => ({ one, at: chance.next() }));
  return drawn.toSorted((a, b) => a.at - b.at).map(({ one }) => one);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../bench/search/invent.ts';
import { session } from '../sessions/session.ts';
import { type Answer, harvestedDirectory, listing, place } from '../support.ts';

/** What must hold of any question at all, over services that say something, or nothing, of everything that filters ask. */
const random = createRandom(5);
const pick = <Item>(...items: readonly [Item, ...Item[]]): Item =>
  items[Math.floor(random() * items.length)] ?? items[0];
const answers = ['YES', 'NO', 'UNKNOWN'] as const;
const words = ['school', 'nurse', 'baby', 'club', 'debt', 'carers'];
const languages = [{ language: 'Tamil', support: null }];

const mondays = {
  rrule: 'FREQ=WEEKLY;BYDAY=MO',
  opensAt: '09:00',
  closesAt: '17:00',
  from: null,
  to: null,
  text: 'Mondays 9 to 5',
};

const listings = Array.from({ length: 60 }, (_, index) => {
  const source = pick('information-hub', 'local-offer', 'timetable');
  const at = {
    latitude: 51.3 + random() / 8,
    longitude: -0.19,
    wheelchair: pick(...answers),
    accessibleToilet: pick(...answers),
  };
  return listing(`${source}:${index}`, `${pick('school', ...words)} ${pick('club', ...words)}`, {
    locations:
      random() < 0.7 ? [place(`${source}:p${index}`, { ...at, schedules: random() < 0.5 ? [mondays] : [] })] : [],
    kind: pick('SERVICE', 'GROUP'),
    status: random() < 0.1 ? 'WITHDRAWN' : 'ACTIVE',
    delivery: pick([], ['PHONE'], ['IN_PERSON', 'ONLINE']),
    referral: { routes: pick([], ['SELF'], ['GP']), text: null, url: null },
    cost: { free: pick(...answers), text: null, url: null },
    languages: random() < 0.3 ? languages : [],
    offer: pick(null, 'UNIVERSAL', 'SPECIALIST'),
    thresholdTier: pick(null, 1, 3),
    eligibility: { text: pick(null, '0-5 years', '11 to 19', 'Adults'), ages: [], circumstances: [] },
    categories: random() < 0.5 ? [{ id: 'information-hub:play', name: 'Play' }] : [],
    assertedAt: pick(null, '2026-11-01T10:00:00Z', '2026-01-01T10:00:00Z'),
  });
});

const sessions = listings
  .filter(({ id }) => id.startsWith('timetable:'))
  .filter((_, index) => index % 2 === 0)
  .map(({ id }, index) => session(String(index), '2026-11-24T10:00:00Z', { listingId: id }));

const query = `query ($filter: ServiceFilter, $near: Near, $orderBy: ServiceOrder, $first: Int, $after: String) {
  services(filter: $filter, near: $near, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    setAside { filter unknown withoutIt }
    facets { name values { value count } }
    pageInfo { hasNextPage endCursor }
    nodes { id }
  }
}`;

type Variables = { filter: Record<string, unknown>; near: object | null; orderBy: string };

async function asking(): Promise<(variables: object) => Promise<Answer>> {
  const bySource = Map.groupBy(listings, ({ id }) => id.slice(0, id.indexOf(':')));
  const sources = Object.fromEntries(
    [...bySource].map(([id, of]) => [id, { listings: of, sessions: id === 'timetable' ? sessions : [] }]),
  );
  const test = await harvestedDirectory(sources);
  return async (variables) => (await test.ask(query, { first: 1000, ...variables })).services;
}

/** Every condition that a filter can state. */
const conditions = {
  text: fc.constantFrom(...words, 'school baby', 'help with det'),
  needs: fc.constant(['young-carer']),
  categories: fc.constant(['information-hub:play']),
  kinds: fc.constantFrom(['SERVICE'], ['GROUP', 'CLUB']),
  person: fc.record({ ageMonths: fc.integer({ min: 0, max: 300 }) }),
  free: fc.boolean(),
  languages: fc.constant(['ta']),
  wheelchair: fc.boolean(),
  accessibleToilet: fc.boolean(),
  delivery: fc.constantFrom(['PHONE'], ['IN_PERSON', 'ONLINE']),
  referral: fc.constantFrom(['SELF'], ['GP', 'SCHOOL']),
  offer: fc.constantFrom(['UNIVERSAL'], ['SPECIALIST', 'TARGETED']),
  maxThresholdTier: fc.integer({ min: 1, max: 4 }),
  openAt: fc.constantFrom('2026-11-23T10:00:00Z', '2026-11-24T10:00:00Z'),
  sessionsBetween: fc.constant({ from: '2026-11-23T00:00:00Z', to: '2026-11-30T00:00:00Z' }),
  sources: fc.constantFrom(['timetable'], ['information-hub', 'local-offer']),
  freshnessAtLeast: fc.constantFrom('DUE', 'FRESH'),
};

/** A few at once: with many, nothing is found. */
const filter = fc
  .tuple(fc.subarray(Object.keys(conditions), { maxLength: 3 }), fc.record(conditions), fc.boolean())
  .map(([stated, all, includeUnknown]) => ({
    ...Object.fromEntries(Object.entries(all).filter(([name]) => stated.includes(name))),
    includeUnknown,
  }));
const near = fc.constantFrom({ postcode: 'SM1' }, { postcode: 'SM1', withinMiles: 3 });
const orders = ['BEST_MATCH', 'NAME', 'FRESHEST', 'NEXT_SESSION', 'DISTANCE'] as const;
const questions = fc.record({ filter, near: fc.option(near), orderBy: fc.constantFrom(...orders) }).map(placed);

/** Distances are from somewhere. */
function placed(question: { filter: object; near: object | null; orderBy: string }): Variables {
  const from = question.orderBy === 'DISTANCE' ? { postcode: 'SM1' } : null;
  return { ...question, filter: { ...question.filter }, near: question.near ?? from };
}

const idsOf = ({ nodes }: Answer): string[] => nodes.map(({ id }: Answer) => id);

const runs = { numRuns: 150 };

describe('any question', () => {
  it('has the same answers page by page, one by one, under every order', async () => {
    const ask = await asking();
    await fc.assert(
      fc.asyncProperty(questions, fc.constantFrom(1, 7), async (asked, first) => {
        const whole = await ask(asked);
        const found: string[] = [];
        for (let after: string | null = null; ;) {
          const page: Answer = await ask({ ...asked, first, after });
          found.push(...idsOf(page));
          if (!page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor;
        }
        expect(found).toEqual(idsOf(whole));
        expect(new Set(found).size).toBe(whole.totalCount);
      }),
      { numRuns: 50 },
    );
  });

  it('has no more answers for one condition more, and tells how many it would have without each', async () => {
    const ask = await asking();
    await fc.assert(
      fc.asyncProperty(questions, async (asked) => {
        const { totalCount, setAside, ...all } = await ask(asked);
        for (const { filter: name, withoutIt } of setAside) {
          const { [name]: _left, ...others } = asked.filter;
          const looser = name === 'near' ? { ...asked, near: { postcode: 'SM1' } } : { ...asked, filter: others };
          const more = await ask(looser);
          expect(more.totalCount).toBe(withoutIt);
          expect(withoutIt).toBeGreaterThanOrEqual(totalCount);
          expect(idsOf(more)).toEqual(expect.arrayContaining(idsOf({ ...all, totalCount })));
        }
      }),
      runs,
    );
  });

  it('brings back what nobody tells, and nothing else, where unknowns are asked for', async () => {
    const ask = await asking();
    await fc.assert(
      fc.asyncProperty(questions, async ({ filter: { includeUnknown: _asked, ...given }, ...asked }) => {
        const { setAside, ...sure } = await ask({ ...asked, filter: given });
        const withUnknown = await ask({ ...asked, filter: { ...given, includeUnknown: true } });
        expect(idsOf(withUnknown).slice(0, sure.totalCount)).toEqual(idsOf(sure));
        const [only] = setAside;
        const brought = withUnknown.totalCount - sure.totalCount;
        expect(setAside.length === 1 ? brought : only?.unknown).toBe(only?.unknown);
      }),
      runs,
    );
  });

  it('counts of each facet what a choice of it would keep', async () => {
    const chosen = [
      'kinds',
      'free',
      'languages',
      'wheelchair',
      'delivery',
      'referral',
      'offer',
      'sources',
      'categories',
    ];
    const ask = await asking();
    await fc.assert(
      fc.asyncProperty(questions, fc.constantFrom(...chosen), async (asked, name) => {
        const { facets } = await ask(asked);
        const values = facets.find((facet: Answer) => facet.name === name)?.values ?? [];
        for (const { value, count } of values) {
          const choice = value === 'YES' || value === 'NO' ? value === 'YES' : [value];
          const sure = { ...asked.filter, includeUnknown: false };
          const { totalCount } = await ask({ ...asked, filter: { ...sure, [name]: choice } });
          expect(asked.filter['includeUnknown'] ? count : totalCount).toBe(count);
        }
      }),
      runs,
    );
  });
});

import type { LocationRecord, ServiceRecord } from '../../../subgraphs/directory/merge/records.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;

const vocabularySize = 20_000;

/** A made-up word for each rank: the commoner, the shorter. */
function toWord(rank: number): string {
  const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'ri', 'so', 'tu', 'ka', 'pe', 'wi', 'jo', 'hu', 'ra'];
  let word = '';
  for (let left = rank + 16; left > 0; left = Math.floor(left / 16)) word += syllables[left % 16];
  return word;
}

/** As words are used: the second is half as frequent as the first, the third a third. */
export function pickWord(random: Random): string {
  return toWord(Math.floor(vocabularySize ** random()) - 1);
}

function sentence(random: Random, words: number): string {
  return Array.from({ length: words }, () => pickWord(random)).join(' ');
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

/** An invented service with about 600 letters of description, and its venue. */
export function inventService(index: number, random: Random): { service: ServiceRecord; location: LocationRecord } {
  const location = inventLocation(index, random);
  const from = Math.floor(random() * 12) * 12;
  const span = { from, to: from + 12 * (1 + Math.floor(random() * 10)) };
  const ages = [{ minMonths: span.from, maxMonths: span.to, maxMonthsWithSend: null, text: null }];
  return {
    location,
    service: {
      id: `svc_${index}`,
      slug: `service-${index}`,
      name: sentence(random, 4),
      otherNames: [],
      summary: sentence(random, 12),
      description: sentence(random, 90),
      kind: pick(random, ['SERVICE', 'ACTIVITY', 'CLUB', 'GROUP']),
      status: 'ACTIVE',
      organisation: { id: `org_${index % 900}`, name: `${toWord(index % 900)} ${toWord((index * 7) % 900)}` },
      url: null,
      phones: [],
      email: null,
      locations: [{ id: `sal_${index}`, location: location.id, schedules: [], holidayHours: [] }],
      venues: [location.name ?? ''],
      delivery: pick(random, [['IN_PERSON'], ['PHONE'], ['ONLINE', 'PHONE'], []]),
      areaServed: null,
      eligibility: {
        text: null,
        ages,
        carerAges: [],
        pregnancy: 'UNKNOWN',
        sendOnly: 'UNKNOWN',
        stages: [],
        circumstances: [],
        residents: null,
        judged: {
          ages: [ages.map(({ text: _text, ...range }) => ({ ...range, surely: span, possibly: span }))],
          carerAges: [],
          pregnancy: 'UNKNOWN',
          sendOnly: 'UNKNOWN',
          conditions: [],
          siblings: false,
          residents: null,
          other: null,
        },
      },
      cost: { free: pick(random, ['YES', 'NO', 'UNKNOWN']), text: null, url: null },
      languages: random() < 0.1 ? [{ code: 'ta', name: 'Tamil', support: null }] : [],
      referral: { routes: pick(random, [['SELF'], ['GP'], []]), text: null, url: null },
      waitTime: null,
      thresholdTier: null,
      needs: [],
      named: [],
      offer: pick(random, ['UNIVERSAL', 'TARGETED', null]),
      categories: [{ id: `c${index % 40}`, name: toWord(index % 40) }],
      updatedAt: null,
      listingIds: [],
    },
  };
}

function inventLocation(index: number, random: Random): LocationRecord {
  return {
    id: `loc_${index}`,
    name: `${toWord(index)} hall`,
    address: null,
    confidential: false,
    latitude: 51.32 + random() * 0.08,
    longitude: -0.25 + random() * 0.14,
    ward: null,
    wheelchair: pick(random, ['YES', 'NO', 'UNKNOWN']),
    accessibleToilet: 'UNKNOWN',
    inductionLoop: 'UNKNOWN',
    stepFree: 'UNKNOWN',
    accessibilityText: null,
    placeIds: [],
  };
}

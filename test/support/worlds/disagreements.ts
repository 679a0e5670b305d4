import {
  type Listing,
  type Schedule,
  createListing,
  createListingLocation,
  createListingOrganisation,
} from '../../../subgraphs/kit/listing.ts';
import type { Chance } from './chance.ts';

/** What a service is like in the fields that directories may disagree on. Nothing in it is real. */
interface Facts {
  name: string;
  phones: string;
  url: string;
  email: string;
  organisation: string;
  locations: string;
  eligibility: readonly [fromYears: number, toYears: number];
  cost: number;
  schedules: readonly [day: string, opensAt: string];
  languages: string;
  status: Listing['status'];
}

type FactName = keyof Facts;

/** Two directories' listings of one service, and the fields in which what they say differs in truth. */
export interface Disagreement {
  listings: [Listing, Listing];
  fields: FactName[];
}

/** Invents a service that two directories list, each in its own writing; one field in six is another in truth. */
export function inventDisagreement(chance: Chance): Disagreement {
  const facts = inventFacts(chance);
  const others = inventFacts(chance);
  const names = Object.keys(facts).filter(isFactName);
  const fields = names.filter((field) => chance.happens(1 / 6) && String(facts[field]) !== String(others[field]));
  const told = Object.fromEntries(names.map((field) => [field, fields.includes(field) ? others[field] : facts[field]]));
  return { listings: [write(chance, facts, 'a'), write(chance, { ...facts, ...told }, 'b')], fields };
}

function isFactName(text: string): text is FactName {
  return text in inventNothing;
}

const inventNothing: Record<FactName, true> = {
  name: true,
  phones: true,
  url: true,
  email: true,
  organisation: true,
  locations: true,
  eligibility: true,
  cost: true,
  schedules: true,
  languages: true,
  status: true,
};

function inventFacts(chance: Chance): Facts {
  const last = String(chance.below(1000)).padStart(3, '0');
  return {
    name: `${chance.pick(['Larch', 'Rowan', 'Hazel', 'Aspen', 'Alder'])} ${chance.pick(['Tots & Co', 'Counselling', 'Speech and Language Therapy', 'Parents and Carers Forum', "Children's Choir"])}`,
    phones: chance.pick([`020 7946 0${last}`, `07700 900${last}`, `08081 570${last}`, `01632 960${last}`]),
    url: `${chance.pick(['hope', 'brook', 'vale'])}.example.org/${chance.pick(['tots', 'choir', 'advice', 'talk'])}`,
    email: `${chance.pick(['hello', 'info', 'team', 'ask'])}@${chance.pick(['hope', 'brook'])}.example.org`,
    organisation: chance.pick(['Hope Trust', 'Brook & Sons', 'Vale Community Association', 'Upland Charity']),
    locations: `SM${1 + chance.below(7)} ${chance.below(10)}${chance.pick(['AB', 'DE', 'QX', 'NP'])}`,
    eligibility: chance.pick([
      [0, 5],
      [5, 11],
      [11, 18],
      [0, 18],
    ] as const),
    cost: chance.pick([0, 100, 250, 300, 1250]),
    schedules: [chance.pick(['MO', 'TU', 'WE', 'TH']), chance.pick(['09:30', '10:00', '13:15'])],
    languages: chance.pick(['Tamil', 'Polish', 'Urdu', 'Bulgarian']),
    status: chance.pick(['ACTIVE', 'ACTIVE', 'TEMPORARILY_CLOSED'] as const),
  };
}

/** One directory's writing of the facts. */
function write(chance: Chance, facts: Facts, source: string): Listing {
  return createListing({
    id: `${source}:1`,
    sourceId: '1',
    assertedAt: '2026-11-09T09:00:00Z',
    name: writeName(chance, facts),
    kind: 'GROUP',
    status: facts.status,
    phones: [{ number: writePhone(chance, facts.phones), label: chance.pick([null, 'Office']) }],
    url: chance.pick([
      `https://${facts.url}`,
      `http://www.${facts.url}/`,
      facts.url.toUpperCase(),
      `https://${facts.url}/index.html?utm_source=${source}#top`,
    ]),
    email: chance.pick([facts.email, facts.email.toUpperCase(), `mailto:${facts.email}`, ` ${facts.email}.`]),
    organisation: createListingOrganisation({ name: writeOrganisation(chance, facts.organisation) }),
    locations: [
      createListingLocation({
        id: `${source}:p`,
        name: chance.pick([null, 'The Hall']),
        postcode: chance.pick([facts.locations, facts.locations.toLowerCase(), facts.locations.replace(' ', '')]),
        schedules: writeHours(chance, facts.schedules),
      }),
    ],
    eligibility: { text: null, circumstances: [], ages: writeAges(chance, facts.eligibility) },
    cost: writeCost(chance, facts.cost),
    languages: [{ language: writeLanguage(chance, facts.languages), support: null }],
  });
}

function writeName(chance: Chance, { name, organisation }: Facts): string {
  return chance.pick([
    name,
    name.toUpperCase(),
    name.replaceAll('&', 'and'),
    name.replaceAll("'", '’'),
    name.replace('Speech and Language Therapy', 'SALT'),
    `<b>${name}</b>`,
    `${organisation} - ${name}`,
    `${name} (${organisation})`,
    `The  ${name}`,
  ]);
}

function writePhone(chance: Chance, number: string): string {
  return chance.pick([
    number,
    number.replaceAll(' ', ''),
    number.replace('0', '+44 '),
    number.replace('0', '+44 (0)'),
    number.replace('0', '0044 '),
    `Tel: ${number}`,
    number.replaceAll(' ', '-'),
  ]);
}

function writeOrganisation(chance: Chance, name: string): string {
  return chance.pick([name, name.toUpperCase(), `The ${name}`, `${name} Ltd.`, name.replace('&', 'and')]);
}

function writeHours(chance: Chance, [day, opensAt]: Facts['schedules']): Schedule[] {
  const rule = (rrule: string): Schedule => ({
    rrule,
    opensAt,
    closesAt: chance.pick([null, '17:00']),
    from: null,
    to: null,
    text: chance.pick(['Every week', 'Weekly']),
  });
  return chance.pick([
    [rule(`FREQ=WEEKLY;BYDAY=${day},FR`)],
    [rule(`FREQ=WEEKLY;BYDAY=FR,${day}`)],
    [rule('FREQ=WEEKLY;BYDAY=FR'), rule(`FREQ=WEEKLY;BYDAY=${day}`)],
  ]);
}

function writeAges(chance: Chance, [from, to]: Facts['eligibility']): Listing['eligibility']['ages'] {
  const middle = (from + to) * 6;
  return chance.pick([
    [range(from === 0 ? null : from * 12, to * 12)],
    [range(from * 12, to * 12)],
    [range(from * 12, middle), range(middle, to * 12)],
  ]);
}

function range(minMonths: number | null, maxMonths: number): Listing['eligibility']['ages'][number] {
  return { minMonths, maxMonths, maxMonthsWithSend: null, text: null };
}

function writeCost(chance: Chance, pence: number): Listing['cost'] {
  if (pence === 0) return { free: 'YES', text: chance.pick([null, 'Free', 'No charge']), url: null };
  const pounds = (pence / 100).toFixed(2);
  const text = chance.pick([`£${pounds}`, `£${Number(pounds)} a session`, `Costs ${pence}p`, `£ ${pounds} per child`]);
  return { free: 'NO', text, url: null };
}

function writeLanguage(chance: Chance, language: string): string {
  const code = new Map(Object.entries({ Tamil: 'ta', Polish: 'pl', Urdu: 'ur', Bulgarian: 'bg' })).get(language);
  return chance.pick([language, language.toUpperCase(), code ?? language]);
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Listing, createListingOrganisation } from '../../../../subgraphs/kit/listing.ts';
import { createFakePostcodes, everything, harvestedDirectory, listing, place } from '../support.ts';

const secret = {
  name: 'Invented House',
  room: 'Top floor of it',
  addressLines: ['30 Sample Hidden Lane'],
  city: 'Sutton',
  postcode: 'SM2 5KM',
  latitude: 51.352134,
  longitude: -0.186901,
  wheelchair: 'YES',
  accessibilityText: 'Ramp at 30 Sample Hidden Lane',
} as const;
const units = { 'SM2 5KM': { latitude: 51.352134, longitude: -0.186901 } };

const refuge = listing('information-hub:refuge', 'Sutton Refuge', {
  phone: '08081 570033',
  locations: [place('information-hub:house', secret)],
  summary: 'A safe place. We are at 30 Sample Hidden Lane.',
  raw: { address: '30 Sample Hidden Lane, SM2 5KM' },
  areaServed: { text: 'Sutton South', codes: ['E05013767'] },
});
const traces = /Hidden|SM2 ?5KM|51\.35\d|0\.186|Invented House|Top floor|Sutton South/i;

it('says nothing of where a confidential service is, and still tells how to reach it', async () => {
  const { ask } = await harvestedDirectory(
    { 'information-hub': { listings: [refuge] } },
    { places: createFakePostcodes(units) },
  );
  const answer = await ask(everything);
  expect(JSON.stringify(answer)).not.toMatch(traces);
  const [service] = answer.services.nodes;
  expect(service).toMatchObject({
    name: 'Sutton Refuge',
    summary: 'A safe place.',
    phones: [{ number: '0808 157 0033' }],
    listingIds: [],
    listings: [{ raw: null }],
    locations: [
      {
        distance: null,
        location: {
          name: null,
          address: null,
          confidential: true,
          latitude: null,
          ward: null,
          wheelchair: 'UNKNOWN',
          placeIds: [],
        },
      },
    ],
  });
});

it('is confidential for all its directories when it is so for one', async () => {
  const same = { phone: '08081 570033', organisation: 'Invented Places' };
  const one = listing('information-hub:1', 'Imaginary Lodge', { ...same, summary: 'A safe house.' });
  const other = listing('local-offer:1', 'Imaginary Lodge', { ...same, locations: [place('local-offer:p', secret)] });
  const { ask } = await harvestedDirectory({
    'information-hub': { listings: [one] },
    'local-offer': { listings: [other] },
  });
  const answer = await ask(everything);
  expect(answer.services.nodes).toHaveLength(1);
  expect(JSON.stringify(answer)).not.toMatch(/Hidden|SM2 ?5KM|51\.35|Invented House/i);
});

it('is not found by the words of its address', async () => {
  const { ask } = await harvestedDirectory({ 'information-hub': { listings: [refuge] } });
  for (const text of ['Hidden', 'Sample Lane', 'Invented House', 'Belmont']) {
    const { services } = await ask('query ($text: String) { services(filter: { text: $text }) { totalCount } }', {
      text,
    });
    expect({ text, found: services.totalCount }).toEqual({ text, found: 0 });
  }
  expect((await ask('{ services(filter: { text: "refuge" }) { totalCount } }')).services.totalCount).toBe(1);
  // A postcode is where somebody searches from: its own says no more than any other.
  const query = 'query ($text: String) { services(filter: { text: $text }) { edges { score distance { metres } } } }';
  const [own, other] = [await ask(query, { text: 'SM2 5KM' }), await ask(query, { text: 'SM6 7AA' })];
  expect(own).toEqual(other);
});

it('is neither nearer to one place than to another, nor left out of any circle', async () => {
  const hall = listing('information-hub:hall', 'Hall', {
    locations: [place('information-hub:hall', { latitude: 51.36, longitude: -0.19 })],
  });
  const { ask } = await harvestedDirectory({ 'information-hub': { listings: [refuge, hall] } });
  const query = `query ($near: Near) {
    services(near: $near, orderBy: DISTANCE) {
      totalCount setAside { filter unknown withoutIt } edges { score distance { miles } because { text } node { name } }
    }
  }`;
  const from = async (latitude: number, longitude: number) => {
    const { services } = await ask(query, { near: { latitude, longitude, withinMiles: 0.5 } });
    return services.edges.find(({ node }: { node: { name: string } }) => node.name === 'Sutton Refuge');
  };
  const beside = await from(51.3521, -0.1869);
  expect(beside).toMatchObject({
    distance: null,
    because: [{ text: 'It names no venue that can be shown, so it is kept at any distance.' }],
  });
  expect(await from(51.3521, -0.1868)).toEqual(beside);
  expect(await from(55, -3)).toEqual(beside);
});

it('gives its place to no session and no hub', async () => {
  const { ask } = await harvestedDirectory({
    timetable: { listings: [{ ...refuge, id: 'timetable:1', locations: [place('timetable:carshalton', secret)] }] },
  });
  const { _entities: entities, place: found } = await ask(
    `query ($representations: [_Any!]!) {
      place(text: "Carshalton Family Hub") { latitude }
      _entities(representations: $representations) { ... on Hub { location { id } } ... on Session { location { id } service { name } } }
    }`,
    {
      representations: [
        { __typename: 'Hub', id: 'carshalton' },
        { __typename: 'Session', id: 's', listingId: 'timetable:1', placeId: 'timetable:carshalton' },
      ],
    },
  );
  expect(entities).toEqual([{ location: null }, { location: null, service: { name: 'Sutton Refuge' } }]);
  expect(found).toBeNull();
});

const organisation = (name: string) => ({ organisation: createListingOrganisation({ name }) });
const at = (id: string, more: Partial<Listing>): Listing => ({
  ...listing(id, `Service ${id}`),
  locations: [place(`${id}-place`, { ...secret, accessibilityText: null })],
  ...more,
});

async function shown(...listings: Listing[]) {
  const { ask } = await harvestedDirectory({ 'information-hub': { listings } });
  const { services } = await ask(everything);
  return Object.fromEntries(
    services.nodes.map(
      ({ name, locations }: { name: string; locations: { location: { confidential: boolean } }[] }) => [
        name,
        locations.map(({ location }) => !location.confidential),
      ],
    ),
  );
}

const door = (id: string, name: string, of: string) =>
  at(id, {
    name,
    ...organisation(of),
    locations: [place(id, { name: 'Next door', addressLines: ['32 Sample Hidden Lane'], postcode: 'SM2 5KM' })],
  });

describe('a place that others name too', () => {
  const lodge = at('information-hub:lodge', { name: 'Lodge', summary: 'A refuge.', ...organisation('Safe Places') });

  it('is hidden for other services of the same organisation, and for those that name none', async () => {
    const office = at('information-hub:office', { name: 'Office', ...organisation('Safe places') });
    const unknown = at('information-hub:unknown', { name: 'Unknown' });
    expect(await shown(lodge, office, unknown)).toEqual({ Lodge: [false], Office: [false], Unknown: [false] });
  });

  it('is shown when another organisation says that it is there, and then for all but the confidential service', async () => {
    const library = at('information-hub:library', { name: 'Library', ...organisation('Council') });
    const office = at('information-hub:office', { name: 'Office', ...organisation('Safe places') });
    expect(await shown(lodge, library, office)).toEqual({ Lodge: [false], Library: [true], Office: [true] });
  });

  it('needs two others when the confidential listing names no organisation', async () => {
    const nameless = { ...lodge, organisation: null };
    const library = at('information-hub:library', { name: 'Library', ...organisation('Council') });
    const nurses = at('information-hub:nurses', { name: 'Nurses', ...organisation('Health and Care') });
    expect(await shown(nameless, library)).toEqual({ Lodge: [false], Library: [false] });
    expect(await shown(nameless, library, nurses)).toEqual({ Lodge: [false], Library: [true], Nurses: [true] });
  });

  it.each([
    ['in another spelling', organisation('Safe Places (Sutton) Ltd')],
    ['in one word', organisation('SafePlaces CIC')],
    ['that has the same telephone', { ...organisation('Council'), phones: [{ number: '08081 570033', label: null }] }],
    ['that has the same e-mail host', { ...organisation('Council'), email: 'office@lodge.example.org' }],
    ['that has the same website', { ...organisation('Council'), url: 'https://www.lodge.example.org/about' }],
    [
      'that has the same number',
      { ...organisation('Council'), identifiers: [{ scheme: 'charity', value: '1000001' }] },
    ],
    ['of common words alone', organisation('Sutton Family Trust')],
  ])('is not shown for the word of an organisation %s', async (how, more) => {
    const known = {
      ...lodge,
      phones: [{ number: '0808 157 0033', label: null }],
      email: 'help@lodge.example.org',
      url: 'https://lodge.example.org/',
      identifiers: [{ scheme: 'charity', value: '1000001' }],
      ...organisation(how === 'of common words alone' ? 'Sutton Family Support' : 'Safe Places'),
    };
    const office = at('information-hub:office', { name: 'Office', ...more });
    expect(await shown(known, office)).toMatchObject({ Lodge: [false], Office: [false] });
  });

  it('is never shown where a directory itself flags the confidential listing', async () => {
    const library = at('information-hub:library', { name: 'Library', ...organisation('Council') });
    expect(await shown({ ...lodge, confidential: true }, library)).toEqual({ Lodge: [false], Library: [false] });
  });

  it('is never shown where a flagged listing is the same service as the one that names the place', async () => {
    const library = at('information-hub:library', { name: 'Library', ...organisation('Council') });
    const flagged = {
      ...lodge,
      id: 'information-hub:flagged',
      confidential: true,
      locations: [],
      identifiers: [{ scheme: 'ofsted', value: 'ZZ1' }],
    };
    const named = { ...lodge, identifiers: flagged.identifiers };
    expect(await shown(flagged, named, library)).toMatchObject({ Library: [false] });
  });

  it('needs two others that are known to differ', async () => {
    const nameless = { ...lodge, organisation: null };
    const one = at('information-hub:one', { name: 'One', ...organisation('Larch Advice') });
    const same = at('information-hub:same', { name: 'Same', ...organisation('Larch Advice Ltd') });
    expect(await shown(nameless, one, same)).toEqual({ Lodge: [false], One: [false], Same: [false] });
  });

  it('hides next door for the same organisation, and not for another', async () => {
    const same = door('information-hub:same', 'Same', 'Safe Places');
    const other = door('information-hub:other', 'Other', 'Corner shop');
    expect(await shown(lodge, same)).toEqual({ Lodge: [false], Same: [false] });
    expect(await shown(lodge, other)).toEqual({ Lodge: [false], Other: [true] });
  });

  it('is taken out of the texts and records of listings that do not claim to be there', async () => {
    const talk = listing('information-hub:talk', 'Volunteering', {
      description: 'Help us. Come to 30 Sample Hidden Lane, SM2 5KM.',
      raw: { text: 'Come to SM2 5KM' },
    });
    const { ask } = await harvestedDirectory({ 'information-hub': { listings: [lodge, talk] } });
    const { services } = await ask(
      '{ services(filter: { text: "volunteering" }) { nodes { description listings { raw } } } }',
    );
    expect(services.nodes).toEqual([{ description: 'Help us.', listings: [{ raw: null }] }]);
  });
});

it('no generated confidential record’s address, postcode, point or distance appears in any output', async () => {
  const letters = fc.stringMatching(/^[b-df-hj-np-tv-z]{7}$/);
  const record = fc.record({
    source: fc.constantFrom('information-hub', 'local-offer', 'timetable'),
    venue: letters,
    street: letters,
    number: fc.integer({ min: 1, max: 99 }),
    postcode: fc.tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 0, max: 9 }),
      fc.stringMatching(/^[CIKMOV]{2}$/),
    ),
    latitude: fc.integer({ min: 51_300_001, max: 51_399_999 }).filter((degrees) => degrees % 1000 !== 0),
    longitude: fc.integer({ min: -299_999, max: -100_001 }).filter((degrees) => degrees % 1000 !== 0),
    says: fc.constantFrom('flag', 'name', 'summary', 'category'),
    form: fc.constantFrom('plain', 'html', 'joined', 'link'),
    withOrganisation: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 4 }), async (records) => {
      const sources: Record<string, { listings: Listing[] }> = {
        'information-hub': { listings: [] },
        'local-offer': { listings: [] },
        timetable: { listings: [] },
      };
      const leaks: string[] = [];
      for (const [index, { source, venue, street, number, postcode, ...more }] of records.entries()) {
        const code = `SM${postcode[0]} ${postcode[1]}${postcode[2]}`;
        const line = `${number} ${street} Road`;
        const [latitude, longitude] = [more.latitude / 1e6, more.longitude / 1e6];
        const mention = {
          plain: `We are at ${line}, ${code}.`,
          html: `<p>We are at <b>${line}</b>,<br>${code.replace(' ', '&nbsp;')}</p>`,
          joined: `Ask at ${venue}, ${code.replace(' ', '').toLowerCase()}.`,
          link: `[Map](https://maps.example.org/?q=${latitude},${longitude}&at=${code.replace(' ', '%20')})`,
        }[more.form];
        leaks.push(
          venue,
          street,
          code,
          code.replace(' ', ''),
          String(latitude).slice(0, 6),
          String(longitude).slice(0, 6),
        );
        sources[source]?.listings.push(
          listing(`${source}:${index}`, more.says === 'name' ? `Refuge ${index}` : `House ${index}`, {
            confidential: more.says === 'flag',
            summary: more.says === 'summary' ? `A safe house. ${mention}` : mention,
            description: mention,
            categories: more.says === 'category' ? [{ id: `${source}:r`, name: 'Refuges' }] : [],
            ...(more.withOrganisation && { organisation: `Organisation ${index}` }),
            locations: [
              place(`${source}:p${index}`, { name: venue, addressLines: [line], postcode: code, latitude, longitude }),
            ],
            eligibility: { text: mention, ages: [], circumstances: [] },
            referral: { routes: [], text: mention, url: null },
            url: `https://example.org/?q=${encodeURIComponent(code)}`,
            phones: [{ number: '08081 570033', label: `Ring ${venue}` }],
            raw: { mention },
          }),
        );
      }
      const test = await harvestedDirectory(sources);
      const near = { near: { latitude: 51.35, longitude: -0.19, withinMiles: 3 } };
      const answers = JSON.stringify([await test.ask(everything), await test.ask(everything, near)]);
      const files = readdirSync(test.dataDir).filter((name) => name.startsWith('directory-'));
      const model = files.map((name) => readFileSync(join(test.dataDir, name), 'latin1')).join('');
      const told = `${answers}${JSON.stringify(test.observer.lines())}${await test.observer.metrics.metrics()}${model}`;
      const found = leaks.filter((leak) => told.toLowerCase().includes(leak.toLowerCase()));
      expect(found).toEqual([]);
      expect(JSON.parse(answers)[1].services.edges.every((edge: { distance: unknown }) => edge.distance === null)).toBe(
        true,
      );
    }),
    { numRuns: 30 },
  );
});

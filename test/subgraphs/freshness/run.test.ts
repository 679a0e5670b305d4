import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toDateTime } from '../../../subgraphs/kit/time/london.ts';
import { serveDirectory } from '../../support/directory-server.ts';
import { createPostgresPlace, createSqlitePlace } from '../kit/state/databases.ts';
import { type TestWorld, createSource, openNight } from './night.ts';
import { createChecked, daysAgo, now } from './support.ts';

const databases = [
  ['SQLite', createSqlitePlace, true],
  ['PostgreSQL', createPostgresPlace, process.env['TEST_DATABASE_URL'] !== undefined],
] as const;

const findings = `{ findings(filter: { states: [OPEN, ACKNOWLEDGED, RESOLVED] }) {
  totalCount nodes { id state severity text note acknowledgedUntil resolvedAt fixUrl owner check { id title } source { id } }
} }`;

const freshness = `query ($id: ID!, $updatedAt: String) {
  _entities(representations: [{ __typename: "Service", id: $id, updatedAt: $updatedAt }]) {
    ... on Service { freshness { band score confirmedAt checkedAt reasons findings { check { id } } } }
  }
}`;

/** A moment as the graph tells it. */
const told = (moment: string) => toDateTime(Temporal.Instant.from(moment));

const notes = (field: string) => `{ ${field}(filter: { states: [ACKNOWLEDGED] }) { nodes { state note } } }`;

const oldListing = (severity: string) => ({ findings: { nodes: [{ severity, check: { id: 'not-confirmed' } }] } });

describe.each(databases.filter(([, , isThere]) => isThere))('the nights, kept in %s', (_name, createPlace) => {
  const closing: (() => Promise<void>)[] = [];
  let world: TestWorld;
  let place: Awaited<ReturnType<typeof createPlace>>;

  beforeEach(async () => {
    place = await createPlace();
    world = { now, sources: [createSource()], listings: [createChecked({ phones: [{ number: '12', label: null }] })] };
  });
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
    await place.remove();
  });
  async function open() {
    const night = await openNight(world, place);
    closing.push(() => night.close());
    return night;
  }

  function later(days: number): void {
    world.now = world.now.add({ hours: 24 * days });
  }

  it('find once, change nothing when run again, and resolve by themselves', async () => {
    const { run, ask } = await open();
    expect(await run()).toMatchObject({ opened: 1, resolved: 0, open: { warning: 1 } });
    expect(await run()).toMatchObject({ opened: 0, resolved: 0, open: { warning: 1 } });
    later(1);
    world.listings = [createChecked({ phones: [{ number: '020 7946 0001', label: null }] })];
    expect(await run()).toMatchObject({ opened: 0, resolved: 1, sources: [{ changed: 0, added: 0 }] });
    expect((await ask(findings)).data).toMatchObject({
      findings: { totalCount: 1, nodes: [{ state: 'RESOLVED', resolvedAt: toDateTime(world.now) }] },
    });
    later(1);
    world.listings = [createChecked({ phones: [{ number: '12', label: null }] })];
    expect(await run()).toMatchObject({ opened: 1, resolved: 0 });
    expect((await ask(findings)).data).toMatchObject({ findings: { totalCount: 1, nodes: [{ state: 'OPEN' }] } });
  });

  it('ask each host anew what robots may do, and whether it is there', async () => {
    const robots = ['User-agent: *\nDisallow: /', 'User-agent: *\nAllow: /'];
    const site = await serveDirectory(({ url }, response) => {
      const isRobots = url === '/robots.txt';
      response.statusCode = isRobots ? 200 : 404;
      response.setHeader('content-type', 'text/plain');
      return response.end(isRobots ? robots.shift() : 'Not found');
    });
    closing.push(() => site.close());
    world.linkChecks = true;
    world.listings = [createChecked({ links: [{ field: 'url', text: `${site.baseUrl}club` }] })];
    const { run } = await open();
    await run();
    expect(site.requests()).toEqual(['GET /robots.txt']);
    later(1);
    await run();
    expect(site.requests()).toContain('GET /club');
  });

  it('tell when they began and when they were done', async () => {
    const { run, ask } = await open();
    const began = world.now;
    await run({ onProgress: ({ step }) => void (step === 'assess' && (world.now = began.add({ minutes: 40 }))) });
    expect((await ask('{ freshnessRuns { startedAt finishedAt } }')).data).toEqual({
      freshnessRuns: [{ startedAt: toDateTime(began), finishedAt: toDateTime(began.add({ minutes: 40 })) }],
    });
  });

  it('tell what has changed since a day: what came, became worse, came back, or was mended', async () => {
    world.listings = [createChecked({ assertedAt: daysAgo(364) })];
    const { run, ask } = await open();
    const changed = async (state = 'OPEN') => {
      const day = world.now.toString().slice(0, 10);
      const filter = `{ changedSince: "${day}", severity: WARNING, states: [${state}] }`;
      return (await ask(`{ findings(filter: ${filter}) { nodes { severity check { id } } } }`)).data;
    };
    const none = { findings: { nodes: [] } };
    await run();
    expect(await changed()).toEqual(oldListing('WARNING'));
    later(1);
    await run();
    expect(await changed()).toEqual(none);
    later(1);
    await run();
    expect(await changed()).toEqual(oldListing('SERIOUS'));
    later(1);
    world.listings = [createChecked({ assertedAt: world.now.toString() })];
    await run();
    expect([await changed(), await changed('RESOLVED')]).toEqual([none, oldListing('SERIOUS')]);
    later(1);
    world.listings = [createChecked({ assertedAt: daysAgo(400) })];
    await run();
    expect([await changed(), await changed('RESOLVED')]).toEqual([oldListing('SERIOUS'), none]);
  });

  it('tell once of what the strategy names and nobody lists, and of one source alone say nothing of it', async () => {
    const named = [
      { name: 'Young Carers', services: [] },
      { name: 'Tuesday Toddlers', services: [{ id: 'svc_one' }] },
      { name: 'Police cadets', services: [] },
    ];
    world.coverage = ['I look after somebody', 'I am lonely'].map((label) => ({ need: { label }, named }));
    // It is listed still, though its last day has passed: one finding says so, and no other says that it is in no directory.
    const ranOut = createChecked({
      id: 'information-hub:cadets',
      serviceId: 'svc_cadets',
      name: 'Police Cadets',
      endsAt: daysAgo(20),
    });
    world.listings = [createChecked(), ranOut];
    const { run, ask } = await open();
    expect(await run()).toMatchObject({ opened: 2, open: { serious: 1, info: 1 } });
    expect(await run({ source: 'information-hub' })).toMatchObject({ opened: 0, resolved: 0 });
    const { data } = await ask('{ findings { nodes { text check { id } } } }');
    expect(data).toMatchObject({
      findings: { nodes: [{ check: { id: 'ended' } }, { check: { id: 'strategy-unlisted' } }] },
    });
    expect(JSON.stringify(data)).toContain('Young Carers');
  });

  it('tell the data team alone where a confidential place is given away', async () => {
    world.listings = [createChecked({ withheld: true, givenAwayIn: ['description'] })];
    const { run, ask } = await open();
    await run();
    const nothing = { totalCount: 0, nodes: [] };
    expect((await ask(findings)).data).toEqual({ findings: nothing });
    expect(
      (await ask('{ findings(filter: { checks: ["place-given-away"] }) { totalCount nodes { id } } }')).data,
    ).toEqual({
      findings: nothing,
    });
    const { data } = await ask(freshness, { id: 'svc_one', updatedAt: null });
    expect(data).toMatchObject({ _entities: [{ freshness: { band: 'FRESH', score: 100, findings: [] } }] });
    expect(JSON.stringify(data)).not.toContain('confidential');
    const evidence = await ask('{ freshnessEvidence { services { service worst } } }');
    expect(evidence.data).toEqual({ freshnessEvidence: { services: [{ service: 'svc_one', worst: null }] } });
    const report = await ask('{ freshnessAsOf(date: "2026-03-30") { byOrganisation { openFindings } } }');
    expect(report.data).toEqual({ freshnessAsOf: { byOrganisation: [{ openFindings: 0 }] } });
    expect((await ask('{ allFindings { nodes { field check { id } } } }')).data).toEqual({
      allFindings: { nodes: [{ field: 'description', check: { id: 'place-given-away' } }] },
    });
  });

  it('say where the owner mends it', async () => {
    world.sources.push(createSource({ id: 'nhs' }));
    world.listings.push(
      createChecked({ id: 'nhs:two', source: 'nhs', endsAt: daysAgo(1), organisationName: 'Surgery' }),
    );
    const { run, ask } = await open();
    await run();
    expect((await ask(findings)).data).toMatchObject({
      findings: {
        nodes: [
          {
            check: { id: 'nhs-closed' },
            fixUrl: 'https://editor.example.org/',
            owner: 'Surgery',
            source: { id: 'nhs' },
          },
          {
            check: { id: 'phone-impossible' },
            fixUrl: 'https://hub.example.org/services/one',
            owner: 'Invented Trust',
          },
        ],
      },
    });
  });

  it('say where the owner mends it, as the directory itself tells', async () => {
    world.sources = [createSource({ editPage: 'https://keepers.example.org/{id}/edit' })];
    const { run, ask } = await open();
    await run();
    expect((await ask(findings)).data).toMatchObject({
      findings: { nodes: [{ fixUrl: 'https://keepers.example.org/one/edit' }] },
    });
  });

  it('say whose alone a run was', async () => {
    const { run, ask, metrics } = await open();
    await run();
    const lastNight = `freshness_last_finished_timestamp_seconds ${world.now.epochMilliseconds / 1_000}\n`;
    expect(await metrics()).toContain(lastNight);
    later(1);
    await run({ source: 'information-hub' });
    expect(await metrics()).toContain(lastNight);
    expect((await ask('{ freshnessRuns { onlySource { id } } }')).data).toEqual({
      freshnessRuns: [{ onlySource: { id: 'information-hub' } }, { onlySource: null }],
    });
  });

  it('of one source leave the others alone', async () => {
    world.sources.push(createSource({ id: 'nhs' }));
    const { run, ask } = await open();
    await run();
    world.listings = [];
    expect(await run({ source: 'nhs' })).toMatchObject({ opened: 0, resolved: 0, sources: [{ sourceId: 'nhs' }] });
    expect((await ask(findings)).data).toMatchObject({ findings: { nodes: [{ state: 'OPEN' }] } });
    expect(await run()).toMatchObject({ resolved: 1 });
  });

  it('are run by one of many at once, and go on by another when that is killed', async () => {
    const [one, other, third] = await Promise.all([open(), open(), open()]);
    const summaries = await Promise.all([one.run(), other.run(), third.run()]);
    expect(summaries.filter((summary) => summary !== null)).toHaveLength(1);
    expect((await one.ask('{ freshnessRuns { status opened } }')).data).toEqual({
      freshnessRuns: [{ status: 'FINISHED', opened: 1 }],
    });
  });

  it('refuse a cursor that is none, also where there is nothing to be after', async () => {
    const { ask } = await open();
    for (const part of ['totalCount', 'nodes { id }']) {
      expect((await ask(`{ findings(after: "bm9uZQ") { ${part} } }`)).errors).toMatchObject([
        { message: 'after is no cursor.', extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    }
  });

  it('rebuild every past day exactly', async () => {
    const { run, ask } = await open();
    const report = '{ services confirmedWithin90Days bands { value count } byOrganisation { openFindings services } }';
    const days: { date: string; told: unknown }[] = [];
    const changes: (() => void)[] = [
      () => undefined,
      () => (world.listings = [createChecked({ assertedAt: daysAgo(300) })]),
      () => world.listings.push(createChecked({ id: 'information-hub:two', serviceId: 'svc_two' })),
      () => (world.listings = world.listings.slice(1)),
    ];
    for (const change of changes) {
      change();
      await run();
      const date = world.now.toString().slice(0, 10);
      days.push({ date, told: (await ask(`{ freshnessAsOf(date: "${date}") ${report} }`)).data });
      later(1);
    }
    expect(new Set(days.map(({ told }) => JSON.stringify(told))).size).toBe(days.length);
    for (const { date, told } of days) {
      expect((await ask(`{ freshnessAsOf(date: "${date}") ${report} }`)).data).toEqual(told);
    }
    expect((await ask(`{ freshnessAsOf(date: "2020-01-01") { services } }`)).data).toEqual({
      freshnessAsOf: { services: 0 },
    });
    const today = world.now.toString().slice(0, 10);
    const [error] = (await ask(`{ freshnessAsOf(date: "2030-01-01") { services } }`)).errors ?? [];
    expect(error).toMatchObject({
      message: `date must be today, ${today}, or a day before it.`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('judge a service by evidence, each part named', async () => {
    const { run, ask } = await open();
    const asked = { id: 'svc_one', updatedAt: daysAgo(3) };
    expect((await ask(freshness, asked)).data).toMatchObject({
      _entities: [
        { freshness: { band: 'FRESH', score: 100, checkedAt: null, confirmedAt: told(daysAgo(3)), findings: [] } },
      ],
    });
    await run();
    expect((await ask(freshness, asked)).data).toMatchObject({
      _entities: [
        {
          freshness: {
            band: 'DUE',
            score: 85,
            checkedAt: toDateTime(now),
            confirmedAt: told(daysAgo(10)),
            reasons: ['Telephone number that cannot be (−15)', 'Confirmed 10 days ago'],
            findings: [{ check: { id: 'phone-impossible' } }],
          },
        },
      ],
    });
    later(100);
    expect((await ask(freshness, asked)).data).toMatchObject({
      _entities: [
        { freshness: { band: 'DUE', score: 65, reasons: ['Confirmed 110 days ago (−20)', expect.anything()] } },
      ],
    });
  });

  it('let the data team acknowledge, until a day', async () => {
    const { run, ask } = await open();
    await run();
    const { data } = await ask('{ findings { nodes { id } } }');
    const id = /finding_\w+/.exec(JSON.stringify(data))?.[0];
    const acknowledge =
      'mutation ($id: ID!, $until: Date) { acknowledgeFinding(id: $id, note: "Rung.", until: $until) { state note } }';
    const known = { state: 'ACKNOWLEDGED', note: 'Rung.' };
    expect((await ask(acknowledge, { id, until: '2026-03-31' })).data).toEqual({ acknowledgeFinding: known });
    expect((await ask('{ findings { totalCount } }')).data).toEqual({ findings: { totalCount: 0 } });
    expect((await ask(notes('allFindings'))).data).toEqual({ allFindings: { nodes: [known] } });
    const toldToAll = { nodes: [{ state: 'ACKNOWLEDGED', note: null }] };
    expect((await ask(notes('findings'))).data).toEqual({ findings: toldToAll });
    const ofService = `{ _entities(representations: [{ __typename: "Service", id: "${world.listings[0]?.serviceId}" }]) {
      ... on Service { freshness { findings { state note } } }
    } }`;
    expect((await ask(ofService)).data).toEqual({ _entities: [{ freshness: { findings: toldToAll.nodes } }] });
    later(2);
    expect((await ask('{ findings { nodes { state note } } }')).data).toEqual({
      findings: { nodes: [{ state: 'OPEN', note: null }] },
    });
    expect((await ask(acknowledge, { id, until: '2020-01-01' })).errors?.[0]?.extensions?.['code']).toBe(
      'BAD_USER_INPUT',
    );
    expect((await ask(acknowledge, { id: 'finding_none' })).errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('keep all that was said of a finding: what was replaced, taken back, or ended with its cause', async () => {
    const { run, ask } = await open();
    await run();
    const id = /finding_\w+/.exec(JSON.stringify((await ask('{ findings { nodes { id } } }')).data))?.[0];
    const say = (note: string, by: string) =>
      ask(
        'mutation ($id: ID!, $note: String, $by: String) { acknowledgeFinding(id: $id, note: $note, by: $by) { acknowledgedBy } }',
        {
          id,
          note,
          by,
        },
      );
    const undo =
      'mutation ($id: ID!, $by: String) { undoAcknowledgement(id: $id, by: $by) { state note acknowledgedBy } }';
    const minutes = (count: number) => (world.now = world.now.add({ minutes: count }));
    expect((await say('Rung.', 'KL')).data).toEqual({ acknowledgeFinding: { acknowledgedBy: 'KL' } });
    expect((await ask('{ findings(filter: { states: [ACKNOWLEDGED] }) { nodes { acknowledgedBy } } }')).data).toEqual({
      findings: { nodes: [{ acknowledgedBy: null }] },
    });
    minutes(1);
    await say('Written.', 'MN');
    minutes(1);
    const open2 = { state: 'OPEN', note: null, acknowledgedBy: null };
    expect((await ask(undo, { id, by: 'OP' })).data).toEqual({ undoAcknowledgement: open2 });
    expect((await ask(undo, { id })).data).toEqual({ undoAcknowledgement: open2 });
    expect((await ask(undo, { id: 'finding_none' })).errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    minutes(1);
    await say('Waiting.', 'KL');
    later(1);
    world.listings = [createChecked()];
    await run();
    const history = '{ acknowledgements { note by endedBy endedAt finding { id state } } }';
    const finding = { id, state: 'RESOLVED' };
    expect((await ask(history)).data).toEqual({
      acknowledgements: [
        { note: 'Waiting.', by: 'KL', endedBy: null, endedAt: toDateTime(world.now), finding },
        { note: 'Written.', by: 'MN', endedBy: 'OP', endedAt: toDateTime(now.add({ minutes: 2 })), finding },
        { note: 'Rung.', by: 'KL', endedBy: 'MN', endedAt: toDateTime(now.add({ minutes: 1 })), finding },
      ],
    });
    expect((await ask('{ acknowledgements(findingId: "finding_none") { at } }')).data).toEqual({
      acknowledgements: [],
    });
  });

  it('take reports, keep nothing about who, and stop at too many', async () => {
    const { run, ask } = await open();
    await run();
    const report =
      'mutation ($id: ID!, $message: String!) { reportProblem(serviceId: $id, field: "phones", message: $message) { reference } }';
    const message = 'It moved. I am jo@example.org, 020 7946 0001 or +44 7700 900123, at SM1 1AO.';
    const { data } = await ask(report, { id: 'svc_one', message });
    expect(data).toEqual({ reportProblem: { reference: expect.stringMatching(/^\w{4}-\w{4}$/) } });
    expect((await ask('{ problemReports { message field service { id } } }')).data).toEqual({
      problemReports: [
        {
          message: 'It moved. I am [removed], [removed] or [removed], at [removed].',
          field: 'phones',
          service: { id: 'svc_one' },
        },
      ],
    });
    const reported = '{ findings(filter: { checks: ["reported"] }) { nodes { text state } } }';
    const finding = { text: 'Somebody reported that this service is told wrongly: Telephone.', state: 'OPEN' };
    expect((await ask(reported)).data).toEqual({ findings: { nodes: [finding] } });
    expect(await run()).toMatchObject({ opened: 0, resolved: 0 });
    for (const bad of ['', ' '.repeat(3), 'x'.repeat(1_001)]) {
      expect((await ask(report, { id: 'svc_one', message: bad })).errors?.[0]?.extensions?.['code']).toBe(
        'BAD_USER_INPUT',
      );
    }
    expect((await ask(report, { id: 'svc_none', message: 'x' })).errors?.[0]?.extensions?.['code']).toBe(
      'BAD_USER_INPUT',
    );
    const other =
      'mutation ($field: String) { reportProblem(serviceId: "svc_one", field: $field, message: "x") { reference } }';
    expect((await ask(other, { field: 'bogusfield' })).errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^field must be one of: name, .*phones, .*\.$/),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    for (let more = 0; more < 4; more++) await ask(report, { id: 'svc_one', message: 'Wrong.' });
    expect((await ask(report, { id: 'svc_one', message: 'Wrong.' })).errors?.[0]?.extensions?.['code']).toBe(
      'RATE_LIMITED',
    );
    later(1);
    world.listings = [createChecked({ changedAt: world.now.toString() })];
    await run();
    expect((await ask(reported)).data).toEqual({ findings: { nodes: [] } });
  });

  it('take reports of a service that no night has checked yet, for its owner', async () => {
    world.sources = [createSource({ editPage: 'https://keepers.example.org/{id}/edit' })];
    const { ask } = await open();
    const report = 'mutation ($id: ID!) { reportProblem(serviceId: $id, message: "Closed.") { reference } }';
    expect((await ask(report, { id: 'svc_one' })).errors).toBeUndefined();
    expect((await ask(report, { id: 'svc_none' })).errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect((await ask('{ findings { nodes { owner source { id } fixUrl } } }')).data).toEqual({
      findings: {
        nodes: [
          {
            owner: 'Invented Trust',
            source: { id: 'information-hub' },
            fixUrl: 'https://keepers.example.org/one/edit',
          },
        ],
      },
    });
  });

  it('take reports of what the last night knew while the directory gives no answer', async () => {
    const { run, ask } = await open();
    await run();
    world.isDirectoryDown = true;
    const report = 'mutation ($id: ID!) { reportProblem(serviceId: $id, message: "Closed.") { reference } }';
    expect((await ask(report, { id: 'svc_one' })).errors).toBeUndefined();
    expect((await ask(report, { id: 'svc_none' })).errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('page and count what they found', async () => {
    world.listings = Array.from({ length: 7 }, (_, index) =>
      createChecked({
        id: `information-hub:${index}`,
        serviceId: `svc_${index}`,
        name: `Club no${index}`,
        phones: [{ number: '12', label: null }],
      }),
    );
    const { run, ask } = await open();
    await run();
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { data } = await ask(
        'query ($after: String) { findings(first: 3, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } facets { name values { value count } } } }',
        { after },
      );
      const text = JSON.stringify(data);
      seen.push(...[...text.matchAll(/finding_\w+/g)].map(([id]) => id));
      expect(data).toMatchObject({
        findings: { totalCount: 7, facets: [{ name: 'check', values: [{ count: 7 }] }, {}, {}, {}] },
      });
      if (!text.includes('"hasNextPage":true')) break;
      after = /"endCursor":"([^"]+)"/.exec(text)?.[1] ?? null;
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });
});

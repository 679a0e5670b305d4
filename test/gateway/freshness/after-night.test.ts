import { afterEach, describe, expect, it } from 'vitest';
import { createAskAsDataTeam } from '../../../gateway/pages/ask.ts';
import { createAfterNight } from '../../../gateway/freshness/after-night.ts';
import type { SendMail } from '../../../gateway/freshness/digest.ts';
import type { RunSummary } from '../../../gateway/graph/in-process.ts';
import type { CheckedListing } from '../../../subgraphs/freshness/listing.ts';
import { type TestWorld, createSource, openNight } from '../../subgraphs/freshness/night.ts';
import { createChecked, daysAgo, now } from '../../subgraphs/freshness/support.ts';
import { createSqlitePlace } from '../../subgraphs/kit/state/databases.ts';
import { serveDirectory } from '../../support/directory-server.ts';
import { startMailServer } from '../../support/mail-server.ts';
import { createTestEdge } from '../../support/test-edge.ts';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const mail = {
  smtp: 'smtp://mail.example.org',
  from: 'checks@example.org',
  to: ['team@example.org'],
  owners: { Finch: 'finch@example.org', Wren: 'wren@example.org' },
  page: 'https://gateway.example.org/freshness',
};

const wrongNumber = createChecked({
  serviceId: 'service-1',
  organisationName: 'Robin Trust',
  phones: [{ number: '12', label: null }],
});
const closed = createChecked({
  id: 'nhs:two',
  serviceId: 'service-2',
  source: 'nhs',
  endsAt: daysAgo(3),
  organisationName: 'Finch',
});

/** A gateway that mails, over a world that a test changes from night to night. */
async function open({
  listings,
  mailTo = mail,
  ping,
  failures = 0,
}: {
  listings: CheckedListing[];
  mailTo?: typeof mail;
  ping?: string;
  /** How many questions the graph does not answer at first. */
  failures?: number;
}) {
  const world: TestWorld = { now, sources: [createSource(), createSource({ id: 'nhs' })], listings };
  const place = await createSqlitePlace();
  const night = await openNight(world, place);
  closing.push(() => night.close().then(() => place.remove()));
  const { graph, observer } = await createTestEdge({ links: { freshness: night.link } });
  const sent: Parameters<SendMail>[0][] = [];
  let unanswered = failures;
  const answering = createAskAsDataTeam(graph);
  const ask: typeof answering = async (document, variables) =>
    unanswered-- > 0
      ? { failure: { message: 'It took too long.', code: 'SUBGRAPH_TIMEOUT', isTheirs: false } }
      : answering(document, variables);
  const afterNight = (send?: SendMail) =>
    createAfterNight({ ask, mail: mailTo, ping, log: observer.log, ...(send && { send }) });
  async function pass(send: SendMail | undefined = async (one) => void sent.push(one)): Promise<RunSummary> {
    const summary = await night.run();
    if (!summary) throw new Error('Nobody else runs in this test.');
    await afterNight(send)(summary);
    world.now = world.now.add({ hours: 24 });
    return summary;
  }
  const report = (serviceId: string) =>
    night.ask('mutation ($id: ID!) { reportProblem(serviceId: $id, message: "It is shut.") { reference } }', {
      id: serviceId,
    });
  return { world, pass, report, afterNight, sent, lines: () => observer.lines() };
}

describe('the digest of a night', () => {
  it('tells the data team everything, and each owner their own', async () => {
    const { pass, sent } = await open({ listings: [wrongNumber, closed] });
    await pass();
    expect(sent.map(({ to }) => to)).toEqual([['team@example.org'], ['finch@example.org']]);
    expect(sent[0]?.subject).toBe('Is it still true? 2 to mend, 0 mended');
    expect(sent[0]?.text).toContain('Robin Trust\n- Warning: Service service-1: “12” is no telephone number.');
    expect(sent[0]?.text).toContain('Everything, with the evidence: https://gateway.example.org/freshness');
    expect(sent[1]?.text).toContain('The register closed it 3 days ago');
    expect(sent[1]?.text).toContain('Mend it: https://editor.example.org/');
    expect(sent[1]?.text).not.toContain('Robin Trust');
    expect(sent[1]?.text).not.toContain('gateway.example.org');
  });

  it('is not sent when nothing has changed, and says the next time only what has', async () => {
    const { pass, sent, world } = await open({ listings: [wrongNumber] });
    await pass();
    await pass();
    expect(sent).toHaveLength(1);
    world.listings = [createChecked({ ...wrongNumber, phones: [] })];
    await pass();
    expect(sent.map(({ subject }) => subject)).toEqual([
      'Is it still true? 1 to mend, 0 mended',
      'Is it still true? 0 to mend, 1 mended',
    ]);
    expect(sent[1]?.text).toContain('- Mended: Service service-1: “12” is no telephone number.');
  });

  it('of a second run on the same day says what that one has changed, and nothing again', async () => {
    const { pass, sent, world } = await open({ listings: [wrongNumber] });
    await pass();
    world.now = now.add({ hours: 1 });
    await pass();
    expect(sent).toHaveLength(1);
    world.now = now.add({ hours: 2 });
    world.listings = [wrongNumber, closed];
    await pass();
    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
      [['team@example.org'], 'Is it still true? 1 to mend, 0 mended'],
      [['team@example.org'], 'Is it still true? 1 to mend, 0 mended'],
      [['finch@example.org'], 'Is it still true? 1 to mend, 0 mended'],
    ]);
  });

  it('tells once of what was reported since the run before', async () => {
    const { pass, sent, report } = await open({ listings: [closed] });
    await pass();
    await report('service-2');
    await pass();
    await pass();
    expect(sent.filter(({ text }) => text.includes('Somebody reported'))).toHaveLength(2);
    expect(sent).toHaveLength(4);
  });

  it('is taken by a mail server as it is', async () => {
    const server = await startMailServer();
    closing.push(() => server.close());
    const { afterNight, pass } = await open({ listings: [wrongNumber], mailTo: { ...mail, smtp: server.url } });
    const summary = await pass(async () => undefined);
    await afterNight()(summary);
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]).toContain('RCPT TO:<team@example.org>');
    expect(server.mails[0]).toContain('Auto-Submitted: auto-generated');
    expect(server.mails[0]).toContain('Subject: Is it still true? 1 to mend, 0 mended');
  });

  it.each([
    [2, 1],
    [3, 0],
  ])('is sent though the graph gives no answer at first: %i times, %i mail', async (failures, mails) => {
    const { pass, sent, lines } = await open({ listings: [wrongNumber], failures });
    await pass();
    expect(sent).toHaveLength(mails);
    expect(lines().filter(({ msg }) => msg === 'digest: not told')).toHaveLength(1 - mails);
  });

  it('that cannot be sent is logged without a mailbox, and spoils nothing', async () => {
    const { pass, lines } = await open({ listings: [wrongNumber] });
    await pass(() => Promise.reject(Object.assign(new Error('550 no team@example.org'), { code: 'EENVELOPE' })));
    expect(lines().find(({ level }) => level === 50)).toMatchObject({ code: 'EENVELOPE', msg: 'digest: not told' });
    expect(JSON.stringify(lines())).not.toContain('team@example.org');
  });

  it.each([
    ['EENVELOPE', ['team@example.org', 'wren@example.org']],
    ['ECONNECTION', ['team@example.org']],
  ])(
    'to one owner that fails by %s is no reason to write to nobody else, but for a server that is gone',
    async (code, to) => {
      const wrens = createChecked({
        ...wrongNumber,
        id: 'nhs:three',
        serviceId: 'service-3',
        source: 'nhs',
        organisationName: 'Wren',
      });
      const { pass } = await open({ listings: [closed, wrens] });
      const sent: (readonly string[])[] = [];
      await pass(async (one) => {
        if (one.to.includes('finch@example.org')) throw Object.assign(new Error('no'), { code });
        sent.push(one.to);
      });
      expect(sent.flat()).toEqual(to);
    },
  );
});

describe('the dead man’s switch', () => {
  it('is told of each night that is done', async () => {
    const server = await serveDirectory((_request, response) => response.end('OK'));
    closing.push(() => server.close());
    const { pass } = await open({ listings: [], ping: `${server.baseUrl}ring` });
    await pass();
    expect(server.requests()).toEqual(['GET /ring']);
  });

  it('that does not answer is logged, and spoils nothing', async () => {
    const server = await serveDirectory((_request, response) => {
      response.statusCode = 500;
      response.end();
    });
    closing.push(() => server.close());
    const { pass, lines } = await open({ listings: [], ping: server.baseUrl });
    await pass();
    expect(lines().find(({ level }) => level === 50)).toMatchObject({ msg: 'dead man’s switch: not told' });
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { LinkError } from '../../subgraphs/kit/link-error.ts';
import { type TestWorld, createSource, openNight } from '../subgraphs/freshness/night.ts';
import { createChecked, now } from '../subgraphs/freshness/support.ts';
import { createSqlitePlace } from '../subgraphs/kit/state/databases.ts';
import { createTestEdge } from '../support/test-edge.ts';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const down = () => Promise.reject(new LinkError('SUBGRAPH_UNAVAILABLE', 'freshness'));

/** Two listings of the Information Hub, one of them with a number that cannot be; the data team has a token. */
async function open() {
  const world: TestWorld = {
    now,
    sources: [createSource()],
    listings: [
      createChecked({ phones: [{ number: '12', label: null }] }),
      createChecked({ id: 'information-hub:two', serviceId: 'svc_two', name: 'Chess' }),
    ],
  };
  const place = await createSqlitePlace();
  const night = await openNight(world, place);
  closing.push(async () => {
    await night.close();
    await place.remove();
  });
  const { app } = await createTestEdge({
    links: { freshness: night.link },
    clock: () => world.now,
    token: 'a-token-of-some-length',
  });
  const later = (hours: number) => {
    world.now = world.now.add({ hours });
  };
  return { get: (url: string) => app.inject({ url }), run: night.run, later };
}

describe('a badge', () => {
  it('tells anybody how fresh everything is, and says it in words too', async () => {
    const { get, run } = await open();
    await run();
    const { statusCode, body, headers } = await get('/freshness/badge.svg');
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toContain('image/svg+xml');
    expect(headers['cache-control']).toBe('public, max-age=300');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(body).toContain('aria-label="confirmed within 90 days: 100 % of 2"');
  });

  it('tells of one directory how many findings it has', async () => {
    const { get, run } = await open();
    await run();
    expect((await get('/freshness/badge/information-hub.svg')).body).toContain('1 finding in 2 listings');
    expect((await get('/freshness/badge/nobody.svg')).statusCode).toBe(404);
    expect((await get('/freshness/badge/..%2f.svg')).statusCode).toBe(404);
  });

  it('does not take a night that was missed for one that found nothing', async () => {
    const { get, run, later } = await open();
    await run();
    later(27);
    expect((await get('/freshness/badge.svg')).body).toContain('not checked last night');
    expect((await get('/freshness/badge/information-hub.svg')).body).toContain('not checked last night');
  });

  it('says that nothing is known while the checks give no answer', async () => {
    const { app } = await createTestEdge({ links: { freshness: down } });
    const { statusCode, body } = await app.inject('/freshness/badge.svg');
    expect(statusCode).toBe(503);
    expect(body).toContain('not known just now');
  });
});

describe('/health/night', () => {
  it('waits for the first night, and is ill when that does not come', async () => {
    const { get, later } = await open();
    expect((await get('/health/night')).json()).toEqual({ status: 'waiting', lastFinished: null });
    later(27);
    const { statusCode, body } = await get('/health/night');
    expect([statusCode, JSON.parse(body)]).toEqual([503, { status: 'missed', lastFinished: null }]);
  });

  it('is well for a day and two hours after a night', async () => {
    const { get, run, later } = await open();
    await run();
    later(25);
    expect((await get('/health/night')).json()).toEqual({ status: 'made', lastFinished: '2026-03-30T02:00:00+01:00' });
    later(2);
    expect((await get('/health/night')).statusCode).toBe(503);
  });

  it('takes no run of one directory alone for a night', async () => {
    const { get, run, later } = await open();
    await run();
    later(27);
    await run({ source: 'information-hub' });
    const { statusCode, body } = await get('/health/night');
    expect([statusCode, JSON.parse(body)]).toEqual([
      503,
      { status: 'missed', lastFinished: '2026-03-30T02:00:00+01:00' },
    ]);
    expect((await get('/freshness/badge.svg')).body).toContain('not checked last night');
  });

  it('is ill while nobody can tell', async () => {
    const { app } = await createTestEdge({ links: { freshness: down } });
    const { statusCode, body } = await app.inject('/health/night');
    expect([statusCode, JSON.parse(body)]).toEqual([503, { status: 'unknown', lastFinished: null }]);
  });
});

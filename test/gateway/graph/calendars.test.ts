import { expect, it, onTestFinished } from 'vitest';
import { Config } from '../../../gateway/config/file.ts';
import { createSource } from '../../../gateway/graph/subgraphs.ts';
import { createCacheStore } from '../../../subgraphs/kit/cache.ts';
import { fixedClock } from '../../../subgraphs/kit/clock.ts';
import { openState } from '../../../subgraphs/kit/state/state.ts';
import { linkInProcess } from '../../../gateway/graph/links.ts';
import { createSqlitePlace } from '../../subgraphs/kit/state/databases.ts';
import { createTestObserver } from '../../support/observer.ts';
import { createMemoryReadingStore } from '../../support/reading-store.ts';

const area = { name: 'Sutton', code: 'E09000029', centre: [51.36, -0.19] };
const feeds = [{ kind: 'icalendar', url: 'http://127.0.0.1:1/a.ics' }];

async function calendarUrl(said: { calendars?: string }): Promise<unknown> {
  const config = Config.parse({ area, sources: { timetable: { kind: 'timetable', feeds, ...said } } });
  const place = await createSqlitePlace();
  const [state, observer] = [await openState(place), createTestObserver()];
  const cache = await createCacheStore(undefined, observer.log);
  const clock = fixedClock('2026-11-22T10:00:00Z');
  const parts = { config, clock, observer, cache, state, dataDir: place.dataDir };
  const subgraph = await createSource('timetable', parts, { readings: createMemoryReadingStore() });
  if (!subgraph) throw new Error('The config names a timetable.');
  const links = await linkInProcess(subgraph, observer);
  onTestFinished(async () => {
    await links.close();
    await cache.close();
    await state.close();
    await place.remove();
  });
  return (await links.ask({ query: '{ hub(id: "carshalton") { calendarUrl } }' })).data;
}

it.each([
  [{}, 'http://localhost:4000/calendar/carshalton.ics'],
  [{ calendars: 'https://families.example.org/calendar/' }, 'https://families.example.org/calendar/carshalton.ics'],
])('are where the config says that people reach them: %j', async (said, address) => {
  expect(await calendarUrl(said)).toEqual({ hub: { calendarUrl: address } });
});

import { describe, expect, it } from 'vitest';
import { harvestedDirectory, listing } from '../support.ts';

const query = '{ searchDemand { week needs { need { id } searches } wordsWithoutAnswer { word searches } } }';
const search =
  'query ($text: String, $after: String) { services(filter: { text: $text }, after: $after) { totalCount } }';

async function searching() {
  const sources = { 'information-hub': { listings: [listing('information-hub:1', 'Baby group')] } };
  const test = await harvestedDirectory(sources);
  let moment = Temporal.Instant.from('2026-11-24T12:00:00Z');
  const setNow = (text: string) => {
    moment = Temporal.Instant.from(text);
    test.setNow(text);
  };
  const times = async (count: number, text: string, { minutes = 10 } = {}) => {
    for (let done = 0; done < count; done++) {
      await test.ask(search, { text });
      setNow(moment.add({ minutes }).toString());
    }
  };
  return { ...test, setNow, times, demand: async () => (await test.ask(query)).searchDemand };
}

describe('what is searched for', () => {
  it('is told in fives, and not before five searches agree', async () => {
    const { times, demand } = await searching();
    await times(4, 'trampoline');
    await times(4, 'i am a young carer');
    expect(await demand()).toEqual([{ week: '2026-11-23', needs: [], wordsWithoutAnswer: [] }]);
    await times(1, 'a trampoline please');
    await times(3, 'i am a young carer');
    expect(await demand()).toEqual([
      {
        week: '2026-11-23',
        needs: [{ need: { id: 'young-carer' }, searches: 5 }],
        wordsWithoutAnswer: [{ word: 'trampoline', searches: 5 }],
      },
    ]);
  });

  it('is one search where somebody tries again and again', async () => {
    const { times, demand } = await searching();
    await times(9, 'trampoline', { minutes: 1 });
    await times(9, 'i am a young carer', { minutes: 1 });
    const [week] = await demand();
    expect(week).toMatchObject({ needs: [], wordsWithoutAnswer: [] });
  });

  it('is never a name, a number or what services have', async () => {
    const { times, demand } = await searching();
    for (const text of ['Wojciechowska', 'zofia', '07700900123', 'SM1 1AA', 'baby group']) await times(6, text);
    const [{ wordsWithoutAnswer }] = await demand();
    expect(wordsWithoutAnswer).toEqual([]);
  });

  it('is counted week by week, and forgotten after five', async () => {
    const { times, demand, setNow } = await searching();
    for (const week of ['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28', '2027-01-04']) {
      setNow(`${week}T12:00:00Z`);
      await times(5, 'trampoline');
    }
    const weeks = await demand();
    expect(weeks.map(({ week }: { week: string }) => week)).toEqual([
      '2027-01-04',
      '2026-12-28',
      '2026-12-21',
      '2026-12-14',
      '2026-12-07',
    ]);
  });
});

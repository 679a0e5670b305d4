import { expect, it } from 'vitest';
import { judgeReading } from '../../../../subgraphs/directory/harvest/hold-back.ts';

const monday = '2026-11-23T02:00:00Z';
const tuesday = '2026-11-24T02:00:00Z';
const wednesday = '2026-11-25T02:00:00Z';

function judge(
  inUse: number | null,
  count: number,
  moment = monday,
  held: { since: string; count: number } | null = null,
) {
  return judgeReading({ inUse, count, moment, held });
}

it('takes the first reading, however small', () => {
  expect(judge(null, 0)).toBeNull();
  expect(judge(0, 0)).toBeNull();
});

it('takes a reading that has lost a tenth, and holds back one that has lost more', () => {
  expect(judge(100, 90)).toBeNull();
  expect(judge(100, 89)).toEqual({ since: monday, count: 89 });
  expect(judge(600, 540)).toBeNull();
  expect(judge(600, 539)).toEqual({ since: monday, count: 539 });
});

it('lets a tiny directory lose one listing, but not two, and never all', () => {
  expect(judge(7, 6)).toBeNull();
  expect(judge(7, 5)).toEqual({ since: monday, count: 5 });
  expect(judge(2, 1)).toBeNull();
  expect(judge(1, 0)).toEqual({ since: monday, count: 0 });
});

it('takes a small reading once readings have stayed that small for two nights', () => {
  const held = { since: monday, count: 50 };
  expect(judge(100, 50, tuesday, held)).toEqual(held);
  expect(judge(100, 48, tuesday, held)).toEqual(held);
  expect(judge(100, 50, wednesday, held)).toBeNull();
});

it('begins to wait anew when a reading shrinks further', () => {
  expect(judge(100, 20, wednesday, { since: monday, count: 50 })).toEqual({ since: wednesday, count: 20 });
});

it('takes a reading that has grown back', () => {
  expect(judge(100, 95, tuesday, { since: monday, count: 50 })).toBeNull();
});

import { expect, it } from 'vitest';
import { fixedClock } from '../../../subgraphs/kit/clock.ts';
import { sampleTerms } from '../../../subgraphs/sample-terms.ts';
import { createIsTermTime } from '../../../subgraphs/timetable/expand/terms.ts';

it('are known from the first to the last, and not before or after', () => {
  const isTermTime = createIsTermTime([
    { from: '2026-11-02', to: '2026-12-18' },
    { from: '2026-09-02', to: '2026-10-23' },
  ]);
  const days = ['2026-09-01', '2026-09-02', '2026-10-23', '2026-10-24', '2026-11-01', '2026-12-18', '2026-12-19'];
  expect(days.map(isTermTime)).toEqual(['UNKNOWN', 'YES', 'YES', 'NO', 'NO', 'YES', 'UNKNOWN']);
  expect(createIsTermTime([])('2026-11-02')).toBe('UNKNOWN');
});

it.each(['2026-11-22T10:00:00Z', '2026-11-23T10:00:00Z', '2027-08-01T10:00:00Z'])(
  'of the sample hold in this week on %s, and leave holidays within the next three months',
  (now) => {
    const isTermTime = createIsTermTime(sampleTerms(fixedClock(now)));
    const today = Temporal.PlainDate.from(now.slice(0, 10));
    const days = Array.from({ length: 92 }, (_, index) => isTermTime(today.add({ days: index }).toString()));
    expect(days[0]).toBe('YES');
    expect(days.filter((answer) => answer === 'NO')).toHaveLength(14);
    expect(days).not.toContain('UNKNOWN');
  },
);

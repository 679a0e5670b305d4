import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePosition, toAddress, withFilter } from '../../../../gateway/pages/timetable/address.ts';
import { today } from './week.ts';

function parse(query: string) {
  return parsePosition(new URLSearchParams(query), today);
}

function read(query: string) {
  const answer = parse(query);
  if ('mistake' in answer) throw new Error(answer.mistake);
  return answer.position;
}

describe('the address of a week', () => {
  it('is this week, at all hubs, where it says nothing', () => {
    expect(toAddress(read(''))).toBe('/timetable?week=2026-11-16');
  });

  it.each(['2026-11-23', '2026-11-26', '2026-11-29'])('takes %s for its week, Monday to Sunday', (day) => {
    expect(read(`week=${day}`).monday.toString()).toBe('2026-11-23');
  });

  it('takes what a form sends empty, and what other sites add, for nothing', () => {
    expect(toAddress(read('hub=&week=&ages=&free=&wheelchair=&fbclid=a&utm_source=b'))).toBe(
      '/timetable?week=2026-11-16',
    );
  });

  it.each([
    ['week=soon', '`week` has to be a day such as `2026-11-23`, at most a year from today.'],
    ['week=2026-02-30', '`week` has to be a day such as `2026-11-23`, at most a year from today.'],
    ['week=2026-11-23T10:00', '`week` has to be a day such as `2026-11-23`, at most a year from today.'],
    ['week=2027-11-22', '`week` has to be a day such as `2026-11-23`, at most a year from today.'],
    ['ages=babies', '`ages` has to be years of age, such as `3` or `0-5`.'],
    ['free=yes', '`free` has to be `true` or `false`.'],
    [
      'colour=blue',
      'This page takes `hub`, `week`, `ages`, `free`, `online`, `wheelchair`, `includeUnknown`, and nothing else.',
    ],
  ])('%s is told what it may be', (query, mistake) => {
    expect(parse(query)).toEqual({ mistake });
  });

  it('reaches a year either way', () => {
    expect(read('week=2027-11-21').monday.toString()).toBe('2027-11-15');
    expect(read('week=2025-11-17').monday.toString()).toBe('2025-11-17');
    expect(parse('week=2025-11-16')).toHaveProperty('mistake');
  });

  it('reads back what it writes, one filter more or less', () => {
    const flag = fc.option(fc.boolean().map(String));
    fc.assert(
      fc.property(flag, flag, fc.option(fc.constantFrom('0', '3', '0-5')), (free, online, ages) => {
        const position = Object.entries({ free, online, ages }).reduce(
          (so, [name, value]) => withFilter(so, name, value),
          read('hub=carshalton&week=2026-12-03'),
        );
        const again = read(toAddress(position).split('?')[1] ?? '');
        expect(toAddress(again)).toBe(toAddress(position));
        expect(Object.fromEntries(again.said)).toEqual({
          ...(free !== null && { free }),
          ...(online !== null && { online }),
          ...(ages !== null && { ages }),
        });
      }),
    );
  });

  it('answers anything at all with a position or a sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('hub', 'week', 'ages', 'x'), fc.string())), (pairs) => {
        const answer = parsePosition(new URLSearchParams(pairs), today);
        expect('mistake' in answer ? answer.mistake : toAddress(answer.position)).toMatch(/^(?:\/timetable\?|`|This)/);
      }),
    );
  });
});

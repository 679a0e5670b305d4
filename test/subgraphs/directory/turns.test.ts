import { afterEach, expect, it, vi } from 'vitest';
import { type Steps, createErrand, doAtOnce, doInTurns } from '../../../subgraphs/directory/turns.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

function* count(to: number, done: number[] = []): Steps<number[]> {
  for (let step = 1; step <= to; step += 1) {
    done.push(step);
    yield;
  }
  return done;
}

function* fail(): Steps<number> {
  yield;
  throw new Error('Cannot go on.');
}

it('gives the same result at once and in turns', async () => {
  expect(doAtOnce(count(3))).toEqual([1, 2, 3]);
  expect(await doInTurns(count(3))).toEqual([1, 2, 3]);
});

it('rests after a step when it has worked for a while, and not before', async () => {
  const done: number[] = [];
  const rests: number[] = [];
  const rest = () => Promise.resolve(rests.push(done.length));
  // Each step takes four milliseconds of this clock.
  vi.spyOn(performance, 'now').mockImplementation(() => 4 * done.length);
  await doInTurns(count(9, done), rest);
  expect(rests).toEqual([3, 6, 9]);
});

it('passes on what goes wrong', async () => {
  expect(() => doAtOnce(fail())).toThrow('Cannot go on.');
  await expect(doInTurns(fail())).rejects.toThrow('Cannot go on.');
});

it('runs an errand once, however many wait for it, and finishes at once what somebody needs now', async () => {
  const done: number[] = [];
  const errand = createErrand(() => count(9, done));
  vi.spyOn(performance, 'now').mockImplementation(() => 4 * done.length);
  const [one, other] = [errand.inTurns(), errand.inTurns()];
  expect(done.length).toBeLessThan(9);
  expect(errand.now()).toHaveLength(9);
  expect(await Promise.all([one, other])).toEqual([done, done]);
  expect(errand.now()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

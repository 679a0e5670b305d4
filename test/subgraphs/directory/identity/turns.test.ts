import { afterEach, expect, it, vi } from 'vitest';
import { type Steps, doAtOnce, doInTurns } from '../../../../subgraphs/directory/identity/turns.ts';

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

import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createSlots } from '../../../../subgraphs/kit/upstream/slots.ts';

const patience = () => new AbortController().signal;

it('lets in as many as there are slots, and the others in the order in which they came', async () => {
  const slots = createSlots(2);
  const entered: number[] = [];
  const leaves: (() => void)[] = [];
  const enter = async (who: number) => {
    leaves.push(await slots.enter(patience()));
    entered.push(who);
  };
  const all = [1, 2, 3, 4].map(enter);
  await setImmediate();
  expect(entered).toEqual([1, 2]);
  leaves[0]?.();
  await setImmediate();
  expect(entered).toEqual([1, 2, 3]);
  leaves[1]?.();
  await Promise.all(all);
  expect(entered).toEqual([1, 2, 3, 4]);
});

it('forgets whoever gives up, and keeps the slot for the next', async () => {
  const slots = createSlots(1);
  const leave = await slots.enter(patience());
  const impatient = new AbortController();
  const first = slots.enter(impatient.signal);
  const second = slots.enter(patience());
  impatient.abort(new Error('enough'));
  await expect(first).rejects.toThrow('enough');
  leave();
  (await second)();
  await expect(slots.enter(AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late');
  expect(await slots.enter(patience())).toBeTypeOf('function');
});

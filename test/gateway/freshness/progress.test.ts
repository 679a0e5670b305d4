import { describe, expect, it } from 'vitest';
import { createProgressBar } from '../../../gateway/freshness/progress.ts';

/** A terminal that keeps what it was told, and time that passes when the test says so. */
function open(isTTY = true) {
  const lines: string[] = [];
  let now = 1_000;
  const write = (text: string) => lines.push(text.replace('\r', '').trimEnd()) > 0;
  const bar = createProgressBar({ isTTY, write }, () => now);
  return {
    bar,
    lines,
    wait: (ms: number) => {
      now += ms;
    },
  };
}

describe('the progress of a run', () => {
  it('counts directories', () => {
    const { bar, lines } = open();
    bar.show({ step: 'harvest', done: 0, total: 4 });
    bar.show({ step: 'harvest', done: 1, total: 4 });
    expect(lines).toEqual(['Reading the directories … 0 of 4', 'Reading the directories … 1 of 4']);
  });

  it('tells the time that is left at the pace so far', () => {
    const { bar, lines, wait } = open();
    bar.show({ step: 'links', done: 0, total: 100, leastMs: 0 });
    wait(10_000);
    bar.show({ step: 'links', done: 20, total: 100, leastMs: 0 });
    expect(lines).toEqual([
      'Asking web addresses ......................... 0 of 100',
      'Asking web addresses #####.................... 20 of 100, about 40 s left',
    ]);
  });

  it('tells no less than the longest line before one host takes, even before anything is done', () => {
    const { bar, lines, wait } = open();
    bar.show({ step: 'links', done: 0, total: 100, leastMs: 75_000 });
    wait(1_000);
    bar.show({ step: 'links', done: 20, total: 100, leastMs: 240_000 });
    expect(lines[0]).toMatch(/0 of 100, about 75 s left$/);
    expect(lines[1]).toMatch(/20 of 100, about 4 minutes left$/);
  });

  it('does not take what a run before it has done for its own pace', () => {
    const { bar, lines, wait } = open();
    bar.show({ step: 'links', done: 80, total: 100, leastMs: 0 });
    wait(10_000);
    bar.show({ step: 'links', done: 90, total: 100, leastMs: 0 });
    expect(lines.at(-1)).toMatch(/90 of 100, about 10 s left$/);
  });

  it('says that it waits for another process', () => {
    const { bar, lines } = open();
    bar.wait();
    bar.show({ step: 'assess' });
    expect(lines[0]).toBe('Waiting for another process that is checking, or was killed just now …');
    expect(lines[1]).toBe('Checking every listing …');
  });

  it('says nothing where there is no terminal', () => {
    const { bar, lines } = open(false);
    bar.show({ step: 'assess' });
    bar.end();
    expect(lines).toEqual([]);
  });
});

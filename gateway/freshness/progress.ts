import type { RunOptions } from '../graph/in-process.ts';

type Progress = Parameters<NonNullable<RunOptions['onProgress']>>[0];

const words = {
  harvest: 'Reading the directories',
  listings: 'Reading the listings',
  links: 'Asking web addresses',
  mail: 'Looking up mailboxes',
  assess: 'Checking every listing',
} satisfies Record<Progress['step'], string>;

/** Shows on a terminal how far a run is, with the time that is left; says nothing anywhere else. */
export function createProgressBar(
  terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  now = () => performance.now(),
) {
  // Of a run that goes on with another's, some are done when it begins.
  let links: { at: number; done: number } | undefined;
  let drawn = '';

  function draw(line: string): void {
    if (!terminal.isTTY || line === drawn) return;
    terminal.write(`\r${line.padEnd(drawn.length)}`);
    drawn = line;
  }

  function describeLinks({ done, total, leastMs }: Extract<Progress, { step: 'links' }>): string {
    links ??= { at: now(), done };
    const bar = '#'.repeat(total === 0 ? 25 : Math.floor((done / total) * 25)).padEnd(25, '.');
    // At the pace so far, and no sooner than the host with most of them can politely be asked.
    const pace = done > links.done ? (now() - links.at) / (done - links.done) : 0;
    const left = Math.max(leastMs, pace * (total - done));
    return `${words.links} ${bar} ${done} of ${total}${describeLeft(left)}`;
  }

  return {
    show: (progress: Progress): void => {
      draw(progress.step === 'links' ? describeLinks(progress) : describeStep(progress));
    },
    /** Another process is at it, or was killed less than a minute ago. */
    wait: (): void => draw('Waiting for another process that is checking, or was killed just now …'),
    end: (): void => {
      if (drawn !== '') terminal.write('\n');
    },
  };
}

function describeStep(progress: Exclude<Progress, { step: 'links' }>): string {
  const counts = progress.step === 'harvest' ? ` ${progress.done} of ${progress.total}` : '';
  return `${words[progress.step]} …${counts}`;
}

function describeLeft(ms: number): string {
  if (ms === 0) return '';
  const seconds = Math.ceil(ms / 1_000);
  return `, about ${seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} minutes`} left`;
}

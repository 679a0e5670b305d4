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
  let linksBegan = 0;
  let drawn = '';

  function draw(line: string): void {
    if (!terminal.isTTY || line === drawn) return;
    terminal.write(`\r${line.padEnd(drawn.length)}`);
    drawn = line;
  }

  function describeLinks(done: number, total: number): string {
    if (done === 0 || linksBegan === 0) linksBegan = now();
    const bar = '#'.repeat(total === 0 ? 25 : Math.floor((done / total) * 25)).padEnd(25, '.');
    const left = done === 0 ? null : Math.ceil((((now() - linksBegan) / done) * (total - done)) / 1_000);
    return `${words.links} ${bar} ${done} of ${total}${left === null || left === 0 ? '' : `, about ${left} s left`}`;
  }

  return {
    show: (progress: Progress): void => {
      draw(progress.step === 'links' ? describeLinks(progress.done, progress.total) : `${words[progress.step]} …`);
    },
    end: (): void => {
      if (drawn !== '') terminal.write('\n');
    },
  };
}

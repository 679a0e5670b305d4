import type { IdentityReport, ImportSummary } from '../graph/in-process.ts';

/** What was joined, and what is left to people, as lines for a terminal. */
export function printReport({ listings, services, sizes, decisions, cleared, queue }: IdentityReport): string {
  const { same, different, later } = decisions;
  return [
    `${count(listings, 'listing')} are ${count(services, 'service')}.`,
    ...[...sizes].map(([size, number]) => `  ${number} with ${count(size, 'listing')}`),
    `People decided: ${same} same, ${different} different, ${later} later; ${cleared} cleared of being a refuge.`,
    ...printPairs(
      'To decide',
      queue.filter(({ isPutOff }) => !isPutOff),
    ),
    ...printPairs(
      'Put off',
      queue.filter(({ isPutOff }) => isPutOff),
    ),
  ].join('\n');
}

function printPairs(heading: string, pairs: IdentityReport['queue']): string[] {
  return [
    `${heading}: ${count(pairs.length, 'pair')}.`,
    ...pairs.map(({ one, other, oneName, otherName }) => `  ${oneName} | ${otherName}  ${one} ${other}`),
  ];
}

/** What became of an imported file, row by row where something is to be said. */
export function printImport({ kept, unchanged, bad, gone }: ImportSummary): string {
  return [
    `${count(kept, 'decision')} taken in, ${unchanged} there already, ${bad.length} refused.`,
    ...bad.map(({ row, reason }) => `  row ${row}: ${reason}.`),
    ...gone.map(
      ({ row, listings }) => `  row ${row} is kept, though no directory lists ${listings.join(' and ')} now.`,
    ),
    'A gateway that runs takes them up at its next harvest.',
  ].join('\n');
}

function count(number: number, thing: string): string {
  return `${number.toLocaleString('en-GB')} ${thing}${number === 1 ? '' : 's'}`;
}

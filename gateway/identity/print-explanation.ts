import type { NamedExplanation } from '../graph/in-process.ts';

/** Why two listings are or are not one service, as lines for a terminal: what each field adds, and where that leads. */
export function printExplanation(explained: NamedExplanation): string {
  const { one, other, oneName, otherName, weights, vetoes, band, decision, together, because } = explained;
  let sum = 0;
  const steps = weights.map(({ field, bits, text }) => {
    sum += bits;
    return `  ${writeBits(bits)}  ${writeBits(sum)}  ${field.padEnd(14)}${text}`;
  });
  return [
    `${oneName}  ${one}`,
    `${otherName}  ${other}`,
    '',
    `  ${'bits'.padStart(6)}  ${'sum'.padStart(6)}`,
    ...steps,
    '',
    `All in all that is to ${bands[band]}.`,
    ...vetoes.map((veto) => `Against it, whatever agrees: ${veto}`),
    `A person said: ${decision ?? 'nothing'}.`,
    writeOrigin(explained),
    `${together ? 'They are one service.' : 'They count as two services.'} ${because}`,
  ].join('\n');
}

/** Whose weights these are: the same as decided what is served, unless a gateway has yet to learn any. */
function writeOrigin({ learnedFrom, learnedNow }: NamedExplanation): string {
  const from = `${learnedFrom.toLocaleString('en-GB')} listings`;
  return learnedNow
    ? `The bits were learned just now from ${from}, as none were kept that fit; gateways use them from their next harvest on.`
    : `The bits are those that gateways decide by, learned from ${from} and kept with them.`;
}

const bands = { JOIN: 'join them', REVIEW: 'ask a person', APART: 'keep them apart' } as const;

function writeBits(bits: number): string {
  return `${bits < 0 ? '-' : '+'}${Math.abs(bits).toFixed(1)}`.padStart(6);
}

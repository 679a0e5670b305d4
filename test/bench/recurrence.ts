import fc from 'fast-check';
import { randomRules } from '../subgraphs/kit/time/recurrence/random-rules.ts';
import { readers } from '../subgraphs/kit/time/recurrence/readers.ts';

/**
 * Compares what four readers make of many random rules (100,000, or as many as are asked for): ours, the obvious
 * reference, rrule-temporal and ical.js. A difference is ours where the reference, or both libraries alike, say
 * otherwise. Prints how many there were of each kind; exit 1 where any is ours.
 */
const [count = 100_000, seed = 20261025] = process.argv.slice(2).map(Number);
const tally = { rules: 0, dates: 0, ours: 0, rruleTemporal: 0, icalJs: 0 };
const examples = new Map<string, string[]>();
const chunk = 1_000;

for (let done = 0; done < count; done += chunk) {
  for (const given of fc.sample(randomRules, { numRuns: Math.min(chunk, count - done), seed: seed + done })) {
    const [ours, reference] = [readers.ours(given), readers.reference(given)].map((starts) => starts.join());
    const [temporal, ical] = [readers.rruleTemporal, readers.icalJs].map((read) =>
      attempt(() => read(given)?.join() ?? null),
    );
    tally.rules += 1;
    tally.dates += ours === '' ? 0 : (ours?.split(',').length ?? 0);
    if (ours !== reference || (temporal === ical && temporal !== ours)) note('ours', given);
    if (temporal !== reference) note('rruleTemporal', given);
    if (ical !== null && ical !== reference) note('icalJs', given);
  }
}

console.log(tally);
for (const [kind, cases] of examples) console.log(`${kind}:\n  ${cases.join('\n  ')}`);
process.exitCode = tally.ours > 0 ? 1 : 0;

/** A library that gives a rule up has read it differently too. */
function attempt(read: () => string | null): string | null {
  try {
    return read();
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : typeof error}`;
  }
}

function note(kind: 'ours' | 'rruleTemporal' | 'icalJs', { first, rrule }: { first: string; rrule: string }): void {
  tally[kind] += 1;
  const cases = examples.get(kind) ?? [];
  if (cases.length < 12) examples.set(kind, [...cases, `${first} ${rrule}`]);
}

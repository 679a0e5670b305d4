import type { MatchState } from '../../../codegen/generated/operations.ts';

/** What each state of a pair is called, in the order in which they are offered. */
export const stateWords: Readonly<Record<MatchState, string>> = {
  OPEN: 'To decide',
  LATER: 'Put off',
  SAME: 'Same',
  DIFFERENT: 'Different',
};

/** `open` of an address; OPEN where it names none, and null where it names what is none. */
export function parseState(text: unknown): MatchState | null {
  if (text === undefined || text === null || text === '') return 'OPEN';
  const named = typeof text === 'string' ? text.toUpperCase() : '';
  return Object.keys(stateWords).find((state): state is MatchState => state === named) ?? null;
}

/** All of them as addresses name them, e.g. `“open” or “later”`. */
export function listStates(): string {
  const names = Object.keys(stateWords).map((state) => `“${state.toLowerCase()}”`);
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);
}

/**
 * How much speaks for one service, as people say it. No figure: what was sure is not asked, so of those that are, fewer are
 * one than the rules reckon of all that look like them (docs/decisions/0031).
 */
export function describeLikeness(probability: number | null): string {
  if (probability === null) return 'Nobody has weighed these two: a person brought them together.';
  if (probability >= 0.9) return 'Much speaks for one service.';
  if (probability >= 0.65) return 'More speaks for one service than for two.';
  if (probability > 0.35) return 'As much speaks for one service as for two.';
  return 'More speaks for two services than for one.';
}

/** What a weight means, as people say it. Each bit doubles the odds; ten bits are a thousand to one. */
export function describeBits(bits: number | null): string {
  if (bits === null) return '';
  const size = Math.abs(bits);
  if (size < 0.5) return 'says nothing';
  const how = size < 3 ? 'speaks a little' : size < 7 ? 'speaks' : 'speaks strongly';
  return `${how} ${bits > 0 ? 'for' : 'against'}`;
}

/** With its sign, e.g. `+9.8`; a true minus for what speaks against. */
export function writeBits(bits: number | null): string {
  if (bits === null) return '';
  const size = Math.abs(bits).toFixed(1);
  return bits < 0 ? `\u2212${size}` : `+${size}`;
}

const fieldWords: Readonly<Record<string, string>> = {
  name: 'Name',
  organisation: 'Organisation',
  description: 'Description',
  kind: 'Kind',
  ages: 'Ages',
  locations: 'Places',
  schedules: 'Times',
  phones: 'Telephone',
  email: 'E-mail',
  url: 'Website',
  identifiers: 'Numbers',
  start: 'To begin with',
  rivals: 'Beside others',
};

export function nameField(field: string): string {
  return fieldWords[field] ?? field;
}

/** E.g. `9 March 2026`. */
export function writeDay(moment: string): string {
  const day = Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/London').toPlainDate();
  return day.toLocaleString('en-GB', { dateStyle: 'long' });
}

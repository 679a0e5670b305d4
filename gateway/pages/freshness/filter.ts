import type { FindingFilter, FindingState, Severity } from '../../../codegen/generated/operations.ts';

/** Where the page of freshness is. */
export const freshnessPath = '/freshness';

/** What is narrowed down, as it stands in the address. Empty texts are nothing. */
export interface Position {
  check: string;
  source: string;
  owner: string;
  severity: Severity;
  state: FindingState;
  text: string;
  /** Only what the last night has found. */
  isNew: boolean;
  after: string;
}

const severities: readonly Severity[] = ['INFO', 'WARNING', 'SERIOUS'];
const states: readonly FindingState[] = ['OPEN', 'ACKNOWLEDGED', 'RESOLVED'];

/** Longer texts are no search. */
const longest = 200;

/** What nobody narrows down is open, and misleads families. */
const usual: Position = {
  check: '',
  source: '',
  owner: '',
  severity: 'WARNING',
  state: 'OPEN',
  text: '',
  isNew: false,
  after: '',
};

/** Reads a position from an address; what is not understood is left out (findMistake names it). */
export function parsePosition(query: Readonly<Record<string, unknown>>): Position {
  const read = (name: string) => {
    const value = query[name];
    return typeof value === 'string' ? value.trim().slice(0, longest) : '';
  };
  return {
    check: read('check'),
    source: read('source'),
    owner: read('owner'),
    severity: severities.find((one) => one === read('severity').toUpperCase()) ?? usual.severity,
    state: states.find((one) => one === read('state').toUpperCase()) ?? usual.state,
    text: read('text'),
    isNew: read('new') === 'yes',
    after: read('after'),
  };
}

const words = (values: readonly string[]) => values.map((value) => `“${value.toLowerCase()}”`).join(', ');

/** Names the finding of which something has just been said, for the page to tell. It is no part of a position. */
const doneName = 'done';

/** The finding of which something has just been said; null for none. */
export function parseDone(query: Readonly<Record<string, unknown>>): string | null {
  const done = query[doneName];
  return typeof done === 'string' && /^finding_\w{1,60}$/.test(done) ? done : null;
}

/** One of our addresses, for a page that tells of what has just been said of a finding. */
export function withDone(address: string, finding: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams({ [doneName]: finding }).toString()}`;
}

/**
 * What cannot be read in an address, in a sentence that says what it may be; null where all can. Whoever asks for less than
 * everything, and slips, is not shown everything.
 */
export function findMistake(query: Readonly<Record<string, unknown>>): string | null {
  const asked = Object.entries(query).filter(([, value]) => value !== '');
  const names = Object.keys(usual).map((name) => (name === 'isNew' ? 'new' : name));
  if (asked.some(([name]) => ![...names, doneName].includes(name))) {
    return `This page takes ${words(names)}, and nothing else.`;
  }
  const allowed: Readonly<Record<string, readonly string[]>> = { severity: severities, state: states, new: ['YES'] };
  const [wrong] = asked.flatMap(([name, value]) => {
    const values = allowed[name];
    return !values || values.some((one) => one === String(value).trim().toUpperCase()) ? [] : [{ name, values }];
  });
  return wrong ? `“${wrong.name}” has to be ${words(wrong.values).replace(/, ([^,]+)$/, ' or $1')}.` : null;
}

/** The address of a position, at the page or at one of its exports. Only what is not usual stands in it. */
export function toAddress(position: Position, path = freshnessPath): string {
  const query = new URLSearchParams();
  const { isNew, ...texts } = position;
  for (const [name, value] of Object.entries(texts)) {
    const isUsual = Object.entries(usual).some(([known, text]) => known === name && text === value);
    if (!isUsual) query.set(name, name === 'severity' || name === 'state' ? value.toLowerCase() : value);
  }
  if (isNew) query.set('new', 'yes');
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Whether anything is narrowed down beyond what is usual. */
export function isNarrowed(position: Position): boolean {
  return toAddress({ ...position, after: '' }) !== freshnessPath;
}

/** Everything that is open and misleads families, or what of it is said. */
export function toPosition(said: Partial<Position> = {}): Position {
  return { ...usual, ...said };
}

/** The same as the graph takes it; `lastNight` is the day of that. */
export function toFindingFilter(position: Position, lastNight: string): FindingFilter {
  const { check, source, owner, severity, state, text, isNew } = position;
  return {
    ...(isNew && { changedSince: lastNight }),
    severity,
    states: [state],
    ...(check !== '' && { checks: [check] }),
    ...(source !== '' && { sources: [source] }),
    ...(owner !== '' && { owner }),
    ...(text !== '' && { text }),
  };
}

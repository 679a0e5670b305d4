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

/** Reads a position from an address; what is not understood is left out. */
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

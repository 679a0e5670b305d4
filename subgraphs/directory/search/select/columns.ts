import type { ServiceFacts } from '../facts.ts';
import { type Bits, createBits, setBit } from './bits.ts';

/** What services say of one thing. */
export interface Column {
  /** By value, the rows of the services that give this answer, in their order. */
  values: ReadonlyMap<string, Uint32Array>;
  /** Services that give any answer. */
  stated: Bits;
  /** How many of these rows give each answer, in the order of `values`. */
  count: (rows: Uint32Array) => Uint32Array;
}

/** What there is a column of: each is a filter and a facet of its name. */
export const columnNames = [
  'categories',
  'needs',
  'organisation',
  'kinds',
  'free',
  'languages',
  'wheelchair',
  'accessibleToilet',
  'inductionLoop',
  'delivery',
  'referral',
  'offer',
  'thresholdTier',
  'sources',
  'wards',
] as const;

export type ColumnName = (typeof columnNames)[number];

export type Columns = Readonly<Record<ColumnName, Column>>;

const readers: Record<ColumnName, (facts: ServiceFacts) => readonly string[]> = {
  categories: ({ categories }) => categories,
  needs: ({ needs }) => needs,
  organisation: ({ organisation }) => (organisation === null ? [] : [organisation]),
  kinds: ({ kind }) => [kind],
  free: ({ free }) => toStated(free),
  languages: ({ languages }) => languages,
  wheelchair: ({ wheelchair }) => toStated(wheelchair),
  accessibleToilet: ({ accessibleToilet }) => toStated(accessibleToilet),
  inductionLoop: ({ inductionLoop }) => toStated(inductionLoop),
  delivery: ({ delivery }) => delivery,
  referral: ({ referral }) => referral,
  offer: ({ offer }) => (offer === null ? [] : [offer]),
  thresholdTier: ({ thresholdTier }) => (thresholdTier === null ? [] : [String(thresholdTier)]),
  sources: ({ sources }) => sources,
  wards: ({ wards }) => wards,
};

export function createColumns(services: readonly ServiceFacts[]): Columns {
  const column = (name: ColumnName) => createColumn(services, readers[name]);
  return {
    categories: column('categories'),
    needs: column('needs'),
    organisation: column('organisation'),
    kinds: column('kinds'),
    free: column('free'),
    languages: column('languages'),
    wheelchair: column('wheelchair'),
    accessibleToilet: column('accessibleToilet'),
    inductionLoop: column('inductionLoop'),
    delivery: column('delivery'),
    referral: column('referral'),
    offer: column('offer'),
    thresholdTier: column('thresholdTier'),
    sources: column('sources'),
    wards: column('wards'),
  };
}

function createColumn(services: readonly ServiceFacts[], read: (facts: ServiceFacts) => readonly string[]): Column {
  const values = new Map<string, number[]>();
  const stated = createBits(services.length);
  for (const facts of services) {
    const answers = read(facts);
    if (answers.length > 0) setBit(stated, facts.row);
    for (const answer of new Set(answers)) {
      const rows = values.get(answer);
      if (rows) rows.push(facts.row);
      else values.set(answer, [facts.row]);
    }
  }
  const packed = new Map([...values].map(([value, rows]) => [value, Uint32Array.from(rows)] as const));
  return { values: packed, stated, count: createCount([...packed.values()], services.length) };
}

/** Goes by the answers of each row, so that few rows are counted soon however many there are. */
function createCount(values: readonly Uint32Array[], rows: number): Column['count'] {
  // Where the answers of each row end, and, once they are put in from their end on, where they begin.
  const starts = new Uint32Array(rows + 1);
  for (const of of values) for (const row of of) starts[row] = (starts[row] ?? 0) + 1;
  for (let row = 1; row <= rows; row++) starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0);
  const answers = values.length < 1 << 16 ? new Uint16Array(starts[rows] ?? 0) : new Uint32Array(starts[rows] ?? 0);
  for (const [value, of] of values.entries()) {
    for (const row of of) {
      const at = (starts[row] ?? 0) - 1;
      starts[row] = at;
      answers[at] = value;
    }
  }
  return (counted) => {
    const counts = new Uint32Array(values.length);
    for (let index = 0; index < counted.length; index++) {
      const row = counted[index] ?? 0;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at++) {
        const value = answers[at] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
      }
    }
    return counts;
  };
}

function toStated(answer: 'YES' | 'NO' | 'UNKNOWN'): string[] {
  return answer === 'UNKNOWN' ? [] : [answer];
}

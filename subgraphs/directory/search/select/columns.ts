import type { ServiceFacts } from '../facts.ts';
import { type Bits, createBits, setBit } from './bits.ts';

/** What services say of one thing. */
export interface Column {
  /** By value, the rows of the services that give this answer, in their order. */
  values: ReadonlyMap<string, Uint32Array>;
  /** Services that give any answer. */
  stated: Bits;
  /** The keys of `values`, in their order, which is that of letters. */
  answers: readonly string[];
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
  const packed = new Map(
    [...values.keys()].toSorted().map((value) => [value, Uint32Array.from(values.get(value) ?? [])] as const),
  );
  return { values: packed, stated, answers: [...packed.keys()] };
}

function toStated(answer: 'YES' | 'NO' | 'UNKNOWN'): string[] {
  return answer === 'UNKNOWN' ? [] : [answer];
}

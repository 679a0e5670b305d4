import { nameLevels } from './compare-names.ts';

/** What is compared of two listings. */
export const fieldNames = [
  'identifiers',
  'name',
  'locations',
  'phones',
  'organisation',
  'url',
  'email',
  'description',
  'ages',
  'schedules',
] as const;

export type FieldName = (typeof fieldNames)[number];

/** Whose probabilities they are: of one service, of two that share an organisation or a site, of any two. */
export type Kinship = 'same' | 'sibling' | 'stranger';

/**
 * By kinship, how probable each level of a field is. Those of one service and of siblings stand apart for chains, such as
 * a group at each of several hubs: there both mostly have the name, the telephone and the website in common.
 */
export type Probabilities = Record<Kinship | 'sameOfChain' | 'siblingOfChain', readonly number[]>;

export interface Field {
  /** How two listings can stand to each other in this field, the nearest first, in plain words. */
  levels: readonly string[];
  /** The last of them at which the two agree; 0, the nearest, when not given. */
  agreesUpTo?: number;
  /** What is taken for probable before anything is learned. */
  prior: Probabilities;
  /** Whether the prior stays as it is: there are too few cases to learn from. */
  fixed?: boolean;
}

/**
 * The priors agree with what an untrained linker of this kind learned on a public benchmark (restaurants in two guides:
 * telephone +10 and -0.9 bits, exact name +9.8, another name -2.4, house number +8.7 and -1.4). What only this domain
 * has is the second column: twenty sessions of one hub share its telephone, and are not one service.
 */
export const fields: Record<FieldName, Field> = {
  identifiers: {
    levels: ['Both carry the same number.'],
    prior: {
      same: [0.3],
      sibling: [0.000_000_1],
      sameOfChain: [0.3],
      siblingOfChain: [0.000_000_1],
      stranger: [0.000_000_01],
    },
    fixed: true,
  },
  name: {
    agreesUpTo: nameLevels.indexOf('common'),
    levels: Object.values({
      exact: 'The same name.',
      near: 'The same name in another spelling.',
      common: 'The same name but for words that many names have.',
      extra: 'One name has more words.',
      told: 'The names have words of their own, such as tell apart whom services are for.',
      cross: 'The names have something in common, and each has words of its own.',
      differ: 'Different names.',
    } satisfies Record<(typeof nameLevels)[number], string>),
    prior: {
      same: [0.548, 0.18, 0.155, 0.06, 0.002, 0.04, 0.015],
      sibling: [0.0004, 0.0006, 0.004, 0.05, 0.1, 0.2, 0.645],
      sameOfChain: [0.548, 0.18, 0.155, 0.06, 0.002, 0.04, 0.015],
      siblingOfChain: [0.548, 0.18, 0.155, 0.06, 0.002, 0.04, 0.015],
      stranger: [0.0001, 0.0001, 0.0005, 0.001, 0.001, 0.03, 0.9673],
    },
  },
  locations: {
    agreesUpTo: 1,
    levels: [
      'The same address.',
      'The same postcode or street line.',
      'Venues of one name.',
      'Places close to each other.',
      'Places apart.',
    ],
    prior: {
      same: [0.5, 0.28, 0.06, 0.03, 0.13],
      sibling: [0.35, 0.2, 0.05, 0.07, 0.33],
      sameOfChain: [0.6, 0.24, 0.07, 0.02, 0.07],
      siblingOfChain: [0.001, 0.001, 0.003, 0.02, 0.975],
      stranger: [0.005, 0.005, 0.005, 0.025, 0.96],
    },
  },
  phones: {
    agreesUpTo: 1,
    levels: [
      'The same telephone number, which is of no other service.',
      'The same telephone number, which several services have.',
      'Different telephone numbers.',
    ],
    prior: {
      same: [0.35, 0.4, 0.25],
      sibling: [0.05, 0.55, 0.4],
      sameOfChain: [0.05, 0.7, 0.25],
      siblingOfChain: [0.05, 0.75, 0.2],
      stranger: [0.0005, 0.0015, 0.998],
    },
  },
  organisation: {
    levels: ['The same organisation.', 'Organisations of similar names.', 'Different organisations.'],
    prior: {
      same: [0.78, 0.12, 0.1],
      sibling: [0.82, 0.1, 0.08],
      sameOfChain: [0.86, 0.09, 0.05],
      siblingOfChain: [0.96, 0.03, 0.01],
      stranger: [0.02, 0.02, 0.96],
    },
  },
  url: {
    agreesUpTo: 1,
    levels: [
      'The same web page, which is of no other service.',
      'The same web page, which several services have.',
      'The same website.',
      'Different pages of one website.',
      'Different websites.',
    ],
    prior: {
      same: [0.4, 0.1, 0.2, 0.1, 0.2],
      sibling: [0.01, 0.05, 0.2, 0.46, 0.28],
      sameOfChain: [0.15, 0.2, 0.33, 0.14, 0.18],
      siblingOfChain: [0.01, 0.2, 0.3, 0.4, 0.09],
      stranger: [0.0001, 0.0004, 0.01, 0.01, 0.9795],
    },
  },
  email: {
    agreesUpTo: 1,
    levels: [
      'The same e-mail address, which is of no other service.',
      'The same e-mail address, which several services have.',
      'E-mail addresses at one host.',
      'Different e-mail addresses.',
    ],
    prior: {
      same: [0.3, 0.3, 0.2, 0.2],
      sibling: [0.03, 0.42, 0.3, 0.25],
      sameOfChain: [0.15, 0.5, 0.18, 0.17],
      siblingOfChain: [0.03, 0.6, 0.2, 0.17],
      stranger: [0.0002, 0.0008, 0.02, 0.979],
    },
  },
  description: {
    agreesUpTo: 2,
    levels: [
      'The same words.',
      'A sentence in common that no other service has.',
      'Much the same words.',
      'Some of the same words.',
      'Other words.',
    ],
    prior: {
      same: [0.25, 0.1, 0.1, 0.25, 0.3],
      sibling: [0.01, 0.01, 0.04, 0.24, 0.7],
      sameOfChain: [0.25, 0.1, 0.15, 0.25, 0.25],
      siblingOfChain: [0.1, 0.04, 0.16, 0.4, 0.3],
      stranger: [0.0005, 0.0001, 0.0004, 0.03, 0.969],
    },
  },
  ages: {
    levels: ['The same ages.', 'Ages that overlap.'],
    prior: {
      same: [0.65, 0.35],
      sibling: [0.35, 0.65],
      sameOfChain: [0.7, 0.3],
      siblingOfChain: [0.7, 0.3],
      stranger: [0.15, 0.85],
    },
  },
  schedules: {
    levels: ['A day and time in common.', 'A day in common.', 'Other days.'],
    prior: {
      same: [0.6, 0.15, 0.25],
      sibling: [0.08, 0.2, 0.72],
      sameOfChain: [0.6, 0.15, 0.25],
      siblingOfChain: [0.08, 0.2, 0.72],
      stranger: [0.04, 0.2, 0.76],
    },
  },
};

/** Whether two listings agree in a field at this level of it; null where one of them says nothing. */
export function agreesAt(field: FieldName, level: number | null): boolean {
  return level !== null && level <= (fields[field].agreesUpTo ?? 0);
}

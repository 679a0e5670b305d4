/**
 * Words that directories use for one thing, in names: the first is what the second is read as. Only words that mean the
 * same wherever they stand; whom a service is for is told by no other word than its own.
 */
export const synonyms: readonly (readonly [usual: string, other: string])[] = [
  ['pharmacy', 'chemist'],
  ['toddler', 'tot'],
  ['dad', 'father'],
  ['mum', 'mother'],
  ['programme', 'program'],
  ['centre', 'center'],
];

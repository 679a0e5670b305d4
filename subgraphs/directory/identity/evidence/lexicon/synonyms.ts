/**
 * Words that directories use for one thing, in names: the first is what the second is read as. Only words that mean the
 * same wherever they stand; whom a service is for is told by no other word than its own. The usual short forms of common
 * words are here too.
 */
export const synonyms: readonly (readonly [usual: string, other: string])[] = [
  ['pharmacy', 'chemist'],
  ['toddler', 'tot'],
  ['dad', 'father'],
  ['mum', 'mother'],
  ['programme', 'program'],
  ['centre', 'center'],
  ['centre', 'ctr'],
  ['group', 'grp'],
  ['programme', 'prog'],
  ['service', 'svc'],
];

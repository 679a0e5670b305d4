/**
 * Words that directories use for one thing, in names: the first is what the second is read as. Only words that mean the
 * same wherever they stand; whom a service is for is told by no other word than its own. The usual short forms of common
 * words are here too, and the names of the council.
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
  ['community', 'comm'],
  ['church', 'ch'],
  ['saint', 'st'],
  ['year', 'yr'],
  ['year', 'yrs'],
  ['lbs', 'lb sutton'],
  ['lbs', 'london borough of sutton council'],
  ['lbs', 'sutton council'],
];

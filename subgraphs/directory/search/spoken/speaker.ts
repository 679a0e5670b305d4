import { type Surest, voices } from './voices.ts';

const parents = '(?:step-?|foster )?(?:mum|mom|mam|mummy|dad|daddy|father|mother|parent)s?';

const ofParents = new RegExp(`\\bmy ${parents}\\b`);

/** Whoever has children, or a husband or wife, is none. */
const ofAdults = new RegExp(
  [
    String.raw`\b(?:my|our|his|her) (?:\w+ ){0,2}(?:son|daughter|kid|child|children|baby|toddler|boy|girl|husband|wife|partner|ex|teenager|newborn)s?\b`,
    String.raw`\b(?:i am|i'?m|as) an? (?:\w+ )?(?:mum|mother|dad|father|nan|gran|grandad|carer|foster)`,
    String.raw`\b(?:son|daughter|kids|pupil|student|${parents} of)\b`,
  ].join('|'),
);

const adult = 18;

/** Whether a child or a young person asks, for all that the words tell: of `my mum` speaks mostly a child here. */
export function isYoungSpeaker(plain: string, { ages, surest }: Surest): boolean {
  const own = ages.flatMap((age) => (age.kind === 'own' ? age.years : []));
  if (own.length > 0) return own.every((years) => years < adult);
  if (ofAdults.test(plain)) return false;
  return ofParents.test(plain) || voices.young.includes(surest ?? '');
}

const people =
  'mum mom mam mummy mother dad daddy father parent parents stepdad stepmum stepfather stepmother husband wife partner boyfriend girlfriend ex brother sister nan nana gran granny grandma grandad'.split(
    ' ',
  );
const relatives = new Set([...people, ...people.map((word) => `${word}s`)]);
const children = new Set(
  'kid kids child children son sons daughter daughters grandson grandsons granddaughter granddaughters grandchild grandchildren'.split(
    ' ',
  ),
);
const possessives = new Set('my his her their our'.split(' '));

/** What is offered to people: `mum and baby`, `dad group`. */
const offers = /^(?:and|or|with|groups?|clubs?|support|help|advice|classes|clinics?|friendly|only)$/;

/** `grandad died`: something is said of the first, and not offered to such people. */
function isSaidOf([first = '', second]: readonly string[]): boolean {
  return !first.endsWith('s') && second !== undefined && !offers.test(second);
}

/**
 * `my mum drinks`, `my husband hits me`, `with the kids`: who is spoken of is not looked for, and services that have the word are
 * for others. A child means the own parents without saying so: `mum chucked me out`.
 */
export function dropRelatives(tokens: readonly string[], young: boolean): string[] {
  return tokens.filter((word, index) => {
    const before = tokens[index - 1] ?? '';
    if (relatives.has(word)) return !young && !possessives.has(before) && !(index === 0 && isSaidOf(tokens));
    return !children.has(word) || !(possessives.has(before) || before === 'the');
  });
}

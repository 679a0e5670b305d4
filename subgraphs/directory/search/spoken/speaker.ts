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
const possessives = new Set('my his her their our'.split(' '));

/**
 * `my mum drinks`, `my husband hits me`: who is spoken of is not looked for, and services that have the word are for others.
 * A child means the own parents without saying so: `mum chucked me out`.
 */
export function dropRelatives(
  tokens: readonly string[],
  { small, young }: { small: ReadonlySet<string>; young: boolean },
): string[] {
  const isOwn = (before: string | undefined) => young || possessives.has(before ?? '');
  const rest = tokens.filter((word, index) => !(relatives.has(word) && isOwn(tokens[index - 1])));
  return rest.some((word) => !small.has(word)) ? rest : [...tokens];
}

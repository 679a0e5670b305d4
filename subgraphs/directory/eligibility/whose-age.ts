import type { Phrase } from '../../kit/ages/forms.ts';

/**
 * Whether a phrase tells the age of the adult who comes, and not of the child: "mums under 21", "16 to 24 year old
 * parents", but not "parents of under 5s" and not "young carers aged 8 to 18", who are children.
 */
export function isCarersAge(words: string, { start, end, bounds }: Phrase): boolean {
  const { from, to } = bounds;
  const isChildish = (to !== null && to.at <= youngestCarer) || (from !== null && from.at < youngestCarer);
  if (isChildish) return false;
  const before = words.slice(0, start);
  const last = [...before.matchAll(nouns)].at(-1);
  if (last) return last.groups?.['carer'] !== undefined && !handsOn.test(before.slice(last.index + last[0].length));
  return carerAfter.test(words.slice(end));
}

/** Nobody of eleven or under is a parent whom a service asks for the age of. */
const youngestCarer = 12 * 12;

const carers =
  '(?:young |teenage |new |single |lone |expectant |pregnant |foster |kinship |adoptive |male |female )*(?:(?:parents?|mums?|dads?|mothers?|fathers?)[- ]to[- ]be|mums?|mummies|mothers?|mam|dads?|fathers?|parents?|carers?|guardians?|grandparents?)\\b(?:[ /](?:and |or )?(?:carers?|guardians?|dads?|fathers?))*|pregnant (?:women|people|teenagers|girls|young women)';
const children =
  'young (?:adult )?carers?|children|child|bab(?:y|ies)|infants?|toddlers?|kids|young people|young persons?|young adults?|teen(?:ager)?s?|pupils|students|boys|girls|sons?|daughters?|little ones|grandchildren|care leavers?|adults?|women|men|people|anyone|residents|those|youth';

const nouns = new RegExp(`\\b(?:(?<child>${children})|(?<carer>${carers}))\\b`, 'g');

/** "Parents of", "mums with": what follows is the child. */
const handsOn = /\b(?:of|with|to|for|whose|who have|raising|caring for|looking after|has|have)\b/;

const carerAfter = new RegExp(`^ ?(?:young )?(?:${carers})`);

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
  if (oneself.test(words.slice(end)) || whoArePregnant.test(words.slice(end))) return true;
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

/** "Under 20 yourself?" */
const oneself = /^ ?(?:years? )?(?:old )?yourself\b/;

/** "Young women aged 19 and under who are pregnant" */
const whoArePregnant = /^ ?(?:years? )?(?:old )?(?:(?:and|or) (?:under|over) )?who (?:are|is) (?:pregnant|expecting)\b/;

const carerAfter = new RegExp(`^ ?(?:young )?(?:${carers})`);

/** Whether an age is that of somebody who works there, or of one child that is told of. */
export function isOfOthers(words: string, start: number, end: number): boolean {
  const before = words.slice(0, start);
  return (staff.test(before) && !sought.test(words.slice(end))) || companion.test(before) || told.test(before);
}

const workers =
  '(?:volunteers?|staff|workers?|practitioners?|leaders?|helpers?|coach(?:es)?|mentors?|instructors?|tutors?|teachers?|trustees|befrienders?|counsellors?|therapists?|nurses?|buddies|drivers?|babysitters?|sitters?|nannies|chaperones?|companions?|team members)';

/** "Our volunteers are aged 16 and over"; but young leaders may be whom it is for. */
const staff = new RegExp(
  `(?:\\b(?:our|all|the) (?:\\w+ )?|(?<!\\byoung )\\b)${workers}(?: (?:who|they|all|are|is|be|must|should|have|has|need|to|at least|aged?|of|the|minimum|over|under|from)|,)* ?$`,
);

/** Whether the words before somebody say that it is who comes along: "with an adult". */
export function isCompanion(before: string): boolean {
  return /\b(?:with|bring(?:s|ing)?|by|needs?|has|have|having|and) (?:an?|1|their|your) (?:responsible |named |trusted |known |other )*$/.test(
    before,
  );
}

/** "Each child brings one adult (18+)". */
const companion =
  /\b(?:(?:with|bring(?:s|ing)?|by|needs?|has|have|having|and) (?:an?|1|their)|responsible|accompanying|supervising|per child,?) (?:responsible |named |other )?(?:adult|parent|carer|grown[- ]?up)s?(?: (?:who|that|they|is|are|be|must|has|have|to|at least|aged?|of|over)|,)* ?\(?$/;

/** "Volunteers aged 16 and over wanted": it is for them. */
const sought = /^.{0,40}\b(?:wanted|needed|sought|welcome|required|opportunit(?:y|ies))\b/;

/** "My son was 7 when we joined". */
const told =
  /\bof (?:her|his|my|our) own\b|\bmy (?:\w+ )?(?:sons?|daughters?|child|children|kids|boys?|girls?|twins|toddler|baby|grandson|granddaughter|grandchild(?:ren)?|little (?:boy|girl|one))\b/;

import { type Bounds, type Edge, about, earliest, exactly, latest } from './edge.ts';

/** A time of life that words name, where they name it. */
export interface Band {
  bounds: Bounds;
  /** Null for an age; else too wide to be one: whoever is young ("children"), or families of all sorts ("parents"). */
  rough: Rough | null;
  start: number;
  end: number;
}

interface Name {
  pattern: RegExp;
  from: Edge;
  to: Edge | null;
  rough?: Rough;
}

type Rough = 'young' | 'family';

const people =
  '(?: (?:aged?|group|children|child|kids|pupils|students|young people|people|babies|infants|learners|provision))*';

/**
 * Names in use among British services, the longer before those that they hold. School phases are those of
 * https://www.gov.uk/national-curriculum; the early years end at five (https://www.gov.uk/early-years-foundation-stage);
 * young adults are those of 16 to 25, whom the strategy's services for young adults are for; the rest is as
 * dictionaries and health visitors use the words, with room for doubt.
 */
const names: readonly Name[] = [
  band(
    '(?:not yet|pre)[- ]?(?:crawling|crawlers|mobile)|non[- ](?:mobile|crawling)|babes in arms',
    about(0, 0, 0),
    about(8, 4, 14),
  ),
  band('(?:not yet |pre[- ]?|non[- ])walk(?:ing|ers?)', exactly(0), about(12, 8, 18)),
  band('school leavers?', about(192, 180, 204), about(228, 216, 312)),
  band('(?:first )?1,?001 (?:critical )?days', exactly(-9), exactly(24)),
  band('crawlers|crawling babies', about(6, 5, 9), about(12, 9, 15)),
  band('new[- ]?borns?', exactly(0), about(3, 2, 12)),
  band(
    'new (?:baby|babies|mums?|mothers?|dads?|fathers?|parents?)|post[- ]?natal|post[- ]?partum|after (?:the )?birth|perinatal',
    exactly(0),
    about(12, 6, 24),
  ),
  band('tweens?|pre-?teens?', about(108, 96, 120), about(156, 156, 168)),
  band('pre-?school(?:ers?)?|under school age', about(0, 0, 24), about(60, 48, 66)),
  band('nursery(?! nurses?)', about(24, 24, 36), about(60, 48, 66)),
  band(
    '(?:early years(?! (?:foundation stage )?(?:register|practitioner|professional|educator|team|staff|worker|teacher|setting|funding|entitlement|sector|inclusion|advis\\w+))|eyfs)',
    exactly(0),
    about(60, 60, 72),
  ),
  // Years 10 and 11 (https://www.gov.uk/national-curriculum).
  band('gcses?', about(168, 168, 180), about(192, 180, 204)),
  band('sixth[- ]form(?:ers?)?', about(192, 192, 204), about(228, 216, 240)),
  band('infant (?:school|and junior)|(?<=school )infants', about(48, 48, 60), about(84, 72, 96)),
  band('juniors?(?: school)?', about(84, 84, 96), about(132, 120, 144)),
  band('primary(?:[- ]schools?)?', about(48, 48, 60), about(132, 132, 144)),
  band('secondary(?:[- ]schools?)?|high schools?', about(132, 132, 144), about(216, 192, 240)),
  band('school[- ]?aged?|school ?(?:children|kids|pupils)', about(48, 48, 60), about(192, 192, 228)),
  band(
    'bab(?:y|ies)(?! ?(?:bank|sit|shower|loss|chang|weigh|food|cloth|milk|seat|wipe|bath|equipment|bottle|friendly|carrier|monitor|toilet))|infants?(?! school)',
    exactly(0),
    about(12, 12, 24),
  ),
  band('(?:tiny )?tots', about(9, 0, 18), about(48, 36, 60)),
  band('toddlers?(?! ?(?:toilet|seat|chair|bed|pool|area))', about(12, 9, 18), about(36, 36, 60)),
  band('young adults?', about(192, 192, 216), about(300, 288, 372)),
  band(
    'teen(?:age(?:rs?|d)?|s)?(?! (?:parents?|mums?|mothers?|dads?|fathers?|pregnan))',
    about(156, 144, 156),
    about(240, 228, 252),
  ),
  band(
    'older (?:people|adults|residents)|(?:the )?elderly|retired (?:people|residents|adults)|pensioners|senior citizens|seniors',
    about(720, 600, 780),
    null,
  ),
  band(
    'grown[- ]?ups?|(?:vulnerable |working[- ]age )?adults?(?! (?:carers?|learning|education|social|safeguarding|services?))',
    about(216, 192, 216),
    null,
  ),
  rough('young', 'young people|young persons?|youths?|adolescents?', about(132, 96, 156), about(300, 216, 312)),
  rough(
    'young',
    "children(?! ?'?s? (?:centres?|services|hospital|social))|child(?! ?(?:care|minders?|benefit|protection))|kids|boys|girls",
    about(0, 0, 36),
    about(216, 132, 228),
  ),
  rough(
    'family',
    'famil(?:y|ies)|grandparents?|relatives|guardians?|parents?|carers?|mums?|mothers?|dads?|fathers?',
    about(0, earliest, latest),
    about(216, earliest, latest),
  ),
];

function band(pattern: string, from: Edge, to: Edge | null): Name {
  return { pattern: new RegExp(String.raw`(?<![\w-])(?:${pattern})(?:[- ]aged?)?${people}\b`, 'g'), from, to };
}

function rough(rough: Rough, pattern: string, from: Edge, to: Edge): Name {
  return { ...band(pattern, from, to), rough };
}

/** Every time of life that tidied words name. What one name has taken is not read again by a later one. */
export function findBands(words: string): Band[] {
  const found: Band[] = [];
  let left = words;
  for (const { pattern, from, to, rough = null } of names) {
    left = left.replaceAll(pattern, (match: string, start: number) => {
      found.push({ bounds: { from, to }, rough, start, end: start + match.length });
      return '#'.repeat(match.length);
    });
  }
  return found.toSorted((one, other) => one.start - other.start);
}

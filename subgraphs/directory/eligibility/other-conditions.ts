import { tidyAgeWords } from '../../kit/ages/tidy.ts';
import { toClauses } from './clauses.ts';
import { takeSendEnd } from '../../kit/ages/send-end.ts';

/**
 * The first clause that states a condition which nothing else here understands; null when there is none. Whoever meets
 * all that is understood is then likely meant, and not surely. `isUnderstood` tells of a clause whether it is.
 */
export function readOtherCondition(text: string, isUnderstood: (clause: string) => boolean): string | null {
  const found = toClauses(text).find((clause) => {
    if (!condition.test(clause.toLowerCase())) return false;
    const { words: ages } = takeSendEnd(tidyAgeWords(clause), true);
    const words = ` ${ages} `.replaceAll(harmless, ' ');
    return condition.test(words) && !isUnderstood(clause);
  });
  return found ?? null;
}

const family =
  '(?:(?:a|an|at least 1|1 or more|their|the|your|our|young|new|small|little|older|other|both|all|any|responsible|support from) )*(?:child(?:ren)?|bab(?:y|ies)|bumps?|toddlers?|infants?|kids?|little ones?|under|over|parents?|carers?|mums?|dads?|famil\\w+|adults?|grandparents?|teen\\w*|pre-?schoolers?|aged|\\d|newborns?|friends|siblings?|sons?|daughters?|twins|others|us|you)';

/** What sounds like a condition and is none, or is one of ages, of pregnancy or of a place to live. */
const harmless = new RegExp(
  [
    `\\b(?:with|whose|of|who (?:has|have|are|is)) ${family}(?: (?:is|are))?`,
    "\\bwho (?:(?:are|is) in (?:years?|reception|ks)|(?:would|'d|may|might|could) (?:like|enjoy|benefit|want)|wants?|wish(?:es)?|enjoys?|likes?|loves?|live|lives|living|is living|reside|attend|need|needs|feel|are looking|is looking|are interested|is interested|are (?:aged|under|over|pregnant|expecting|welcome|not yet)|is (?:aged|under|over|pregnant|expecting)|can|come|do not|does not)\\b",
    '\\b(?:if|where) (?:you|they|your child) (?:are|is|have|has)? ?(?:a |an )?(?:pregnant|expecting|aged|under|over|\\d|parent|carer|child|baby)',
    '\\b(?:if|where) (?:you|they) (?:would|want|wish|need|have any|are (?:aged|over|under)|like)\\b',
    '\\bmust (?:have an adult|be (?:less|between|younger|older|no|accompanied|booked|aged|at least|over|under|1[0-9]|\\d|toilet|with|paid)|bring|book|live|stay|wear|register|come)\\b',
    '\\bonly \\d|\\b(?:only|term|term time|mornings|booking|drop-in) only\\b|\\b(?:residents|term-time|weekends?|adults?|girls|boys|women|men|mums|dads|\\ds|over 18s?|\\+) only\\b|\\bonly\\b(?= *$)',
    '\\bwith (?:and|or) without\\b|\\bwith (?:lots|plenty|a range|something|fun|music|toys|refreshments|activities|prams?|pushchairs?|bugg(?:y|ies)|crafts?|snacks?|support|help|free|qualified|experienced|trained|our|no|up|them|it|others)\\b',
  ].join('|'),
  'g',
);

const condition =
  /\b(?:who|whose|with|must|only|if|eligible|eligibility criteria|criteria|diagnos\w+|at risk|affected by|experiencing|struggling|coping with|living with|victims?|survivors?|social worker|child protection|child in need|members? of|members only|pupils (?:of|at|attending)|students (?:of|at|attending)|enrolled|employees?|speaking|heritage|muslim|jewish|christian|catholic|hindu|tamil|somali|polish|ukrainian|deprived|disadvantaged|vulnerable|targeted|both work|in work|in (?:full|part)[- ]time|in (?:further|higher) education|working (?:parents?|famil\w+|mums?|dads?|carers?))\b/;

import { tidyAgeWords } from '../../kit/ages/tidy.ts';
import { circumstances } from './circumstances.ts';
import type { Clause } from './clauses.ts';
import { denial, hasDenial } from './denials.ts';
import { takeSendEnd } from '../../kit/ages/send-end.ts';

/**
 * The first clause that states a condition which nothing else here understands; null when there is none. Whoever meets
 * all that is understood is then likely meant, and not surely. `withoutHome` takes out of a clause where people live, which
 * is read elsewhere.
 */
export function readOtherCondition(clauses: readonly Clause[], withoutHome: (clause: Clause) => string): string | null {
  const found = clauses.find((clause) => {
    const { text, words } = clause;
    if (refusesGroup(text) || referredOnly.test(text)) return true;
    if (ofWorkers.test(text) || ofPrice.test(text)) return false;
    if (!condition.test(words) && !denial.test(words)) return false;
    const unread = [hasCondition, hasDenial].filter((has) => has(withoutRead(words)));
    if (unread.length === 0) return false;
    const rest = withoutRead(tidyAgeWords(withoutHome(clause)));
    return unread.some((has) => has(rest));
  });
  return found?.text ?? null;
}

function hasCondition(words: string): boolean {
  return condition.test(words) && condition.test(` ${words} `.replaceAll(harmless, ' '));
}

/** Tidied words without circumstances and another end of the ages with SEND. */
function withoutRead(words: string): string {
  return takeSendEnd(withoutCircumstances(words), true).words;
}

/** "A health visitor has to refer you", "we cannot take self-referrals". */
const referredOnly =
  /\b(?:ha(?:s|ve)|needs?|must) to refer\b|\bmust refer\b|\bask [^.;]* to refer\b|\b(?:cannot|can't|do not|don't|unable to) (?:take|accept) self-? ?referrals|\bno self-? ?referrals?\b/i;

/** What those who work there have to be is asked of nobody else. */
const ofWorkers =
  /\bdbs\b|\b(?:volunteers|staff|helpers|leaders) (?:who|must|with|have|are)\b|\bwho (?:volunteer|help us)\b/i;

/** "£3 if you live elsewhere" */
const ofPrice = /^£\s?\d/;

/** "Not for children with an EHC plan". */
function refusesGroup(clause: string): boolean {
  const refused = refusal.exec(clause.toLowerCase())?.[0];
  return refused !== undefined && named.some((pattern) => refused.search(pattern) !== -1);
}

const refusal =
  /\b(?:not|unsuitable)(?: (?:suitable|open|available|intended|able|designed|meant|aimed))? (?:for|to|at) (?!just|only)[^.;]*|[(,] ?not (?!only|just|yet|necessarily)[^).;]*/;

/** Words of circumstances, with what leads to them: "who have been diagnosed with autism". */
function withoutCircumstances(words: string): string {
  const marked = named.reduce((rest, pattern) => rest.replaceAll(pattern, mark), words);
  return marked.replaceAll(led, ' ').replaceAll(/ +/g, ' ');
}

/** Stands where a circumstance was named. */
const mark = '\u{1F464}';

const named = circumstances.map(({ words }) => new RegExp(words, 'g'));

/** So many words lead to a circumstance at most; without an end, a long text of such words would take for ever. */
const leading =
  "(?:(?:who|whose|that|with|if|only|must|be|is|are|has|have|had|been|being|an?|the|of|or|and|in|living|lived|affected|by|through|experienc\\w+|contact|suffering|recovering|from|known|to|facing|using|becoming|just|waiting|for|witnessed|identif\\w+|as|struggling|coping|at risk|survivors?|victims?|diagnos\\w+|suspected|formal|current|currently|recently|you|your|their|they|child(?:ren)?|famil(?:y|ies)|parents?)[ ,'-]{1,3}){0,8}";

const led = new RegExp(`\\b${leading}${mark}(?: only\\b)?|${mark}(?: only\\b)?`, 'gu');

const family =
  '(?:(?:a|an|at least 1|1 or more|their|the|your|our|young|new|small|little|older|other|both|all|any|responsible|support from|school[- ]aged?|primary[- ]aged?|secondary[- ]aged?|preschool(?:[- ]aged?)?) )*(?:child(?:ren)?|bab(?:y|ies)|bumps?|toddlers?|infants?|kids?|little ones?|under|over|parents?|carers?|mums?|dads?|famil\\w+|adults?|grandparents?|teen\\w*|pre-?schoolers?|aged|\\d|newborns?|friends|siblings?|sons?|daughters?|grown[- ]?ups?|twins|others|us\\b|you\\b)';

/** What sounds like a condition and is none, or is one of ages, of pregnancy or of a place to live. */
const harmless = new RegExp(
  [
    `\\b(?:with|of|who (?:has|have|are|is)) ${family}(?: (?:is|are))?`,
    `\\bwhose ${family} (?:(?:is|are|has|have) )?(?:aged?|under|over|between|\\d|in (?:years?|reception|nursery|primary|secondary))`,
    "\\bwho (?:(?:are|is) in (?:years?|reception|ks)|(?:would|'d|may|might|could) (?:like|enjoy|benefit|want)|wants?(?! to (?:stop|reduce|change|quit|give up|cut))|wish(?:es)?|enjoys?|likes?|loves?|attend(?! (?:an? |the |our |any )?(?:[\\w'-]+ ){0,3}(?:schools?|colleges?|nursery|nurseries|academy|university|unit)\\b)|needs?(?! #)|feel|are looking|is looking|are interested|is interested|are (?:aged|under|over|pregnant|expecting|welcome|not yet)|is (?:aged|under|over|pregnant|expecting)|can(?! (?:swim|read|ride|speak|play|walk))|comes?)\\b",
    '\\bresidents? of any\\b|\\b(?:need not|(?:do not|don.t|no) (?:have|need) to) (?:live|be) [^.;,]*|\\bwherever [^.;,]* lives?\\b',
    '\\bno (?:formal )?diagnosis (?:is )?(?:needed|required|necessary)|\\bdiagnosis is not (?:needed|required|necessary)|\\b(?:or )?(?:at|may be at) risk of (?:it|this)\\b|\\bwho have (?:turned|reached)\\b',
    '\\b(?:no|without(?: an?)?|self-?) ?referral[^.;:,]*|referral (?:is )?not (?:needed|required)',
    '\\bif (?:they are |aged? )?(?:over|under|\\d)',
    '\\b(?:if|where) (?:you|they|your child) (?:are|is|have|has)? ?(?:a |an )?(?:pregnant|expecting|aged|under|over|\\d|parent|carer|child|baby)',
    '\\b(?:if|where) (?:you|they) (?:would|want|wish|need|have any|are (?:aged|over|under|between)|like)\\b|\\b(?:if|where) (?:there (?:is|are) )?(?:space|spaces|places|room)\\b',
    '\\bmust (?:have (?:an? )?(?:responsible )?(?:adult|parent|carer|grown[- ]?up)|be (?:fully )?(?:less|between|younger|older|no|accompanied|booked|aged|at least|over|under|1[0-9]|\\d|toilet|potty|with|paid)|bring|book|stay|wear|register|come)\\b',
    '\\bonly (?:for|open to|available to|suitable for|\\d|#)|\\b(?:only|term|term time|mornings|booking|drop-in) only\\b|\\b(?:residents|term-time|weekends?|adults?|girls|boys|women|men|mums|dads|\\ds|over 18s?|\\+) only\\b|\\bonly\\b(?= *$)',
    '\\b(?:talk|speak|chat|meet|work|play|match|pair)(?:s|ed|ing)? with\\b|\\bwith (?:and|or) without\\b|\\bwith (?:(?:a |our )?(?:separate|dedicated)|lots|plenty|a range|something|fun|music|toys|refreshments|activities|prams?|pushchairs?|bugg(?:y|ies)|crafts?|(?:an? |some )?(?:snacks?|drinks?|tea|coffee|refreshments?|lunch|breakfast|play|story|stories|songs?|games?|toys)|support|help|free|qualified|experienced|trained|our|no|up|them|it|others)\\b',
  ].join('|'),
  'g',
);

const condition =
  /\b(?:born (?:on|between|after|before|since)|(?:living|live|lives|reside\w*|residents?) (?:in|on|within|near|around|of) |residents?\b|\bbmi\b|centile\b|(?<!\bno )vouchers?\b(?! (?:scheme|accepted))|who|whose|with|must|only|if|eligible|eligibility criteria|criteria|diagnos\w+|at risk|affected by|experiencing|struggling|coping with|living with|victims?|survivors?|social worker|child protection|child in need|(?:caring for|cares? for|look(?:s|ing)? after) (?:someone|(?:an? |their |your )?(?:(?:ill|sick|elderly|older|disabled|adult) )*(?:relatives?|partners?|friends?|spouse|husband|wife|family member|loved one|adult|neighbour)\b)|unaccompanied (?:asylum|seeking|minors?|children|young)|(?:children|pupils|students|those) (?:who attend|attending) (?:[\w'-]+ ){0,4}(?:schools?|infants?|juniors?|primary|academy|college|nursery)|(?<!family |staff |team |committee )\bmembers\b(?=[.,;]| only|$)|members? of|registered (?:with|at)|(?:gp|doctor|school|professional|agency) referrals?(?! (?:is |are )?not|,? (?:or|and) self)|patients? (?:of|at|registered)|(?<!\b(?:be|is|are) )referred (?:by|from|through|via)|(?:by|on|through) referral|referrals? from|or more children|\+ children|(?:using|suffering|recovering|facing|showing|displaying|subject to|in contact with|known to|open to (?:social|early help|camhs))\b|(?:and|with|has|have) no (?!age|upper|lower|charge|cost|fees?|need|booking|referral|limit|experience|longer|more|other\b|matter|questions|obligation|waiting)[a-z]+|on (?:the|our|an?) (?:[a-z]+ ){0,4}register|custody|any child at an? (?:[\w'-]+ ){1,3}(?:school|academy|college)|should have (?:been|had|completed)|without (?!charge|cost|booking|appointment|referral|exception|(?:an?|your|their) (?:referral|appointment|booking|parent|adult|carer|grown))[a-z]+|referral (?:by|from|through|via|only|needed|required)|in (?:supported|sheltered|residential|social|council) (?:housing|accommodation|living|care)|members only|pupils (?:of|at|attending)|students (?:of|at|attending)|enrolled|employees?|speaking|heritage|muslim|jewish|christian|catholic|hindu|tamil|somali|polish|ukrainian|assess(?:ed|ment)|placed (?:by|in)|girls?,? (?:aged? )?\d[^.;]* boys?,? (?:aged? )?\d|boys?,? (?:aged? )?\d[^.;]* girls?,? (?:aged? )?\d|deprived|disadvantaged|vulnerable|targeted|both work|in work|in (?:full|part)[- ]time|in (?:further|higher) education|working (?:parents?|famil\w+|mums?|dads?|carers?))\b/;

import type { Clause } from './clauses.ts';

/** The area that the graph is about. */
export interface HomeArea {
  name: string;
  code: string;
}

/** Where its people have to live. */
export interface Residents {
  text: string;
  /** GSS codes; empty for places that are named in words alone. */
  codes: readonly string[];
  /** True: living there is all that counts, so whoever lives elsewhere is left out. */
  only: boolean;
  /** False: it is another area than the one that the graph is about. */
  home: boolean;
}

/** Finds where a text says that people have to live; null where it does not say, or says that it does not matter. */
export function readResidents(clauses: readonly Clause[], { name, code }: HomeArea): Residents | null {
  const home = toStatement(name);
  if (clauses.some(({ text }) => paidElsewhere.test(text))) return null;
  for (const { text } of clauses) {
    const words = text.toLowerCase().replaceAll(/[’‘]/g, "'");
    if (outside(name).test(words) && refused.test(words)) return { text, codes: [code], only: true, home: true };
    if (ofOthers.test(words) && !words.includes(name.toLowerCase()))
      return { text, codes: [], only: true, home: false };
    if (anywhere.test(words)) continue;
    if (fromOutside.test(words)) return { text, codes: [code], only: false, home: true };
    if (!home.test(words) && loosely(name).test(words)) return { text, codes: [code], only: false, home: true };
    if (!home.test(words)) continue;
    return {
      text,
      codes: [code],
      home: true,
      only: !otherWays.test(words.replaceAll(taking, ' ')) && !elsewhere(name).test(words),
    };
  }
  return null;
}

/** A clause, in small letters, without what it says of where people live, so that the rest of it can be read. */
export function withoutResidents(clause: Clause, area: HomeArea): string {
  const words = clause.text.toLowerCase();
  if (readResidents([clause], area) === null) return words;
  return [ofOthers, toStatement(area.name), outside(area.name)].reduce(
    (rest, stated) => rest.split(stated).join(' '),
    words,
  );
}

const statements = new Map<string, RegExp>();

/** One pattern an area, made once: to make it takes longer than to read a text. */
function toStatement(name: string): RegExp {
  const made = statements.get(name) ?? new RegExp(`${leading}(?:${statement(name.toLowerCase())})(?:[ ,]*only\\b)?`);
  statements.set(name, made);
  return made;
}

/** "You must be", "only open to children who". */
const leading =
  '(?:\\b(?:you|they|must|need to|have to|be|is|are|if|only|open|available|for|to|who|people|those|children|families|all|any|and|or|whose|child|attends?|an?)[ ,]+){0,8}';

function statement(name: string): string {
  const area = `(?:the )?(?:london )?(?:borough of )?${name}(?: borough| area)?`;
  return [
    `\\b${area}(?:'s)?(?:,? (?:or|and|and\\/or) [a-z]+)? (?:residents?|famil(?:y|ies)|parents|people|children|schools?|pupils|address(?:es)?|postcodes?|residents and)\\b`,
    `\\b(?:residents?|famil(?:y|ies)|people|child(?:ren)?|(?:parents?|mums?|mothers?)(?:,? ?(?:or|and|\\/) ?(?:carers?|dads?|fathers?))?|carers?|young person|anyone|everyone|those|adults?) (?:who (?:are )?)?(?:of|in|from|across|within|based in) ${area}\\b`,
    `\\b(?:famil(?:y|ies)|people|children|parents|carers|women|anyone|everyone) (?:in|of|from|across|within) (?:the|this|our) borough\\b`,
    `\\b(?:liv(?:e|es|ing)|resid(?:e|es|ing|ent)|housed|settled|home address|address)(?: in)?(?:,? (?:and\\/or|or|and|,)? ?(?:work\\w*|stud(?:y\\w*|ies)|learn\\w*|(?:go|goes|going) to school|attend\\w*(?: school)?)?)* (?:in|within|across)? ?${area}\\b`,
    `\\bregistered (?:with|at) (?:an? )?(?:gp|doctor|surgery|${area} gp|gp (?:practice )?in ${area})`,
    `\\b(?:borough|local) residents? only\\b|\\bresidents? (?:of|in) (?:the|this) borough\\b|\\b(?:lives?|living|resides?|housed|settled)(?:,? (?:or|and)?,? ?(?:work\\w*|stud(?:y\\w*|ies)|(?:go|goes|going) to school|attend\\w* school))* in (?:the|this|our) borough\\b|\\b(?:non-?residents?|(?:[a-z]+ )?(?:living |(?:who )?live |who are |from )?outside (?:the |of the |our |of )?(?:borough|area|${area})|out[- ]of[- ]borough[a-z ]*?) (?:cannot|can't|can not|may not|are not|not)\\b|\\b${area} gp\\b`,
  ].join('|');
}

/** "Families with a child under 5 in Sutton", where the place may be that of the service as well. */
function loosely(name: string): RegExp {
  return new RegExp(
    `\\b(?:famil(?:y|ies)|people|children|parents?|carers?|anyone|everyone|mums?|dads?)\\b[^.;:]{0,60}\\b(?:in|across|within) (?:the borough|(?:the )?(?:london )?(?:borough of )?${name.toLowerCase()})[.!]?$`,
  );
}

const neighbours = 'merton|croydon|kingston|richmond|wandsworth|lambeth|bromley|surrey|epsom|banstead|mitcham|morden';

/** "Merton residents only". */
const ofOthers = new RegExp(
  `\\b(?:${neighbours})(?: (?:and|or) (?:${neighbours}))? (?:residents?|families|people|children|parents) only\\b|\\bonly (?:for |open to )?(?:(?:residents|families|people|children|parents) (?:of|in|from|living in) )?(?:${neighbours})\\b|\\bmust (?:live|be (?:living|resident)) in (?:${neighbours})\\b`,
);

/** Those who live elsewhere, where they are spoken of. */
function outside(name: string): RegExp {
  return new RegExp(
    `\\b(?:live|living|lives|people|families|children|anyone|those|residents?)\\b[^.;,]{0,20}\\boutside (?:of )?(?:the |our )?(?:london )?(?:borough|area|${name.toLowerCase()})\\b`,
  );
}

const refused =
  /\b(?:cannot|can't|can not|unable|(?:do|does|will|are|is|may) not|won't|don't|aren't) (?:be )?(?:help|take|accept|support|see|seen|work with|offer|accepted|supported|eligible|able|attend|join|come|use|apply)\b/;

/** Where one lives is said not to matter. */
const anywhere =
  /residents? of any|any (?:borough|area)|wherever (?:you|they) live|(?:from|in) other (?:boroughs|areas) (?:may|can|are)|no matter where|whether (?:or not )?(?:you|they|she|he) lives? |whether[^.;]*\blives? [^.;]*or not\b|(?:do not|don't|no) (?:have|need) to (?:live|be)|not (?:just|only|restricted|limited)|outside (?:the )?(?:borough|sutton) (?:are |is )?(?:also )?welcome|anywhere in/;

/** "Out of borough children may attend if places are left" */
const fromOutside = /\bout[- ]of[- ]borough\b[^.;]*\b(?:may|can|if|when|considered|subject)\b/;

/** "Free for residents; £3 if you live elsewhere" */
const paidElsewhere =
  /£ ?[\d.]+ (?:if you live (?:elsewhere|outside)|(?:for )?(?:non-residents|everyone else|others)\b)/i;

/** Other ties to the area that do as well. */
const otherWays =
  /£|\b(?:free|discount\w*|reduced|cheaper|most|many|others|not all|work\w*|stud(?:y|ying)|learn(?:s|ing)?\b(?! (?:disab|difficult|support|need))|school|college|gp|doctor|surgery|attend\w*|car(?:e|es|ing) for|look(?:s|ing)? after|priority|mainly|primarily|usually)\b/;

/** To attend the service itself is no tie to the area. */
const taking = /\b(?:can|may|could|to|able to|eligible to|want to|should|wish to|must) attend\b/g;

/** Other boroughs are named beside it, so those who live outside it may still be meant. */
function elsewhere(name: string): RegExp {
  const other = '(?:[a-z]+ )?[a-z]{4,}';
  const known = `${neighbours}|london(?! borough)`;
  return new RegExp(`\\b(?:${known})\\b|${name.toLowerCase()} (?:or|and) neighbouring ${other}|surrounding`);
}

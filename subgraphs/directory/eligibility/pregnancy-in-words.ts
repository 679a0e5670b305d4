import type { Clause } from './clauses.ts';

/** Whether a text says that it is, or is not, for people who are pregnant. */
export function readPregnancy(clauses: readonly Clause[]): 'YES' | 'NO' | 'UNKNOWN' {
  const answers = clauses.map(({ text }) => readClause(text.toLowerCase().replaceAll(/[‐‑–—]/g, '-')));
  return answers.find((answer) => answer !== 'UNKNOWN') ?? 'UNKNOWN';
}

function readClause(clause: string): 'YES' | 'NO' | 'UNKNOWN' {
  const words = clause.replaceAll(loss, ' ');
  if (!pregnant.test(words)) return 'UNKNOWN';
  if (refused.test(words)) return /\d weeks|trimester/.test(words) ? 'UNKNOWN' : 'NO';
  return afterwards.test(words) ? 'UNKNOWN' : 'YES';
}

const pregnant =
  /\bpregnan(?:t|cy|cies)\b|\b(?:ante|pre|peri)-? ?natal|\bexpect(?:ant|ing)\b|-to-be\b|\b(?:mums?|dads?|parents?) to be\b|\bpre-? ?birth\b|\bconception\b|\bmaternity\b|\bbefore (?:the )?birth\b|\b(?:bump|tum)s?\b(?!-)|\btrimester\b|\bmidwi(?:fe|ves|fery)\b/;

/** A pregnancy that was lost, and one that is only spoken of. */
const loss =
  /pregnancy (?:loss|test\w*|terminat\w+|advice for)|lost a pregnancy|unplanned pregnancy|expecting (?:to|that|you)\b|pregnant (?:women|people) (?:should|must|need to) (?:ask|consult|check|speak|talk)[^,.;]*/g;

const refused =
  /\b(?:not|unsuitable|no|isn't|avoid)\b[^,.;]{0,80}(?:pregnan|during pregnancy|expectant)|excluding pregnan|except pregnan/;

/** After a pregnancy is not in it. */
const afterwards = /(?:following|after|since) (?:a |your |their |the )?pregnancy(?! (?:and|or|to))/;

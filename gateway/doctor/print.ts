import type { Diagnosis } from './examine.ts';
import type { Remark } from './remarks.ts';

const stateWords: Readonly<Record<Remark['state'], string>> = { well: 'well', note: 'note', ill: 'ILL ' };

/** What the doctor found of one directory, for a terminal. */
export function printDiagnosis({ source, url, trouble }: Diagnosis): string {
  if (!trouble) return `${stateWords.well}  ${source}  ${url}`;
  return `${stateWords.ill}  ${source}  ${url}\n      ${trouble.says}\n      ${trouble.mend}`;
}

/** What it found of the gateway's own affairs. */
export function printRemark({ state, subject, says, mend }: Remark): string {
  return `${stateWords[state]}  ${subject}  ${says}${mend === null ? '' : `\n      ${mend}`}`;
}

import type { SentenceRecord } from '../../kit/sentences/sentence.ts';
import { writeEnglish } from '../../kit/sentences/write.ts';

/** Whether a service is for somebody (schema/directory.graphql). */
export type Verdict = 'YES' | 'LIKELY' | 'NO' | 'UNKNOWN';

/** Why a verdict is what it is, for one condition of a service. */
export interface Reason {
  /** The field of Eligibility, e.g. `ages`. */
  field: string;
  verdict: Verdict;
  sentences: readonly SentenceRecord[];
  /** The same in English. */
  readonly text: string;
}

/** Written when it is read: most reasons of a search are those of services that it does not show. */
export function toReason(field: string, verdict: Verdict, ...sentences: SentenceRecord[]): Reason {
  return {
    field,
    verdict,
    sentences,
    get text() {
      return writeEnglish(sentences);
    },
  };
}

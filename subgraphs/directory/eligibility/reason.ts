/** Whether a service is for somebody (schema/directory.graphql). */
export type Verdict = 'YES' | 'LIKELY' | 'NO' | 'UNKNOWN';

/** Why a verdict is what it is, for one condition of a service. */
export interface Reason {
  /** The field of Eligibility, e.g. `ages`. */
  field: string;
  verdict: Verdict;
  /** In words for a parent. */
  text: string;
}

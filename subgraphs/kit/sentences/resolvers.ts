import type { SentenceRecord } from './sentence.ts';
import { writeEnglish } from './write.ts';

/** The fields of Sentence (schema/shared/values.graphql) that are not there from the start. */
export const Sentence = {
  text: (said: SentenceRecord) => writeEnglish([said]),
};

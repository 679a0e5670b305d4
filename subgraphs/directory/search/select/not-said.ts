import { type SentenceRecord, sentence } from '../../../kit/sentences/sentence.ts';

/** That no directory answers the question of a filter; `label` goes on after "No directory says". */
export function notSaid(filter: string, label: string): SentenceRecord {
  return sentence('notSaid', { question: { id: filter, label } });
}

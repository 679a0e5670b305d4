import { readFileSync } from 'node:fs';

/** A question, and the number of the situation that it is asked in; 0 for none. */
export interface Question {
  number: number;
  text: string;
}

type QuestionFile =
  | 'held-out.txt'
  | 'many-voices.txt'
  | 'more-voices.txt'
  | 'plain-voices.txt'
  | 'further-voices.txt'
  | 'another-hand-1.txt'
  | 'another-hand-2.txt'
  | 'another-hand-3.txt'
  | 'another-hand-4.txt'
  | 'another-hand-5.txt'
  | 'another-hand-6.txt'
  | 'another-hand-7.txt'
  | 'another-hand-8.txt'
  | 'another-hand-9.txt'
  | 'another-hand-10.txt'
  | 'ordinary.txt'
  | 'sensitive-plain.txt'
  | 'afraid-at-home.txt'
  | 'sensitive-ordinary.txt'
  | 'other-languages.txt';

export function readQuestions(file: QuestionFile): Question[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [number = '', text = ''] = line.split(' | ');
      return { number: Number(number), text };
    });
}

import { expect, it } from 'vitest';
import { z } from 'zod';
import { askAt } from '../../../support/ask.ts';
import { serveSample } from '../../../support/sample-gateway.ts';
import { type JudgedQuestion, findWrong, readJudged, toNdcg, toRecall } from './judged.ts';
import { questions } from './questions.ts';

const sample = serveSample();

const query = 'query ($text: String) { services(filter: { text: $text }, first: 20) { nodes { name } } }';
const Answer = z.object({ services: z.object({ nodes: z.array(z.object({ name: z.string() })) }) });

async function askFor(text: string): Promise<string[]> {
  const { data } = await askAt(sample.gateway.url, query, { text });
  return Answer.parse(data).services.nodes.map(({ name }) => name);
}

async function askAll(texts: readonly string[]): Promise<Map<string, string[]>> {
  const answers = new Map<string, string[]>();
  for (const text of texts) answers.set(text, await askFor(text));
  return answers;
}

it('questions in families’ own words are answered by the first three services, and never by none', async () => {
  const answers = await askAll(questions.map(([text]) => text));
  const missed = questions.filter(([text, ...wanted]) => {
    const names = answers.get(text)?.slice(0, 3) ?? [];
    return !names.some((name) => wanted.some((start) => name.startsWith(start)));
  });
  expect(questions.filter(([text]) => answers.get(text)?.length === 0)).toEqual([]);
  expect(missed.map(([text]) => text).slice(mostMissed)).toEqual([]);
});

/** Of a hundred. */
const mostMissed = 5;

it.each([
  { file: 'judged.txt', leastNdcg: 0.845, leastRecall: 0.925, mostWrong: 2 },
  { file: 'judged-since.txt', leastNdcg: 0.835, leastRecall: 0.92, mostWrong: 3 },
  { file: 'judged-by-another.txt', leastNdcg: 0.835, leastRecall: 0.93, mostWrong: 1 },
  { file: 'judged-on-a-phone.txt', leastNdcg: 0.765, leastRecall: 0.87, mostWrong: 6 },
  { file: 'judged-at-night.txt', leastNdcg: 0.785, leastRecall: 0.86, mostWrong: 3 },
  { file: 'judged-further.txt', leastNdcg: 0.73, leastRecall: 0.845, mostWrong: 2 },
  { file: 'judged-anew.txt', leastNdcg: 0.615, leastRecall: 0.75, mostWrong: 6 },
])(
  'what a wise friend would name comes first, and what is for somebody else does not: $file',
  async ({ file, leastNdcg, leastRecall, mostWrong }) => {
    const judged = readJudged(file);
    const answers = await askAll(judged.map(({ text }) => text));
    const measure = (of: (names: string[], question: JudgedQuestion) => number) =>
      judged.reduce((sum, question) => sum + of(answers.get(question.text) ?? [], question), 0) / judged.length;
    const wrong = judged.flatMap((question) =>
      findWrong(answers.get(question.text) ?? [], question).map((name) => `${question.text}: ${name}`),
    );
    expect(judged.filter(({ text }) => answers.get(text)?.length === 0)).toEqual([]);
    expect(measure(toNdcg)).toBeGreaterThan(leastNdcg);
    expect(measure(toRecall)).toBeGreaterThan(leastRecall);
    expect(wrong.slice(mostWrong)).toEqual([]);
  },
);

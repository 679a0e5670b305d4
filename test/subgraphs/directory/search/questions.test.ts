import { expect, it } from 'vitest';
import { z } from 'zod';
import { askAt } from '../../../support/ask.ts';
import { serveSample } from '../../../support/sample-gateway.ts';
import { questions } from './questions.ts';

const sample = serveSample();

const query = 'query ($text: String) { services(filter: { text: $text }, first: 3) { nodes { name } } }';
const Answer = z.object({ services: z.object({ nodes: z.array(z.object({ name: z.string() })) }) });

async function askFor(text: string): Promise<string[]> {
  const { data } = await askAt(sample.gateway.url, query, { text });
  return Answer.parse(data).services.nodes.map(({ name }) => name);
}

it('questions in families’ own words are answered by the first three services, and never by none', async () => {
  const answers = new Map<string, string[]>();
  for (const [text] of questions) answers.set(text, await askFor(text));
  const missed = questions.filter(([text, ...wanted]) => {
    const names = answers.get(text) ?? [];
    return !names.some((name) => wanted.some((start) => name.startsWith(start)));
  });
  expect(questions.filter(([text]) => answers.get(text)?.length === 0)).toEqual([]);
  expect(missed.map(([text]) => text).slice(mostMissed)).toEqual([]);
});

/** Of a hundred. */
const mostMissed = 8;

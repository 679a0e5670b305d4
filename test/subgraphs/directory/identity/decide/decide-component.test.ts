import { expect, it } from 'vitest';
import type { Levels } from '../../../../../subgraphs/directory/identity/weigh/compare.ts';
import { decideComponent } from '../../../../../subgraphs/directory/identity/decide/decide-component.ts';
import { fieldNames } from '../../../../../subgraphs/directory/identity/weigh/fields.ts';
import { type Judgement, bandOf } from '../../../../../subgraphs/directory/identity/weigh/judge.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made from every field name
const levels = Object.fromEntries(fieldNames.map((field) => [field, null])) as Levels;
const judgement: Judgement = {
  comparison: { levels: { ...levels, name: 0 }, nameKeys: ['a', 'a'], plain: false, chain: 'none' },
  bits: 1.5,
  vetoes: [],
  settled: true,
  doubled: false,
};
const likelihood = { total: () => 1, each: () => new Map() };

it('joins two that are sure beside their rivals, though hardly by themselves', () => {
  const pairs = [{ one: 'a:1', other: 'b:1', bits: judgement.bits, settled: true, doubled: false }];
  const decide = (share: number) =>
    decideComponent(
      { ids: ['a:1', 'b:1'], pairs, said: new Map() },
      {
        judge: () => judgement,
        judgePooled: () => judgement,
        likelihood,
        coverage: { 'a b': share, 'b a': share },
      },
    );
  expect(decide(0.8).clusters).toHaveLength(1);
  expect(decide(0).clusters).toHaveLength(2);
});

it('joins from nineteen to one on, and only what is settled', () => {
  expect(bandOf(Math.log2(19.1), true)).toBe('JOIN');
  expect(bandOf(Math.log2(18.9), true)).toBe('REVIEW');
  expect(bandOf(Math.log2(19.1), false)).toBe('REVIEW');
});

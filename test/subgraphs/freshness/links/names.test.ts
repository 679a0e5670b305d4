import { expect, it } from 'vitest';
import { createKnowsNames } from '../../../../subgraphs/freshness/links/names.ts';
import type { ResolveName } from '../../../../subgraphs/freshness/links/safe-lookup.ts';

const resolve: ResolveName = async (name) => {
  if (name.startsWith('gone')) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
  return [{ address: '192.0.2.1', family: 4 }];
};

it.each([
  ['all sites of few are gone', ['gone1.example', 'gone2.example'], true],
  ['one of three is there', ['gone1.example', 'gone2.example', 'a.example'], true],
  ['none of three is there', ['gone1.example', 'gone2.example:80', 'gone3.example'], false],
  ['most of many are gone', ['a.example', ...Array.from({ length: 9 }, (_, index) => `gone${index}.example`)], false],
  ['there are only addresses', ['127.0.0.1:5001', '[::1]:80', '192.0.2.2'], true],
  ['there is nothing to ask', [], true],
])('tells a resolver that knows nothing from sites that are gone: %s', async (_what, hosts, expected) => {
  expect(await createKnowsNames(resolve)(hosts)).toBe(expected);
});

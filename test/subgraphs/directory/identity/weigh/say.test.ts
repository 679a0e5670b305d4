import { expect, it } from 'vitest';
import { createReader } from '../../../../../subgraphs/directory/identity/evidence/reader.ts';
import { learnWeights } from '../../../../../subgraphs/directory/identity/learn/learn-weights.ts';
import { createJudge } from '../../../../../subgraphs/directory/identity/weigh/judge.ts';
import { createLikelihood } from '../../../../../subgraphs/directory/identity/weigh/likelihood.ts';
import { toFieldWeights, toReasons } from '../../../../../subgraphs/directory/identity/weigh/say.ts';
import { listing } from '../../support.ts';

const sources = ['a', 'b'];
const read = createReader(sources);
const tots = { organisation: 'Hope', url: 'https://hope.example.org/what-we-do' };
const ofHope = (source: string) =>
  ['Hazel tots', 'Larch counselling', 'Rowan choir'].map((name, index) => listing(`${source}:${index}`, name, tots));

function sayOf(sameWithSharedPage: number) {
  const listings = [...ofHope('a'), ...ofHope('b')];
  const learned = learnWeights(listings, sources);
  const same = learned.fields.url.same.map((share, level) => (level === 1 ? sameWithSharedPage : share));
  const weights = { ...learned, fields: { ...learned.fields, url: { ...learned.fields.url, same } } };
  const [one, other] = [ofHope('a')[0], ofHope('b')[0]].flatMap((each) => (each ? [read(each)] : []));
  if (!one || !other) throw new Error('Expected two listings.');
  const judgement = createJudge(weights)(one, other);
  const said = toFieldWeights(createLikelihood(weights), judgement, { within: false, bits: judgement.bits });
  return { page: said.find(({ field }) => field === 'url'), judgement };
}

it('says of a page in common that several services have it, and why it weighs against where it does', () => {
  const several = 'The same web page, which several services have.';
  expect(sayOf(0.9).page).toMatchObject({ text: several });
  expect(sayOf(0.9).page?.bits).toBeGreaterThan(0);
  const against = sayOf(0.0001).page;
  expect(against?.bits).toBeLessThan(0);
  expect(against?.text).toBe(`${several} Here two services have that in common more often than one has.`);
});

it('has one object for reasons that are the same', () => {
  expect(toReasons(sayOf(0.9).judgement)).toBe(toReasons(sayOf(0.9).judgement));
});

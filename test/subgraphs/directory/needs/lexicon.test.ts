import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readLexicon } from '../../../../subgraphs/directory/needs/lexicon/read-lexicon.ts';
import { createNeeds } from '../../../../subgraphs/directory/needs/needs.ts';
import { createTokeniser } from '../../../../subgraphs/directory/needs/recognise/tokens.ts';

const own = new URL('../../../../subgraphs/directory/needs/lexicon/', import.meta.url);

/** The lexicon with one of its files changed by an editor. */
function readChanged(file: string, change: (text: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const copy = join(folder, 'lexicon');
  cpSync(own, copy, { recursive: true });
  writeFileSync(join(copy, file), change(existsSync(join(copy, file)) ? readFileSync(join(copy, file), 'utf8') : ''));
  return readLexicon(pathToFileURL(`${copy}/`));
}

const financially = 'needs/struggling-financially.json';

describe('an editor of the lexicon', () => {
  it('adds words without code', () => {
    const lexicon = readChanged(financially, (text) => text.replace('"skint"', '"skint", "boracic"'));
    const [first] = createNeeds(lexicon).recognise('totally boracic');
    expect(first?.need).toBe('struggling-financially');
  });

  it('adds what people say, without code', () => {
    const lexicon = readChanged('sayings/young-carer.txt', (text) => `${text}floccinaucinihil after my nan\n`);
    const [first] = createNeeds(lexicon).recognise('floccinaucinihil');
    expect(first).toMatchObject({ need: 'young-carer', because: 'It is close to how others put this.' });
  });

  it.each([
    ['no JSON', financially, /^.*$/su, '{', 'struggling-financially.json: it is no JSON.'],
    ['a field that is missing', financially, '"voice"', '"vioce"', 'voice'],
    ['a voice that is none', financially, '"voice": "parent"', '"voice": "mum"', 'voice'],
    ['an id twice', financially, /"id": ".*"/, '"id": "young-carer"', 'the need "young-carer" twice'],
    ['a number twice', financially, '"number": 28', '"number": 27', 'the number "27" twice'],
    ['urgent help that is not there', financially, '"urgentHelp": []', '"urgentHelp": ["nobody"]', '"nobody"'],
    ['sayings of no need', 'sayings/nobody.txt', /$/, 'hello', 'sayings/nobody.txt is of no need'],
    ['a need beside one that is not there', 'neighbours.json', 'young-carer', 'nobody', '"nobody" beside'],
    [
      'a need beside itself',
      'neighbours.json',
      /\["need-help-finding/,
      '["18-25-and-not-in-college-or-i-dont-have-a-job", "need-help-finding',
      'no other need',
    ],
    ['a named service of no need', 'named-services.json', /^\{/, '{ "Nobody": {},', '"Nobody"'],
  ])('is told of %s', (_what, file, from, to, message) => {
    expect(() => readChanged(file, (text) => text.replace(from, to))).toThrow(message);
  });

  it.each([
    ['a concept that is not there', financially, '"skint"', '"@skint"', 'struggling-financially": sign "@skint"'],
    ['a word without letters', financially, '"skint"', '"skint/?"', '"skint/?" is no word.'],
    [
      'concepts made of each other',
      'concepts/who.json',
      '"words": ["son"',
      '"words": ["@child-or-they"',
      'made of itself',
    ],
    ['a concept made of none that is there', 'concepts/who.json', '"@child"', '"@chld"', 'no concept "chld"'],
  ])('is told of %s', (_what, file, from, to, message) => {
    const change = (text: string) => text.replaceAll(/\[\s+"/g, '["').replace(from, to);
    expect(() => createNeeds(readChanged(file, change))).toThrow(message);
  });
});

describe('the lexicon', () => {
  it('has no thing to speak of that is said with small words alone, which stand in every text', () => {
    const lexicon = readLexicon();
    const tokenise = createTokeniser(lexicon.spelling);
    const lost = [...lexicon.concepts]
      .filter(([name]) => !['child-or-they', 'self'].includes(name))
      .flatMap(([name, { words }]) => words.map((word) => ({ name, word })))
      .filter(({ word }) => !/[@{_ ]/.test(word))
      .filter(({ word }) => word.split('/').some((one) => tokenise(one).every(({ small }) => small)));
    expect(lost).toEqual([]);
  });
});

import { cpSync, existsSync, mkdtempSync, readdirSync, statSync, writeFileSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { toLearningDigest } from '../../../../../subgraphs/directory/needs/learning/digest.ts';
import { toLearnedFile } from '../../../../../subgraphs/directory/needs/learning/kept-learning.ts';
import { type Learning, createLearning } from '../../../../../subgraphs/directory/needs/learning/learn-apart.ts';
import { readLexicon } from '../../../../../subgraphs/directory/needs/lexicon/read-lexicon.ts';
import { createNeeds } from '../../../../../subgraphs/directory/needs/needs.ts';
import { createEnglishWords } from '../../../../../subgraphs/kit/text/english-words.ts';
import { createTestObserver } from '../../../../support/observer.ts';
import { readQuestions } from '../questions/read-questions.ts';

const lexicon = readLexicon();
const isEnglish = createEnglishWords();
const { log, lines } = createTestObserver();

function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'learning-'));
}

describe('what sayings teach', () => {
  const dataDir = makeFolder();
  const outdated = join(dataDir, 'needs-of-other-words.learned');
  let learning: Learning;

  beforeAll(async () => {
    writeFileSync(outdated, '');
    learning = createLearning({ dataDir }, log);
    await learning.prepare();
  }, 60_000);

  it('is kept as it was learned', async () => {
    const [kept, learnedHere] = [createNeeds(lexicon, isEnglish, learning), createNeeds(lexicon, isEnglish)];
    await kept.learn();
    for (const { text } of readQuestions('held-out.txt').slice(0, 40)) {
      expect(kept.recognise(text)).toEqual(learnedHere.recognise(text));
    }
  });

  it('is learned once, and again by nobody who comes later', async () => {
    const [file = ''] = readdirSync(dataDir);
    const { mtimeMs } = statSync(join(dataDir, file));
    const later = createLearning({ dataDir }, log);
    await later.prepare();
    expect(statSync(join(dataDir, file)).mtimeMs).toBe(mtimeMs);
    expect(later.read()?.needs).toHaveLength(29);
  });

  it('takes away what was learned from other words, and leaves nothing half written', () => {
    expect(existsSync(outdated)).toBe(false);
    expect(readdirSync(dataDir)).toHaveLength(1);
  });
});

describe('what came with the install', () => {
  it('is read, and not learned again', async () => {
    const installed = makeFolder();
    await createLearning({ dataDir: installed }, log).prepare();
    const dataDir = makeFolder();
    const learning = createLearning({ dataDir, installed }, log);
    await learning.prepare();
    expect(readdirSync(dataDir)).toEqual([]);
    expect(learning.read()?.needs).toHaveLength(29);
  }, 60_000);
});

describe('a file of what sayings teach', () => {
  it('is none at first, and one that cannot be read is as good as none', () => {
    const dataDir = makeFolder();
    expect(createLearning({ dataDir }, log).read()).toBeNull();
    const file = toLearnedFile(dataDir, toLearningDigest());
    writeFileSync(file, 'torn');
    expect(createLearning({ dataDir }, log).read()).toBeNull();
    expect(existsSync(file)).toBe(false);
  });

  it('is of another name for other words', () => {
    const folder = join(makeFolder(), 'needs');
    cpSync(new URL('../../../../../subgraphs/directory/needs', import.meta.url), folder, { recursive: true });
    const before = toLearningDigest(folder);
    expect(toLearningDigest(folder)).toBe(before);
    appendFileSync(join(folder, 'lexicon', 'sayings', 'none.txt'), 'a saying more\n');
    expect(toLearningDigest(folder)).not.toBe(before);
  });
});

describe('where nothing can be kept', () => {
  it('is learned here, and told', async () => {
    const noFolder = join(makeFolder(), 'file');
    writeFileSync(noFolder, '');
    const needs = createNeeds(lexicon, isEnglish, createLearning({ dataDir: noFolder }, log));
    await needs.learn();
    expect(lines()).toContainEqual(
      expect.objectContaining({ msg: 'what families say could not be learned apart, and is learned here' }),
    );
    expect(needs.recognise('my mum kicked me out')[0]?.score).toBeGreaterThan(0.5);
  }, 60_000);
});

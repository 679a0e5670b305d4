import { doAtOnce } from '../../turns.ts';
import { readLexicon } from '../lexicon/read-lexicon.ts';
import { learnSayings } from '../recognise/learn-sayings.ts';
import { createReading } from '../recognise/reading.ts';
import { writeLearned } from './kept-learning.ts';

const [dataDir = '', digest = ''] = process.argv.slice(2);
const lexicon = readLexicon();
await writeLearned(dataDir, digest, doAtOnce(learnSayings(lexicon, createReading(lexicon))));

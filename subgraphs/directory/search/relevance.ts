import { sentence } from '../../kit/sentences/sentence.ts';
import type { ServiceFacts } from './facts.ts';
import type { SpokenNeed, Understood } from './interpret.ts';
import { type Bits, createBits, hasBit, setBit } from './select/bits.ts';
import type { Filter } from './select/filter.ts';
import type { SearchBase } from './base.ts';
import { addSecond, toNeedWorths } from './need-worths.ts';
import { toRelevantNeeds } from './relevant-needs.ts';
import { kindsToDo } from './spoken/to-do.ts';
import { voices } from './spoken/voices.ts';
import type { WordMatch } from './words/match-words.ts';

/** How well services answer a text: by its words, and by the needs that it speaks of. */
export interface Relevance {
  /** By row, 0 for not at all to 1. */
  scores: Float32Array;
  words: WordMatch;
  /** The needs that it speaks of, or that go with them, and a service answers. */
  needsOf: (facts: ServiceFacts) => SpokenNeed[];
  /** Whether it answers one that it speaks of. */
  answersNeed: (facts: ServiceFacts) => boolean;
  /** Whether the strategy names it for one. */
  isNamedFor: (facts: ServiceFacts) => boolean;
}

/**
 * What a need that is spoken of for sure is worth, where having every word in the name is worth 1: so a service that is
 * called what was typed comes before those that answer the need, and these before what has a word of a sentence by chance.
 */
const needWorth = 0.7;

/** What having to do with what a question is about is worth, if only its name tells. */
const topicWorth = 0.75;

/** What words take from a service that answers none of the needs that are spoken of for sure: they mostly tell of the need. */
const besideAnswers = 0.35;

/** What a chance to help others is worth to somebody who does not ask for one, as a share: they may need that help. */
const toHelpOthers = 0.3;

/** What a service with interpreters scores where nothing but a language is asked for; one that speaks it scores 1. */
const byInterpreter = 0.5;

/** What any group, club or activity scores where something to do is asked for. */
const somethingToDo = 0.25;

/** The same of one that is there for somebody in trouble. */
const somethingElse = 0.15;

/**
 * Null when the question has no text, so that all services answer; a text that says nothing is answered by none.
 * `interpreting` are the rows of services that mention interpreters.
 */
export function toRelevance(
  { words, topics, needs, told, saysNothing }: Understood,
  base: SearchBase,
  interpreting: ReadonlySet<number> = new Set(),
): Relevance | null {
  const relevant = toRelevantNeeds(needs, told, base);
  const { spoken, beside } = relevant;
  const isAbout = words.length + topics.length + spoken.length > 0;
  if (!isAbout && told.languages.length === 0 && !told.toDo && !saysNothing) return null;
  const { languages, kinds } = base.columns;
  const match = base.match(words);
  const about = base.matchTopics(topics);
  const { byRow: scores, answers } = toNeedWorths(relevant, base);
  const left = 1 - besideAnswers * Math.max(0, ...spoken.map(({ score }) => score)) ** 2;
  for (let row = 0; row < scores.length; row++) {
    const byAny = match.scores[row] ?? 0;
    const byWords = match.hasEnough(row) ? byAny : 0;
    const byNeeds = needWorth * (scores[row] ?? 0);
    // Who answers a need is an answer, so any word that it has of the question counts.
    const both = hasBit(answers, row)
      ? Math.max(toBeside(byWords), byAny) + byNeeds
      : addSecond(byWords * left, byNeeds);
    const byTopics = topicWorth * (about?.scores[row] ?? 0);
    scores[row] = addSecond(both, byTopics) / (1 + needWorth);
  }
  if (!words.some(({ text }) => /^volunt/i.test(text))) {
    for (const row of kinds.values.get('VOLUNTEERING') ?? []) scores[row] = (scores[row] ?? 0) * toHelpOthers;
  }
  if (told.toDo) addToDo(scores, base);
  if (!isAbout) {
    for (const row of interpreting) scores[row] = byInterpreter;
    for (const language of told.languages) for (const row of languages.values.get(language) ?? []) scores[row] = 1;
  }
  return {
    scores,
    words: about ? { ...match, explain: (row) => [...match.explain(row), ...about.explain(row)] } : match,
    needsOf: ({ needs: own }) => [...spoken, ...beside].filter(({ need }) => own.includes(need.id)),
    answersNeed: ({ needs: own }) => spoken.some(({ need }) => own.includes(need.id)),
    isNamedFor: ({ named }) => spoken.some(({ need }) => need.named.some((one) => named.includes(one))),
  };
}

/**
 * Groups, clubs and activities that say for what ages they are, those that are there for somebody in trouble after the others;
 * all services where there are none, so that nobody finds nothing.
 */
function addToDo(scores: Float32Array, { services, columns, model, judgedOf, needs }: SearchBase): void {
  for (const row of kindsToDo.flatMap((kind) => [...(columns.kinds.values.get(kind) ?? [])])) {
    const saysAges = (model.judged[judgedOf[row] ?? 0]?.ages.length ?? 0) > 0;
    const answered = services[row]?.needs ?? [];
    if (!saysAges || answered.some((id) => voices.help.includes(id))) continue;
    const isForTrouble = answered.some((id) => needs.find(id)?.sensitive);
    scores[row] = Math.max(isForTrouble ? somethingElse : somethingToDo, scores[row] ?? 0);
  }
  if (scores.every((score) => score === 0)) scores.fill(somethingToDo);
}

/**
 * What words add to a need: less than by themselves, but of the services that answer it the one that has a word more
 * of the question comes first, if only in its description.
 */
function toBeside(score: number): number {
  return Math.max(Math.sqrt(score) / 2, score);
}

/** Services that have the words, or answer the needs. */
export function toTextFilter({ scores, needsOf }: Relevance): Filter {
  return {
    name: 'text',
    yes: toMatching(scores),
    unknown: null,
    explain: (facts) => {
      const [first] = needsOf(facts);
      const need = first && { id: first.need.id, label: first.need.label };
      return need ? [sentence('answersNeed', { need })] : [];
    },
  };
}

function toMatching(scores: Float32Array): Bits {
  const bits = createBits(scores.length);
  for (let row = 0; row < scores.length; row++) if ((scores[row] ?? 0) > 0) setBit(bits, row);
  return bits;
}

import type { SearchBase } from './base.ts';
import type { SpokenNeed } from './interpret.ts';
import type { Told } from './spoken/told.ts';
import { voices } from './spoken/voices.ts';

/** A need that was recognised less surely is told in the interpretation, but does not raise the services that answer it. */
const leastSure = 0.35;

/** Where so many services answer a need, nobody has to look further. */
const enough = 10;

/** A need that is spoken of no more surely than this brings no other with it. */
const leastForOthers = 0.65;

/** What is left of a need of somebody young whose services are for adults alone. */
const forAdults = 0.7;

/** The needs whose services answer a question. */
export interface RelevantNeeds {
  /** Those that it speaks of surely enough, and of a child's those that parents have of it. */
  spoken: readonly SpokenNeed[];
  /** Those that mostly go with them, each as sure as the one that it goes with. */
  beside: readonly SpokenNeed[];
}

export function toRelevantNeeds(needs: readonly SpokenNeed[], { young }: Told, base: SearchBase): RelevantNeeds {
  const sure = needs.filter(({ score }) => score >= leastSure);
  const spoken = young ? withOthers([], sure.flatMap(toYoung)) : sure;
  const few = sure.filter(({ need, score }) => score >= leastForOthers && countAnswers(need) < enough);
  const beside = few.flatMap((one) => toOthers(one, base.needs.neighboursOf(one.need)));
  return { spoken, beside: withOthers(spoken, beside).slice(spoken.length) };

  /** With the same need of a child, which names what is there for children and young people. */
  function toYoung(one: SpokenNeed): SpokenNeed[] {
    const own = voices.adults.includes(one.need.id) ? { ...one, score: one.score * forAdults } : one;
    return [own, ...toOthers(one, [base.needs.find(voices.childs[one.need.id] ?? '')])];
  }

  function countAnswers({ id }: SpokenNeed['need']): number {
    return base.columns.needs.values.get(id)?.length ?? 0;
  }
}

/** Each need once, the first of it. */
function withOthers(known: readonly SpokenNeed[], others: readonly SpokenNeed[]): SpokenNeed[] {
  const all = new Map<string, SpokenNeed>();
  for (const one of [...known, ...others]) all.getOrInsert(one.need.id, one);
  return [...all.values()];
}

/** Needs that are as sure as one. */
function toOthers({ score, because }: SpokenNeed, needs: readonly (SpokenNeed['need'] | null)[]): SpokenNeed[] {
  return needs.flatMap((need) => (need ? [{ need, score, because }] : []));
}

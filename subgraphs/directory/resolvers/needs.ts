import type { NeedResolvers, QueryResolvers } from '../../../codegen/generated/directory.ts';
import type { Needs } from '../needs/needs.ts';
import { badInput } from '../search/bad-input.ts';
import type { NeedMatchParent } from './parents.ts';
import { keepPrivate } from './private.ts';

const most = 1000;
const longestText = 500;

export const listNeeds: NonNullable<QueryResolvers['needs']> = (_parent, { text, first }, { needs }, info) => {
  if (first < 1 || first > most) throw badInput(`first must be from 1 to 1,000, but was ${first}.`);
  if (text === null || text === undefined || text.trim() === '') return toAll(needs).slice(0, first);
  keepPrivate(info);
  if (text.length > longestText) {
    throw badInput(`text must have at most ${longestText} characters, but had ${text.length}.`);
  }
  return toMatches(text, needs).slice(0, first);
};

export const Need: NeedResolvers = {
  urgentHelp: (need, _args, { needs }) => needs.urgentHelpFor(need),
};

function toAll({ all }: Needs): NeedMatchParent[] {
  return all.map((need) => ({ need, score: 1, because: 'It is one of the situations of the strategy.' }));
}

function toMatches(text: string, { recognise, find }: Needs): NeedMatchParent[] {
  return recognise(text).flatMap(({ need: id, score, because }) => {
    const need = find(id);
    return need ? [{ need, score, because }] : [];
  });
}

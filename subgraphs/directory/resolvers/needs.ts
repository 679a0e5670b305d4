import type { NeedResolvers, QueryResolvers, UrgentHelpResolvers } from '../../../codegen/generated/directory.ts';
import type { DirectoryContext } from '../context.ts';
import type { UrgentHelpEntry } from '../needs/lexicon/shape.ts';
import type { Needs } from '../needs/needs.ts';
import { badInput } from '../search/bad-input.ts';
import { sentence } from '../../kit/sentences/sentence.ts';
import { writeEnglish } from '../../kit/sentences/write.ts';
import type { WayIn } from '../search/ways-in/find-ways-in.ts';
import { toCoverage } from './coverage.ts';
import type { NeedMatchParent } from './parents.ts';
import { keepPrivate } from './private.ts';
import { toReference } from './session-reference.ts';

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
  __resolveReference: ({ id }, { needs }) => needs.find(id),

  urgentHelp: (need, _args, { needs }) => needs.urgentHelpFor(need),

  services({ id }, { near, first, after }, { search }, info) {
    if (near) keepPrivate(info);
    return search.ask({ filter: { needs: [id] }, near, orderBy: 'BEST_MATCH', first, after });
  },

  coverage: (need, _args, context) => toCoverage(need, context),
};

export const UrgentHelp: UrgentHelpResolvers = {
  sentence: ({ id, text }) => sentence('urgentHelp', { help: { id, label: text } }),
  phone: async (help, _args, context) => (await loadUrgentHelp(help, context)).phone,
  url: async (help, _args, context) => (await loadUrgentHelp(help, context)).url,
};

/** With the number to ring, where it is urgent. */
export async function loadWayIn({ sentences, hub, session, help }: WayIn, context: DirectoryContext) {
  const phone = help && (await loadUrgentHelp(help, context)).phone;
  return { sentences, text: writeEnglish(sentences), hub, phone, session: session && toReference(session) };
}

/** The number is that of the service's own listing, where a directory lists it: nothing here is made up. */
async function loadUrgentHelp(
  { named, phone, url }: UrgentHelpEntry,
  { model, loaders }: DirectoryContext,
): Promise<{ phone: string | null; url: string | null }> {
  const [facts] = named === null ? [] : model.servicesNamed(named);
  const service = facts ? await loaders.service.load(facts.id) : null;
  return { phone: phone ?? service?.phones[0]?.number ?? null, url: url ?? service?.url ?? null };
}

/** Throws for an id that is none. */
export function checkNeeds(ids: readonly string[] | null | undefined, { find }: Needs, argument: string): void {
  if (ids?.some((id) => find(id) === null)) {
    throw badInput(`${argument} must be ids of needs as Query.needs gives them, e.g. young-carer.`);
  }
}

function toAll({ all }: Needs): NeedMatchParent[] {
  return all.map((need) => ({ need, score: 1, because: 'It is one of the situations of the strategy.' }));
}

function toMatches(text: string, { recognise, find }: Needs): NeedMatchParent[] {
  return recognise(text).flatMap(({ need: id, score, because }) => {
    const need = find(id);
    return need ? [{ need, score, because }] : [];
  });
}

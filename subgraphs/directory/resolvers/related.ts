import type { RelatedServiceResolvers } from '../../../codegen/generated/directory.ts';
import { type SentenceRecord, sentence } from '../../kit/sentences/sentence.ts';
import { writeEnglish } from '../../kit/sentences/write.ts';
import type { DirectoryContext } from '../context.ts';
import type { ServiceRecord } from '../merge/records.ts';
import { type Bond, findRelated } from '../related/find-related.ts';
import { badInput } from '../search/bad-input.ts';
import type { RelatedParent } from './parents.ts';

const most = 1000;

export const RelatedService: RelatedServiceResolvers = {
  async service({ id }, _args, { loaders }) {
    const service = await loaders.service.load(id);
    if (!service) throw new Error('A service is related to one that the read model does not hold.');
    return { ...service, from: null };
  },

  reason: async ({ by, to }, _args, context) => writeEnglish([await describeBond(by, to, context)]),
  sentence: ({ by, to }, _args, context) => describeBond(by, to, context),
};

/** What else may help whoever looks at a service. */
export function listRelated(to: ServiceRecord, first: number, { model }: DirectoryContext): RelatedParent[] {
  if (first < 1 || first > most) throw badInput(`first must be from 1 to 1,000, but was ${first}.`);
  const facts = model.factsOf(to.id);
  return facts ? findRelated(model, facts, first).map((related) => ({ ...related, to })) : [];
}

async function describeBond(
  { kind, id }: Bond,
  to: ServiceRecord,
  { loaders }: DirectoryContext,
): Promise<SentenceRecord> {
  if (kind === 'organisation') {
    const name = to.organisation?.name;
    return name === undefined ? sentence('alsoRunBySame') : sentence('alsoRunBy', { name });
  }
  if (kind === 'category') {
    const text = to.categories.find((category) => category.id === id)?.name;
    return text === undefined ? sentence('similarKind') : sentence('similarTo', { text });
  }
  const location = await loaders.location.load(id);
  const place = location?.name ?? location?.address?.lines[0] ?? location?.address?.text;
  return place === undefined ? sentence('alsoAtSame') : sentence('alsoAt', { place });
}

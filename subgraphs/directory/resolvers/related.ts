import type { RelatedServiceResolvers } from '../../../codegen/generated/directory.ts';
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

  reason: ({ by, to }, _args, context) => describeBond(by, to, context),
};

/** What else may help whoever looks at a service. */
export function listRelated(to: ServiceRecord, first: number, { model }: DirectoryContext): RelatedParent[] {
  if (first < 1 || first > most) throw badInput(`first must be from 1 to 1,000, but was ${first}.`);
  const facts = model.factsOf(to.id);
  return facts ? findRelated(model, facts, first).map((related) => ({ ...related, to })) : [];
}

async function describeBond({ kind, id }: Bond, to: ServiceRecord, { loaders }: DirectoryContext): Promise<string> {
  if (kind === 'organisation') return `Also run by ${to.organisation?.name ?? 'the same organisation'}`;
  if (kind === 'category')
    return `Similar: ${to.categories.find((category) => category.id === id)?.name ?? 'its kind'}`;
  const location = await loaders.location.load(id);
  const place = location?.name ?? location?.address?.lines[0] ?? location?.address?.text;
  return place === undefined ? 'At the same place' : `Also at ${place}`;
}

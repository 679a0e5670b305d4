import type {
  NamedServiceResolvers,
  NeedCoverageResolvers,
  QueryResolvers,
} from '../../../codegen/generated/directory.ts';
import { type Coverage, assessCoverage } from '../coverage/assess-coverage.ts';
import type { DirectoryContext } from '../context.ts';
import type { NeedEntry } from '../needs/lexicon/shape.ts';

/** `GPs` are many. */
const mostServices = 100;

export const listCoverage: NonNullable<QueryResolvers['coverage']> = (_parent, _args, context) =>
  context.needs.all.map((need) => toCoverage(need, context));

export function toCoverage(need: NeedEntry, { model }: DirectoryContext): Coverage {
  return assessCoverage(need, model.servicesNamed);
}

export const NeedCoverage: NeedCoverageResolvers = {
  listed: ({ named }) => named.filter(({ services }) => services.length > 0).length,
  missing: ({ named }) => named.filter(({ services }) => services.length === 0).length,
};

export const NamedService: NamedServiceResolvers = {
  services: ({ services }, _args, { loaders }) =>
    Promise.all(
      services.slice(0, mostServices).map(async (id) => {
        const service = await loaders.service.load(id);
        if (!service) throw new Error('A service is named that the read model does not hold.');
        return { ...service, from: null };
      }),
    ),
};

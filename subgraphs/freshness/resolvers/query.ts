import { maybeCacheControlFromInfo } from '@apollo/cache-control-types';
import type { MutationResolvers, QueryFindingsArgs, QueryResolvers } from '../../../codegen/generated/freshness.ts';
import type { Desk } from '../desk.ts';
import { checkFirst, toPage } from './page.ts';
import type { FindingPage } from './parents.ts';

export const Query: QueryResolvers = {
  findings: (_parent, asked, { desk }) => findPage(desk, asked, { guarded: false }),
  allFindings(_parent, asked, { desk }, info) {
    maybeCacheControlFromInfo(info)?.setCacheHint({ maxAge: 0, scope: 'PRIVATE' });
    return findPage(desk, asked, { guarded: true });
  },
  freshnessRuns: (_parent, { first }, { desk }) => desk.runs(checkFirst(first ?? 30)),
  freshnessRun: (_parent, { id }, { desk }) => desk.run(id),
  freshnessAsOf: (_parent, { date }, { desk }) => desk.asOf(date),
  freshnessEvidence: (_parent, { unless, first, after }, { desk }) =>
    desk.evidence({ unless: unless ?? null, first: checkFirst(first), after: after ?? null }),
  acknowledgements(_parent, { findingId, first }, { desk }, info) {
    maybeCacheControlFromInfo(info)?.setCacheHint({ maxAge: 0, scope: 'PRIVATE' });
    return desk.acknowledgements({ finding: findingId ?? null, first: checkFirst(first ?? 50) });
  },
  async problemReports(_parent, { serviceId, first }, { desk }, info) {
    maybeCacheControlFromInfo(info)?.setCacheHint({ maxAge: 0, scope: 'PRIVATE' });
    const problems = await desk.problems({ service: serviceId ?? null, first: checkFirst(first ?? 50) });
    return problems.map(({ service, ...problem }) => ({ ...problem, service: { id: service } }));
  },
};

export const Mutation: MutationResolvers = {
  async reportProblem(_parent, { serviceId, field, message }, { desk }) {
    return { reference: await desk.report({ service: serviceId, field: field ?? null, message }) };
  },
  acknowledgeFinding: (_parent, { id, note, until, by }, { desk }) =>
    desk.acknowledge({ id, note: note ?? null, until: until ?? null, by: by ?? null }),
  undoAcknowledgement: (_parent, { id, by }, { desk }) => desk.undoAcknowledgement({ id, by: by ?? null }),
};

async function findPage(
  desk: Desk,
  { filter, first, after }: Partial<QueryFindingsArgs>,
  { guarded }: { guarded: boolean },
): Promise<FindingPage> {
  const { serviceId, ...rest } = filter ?? {};
  const all = await desk.findings({ ...rest, guarded, ...(serviceId != null && { serviceIds: [serviceId] }) });
  return toPage(all, first ?? 50, after ?? null);
}

import type {
  Facet,
  FindingConnectionResolvers,
  FindingEdgeResolvers,
  FindingResolvers,
} from '../../../codegen/generated/freshness.ts';
import { checkWords } from '../checks/all.ts';
import type { FindingRecord } from '../store/records.ts';
import { toCursor } from './page.ts';

export const Finding: FindingResolvers = {
  check({ checkId }) {
    const words = checkWords.get(checkId);
    if (words) return words;
    // A check of an earlier version, whose findings are history.
    return { id: checkId, title: checkId, why: 'This is no longer checked.', severity: 'INFO', example: '' };
  },
  service: ({ serviceId }) => (serviceId === null ? null : { id: serviceId }),
  listing: ({ listingId }) => (listingId === null ? null : { id: listingId }),
  source: ({ sourceId }) => ({ id: sourceId }),
};

export const FindingConnection: FindingConnectionResolvers = {
  edges: ({ all, start, end }) => all.slice(start, end).map((node) => ({ node })),
  nodes: ({ all, start, end }) => all.slice(start, end),
  pageInfo({ all, start, end }) {
    const [first, last] = [all[start], all[end - 1]];
    return {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: first && start < end ? toCursor(first) : null,
      endCursor: last && start < end ? toCursor(last) : null,
    };
  },
  totalCount: ({ all }) => all.length,
  facets: ({ all }) => [
    toFacet(
      'check',
      all,
      ({ checkId }) => checkId,
      (id) => checkWords.get(id)?.title ?? id,
    ),
    toFacet('source', all, ({ sourceId }) => sourceId),
    toFacet('severity', all, ({ severity }) => severity),
    toFacet('owner', all, ({ owner }) => owner),
  ],
};

export const FindingEdge: FindingEdgeResolvers = {
  cursor: ({ node }) => toCursor(node),
};

function toFacet(
  name: string,
  findings: readonly FindingRecord[],
  valueOf: (finding: FindingRecord) => string | null,
  labelOf: (value: string) => string = (value) => value,
): Facet {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const value = valueOf(finding);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].map(([value, count]) => ({ value, label: labelOf(value), count }));
  return { name, values: values.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)) };
}

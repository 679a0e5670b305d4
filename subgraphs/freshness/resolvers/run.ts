import type { FreshnessRunResolvers, FreshnessRunSourceResolvers } from '../../../codegen/generated/freshness.ts';

export const FreshnessRun: FreshnessRunResolvers = {
  onlySource: ({ onlySourceId }) => (onlySourceId === null ? null : { id: onlySourceId }),
  report: ({ night }, _args, { desk }) => desk.asOf(night),
};

export const FreshnessRunSource: FreshnessRunSourceResolvers = {
  source: ({ sourceId }) => ({ id: sourceId }),
};

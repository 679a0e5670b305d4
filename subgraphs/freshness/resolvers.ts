export { Finding, FindingConnection, FindingEdge } from './resolvers/finding.ts';
export { Mutation, Query } from './resolvers/query.ts';
export { FreshnessRun, FreshnessRunSource } from './resolvers/run.ts';
export { Sentence } from '../kit/sentences/resolvers.ts';
export { Service } from './resolvers/service.ts';

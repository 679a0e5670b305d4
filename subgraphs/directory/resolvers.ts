export { Change } from './resolvers/changes.ts';
export { ServiceConnection, ServiceEdge } from './resolvers/connection.ts';
export { Hub, Location, Organisation, Session } from './resolvers/location.ts';
export { Query } from './resolvers/query.ts';
export { RelatedService } from './resolvers/related.ts';
export { Service, ServiceAtLocation } from './resolvers/service.ts';
export { ConflictValue, FieldProvenance, Listing, Source } from './resolvers/origins.ts';

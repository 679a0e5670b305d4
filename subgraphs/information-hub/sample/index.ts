import { createHubRecords } from '../../kit/connected-places/sample/records/hub.ts';
import { serveHub } from '../../kit/connected-places/sample/serve-hub.ts';
import type { CreateStandIn } from '../../kit/sample/stand-in.ts';

/** The stand-in for the Sutton Information Hub. */
export const createInformationHubStandIn: CreateStandIn = ({ world, clock }) =>
  serveHub({ world, clock, createRecords: (edition) => createHubRecords(world, edition) });

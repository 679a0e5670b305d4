import type { FastifyInstance } from 'fastify';
import type { Row } from '../../../kit/connected-places/sample/records/row.ts';
import { type HubRecords, createHubRecords } from '../../../kit/connected-places/sample/records/hub.ts';
import { type PageRow, toPageRow } from '../../../kit/connected-places/sample/records/page.ts';
import { toCollection } from '../../../kit/connected-places/sample/records/terms.ts';
import type { Edition } from '../../../kit/connected-places/sample/records/service.ts';
import { serveHub } from '../../../kit/connected-places/sample/serve-hub.ts';
import type { StandInOptions } from '../../../kit/sample/stand-in.ts';
import type { SampleWorld } from '../../../kit/sample/world.ts';

/** An invented information hub of which the Local Offer is a section of pages below `send-local-offer`, as Sutton's is. */
export function createConnectedPlacesPagesStandIn({ world, clock }: StandInOptions): FastifyInstance {
  return serveHub({ world, clock, createRecords: (edition) => createPagesRecords(world, edition) });
}

/** The hub's own records, and the pages. */
export function createPagesRecords(world: SampleWorld, edition: Edition): HubRecords {
  const records = createHubRecords(world, edition);
  const { today } = edition;
  const send = {
    ...toCollection('Children with SEND', ['SEND'], records.categoryCollections.length, today),
    image_file_id: null,
  };
  return {
    ...records,
    categoryCollections: [...records.categoryCollections, send],
    pages: createPages(records, send, edition),
  };
}

/**
 * The landing page and three levels of what a real one has: pages with a collection, a link, a collection that is
 * switched off, nothing at all, and one that is itself switched off.
 */
function createPages({ services, categoryCollections }: HubRecords, send: Row, { origin, today }: Edition): PageRow[] {
  const [first, second] = services;
  const off = categoryCollections.find(({ enabled }) => enabled === false);
  const landing = toPageRow(
    { title: 'SEND Local Offer', parent: null, words: ['What there is, and for whom.'] },
    today,
  );
  const activities = toPageRow(
    { title: 'Activities and short breaks', parent: landing, categoryCollections: [send] },
    today,
  );
  return [
    landing,
    activities,
    toPageRow(
      {
        title: 'Getting started',
        parent: activities,
        words: [
          `Ask [them](/services/${String(first?.['slug'])}) first.`,
          `Or see ${origin}/services/${String(second?.['slug'])} and https://example.org/services/elsewhere.`,
        ],
      },
      today,
    ),
    toPageRow({ title: 'Words that we use', parent: landing, categoryCollections: off ? [off] : [] }, today),
    toPageRow({ title: 'Not yet ready', parent: landing, categoryCollections: [send], enabled: false }, today),
  ];
}

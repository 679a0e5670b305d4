import { createHash } from 'node:crypto';
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import type { CreateStandIn } from '../../kit/sample/stand-in.ts';
import { withoutSchemas } from '../../kit/without-schemas.ts';
import { london } from '../../kit/time/london.ts';
import { toCalendar } from './calendar.ts';
import { type SampleHub, sampleHubs } from './hub.ts';
import { toIndexPage, toHubPage } from './pages.ts';
import { toTable } from './table.ts';

/** The hub whose office keeps its timetable in a spreadsheet; the others publish a calendar. */
const withTable = 'central-sutton';

/** The invented hubs' own site: `/carshalton.ics` and the like, `/central-sutton.csv`, and a page of each hub. */
export const createTimetableStandIn: CreateStandIn = ({ world, clock }) => {
  const app = Fastify(withoutSchemas);
  const all = sampleHubs(world);

  app.get('/', (_request, reply) => sendPage(reply, toIndexPage(all)));
  for (const one of all) {
    const { id } = one.hub;
    app.get(`/${id}`, (_request, reply) => sendPage(reply, toHubPage(one)));
    app.get(`/${id}.${id === withTable ? 'csv' : 'ics'}`, (request, reply) => {
      const midnight = clock().toZonedDateTimeISO(london).startOfDay().toInstant();
      return sendFile(request, reply, toFile(one, request), midnight);
    });
  }
  return app;

  function toFile(one: SampleHub, request: FastifyRequest): { type: string; text: string } {
    if (one.hub.id === withTable) return { type: 'text/csv; charset=utf-8', text: toTable(one, clock) };
    const page = `${request.protocol}://${request.host}/${one.hub.id}`;
    return { type: 'text/calendar; charset=utf-8', text: toCalendar(one, page, clock) };
  }
};

function sendPage(reply: FastifyReply, html: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(html);
}

/** As web servers send files: with what lets a reader ask whether it has changed. */
function sendFile(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { type, text }: { type: string; text: string },
  changed: Temporal.Instant,
): FastifyReply {
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`;
  const lastModified = new Date(changed.epochMilliseconds).toUTCString();
  void reply.headers({ etag, 'last-modified': lastModified, 'cache-control': 'no-cache' });
  const asked = headers['if-none-match'];
  const isKnown = asked === undefined ? headers['if-modified-since'] === lastModified : asked.includes(etag);
  return isKnown ? reply.code(304).send() : reply.type(type).send(text);
}

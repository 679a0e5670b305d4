import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../../subgraphs/kit/clock.ts';
import { sendPublic } from '../edge/send-public.ts';
import type { GraphContext } from '../graph/context.ts';
import { parseFilters } from './filters.ts';
import { type Calendar, CalendarUnavailable, createCalendarReader } from './read-calendar.ts';
import { writeCalendar } from './write-calendar.ts';

export interface CalendarOptions {
  graph: ApolloServer<GraphContext>;
  clock: Clock;
  /** True when stand-ins answer, so that all is invented. */
  sample: boolean;
}

/** How long a program may show what it has without asking, in seconds. */
const freshSeconds = 300;

/**
 * The calendars that telephones subscribe to (docs/calendars.md): `/calendar/{hub}.ics`, `/calendar/all.ics`, and one
 * session's own at `/calendar/session/{id}.ics`.
 */
export function serveCalendars(app: FastifyInstance, { graph, clock, sample }: CalendarOptions): void {
  const reader = createCalendarReader(graph, clock);

  async function answer(request: FastifyRequest, reply: FastifyReply, read: () => Promise<Calendar | null>) {
    const query = new URL(request.url, 'http://localhost').searchParams;
    const filters = parseFilters(query);
    if ('mistake' in filters) return say(reply, 400, filters.mistake);
    try {
      const calendar = await read();
      if (!calendar) return await say(reply, 404, 'There is no such calendar. All sessions are in /calendar/all.ics.');
      const sessions = calendar.sessions.filter(filters.keeps);
      return await sendCalendar(request, reply, writeCalendar({ ...calendar, sessions }, { sample }));
    } catch (error) {
      if (!(error instanceof CalendarUnavailable)) throw error;
      return say(
        reply.header('retry-after', '60'),
        503,
        'The timetable cannot be read just now. Try again in a minute.',
      );
    }
  }

  app.get<{ Params: { hub: string } }>('/calendar/:hub(^[a-z-]+).ics', (request, reply) => {
    const { hub } = request.params;
    return answer(request, reply, () => (hub === 'all' ? reader.ofAllHubs() : reader.ofHub(hub)));
  });

  // Through the hubs, which leave out what must not be shown: nobody finds by its id what they would not find there.
  app.get<{ Params: { '*': string } }>('/calendar/session/*', (request, reply) =>
    answer(request, reply, async () => {
      const name = request.params['*'].replace(/\.ics$/, '');
      // An id may itself hold what an address escapes, and not every program escapes it once more.
      const session = (await reader.ofAllHubs()).sessions.find(
        ({ id }) => id === name || decodeURIComponent(id) === name,
      );
      return session ? { name: session.title, sessions: [session] } : null;
    }),
  );
}

function sendCalendar(request: FastifyRequest, reply: FastifyReply, text: string): FastifyReply {
  void reply.header('access-control-allow-origin', '*');
  return sendPublic(request, reply, { text, type: 'text/calendar', freshSeconds });
}

function say(reply: FastifyReply, status: number, sentence: string): FastifyReply {
  return reply.code(status).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send(`${sentence}\n`);
}

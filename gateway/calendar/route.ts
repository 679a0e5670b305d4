import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../../subgraphs/kit/clock.ts';
import type { OriginOf } from '../edge/public-origin.ts';
import { sendPublic } from '../edge/send-public.ts';
import type { Ask } from '../pages/ask.ts';
import { parseFilters } from './filters.ts';
import { type Calendar, type CalendarReader, CalendarUnavailable, createCalendarReader } from './read-calendar.ts';
import { createSessionReader } from './read-sessions.ts';
import { writeCalendar } from './write-calendar.ts';

export interface CalendarOptions {
  /** Asks the graph, as anybody may. */
  ask: Ask;
  clock: Clock;
  /** True when stand-ins answer, so that all is invented. */
  sample: boolean;
  originOf: OriginOf;
}

/** How long a program may show what it has without asking, in seconds. */
const freshSeconds = 300;

/**
 * The calendars that telephones subscribe to (docs/calendars.md): `/calendar/{hub}.ics`, `/calendar/all.ics`, and one
 * session's own at `/calendar/session/{id}.ics`.
 */
export function serveCalendars(app: FastifyInstance, { ask, clock, sample, originOf }: CalendarOptions): void {
  const reader = createCalendarReader(createSessionReader(ask), clock);

  async function answer(request: FastifyRequest, reply: FastifyReply, read: () => Promise<Calendar | null>) {
    const origin = originOf(request);
    const query = new URL(request.url, 'http://localhost').searchParams;
    const filters = parseFilters(query);
    if ('mistake' in filters) return say(reply, 400, filters.mistake);
    try {
      const calendar = await read();
      if (!calendar) return await say(reply, 404, await describeMissing(reader));
      const sessions = calendar.sessions.filter(filters.keeps);
      return await sendCalendar(request, reply, writeCalendar({ ...calendar, sessions }, { sample, origin }));
    } catch (error) {
      if (!(error instanceof CalendarUnavailable)) throw error;
      return say(
        reply.header('retry-after', '60'),
        503,
        'The timetable cannot be read just now. Try again in a minute.',
      );
    }
  }

  app.get<{ Params: { name: string } }>('/calendar/:name(^[a-z-]+).ics', (request, reply) =>
    answer(request, reply, () => reader.read(request.params.name)),
  );

  // Out of all of them, which leave out what must not be shown: nobody finds by its id what they would not find there.
  app.get<{ Params: { '*': string } }>('/calendar/session/*', (request, reply) =>
    answer(request, reply, async () => {
      const name = request.params['*'].replace(/\.ics$/, '');
      // An id may itself hold what an address escapes, and not every program escapes it once more.
      const session = (await reader.read('all'))?.sessions.find(
        ({ id }) => id === name || decodeURIComponent(id) === name,
      );
      return session ? { name: session.title, sessions: [session] } : null;
    }),
  );

  // Whoever types an address by hand is told which there are.
  for (const path of ['/calendar', '/calendar/*']) {
    app.get(path, (request, reply) => answer(request, reply, () => Promise.resolve(null)));
  }
}

async function describeMissing(reader: CalendarReader): Promise<string> {
  const addresses = (await reader.names()).map((name) => `/calendar/${name}.ics`);
  return `There is no such calendar. There are:\n${addresses.join('\n')}\nand of a coming session, by its id in the graph: /calendar/session/{id}.ics`;
}

function sendCalendar(request: FastifyRequest, reply: FastifyReply, text: string): FastifyReply {
  void reply.header('access-control-allow-origin', '*');
  return sendPublic(request, reply, { text, type: 'text/calendar', freshSeconds });
}

function say(reply: FastifyReply, status: number, sentence: string): FastifyReply {
  return reply.code(status).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send(`${sentence}\n`);
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../../../subgraphs/kit/clock.ts';
import { london } from '../../../subgraphs/kit/time/london.ts';
import { sendPublic } from '../../edge/send-public.ts';
import type { Assets } from '../assets.ts';
import { pageHeaders } from '../headers.ts';
import { type Html, html } from '../html.ts';
import { renderPage } from '../layout.ts';
import { siteHeader } from '../site-header.ts';
import { parsePosition, timetablePath } from './address.ts';
import type { ReadWeek } from './read-week.ts';
import { renderMistake, renderTimetable } from './render.ts';
import { writeWeek } from './words.ts';

export interface TimetableRouteOptions {
  readWeek: ReadWeek;
  clock: Clock;
  assets: Assets;
  /** True when stand-ins answer, so that all is invented. */
  sample: boolean;
}

/** How long the page may be shown without asking again, in seconds. */
const freshSeconds = 60;

/** `/timetable`: the week of the hubs, for everybody; what it may be asked is in docs/calendars.md. */
export function serveTimetable(app: FastifyInstance, { readWeek, clock, assets, sample }: TimetableRouteOptions): void {
  function sendFailure(reply: FastifyReply, status: number, body: Html): FastifyReply {
    const page = renderPage({ title: 'What is on: not shown', body, assets, sample, header: siteHeader });
    return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page);
  }

  app.get(timetablePath, async (request: FastifyRequest, reply: FastifyReply) => {
    void reply.headers(pageHeaders);
    const now = clock();
    const today = now.toZonedDateTimeISO(london).toPlainDate();
    const read = parsePosition(new URL(request.url, 'http://localhost').searchParams, today);
    if ('mistake' in read) return sendFailure(reply, 400, renderMistake(read.mistake));
    const { position } = read;
    const answer = await readWeek(position.monday, now);
    const hubs = 'failure' in answer ? [] : answer.data.hubs;
    if ('failure' in answer || hubs.every(({ isUnread = false }) => isUnread)) {
      return sendFailure(reply.header('retry-after', '60'), 503, renderUnavailable());
    }
    if (position.hub !== null && !hubs.some(({ id }) => id === position.hub)) {
      const names = hubs.map(({ id }) => `\`${id}\``).join(', ');
      return sendFailure(reply, 400, renderMistake(`\`hub\` has to be one of ${names}.`));
    }
    const title = `What is on, ${writeWeek(position.monday)}`;
    const { isPart = false } = answer;
    const body = renderTimetable({ hubs, position, today, sample, isPart });
    const text = renderPage({ title, body, assets, sample, header: siteHeader });
    // What is missing may be there in a moment.
    if (isPart) return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(text);
    return sendPublic(request, reply, { text, type: 'text/html', freshSeconds });
  });
}

function renderUnavailable(): Html {
  return html`<h1>The timetable cannot be read just now</h1>
    <p role="alert">Try again in a minute. Nothing is known of whether sessions take place; a hub can be asked.</p>
    <p><a href="${timetablePath}">Try again</a></p>`;
}

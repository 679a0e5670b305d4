import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../../../subgraphs/kit/clock.ts';
import { london } from '../../../subgraphs/kit/time/london.ts';
import type { OriginOf } from '../../edge/public-origin.ts';
import { listLanguages } from '../../languages/languages.ts';
import type { Assets } from '../assets.ts';
import type { FamilyPage } from '../family/page.ts';
import { sendPage } from '../family/send.ts';
import { type Speaker, toPrefix } from '../family/speaker.ts';
import type { LoadSpeakers } from '../family/speakers.ts';
import type { Html } from '../html.ts';
import { parsePosition, timetablePath, toAddress } from './address.ts';
import type { ReadWeek } from './read-week.ts';
import { renderMistake, renderTimetable, renderUnavailable } from './render.ts';
import { writeWeek } from './words.ts';

export interface TimetableRouteOptions {
  readWeek: ReadWeek;
  clock: Clock;
  assets: Assets;
  /** The area's name, for people. */
  area: string;
  /** True when stand-ins answer, so that all is invented. */
  sample: boolean;
  loadSpeakers: LoadSpeakers;
  originOf: OriginOf;
}

/**
 * `/timetable`, and in another language below its code: the week of the hubs, for everybody; what it may be asked is in
 * docs/calendars.md.
 */
export function serveTimetable(app: FastifyInstance, options: TimetableRouteOptions): void {
  const { loadSpeakers, originOf } = options;
  const codes = listLanguages();

  async function answer(code: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const query = new URL(request.url, 'http://localhost').searchParams;
    const wanted = query.get('lang');
    query.delete('lang');
    const { languages, of } = await loadSpeakers();
    const speaker = of(code);
    const asked = { ...options, speaker, origin: originOf(request) };
    const rest = query.size === 0 ? '' : `?${query.toString()}`;
    const answerIn = (language: string) => {
      if (language === '') return createPage(query, speaker, options);
      if (codes.includes(language)) return { to: `${toPrefix(language)}${timetablePath}${rest}`, status: 303 } as const;
      const known = codes.map((one) => `\`${one}\``).join(', ');
      return failure(400, renderMistake(`\`lang\` has to be one of ${known}.`, speaker), speaker);
    };
    const page = await answerIn(wanted ?? '');
    return sendPage(page, { request, reply, asked, languages });
  }

  for (const code of codes) {
    app.get(`${toPrefix(code)}${timetablePath}`, (request, reply) => answer(code, request, reply));
  }
}

async function createPage(
  query: URLSearchParams,
  speaker: Speaker,
  { readWeek, clock, sample }: TimetableRouteOptions,
): Promise<FamilyPage> {
  const now = clock();
  const today = now.toZonedDateTimeISO(london).toPlainDate();
  const read = parsePosition(query, today);
  if ('mistake' in read) return failure(400, renderMistake(read.mistake, speaker), speaker);
  const { position } = read;
  const answer = await readWeek(position.monday, now);
  const hubs = 'failure' in answer ? [] : answer.data.hubs;
  if ('failure' in answer || hubs.every(({ isUnread = false }) => isUnread)) {
    return failure(503, renderUnavailable(speaker), speaker);
  }
  if (position.hub !== null && !hubs.some(({ id }) => id === position.hub)) {
    const names = hubs.map(({ id }) => `\`${id}\``).join(', ');
    return failure(400, renderMistake(`\`hub\` has to be one of ${names}.`, speaker), speaker);
  }
  const { isPart = false } = answer;
  return {
    status: 200,
    title: speaker.say('weekTitle', { week: writeWeek(position.monday, speaker) }),
    body: renderTimetable({ hubs, position, today, sample, isPart, speaker }),
    // What is missing may be there in a moment.
    keeping: isPart ? 'nobody' : 'public',
    indexed: true,
    path: query.size === 0 ? timetablePath : toAddress(position),
  };
}

function failure(status: 400 | 503, body: Html, { say }: Speaker): FamilyPage {
  return { status, title: say('notShown'), body, keeping: 'nobody', indexed: false, path: null };
}

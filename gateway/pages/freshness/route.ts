import type { FastifyInstance, FastifyReply } from 'fastify';
import {
  AcknowledgeFindingDocument,
  FreshnessNightsDocument,
  FreshnessPageDocument,
  UndoAcknowledgementDocument,
} from '../../../codegen/generated/operations.ts';
import type { Clock } from '../../../subgraphs/kit/clock.ts';
import { londonDate } from '../../../subgraphs/kit/time/london.ts';
import { readFindings } from '../../freshness/read-findings.ts';
import type { OriginOf } from '../../edge/public-origin.ts';
import type { AskAsDataTeam, PageAnswer, PageFailure } from '../ask.ts';
import type { Assets } from '../assets.ts';
import { privatePageHeaders } from '../headers.ts';
import { type Html, html } from '../html.ts';
import { renderPage } from '../layout.ts';
import { renderDataTeamHeader } from '../site-header.ts';
import { toCsv } from './csv.ts';
import { toFeed, toRows, widths } from './exports.ts';
import {
  type Position,
  findMistake,
  freshnessPath,
  parseDone,
  parsePosition,
  withDone,
  toFindingFilter,
} from './filter.ts';
import { renderFreshness } from './render.ts';
import type { Finding, Night } from './words.ts';

export interface FreshnessRouteOptions {
  ask: AskAsDataTeam;
  clock: Clock;
  assets: Assets;
  /** The area's name, for people. */
  area: string;
  sample: boolean;
  originOf: OriginOf;
}

const pastDay = toFailure(
  'That day is over. Nothing was changed: go back and choose today or a later day, or leave it empty.',
);

function toFailure(message: string): PageFailure {
  return { message, code: 'BAD_USER_INPUT', isTheirs: true };
}

interface Asked {
  Querystring: Record<string, unknown>;
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `/freshness` and what it exports. Whoever comes here was let in. */
export function serveFreshness(
  app: FastifyInstance,
  { ask, clock, assets, area, sample, originOf }: FreshnessRouteOptions,
): void {
  function send(reply: FastifyReply, body: Html, status = 200): FastifyReply {
    const page = renderPage({
      title: 'Is it still true?',
      body,
      assets,
      sample,
      header: renderDataTeamHeader(area, freshnessPath),
    });
    return reply.code(status).headers(privatePageHeaders).type('text/html; charset=utf-8').send(page);
  }

  function sendFailure(reply: FastifyReply, { message, isTheirs }: PageFailure): FastifyReply {
    const body = html`<h1>That did not work</h1>
      <p role="alert">${message}</p>
      <p><a href="${freshnessPath}">Back to the findings</a></p>`;
    return send(reply, body, isTheirs ? 400 : 503);
  }

  app.get<Asked>(freshnessPath, async ({ query }, reply) => {
    const mistake = findMistake(query);
    if (mistake !== null) return sendFailure(reply, toFailure(mistake));
    const position = parsePosition(query);
    const done = parseDone(query);
    const nights = await ask(FreshnessNightsDocument, {});
    if ('failure' in nights) return sendFailure(reply, nights.failure);
    const runs = nights.data.freshnessRuns;
    const since = toLastNight(runs, clock);
    const answer = await ask(FreshnessPageDocument, {
      filter: toFindingFilter(position, since),
      after: position.after || null,
      since,
      today: londonDate(clock()),
      done,
      isDone: done !== null,
    });
    if ('failure' in answer) return sendFailure(reply, answer.failure);
    return send(reply, renderFreshness({ answer: answer.data, nights: runs, position, now: clock() }));
  });

  app.post<{ Body: URLSearchParams }>(freshnessPath, async ({ body }, reply) => {
    const id = body.get('id') ?? '';
    const by = body.get('by') || null;
    const back = withDone(toOwnAddress(body.get('back')), id);
    if (body.get('do') === 'undo') {
      const undone = await ask(UndoAcknowledgementDocument, { id, by });
      if ('failure' in undone) return sendFailure(reply, undone.failure);
      return reply.headers(privatePageHeaders).redirect(back, 303);
    }
    const said = { id, note: body.get('note') || null, until: body.get('until') || null, by };
    if (said.until !== null && said.until < londonDate(clock())) return sendFailure(reply, pastDay);
    const answer = await ask(AcknowledgeFindingDocument, said);
    if ('failure' in answer) return sendFailure(reply, answer.failure);
    return reply.headers(privatePageHeaders).redirect(back, 303);
  });

  async function exportAs(
    reply: FastifyReply,
    query: Asked['Querystring'],
    type: string,
    write: (all: Finding[]) => string | Promise<Buffer>,
  ) {
    const mistake = findMistake(query);
    if (mistake !== null) return sendFailure(reply.removeHeader('content-disposition'), toFailure(mistake));
    const answer = await readAll(ask, parsePosition(query), clock);
    if ('failure' in answer) return sendFailure(reply, answer.failure);
    return reply
      .headers(privatePageHeaders)
      .type(type)
      .send(await write(answer.data));
  }

  app.get<Asked>('/freshness/findings.csv', ({ query }, reply) => {
    void reply.header('content-disposition', 'attachment; filename="findings.csv"');
    return exportAs(reply, query, 'text/csv; charset=utf-8', (findings) => toCsv(toRows(findings)));
  });
  app.get<Asked>('/freshness/findings.xlsx', async ({ query }, reply) => {
    void reply.header('content-disposition', 'attachment; filename="findings.xlsx"');
    // Loaded when somebody first asks for it.
    const { toXlsx } = await import('./xlsx.ts');
    return exportAs(reply, query, xlsxType, (findings) => toXlsx(toRows(findings), widths));
  });
  app.get<Asked>('/freshness/findings.json', ({ query }, reply) =>
    exportAs(reply, query, 'application/json; charset=utf-8', (findings) => JSON.stringify({ findings })),
  );
  app.get<Asked>('/freshness/feed.atom', (request, reply) =>
    exportAs(reply, request.query, 'application/atom+xml; charset=utf-8', (findings) =>
      toFeed(findings, originOf(request)),
    ),
  );
}

/** Only ever back to this page. */
function toOwnAddress(back: string | null): string {
  return back !== null && /^\/freshness(?:\?[\w=&%.+-]*)?$/.test(back) ? back : freshnessPath;
}

/** The day of the last run that is done: one that somebody starts by day does not take the night's news away. */
function toLastNight(nights: readonly Night[], clock: Clock): string {
  const last = nights.find(({ finishedAt }) => finishedAt !== null);
  return londonDate(last ? Temporal.Instant.from(last.startedAt) : clock());
}

async function readAll(ask: AskAsDataTeam, position: Position, clock: Clock): Promise<PageAnswer<Finding[]>> {
  const nights = await ask(FreshnessNightsDocument, {});
  if ('failure' in nights) return nights;
  return readFindings(ask, toFindingFilter(position, toLastNight(nights.data.freshnessRuns, clock)));
}

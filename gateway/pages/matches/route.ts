import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  DecideMatchGroupDocument,
  MatchesPageDocument,
  type MatchVerdict,
  UndoMatchAnswerDocument,
} from '../../../codegen/generated/operations.ts';
import type { AskAsDataTeam, PageAnswer, PageFailure } from '../ask.ts';
import type { Assets } from '../assets.ts';
import { privatePageHeaders } from '../headers.ts';
import { type Html, html } from '../html.ts';
import { renderPage } from '../layout.ts';
import { renderDataTeamHeader } from '../site-header.ts';
import { type Done, type Position, matchesPath, parseDone, toAddress } from './address.ts';
import { renderMatches } from './render.ts';
import { listStates, parseState } from './words.ts';

export interface MatchesRouteOptions {
  ask: AskAsDataTeam;
  assets: Assets;
  /** The area's name, for people. */
  area: string;
  sample: boolean;
}

const title = 'Is this the same service?';

const nothingToDo = toFailure('This form says nothing to do.');
const noSuchState = toFailure(`“state” has to be ${listStates()}.`);

function toFailure(message: string): PageFailure {
  return { message, code: 'BAD_USER_INPUT', isTheirs: true };
}

/** Where somebody goes on whose address names no question. */
const firstOpen: Position = { state: 'OPEN' };

const verdicts: Readonly<Record<Exclude<Done, 'undone'>, MatchVerdict>> = {
  same: 'SAME',
  different: 'DIFFERENT',
  later: 'LATER',
};

/** `/freshness/matches`: one question after the other, and what the data team says of it. Whoever comes here was let in. */
export function serveMatches(app: FastifyInstance, { ask, assets, area, sample }: MatchesRouteOptions): void {
  function send(reply: FastifyReply, body: Html, status = 200): FastifyReply {
    const page = renderPage({
      title,
      body,
      assets,
      script: assets.matchKeys,
      sample,
      header: renderDataTeamHeader(area, matchesPath),
    });
    return reply.code(status).headers(privatePageHeaders).type('text/html; charset=utf-8').send(page);
  }

  function sendFailure(reply: FastifyReply, failure: PageFailure, position: Position): FastifyReply {
    return send(reply, renderFailure(failure, position), failure.isTheirs ? 400 : 503);
  }

  app.get<{ Querystring: Record<string, unknown> }>(matchesPath, async ({ query }, reply) => {
    const position = toPosition(query['state'], query['after']);
    if (!position) return sendFailure(reply, noSuchState, firstOpen);
    const answer = await ask(MatchesPageDocument, { ...position, after: position.after ?? null });
    if ('failure' in answer) return sendFailure(reply, answer.failure, position);
    return send(reply, renderMatches({ answer: answer.data, position, done: parseDone(query['done']) }));
  });

  app.post<{ Body: URLSearchParams }>(
    matchesPath,
    async (request: FastifyRequest<{ Body: URLSearchParams }>, reply) => {
      const form = request.body;
      const position = toPosition(form.get('state'), form.get('after'));
      if (!position) return sendFailure(reply, noSuchState, firstOpen);
      const done = parseDone(form.get('do'));
      if (done === undefined) return sendFailure(reply, nothingToDo, position);
      const answer = await say(ask, form, done);
      if ('failure' in answer) return sendFailure(reply, answer.failure, position);
      return reply.headers(privatePageHeaders).redirect(toAddress(position, done), 303);
    },
  );
}

function say(ask: AskAsDataTeam, form: URLSearchParams, done: Done): Promise<PageAnswer<unknown>> {
  const by = form.get('by');
  if (done === 'undone') return ask(UndoMatchAnswerDocument, { answer: form.get('answer') ?? '', by });
  const listings = form.getAll('listing');
  const said = { listings, verdict: verdicts[done], note: form.get('note'), by };
  return ask(DecideMatchGroupDocument, { ...said, except: done === 'same' ? findExceptions(form) : null });
}

/** Those that are not ticked, where any could be: a question about two listings has nothing to tick. */
function findExceptions(form: URLSearchParams): string[] {
  const ticked = new Set(form.getAll('ticked'));
  return form.has('ticks') ? form.getAll('listing').filter((id) => !ticked.has(id)) : [];
}

/** Null where the state is none that there is. */
function toPosition(state: unknown, after: unknown): Position | null {
  const parsed = parseState(state);
  return parsed && { state: parsed, ...(typeof after === 'string' && after !== '' && { after }) };
}

function renderFailure({ message, isTheirs }: PageFailure, { state }: Position): Html {
  return html`<h1>That did not work</h1>
    <p role="alert">${message}</p>
    <p>${isTheirs && 'Nothing was changed. '}<a href="${toAddress({ state })}">Back to the questions</a></p>`;
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Counter } from 'prom-client';
import type { Clock } from '../../subgraphs/kit/clock.ts';
import type { Observer } from '../../subgraphs/kit/observer.ts';
import type { Config } from '../config/file.ts';
import { isOwnPage } from '../edge/same-origin.ts';
import { takeForms } from '../edge/take-forms.ts';
import type { Ask } from '../pages/ask.ts';
import type { Refusal } from './contract.ts';
import type { PartnerSearches } from './partner-searches.ts';
import type { Partner } from './partners.ts';

export interface WidgetOptions {
  ask: Ask;
  clock: Clock;
  observer: Observer;
  partnerSearches: PartnerSearches;
  config: Pick<Config, 'partners' | 'map' | 'sample' | 'area'>;
}

/** How long anybody may keep what is the same for all, in seconds. */
const freshSeconds = 300;

const statuses: Readonly<Record<Refusal['error'], number>> = {
  'place-unknown': 404,
  'not-understood': 400,
  'not-this-site': 403,
  'too-many': 429,
  unavailable: 503,
};

type Form = URLSearchParams;

/**
 * What the embed asks, below `/embed/v1/` (contract.ts). What people type comes by POST, so that it stands in no address
 * and no cache; as a form, for which a browser asks no leave beforehand. All of it is loaded when it is first asked for.
 */
export function serveEmbedQuestions(app: FastifyInstance, options: WidgetOptions): void {
  const { ask, clock, observer, partnerSearches, config } = options;
  const searches = new Counter({
    name: 'embed_searches_total',
    help: 'Searches on partners’ pages; pages that name no partner count as "-".',
    labelNames: ['partner'] as const,
    registers: [observer.metrics],
  });
  const loading = onceAsked(async () => (await import('./partners.ts')).createPartners(config.partners));
  const loadTellers = onceAsked(async () => (await import('./answers/tellers.ts')).createTellers());
  takeForms(app);

  /** Lets a page in, and lets it read the answer; null where it was refused. */
  async function admit(
    request: FastifyRequest,
    reply: FastifyReply,
    form: Form,
  ): Promise<{ partner: Partner | null } | null> {
    const origin = isOwnPage(request) ? undefined : request.headers.origin;
    void reply.headers({ 'access-control-allow-origin': '*', 'cache-control': 'no-store' });
    const admission = (await loading()).admit(form.get('partner') ?? '', origin);
    if ('partner' in admission) return admission;
    send(reply, { error: 'not-this-site', message: admission.refused });
    return null;
  }

  async function answerForm<Answer extends object>(
    request: FastifyRequest,
    reply: FastifyReply,
    answer: (form: Form, partner: Partner | null) => Promise<Answer | Refusal>,
  ): Promise<unknown> {
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    const admitted = await admit(request, reply, form);
    if (!admitted) return reply;
    const tooMany = admitted.partner && (await (await loading()).count(admitted.partner));
    if (tooMany) {
      void reply.header('retry-after', tooMany.retryAfterSeconds);
      return send(reply, { error: 'too-many', message: tooMany.message });
    }
    return send(reply, await answer(form, admitted.partner));
  }

  app.post('/embed/v1/search', (request, reply) =>
    answerForm(request, reply, async (form, partner) => {
      const [{ parseQuestion }, { answerSearch }] = await Promise.all([
        import('../pages/family/search/question.ts'),
        import('./answers/search.ts'),
      ]);
      const read = parseQuestion(form);
      if ('mistake' in read) return { error: 'not-understood', message: read.mistake };
      const { question } = read;
      if (question.after === null) {
        searches.inc({ partner: partner?.id ?? '-' });
        partnerSearches.count(partner?.id ?? null);
      }
      return answerSearch(ask, question, { teller: await (await loadTellers())(form.get('lang') ?? ''), now: clock() });
    }),
  );

  app.post('/embed/v1/suggest', (request, reply) =>
    answerForm(request, reply, async (form) => {
      const text = form.get('q')?.trim() ?? '';
      if (text.length > 500) return { error: 'not-understood', message: '`q` may have 500 characters.' };
      return (await import('./answers/others.ts')).answerSuggest(ask, text);
    }),
  );

  app.get('/embed/v1/start', async (request, reply) => {
    const admitted = await admit(request, reply, new URL(request.url, 'http://localhost').searchParams);
    if (!admitted) return reply;
    const { answerStart } = await import('./answers/others.ts');
    const { sample, map = null } = config;
    return sendToAll(reply, await answerStart(ask, { sample, map, defaults: admitted.partner?.defaults ?? null }));
  });

  app.get('/embed/v1/week', async (_request, reply) => {
    const { answerWeek } = await import('./answers/others.ts');
    void reply.header('access-control-allow-origin', '*');
    return sendToAll(reply, await answerWeek(ask, clock()));
  });
}

function sendToAll(reply: FastifyReply, answer: object | Refusal): FastifyReply {
  const isAnswer = !('error' in answer);
  return send(reply.header('cache-control', isAnswer ? `public, max-age=${freshSeconds}` : 'no-store'), answer);
}

function send(reply: FastifyReply, answer: object | Refusal): FastifyReply {
  if (isRefusal(answer)) return reply.code(statuses[answer.error]).send(answer);
  return reply.send(answer);
}

function isRefusal(answer: object): answer is Refusal {
  return 'error' in answer;
}

function onceAsked<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => (loading ??= load());
}

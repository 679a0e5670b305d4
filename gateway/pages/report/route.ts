import type { FastifyInstance, FastifyReply } from 'fastify';
import { ReportProblemDocument, ReportedServiceDocument } from '../../../codegen/generated/operations.ts';
import { isForeign } from '../../edge/same-origin.ts';
import type { Ask, PageFailure } from '../ask.ts';
import type { Assets } from '../assets.ts';
import { privatePageHeaders } from '../headers.ts';
import type { Html } from '../html.ts';
import { renderPage } from '../layout.ts';
import { siteHeader } from '../site-header.ts';
import { type SaidProblem, parseField, reportPath } from './form.ts';
import { renderNoService, renderRefused, renderReport, renderThanks } from './render.ts';

export interface ReportRouteOptions {
  /** As anybody may. */
  ask: Ask;
  assets: Assets;
  sample: boolean;
}

const thanksPath = `${reportPath}/thanks`;

/** Reports are counted by the hour. */
const hourSeconds = 60 * 60;

/** `/report`: “Is this wrong?” for everybody. What is written goes by POST alone, and into no log, address or cache. */
export function serveReport(app: FastifyInstance, { ask, assets, sample }: ReportRouteOptions): void {
  function send(reply: FastifyReply, body: Html, status = 200): FastifyReply {
    const page = renderPage({ title: 'Is this wrong?', body, assets, sample, header: siteHeader });
    return reply.code(status).headers(privatePageHeaders).type('text/html; charset=utf-8').send(page);
  }

  async function sendForm(
    reply: FastifyReply,
    { slug, said, failure = null }: { slug: string; said?: SaidProblem; failure?: PageFailure | null },
  ): Promise<FastifyReply> {
    if (failure?.code === 'RATE_LIMITED') void reply.header('retry-after', String(hourSeconds));
    const answer = await ask(ReportedServiceDocument, { slug });
    if ('failure' in answer) return send(reply, renderRefused(answer.failure), 503);
    if (!answer.data.service) return send(reply, renderNoService(), 404);
    return send(reply, renderReport(answer.data.service, said, failure), failure ? toStatus(failure) : 200);
  }

  app.get<{ Querystring: Record<string, unknown> }>(reportPath, ({ query }, reply) =>
    sendForm(reply, { slug: parseSlug(query['service']) }),
  );

  app.post<{ Body: URLSearchParams }>(reportPath, async (request, reply) => {
    if (isForeign(request)) {
      return send(reply, renderRefused({ message: 'Forms are taken from this site alone.' }), 403);
    }
    const { body: form } = request;
    const slug = parseSlug(form.get('slug'));
    // Browsers send two letters for the end of a line, and count one.
    const message = (form.get('message') ?? '').replaceAll('\r\n', '\n');
    const said = { field: parseField(form.get('field') ?? ''), message };
    const answer = await ask(ReportProblemDocument, {
      serviceId: form.get('id') ?? '',
      field: said.field || null,
      message,
    });
    if ('failure' in answer) return sendForm(reply, { slug, said, failure: answer.failure });
    const { reference } = answer.data.reportProblem;
    const query = new URLSearchParams({ reference, service: slug });
    return reply.headers(privatePageHeaders).redirect(`${thanksPath}?${query.toString()}`, 303);
  });

  app.get<{ Querystring: Record<string, unknown> }>(thanksPath, ({ query }, reply) => {
    const { reference } = query;
    const isOurs = typeof reference === 'string' && /^[A-Z2-9]{4}-[A-Z2-9]{4}$/.test(reference);
    if (!isOurs) return send(reply, renderNoService(), 404);
    return send(reply, renderThanks(reference, parseSlug(query['service'])));
  });
}

function toStatus({ code, isTheirs }: PageFailure): number {
  if (code === 'RATE_LIMITED') return 429;
  return isTheirs ? 400 : 503;
}

/** As the address of a service's page has it; empty when it is none. */
function parseSlug(sent: unknown): string {
  return typeof sent === 'string' && /^[\p{L}\p{Nd}_-]{1,200}$/u.test(sent) ? sent : '';
}

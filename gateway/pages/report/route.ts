import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ReportProblemDocument, ReportedServiceDocument } from '../../../codegen/generated/operations.ts';
import type { OriginOf } from '../../edge/public-origin.ts';
import { isForeign } from '../../edge/same-origin.ts';
import { listLanguages } from '../../languages/languages.ts';
import type { Ask, PageFailure } from '../ask.ts';
import type { Assets } from '../assets.ts';
import type { FamilyPage } from '../family/page.ts';
import { sendPage } from '../family/send.ts';
import { type Speaker, toPrefix } from '../family/speaker.ts';
import type { LoadSpeakers } from '../family/speakers.ts';
import type { Html } from '../html.ts';
import { type SaidProblem, longestMessage, parseField, reportPath } from './form.ts';
import { renderNoService, renderRefused, renderReport, renderThanks } from './render.ts';

export interface ReportRouteOptions {
  /** As anybody may. */
  ask: Ask;
  assets: Assets;
  /** The area's name, for people. */
  area: string;
  sample: boolean;
  loadSpeakers: LoadSpeakers;
  originOf: OriginOf;
}

/** A form that has to be shown, again or for the first time. */
interface AskedForm {
  slug: string;
  said?: SaidProblem;
  failure?: PageFailure | null;
}

const noMessage: PageFailure = {
  message: 'Please write in a few words what is wrong, in 1,000 characters at most.',
  code: 'BAD_USER_INPUT',
  isTheirs: true,
};

const thanksPath = `${reportPath}/thanks`;

/** Reports are counted by the hour. */
const hourSeconds = 60 * 60;

/**
 * `/report`, and in another language below its code: “Is this wrong?” for everybody. What is written goes by POST alone,
 * and into no log, address or cache.
 */
export function serveReport(app: FastifyInstance, options: ReportRouteOptions): void {
  const { ask, loadSpeakers, originOf } = options;

  async function createForm(speaker: Speaker, { slug, said, failure = null }: AskedForm): Promise<FamilyPage> {
    const answer = await ask(ReportedServiceDocument, { slug });
    if ('failure' in answer) return createPage(speaker, renderRefused(answer.failure, speaker), 503);
    const { service } = answer.data;
    if (!service) return createPage(speaker, renderNoService(speaker), 404);
    const status = failure ? toStatus(failure) : 200;
    return createPage(speaker, renderReport(service, speaker, { said, failure }), status);
  }

  for (const code of listLanguages()) {
    const prefix = toPrefix(code);
    const send = async (
      request: FastifyRequest,
      reply: FastifyReply,
      create: (speaker: Speaker) => FamilyPage | Promise<FamilyPage>,
    ): Promise<FastifyReply> => {
      const { languages, of } = await loadSpeakers();
      const speaker = of(code);
      const asked = { ...options, speaker, origin: originOf(request) };
      return sendPage(await create(speaker), { request, reply, asked, languages });
    };

    app.get<{ Querystring: Record<string, unknown> }>(`${prefix}${reportPath}`, (request, reply) =>
      send(request, reply, (speaker) => createForm(speaker, { slug: parseSlug(request.query['service']) })),
    );

    app.post<{ Body: URLSearchParams }>(`${prefix}${reportPath}`, async (request, reply) => {
      if (isForeign(request)) {
        const refusal = { message: 'Forms are taken from this site alone.' };
        return send(request, reply, (speaker) => createPage(speaker, renderRefused(refusal, speaker), 403));
      }
      const { body: form } = request;
      const slug = parseSlug(form.get('slug'));
      // Browsers send two letters for the end of a line, and count one.
      const message = (form.get('message') ?? '').replaceAll('\r\n', '\n');
      const said = { field: parseField(form.get('field') ?? ''), message };
      const { length } = message.trim();
      if (length === 0 || length > longestMessage) {
        return send(request, reply, (speaker) => createForm(speaker, { slug, said, failure: noMessage }));
      }
      const answer = await ask(ReportProblemDocument, {
        serviceId: form.get('id') ?? '',
        field: said.field || null,
        message,
      });
      if ('failure' in answer) {
        const { failure } = answer;
        if (failure.code === 'RATE_LIMITED') void reply.header('retry-after', String(hourSeconds));
        return send(request, reply, (speaker) => createForm(speaker, { slug, said, failure }));
      }
      const { reference } = answer.data.reportProblem;
      const query = new URLSearchParams({ reference, service: slug });
      return reply.header('cache-control', 'no-store').redirect(`${prefix}${thanksPath}?${query.toString()}`, 303);
    });

    app.get<{ Querystring: Record<string, unknown> }>(`${prefix}${thanksPath}`, (request, reply) => {
      const { reference, service } = request.query;
      const isOurs = typeof reference === 'string' && /^[A-Z2-9]{4}-[A-Z2-9]{4}$/.test(reference);
      return send(request, reply, (speaker) =>
        isOurs
          ? createPage(speaker, renderThanks(reference, parseSlug(service), speaker), 200)
          : createPage(speaker, renderNoService(speaker), 404),
      );
    });
  }
}

/** Nobody keeps it, and no search engine lists it. */
function createPage({ say }: Speaker, body: Html, status: number): FamilyPage {
  return { status, title: say('wrong'), body, keeping: 'nobody', indexed: false, path: null };
}

function toStatus({ code, isTheirs }: PageFailure): number {
  if (code === 'RATE_LIMITED') return 429;
  return isTheirs ? 400 : 503;
}

/** As the address of a service's page has it; empty when it is none. */
function parseSlug(sent: unknown): string {
  return typeof sent === 'string' && /^[\p{L}\p{Nd}_-]{1,200}$/u.test(sent) ? sent : '';
}

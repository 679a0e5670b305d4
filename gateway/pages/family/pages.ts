import type { FastifyReply, FastifyRequest } from 'fastify';
import { pageHeaders } from '../headers.ts';
import { createHomePage } from './home/home.ts';
import { createHubPage } from './hub/page.ts';
import { createNeedPage } from './need/page.ts';
import type { PageRequest, PageResult } from './page.ts';
import { createPostedSearchPage, createSearchPage } from './search/page.ts';
import { sendPage } from './send.ts';
import { createServicePage } from './service/page.ts';
import { writeSitemap } from './sitemap.ts';
import type { Speaker } from './speaker.ts';
import { refuseMethod } from './unavailable.ts';
import type { FamilyPagesOptions, PageName } from './options.ts';

/** Every family page by its name. */
export type FamilyPages = Awaited<ReturnType<typeof createFamilyPages>>;

const creators: Readonly<Record<PageName, (asked: PageRequest, request: FastifyRequest) => Promise<PageResult>>> = {
  home: (asked) => createHomePage(asked),
  search: (asked, { url }) => createSearchPage(asked, new URL(url, 'http://localhost').searchParams),
  service: (asked, request) => createServicePage(asked, parameterOf(request, 'slug')),
  need: (asked, request) => createNeedPage(asked, parameterOf(request, 'id')),
  hub: (asked, request) => createHubPage(asked, parameterOf(request, 'id')),
  posted: (asked, request) => createPostedSearchPage(asked, formOf(request)),
  refused: (asked) => Promise.resolve(refuseMethod(asked)),
};

/** Made at the first request for any of them: the pages and their languages take no time at the start. */
export async function createFamilyPages(options: FamilyPagesOptions) {
  const { languages, of } = await options.loadSpeakers();

  return {
    async send(name: PageName, code: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const asked = toAsked(of(code), request);
      return sendPage(await creators[name](asked, request), { request, reply, asked, languages });
    },
    async sendSitemap(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
      const text = await writeSitemap(options.ask, options.originOf(request));
      void reply.headers(pageHeaders);
      if (text === null)
        return reply.code(503).header('retry-after', '60').type('text/plain').send('Try again in a minute.');
      return reply.header('cache-control', 'public, max-age=3600').type('application/xml; charset=utf-8').send(text);
    },
  };

  function toAsked(speaker: Speaker, request: FastifyRequest): PageRequest {
    return { ...options, speaker, origin: options.originOf(request) };
  }
}

function formOf({ body }: FastifyRequest): URLSearchParams {
  return body instanceof URLSearchParams ? body : new URLSearchParams();
}

function parameterOf({ params }: FastifyRequest, name: string): string {
  const value: unknown = typeof params === 'object' && params !== null ? Reflect.get(params, name) : undefined;
  return typeof value === 'string' ? value : '';
}

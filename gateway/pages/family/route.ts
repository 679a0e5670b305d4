import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { listLanguages } from '../../languages/languages.ts';
import type { FamilyPagesOptions, PageName } from './options.ts';
import type { FamilyPages } from './pages.ts';

const addresses: readonly (readonly [path: string, page: PageName])[] = [
  ['/', 'home'],
  ['/search', 'search'],
  ['/service/:slug', 'service'],
  ['/need/:id', 'need'],
  ['/hub/:id', 'hub'],
];

/** What the forms of pages are sent to. */
const forms: Readonly<Partial<Record<PageName, PageName>>> = { search: 'posted' };

/** The pages for families, of an app that takes forms, in every language: English at the address itself, the others below their code (`/pl/search`). */
export function serveFamilyPages(app: FastifyInstance, options: FamilyPagesOptions): void {
  let pages: Promise<FamilyPages> | undefined;
  async function load(): Promise<FamilyPages> {
    pages ??= import('./pages.ts').then(({ createFamilyPages }) => createFamilyPages(options));
    return pages;
  }
  for (const code of listLanguages()) {
    const prefix = code === 'en' ? '' : `/${code}`;
    const answer = (page: PageName) => async (request: FastifyRequest, reply: FastifyReply) =>
      (await load()).send(page, code, request, reply);
    for (const [path, page] of addresses) {
      const url = path === '/' && prefix !== '' ? prefix : `${prefix}${path}`;
      app.get(url, answer(page));
      const posts = forms[page];
      if (posts) app.post(url, answer(posts));
      const methods = ['PUT', 'PATCH', 'DELETE', ...(posts ? [] : ['POST'])];
      app.route({
        method: methods,
        url,
        onRequest: async (_request, reply) => void reply.header('allow', posts ? 'GET, HEAD, POST' : 'GET, HEAD'),
        handler: answer('refused'),
      });
    }
  }
  app.get('/sitemap.xml', async (request, reply) => (await load()).sendSitemap(request, reply));
  app.get('/robots.txt', async (request, reply) =>
    reply
      .header('cache-control', 'public, max-age=3600')
      .type('text/plain; charset=utf-8')
      .send(
        `User-agent: *\nDisallow: /search\nDisallow: /*/search\nDisallow: /freshness\nSitemap: ${options.originOf(request)}/sitemap.xml\n`,
      ),
  );
}

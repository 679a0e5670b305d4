import { SitemapDocument, type SitemapQuery } from '../../../codegen/generated/operations.ts';
import type { Ask } from '../ask.ts';
import { html, toText } from '../html.ts';

/** The most addresses that one sitemap may have (https://www.sitemaps.org/protocol.html). */
const most = 50_000;

/** Every page that search engines may list, as a sitemap; null where the graph gives no answer. */
export async function writeSitemap(ask: Ask, origin: string): Promise<string | null> {
  const services: SitemapQuery['services']['nodes'][number][] = [];
  const others: string[] = ['/', '/timetable'];
  let after: string | null = null;
  do {
    const answer: Awaited<ReturnType<typeof askPage>> = await askPage(ask, after);
    if ('failure' in answer) return null;
    const { services: page, needs, hubs } = answer.data;
    if (after === null) {
      others.push(...hubs.map(({ id }) => `/hub/${id}`), ...needs.map(({ need }) => `/need/${need.id}`));
    }
    services.push(...page.nodes.filter(({ status }) => status !== 'WITHDRAWN'));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && services.length < most);
  return toText(
    html`<?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        ${others.map((path) => html`<url><loc>${origin}${path}</loc></url> `)}
        ${services
          .slice(0, most - others.length)
          .map(
            ({ slug, updatedAt }) =>
              html`<url
                ><loc>${origin}/service/${slug}</loc>${updatedAt !== null && html`<lastmod>${updatedAt}</lastmod>`}</url
              > `,
          )}
      </urlset>`,
  );
}

function askPage(ask: Ask, after: string | null) {
  return ask(SitemapDocument, { after });
}

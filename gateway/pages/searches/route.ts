import type { FastifyInstance } from 'fastify';
import { SearchesPageDocument } from '../../../codegen/generated/operations.ts';
import type { PartnerSearches } from '../../widget/partner-searches.ts';
import type { AskAsDataTeam } from '../ask.ts';
import type { Assets } from '../assets.ts';
import { privatePageHeaders } from '../headers.ts';
import { html } from '../html.ts';
import { renderPage } from '../layout.ts';
import { renderDataTeamHeader } from '../site-header.ts';
import { renderSearches } from './render.ts';

export interface SearchesRouteOptions {
  ask: AskAsDataTeam;
  assets: Assets;
  /** The area's name, for people. */
  area: string;
  sample: boolean;
  partnerSearches: PartnerSearches;
  /** The ids of the partners in the config. */
  partners: readonly string[];
}

const searchesPath = '/freshness/searches';

/** `/freshness/searches`: what was searched for, and on whose pages. Whoever comes here was let in. */
export function serveSearches(
  app: FastifyInstance,
  { ask, assets, area, sample, partnerSearches, partners }: SearchesRouteOptions,
): void {
  const header = renderDataTeamHeader(area, searchesPath);
  app.get(searchesPath, async (_request, reply) => {
    const answer = await ask(SearchesPageDocument, {});
    const failed = 'failure' in answer;
    const body = failed
      ? html`<h1>That did not work</h1>
          <p role="alert">${answer.failure.message}</p>`
      : renderSearches({ demand: answer.data.searchDemand, ofPartners: partnerSearches.weeks(), partners });
    return reply
      .code(failed ? 503 : 200)
      .headers(privatePageHeaders)
      .type('text/html; charset=utf-8')
      .send(renderPage({ title: 'What was searched for', body, assets, sample, header }));
  });
}

import type { FastifyInstance } from 'fastify';
import type { DataTeamDoor } from '../edge/data-team.ts';
import type { Assets } from './assets.ts';
import { privatePageHeaders } from './headers.ts';
import { html } from './html.ts';
import { renderPage } from './layout.ts';
import { renderSiteHeader } from './site-header.ts';

/** Lets only the data team into the pages of an app, and asks a browser for its token where there is one. */
export function admitOnlyDataTeam(
  app: FastifyInstance,
  { dataTeam, assets, area, sample }: { dataTeam: DataTeamDoor; assets: Assets; area: string; sample: boolean },
): void {
  app.addHook('onRequest', async (request, reply) => {
    if (dataTeam.admitsToPages(request)) return;
    void reply.headers(privatePageHeaders).type('text/html; charset=utf-8');
    if (dataTeam.asksForToken) void reply.header('www-authenticate', 'Basic realm="Data team", charset="UTF-8"');
    const why = dataTeam.asksForToken
      ? 'Enter the data team’s token as the password; the name does not matter. Forms are taken from this site alone.'
      : 'No token is set (DATA_TEAM_TOKEN), so it opens only on the machine that the gateway runs on, and takes forms from this site alone.';
    const body = html`<h1>This page is for the data team</h1>
      <p>${why}</p>
      <p><a href="/">What is open to all</a></p>`;
    await reply
      .code(dataTeam.asksForToken ? 401 : 403)
      .send(
        renderPage({ title: 'This page is for the data team', body, assets, sample, header: renderSiteHeader(area) }),
      );
  });
}

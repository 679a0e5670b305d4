import type { FastifyInstance, FastifyReply } from 'fastify';
import type { SampleOrganisation } from '../../kit/sample/world.ts';
import type { Site } from './site.ts';

export interface PagesOptions {
  sites: readonly Site[];
  organisations: readonly SampleOrganisation[];
}

/** The finders' pages for people, at the addresses that nhs.uk has and by code alone, and the websites they link to. */
export function servePages(app: FastifyInstance, { sites, organisations }: PagesOptions): void {
  app.get('/', (_request, reply) =>
    sendPage(reply, 'NHS finders', [`${sites.length} invented sites, served so that the gateway can be tried out.`]),
  );
  app.get<{ Params: { '*': string } }>('/services/*', (request, reply) => {
    const code = request.params['*'].split('/').findLast((part) => part !== '');
    return sendSite(
      reply,
      sites.find(({ facts }) => facts.odsCode === code),
    );
  });
  app.get<{ Params: { code: string } }>('/register/:code', (request, reply) =>
    sendSite(
      reply,
      sites.find(({ facts }) => facts.odsCode === request.params.code),
    ),
  );
  app.get<{ Params: { key: string } }>('/providers/:key', (request, reply) => {
    const organisation = organisations.find(({ key }) => key === request.params.key);
    return organisation ? sendPage(reply, organisation.name, [organisation.description]) : sendMissing(reply);
  });
}

function sendSite(reply: FastifyReply, site: Site | undefined): FastifyReply {
  if (!site) return sendMissing(reply);
  const { record, venue } = site;
  const address = venue ? [...venue.lines, venue.postcode].join(', ') : null;
  return sendPage(
    reply,
    record.name,
    [record.summary, address, record.phone].filter((line) => line !== null),
  );
}

function sendMissing(reply: FastifyReply): FastifyReply {
  return sendPage(reply.code(404), 'Page not found', ['There is no such page.']);
}

function sendPage(reply: FastifyReply, title: string, lines: readonly string[]): FastifyReply {
  const body = lines.map((line) => `<p>${escape(line)}</p>`).join('\n');
  return reply.type('text/html; charset=utf-8').send(`<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>${escape(title)}</title></head>
<body>
<p role="note"><strong>Invented sample data.</strong> This is not a page of the NHS, and nobody answers here.</p>
<h1>${escape(title)}</h1>
${body}
</body>
</html>
`);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

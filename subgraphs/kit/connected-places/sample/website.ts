import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SampleWorld } from '../../sample/world.ts';
import { toText } from './api/select.ts';
import { escape, toHtmlPage } from './html.ts';
import type { HubRecords } from './records/hub.ts';
import type { Row } from './records/row.ts';

export interface WebsiteOptions {
  /** What the directory holds now, for whoever sent this request. */
  recordsFor: (request: FastifyRequest) => HubRecords;
  /** Whose own websites are served as well, at `/providers/{key}`. */
  organisations: SampleWorld['organisations'];
}

interface Ask {
  Params: { slug: string };
}

/**
 * The pages that people see of the sample's records, so that its links lead somewhere; the front page, which names the
 * admin site as the platform's own does; and the sitemap.
 */
export async function serveWebsite(app: FastifyInstance, { recordsFor, organisations }: WebsiteOptions): Promise<void> {
  app.get('/', async (request, reply) => {
    const { adminSite, services } = recordsFor(request);
    const links = services
      .filter(isActive)
      .map(({ slug, name }) => `<li><a href="/services/${toText(slug)}">${escape(toText(name))}</a></li>`);
    const admin = `<p>Click here to go to the <a href="${escape(adminSite)}">Admin Portal</a>.</p>`;
    return sendPage(reply, 'Sample Information Hub', `${admin}\n<ul>${links.join('\n')}</ul>`);
  });
  app.get<Ask>('/services/:slug', async (request, reply) => {
    const service = recordsFor(request).services.find(({ slug }) => slug === request.params.slug);
    if (!service) return sendMissing(reply);
    const note = isActive(service) ? '' : '<p>This service is switched off.</p>';
    return sendRecord(reply, service, note);
  });
  app.get<Ask>('/organisations/:slug', async (request, reply) => {
    const organisation = recordsFor(request).organisations.find(({ slug }) => slug === request.params.slug);
    return organisation ? sendRecord(reply, organisation, '') : sendMissing(reply);
  });
  app.get<Ask>('/events/:slug', async (request, reply) => {
    const event = recordsFor(request).events.find(({ slug }) => slug === request.params.slug);
    return event ? sendRecord(reply, { ...event, name: event['title'] }, '') : sendMissing(reply);
  });
  app.get<Ask>('/providers/:slug', async (request, reply) => {
    const provider = organisations.find(({ key }) => key === request.params.slug);
    if (!provider) return sendMissing(reply);
    return sendPage(reply, provider.name, `<p>${escape(provider.description)}</p>`);
  });
  app.get('/admin', (_request, reply) => sendPage(reply, 'Admin Portal', signIn));
  app.get('/admin/:records/:id/edit', (_request, reply) => sendPage(reply, 'Edit a record', signIn));
  app.get('/sitemap', async (request, reply) =>
    reply.type('application/xml').send(toSitemap(recordsFor(request), `${request.protocol}://${request.host}`)),
  );
  app.setNotFoundHandler((_request, reply) => sendMissing(reply));
}

const signIn = '<p>This is where the keepers of a real directory sign in and mend their records.</p>';

function isActive({ status }: Row): boolean {
  return status === 'active';
}

function sendRecord(reply: FastifyReply, record: Row, note: string): FastifyReply {
  const paragraphs = toText(record['description'])
    .split('\n\n')
    .map((paragraph) => `<p>${escape(paragraph)}</p>`);
  const updated = `<p>Page last updated ${toText(record['updated_at']).slice(0, 10)}</p>`;
  return sendPage(reply, toText(record['name']), `${note}${paragraphs.join('\n')}${updated}`);
}

function sendPage(reply: FastifyReply, title: string, body: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(toHtmlPage(title, body));
}

function sendMissing(reply: FastifyReply): FastifyReply {
  return sendPage(reply.status(404), 'Page not found', '<p>There is no such page.</p>');
}

/** Active services and all organisations, as the platform lists them; it leaves events out. */
function toSitemap({ services, organisations }: HubRecords, origin: string): string {
  const pages = [
    ...services.filter(isActive).map((row) => ({ path: `services/${toText(row['slug'])}`, row })),
    ...organisations.map((row) => ({ path: `organisations/${toText(row['slug'])}`, row })),
  ];
  const urls = pages.map(
    ({ path, row }) =>
      `<url><loc>${escape(`${origin}/${path}`)}</loc><lastmod>${toText(row['updated_at'])}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`;
}

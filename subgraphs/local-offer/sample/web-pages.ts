import type { FastifyInstance, FastifyReply } from 'fastify';
import type { SampleDirectory } from './directory.ts';
import { readParam } from './request.ts';

/** The pages for people: one for every entry and every provider; those of closed providers have gone. */
export function serveWebPages(app: FastifyInstance, directory: SampleDirectory): void {
  app.get('/entry/:id', ({ params }, reply) => {
    const id = readParam(params, 'id');
    const record = directory.records.find(({ key }) => directory.idOf(key) === id);
    return record ? sendPage(reply, record.name, record.description) : sendMissing(reply);
  });
  app.get('/providers/:key', ({ params }, reply) => {
    const provider = directory.organisations.get(readParam(params, 'key'));
    return provider ? sendPage(reply, provider.name, provider.description) : sendMissing(reply);
  });
}

function sendPage(reply: FastifyReply, title: string, text: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .send(
      `<!doctype html><html lang="en-GB"><title>${escape(title)}</title>` +
        '<p role="note"><strong>Invented sample data: nothing on this page is true.</strong></p>' +
        `<h1>${escape(title)}</h1><p>${escape(text)}</p></html>`,
    );
}

function sendMissing(reply: FastifyReply): FastifyReply {
  return sendPage(reply.code(404), 'Page not found', '');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

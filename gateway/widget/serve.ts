import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OriginOf } from '../edge/public-origin.ts';
import { sendPacked } from '../edge/send-packed.ts';
import { sendPublic } from '../edge/send-public.ts';
import type { Assets } from '../pages/assets.ts';
import { type WidgetFiles, readWidgetFiles, scriptName } from './files.ts';
import type { EmbedPages } from './page/route.ts';
import { type WidgetOptions, serveEmbedQuestions } from './route.ts';

/** How long a browser may keep what moves with each release, in seconds. */
const movingSeconds = 300;

/**
 * The embed (docs/embed.md): its script and the files beside it, at `/embed/{version}/` for good and at `/embed/v1/`
 * as they are now; what it asks; its page for frames; and `/embed`, where whoever keeps a page puts their line together.
 */
export async function serveWidget(
  app: FastifyInstance,
  options: WidgetOptions & { assets: Assets; originOf: OriginOf },
): Promise<void> {
  let files: WidgetFiles | undefined;
  const readFiles = () => (files ??= readWidgetFiles());

  function sendFile(request: FastifyRequest, reply: FastifyReply, version: string, name: string, keeping: string) {
    const file = readFiles().find(version, name);
    if (!file) return reply.callNotFound();
    void reply.headers({ 'access-control-allow-origin': '*', 'cache-control': keeping });
    return sendPacked(file, request, reply);
  }

  app.get<{ Params: { file: string } }>('/embed/v1/:file', (request, reply) =>
    sendFile(request, reply, readFiles().version, request.params.file, `public, max-age=${movingSeconds}`),
  );
  app.get<{ Params: { version: string; file: string } }>('/embed/:version/:file', (request, reply) =>
    sendFile(request, reply, request.params.version, request.params.file, 'public, max-age=31536000, immutable'),
  );
  app.get('/widget.js', (_request, reply) =>
    reply
      .headers({ 'access-control-allow-origin': '*', 'cache-control': `public, max-age=${movingSeconds}` })
      .type('text/javascript; charset=utf-8')
      .send(loader),
  );
  let loading: Promise<EmbedPages> | undefined;
  const loadPages = () =>
    (loading ??= import('./page/route.ts').then(({ createEmbedPages }) =>
      createEmbedPages({ ...options, files: readFiles() }),
    ));
  app.get('/embed', async (request, reply) => (await loadPages()).builder(request, reply));
  app.get('/embed/frame', async (request, reply) => (await loadPages()).frame(request, reply));
  app.get<{ Params: { file: string } }>('/embed/page/:file', async (request, reply) => {
    const file = (await loadPages()).findFile(request.params.file);
    return file ? sendPublic(request, reply, { ...file, freshSeconds: movingSeconds }) : reply.callNotFound();
  });
  await app.register(async (questions) => serveEmbedQuestions(questions, options));
}

/** Works as a module and as a plain script, which does not know by itself where it came from. */
const loader = `const script = document.currentScript;
import(script ? new URL('embed/v1/${scriptName}', script.src).href : './embed/v1/${scriptName}');
`;

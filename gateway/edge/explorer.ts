import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import packageJson from '../../package.json' with { type: 'json' };

const path = '/graphql/explorer';

/** Part of the files' addresses, so that browsers may keep them for good. */
const version = packageJson.dependencies['@graphql-yoga/render-graphiql'];

/**
 * Monaco and GraphiQL make style elements as they run, which is all that this is laxer in than the rest. Nothing comes
 * from, and nothing goes to, any other host.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * `/graphql/explorer`: GraphiQL, from the bundle that an installed package carries. It is read when somebody first opens
 * the page, as it is too large to hold for the many gateways where nobody does.
 */
export function serveExplorer(app: FastifyInstance): void {
  let files: Promise<Map<string, File>> | undefined;

  app.get(path, (_request, reply) =>
    reply.header('content-security-policy', contentSecurityPolicy).type('text/html; charset=utf-8').send(page),
  );
  app.get<{ Params: { file: string } }>(`${path}/${version}/:file`, async (request, reply) => {
    files ??= readFiles();
    const file = (await files).get(request.params.file);
    return file ? sendFile(file, request, reply) : reply.callNotFound();
  });
}

const page = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Explorer - Sutton family services</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${path}/${version}/graphiql.css">
</head>
<body>
<noscript>The explorer needs JavaScript. The graph itself is at /graphql.</noscript>
<div id="root"></div>
<script src="${path}/${version}/graphiql.js"></script>
<script src="${path}/${version}/start.js"></script>
</body>
</html>`;

interface File {
  type: string;
  text: string;
  /** By content coding, made when first asked for. */
  packed: Map<string, Promise<Buffer>>;
}

async function readFiles(): Promise<Map<string, File>> {
  const bundle = await import('@graphql-yoga/render-graphiql/graphiql');
  const script = 'text/javascript; charset=utf-8';
  return new Map([
    ['graphiql.js', file(script, bundle.js)],
    ['graphiql.css', file('text/css; charset=utf-8', bundle.css)],
    ['editor.worker.js', file(script, bundle.editorWorkerService)],
    ['json.worker.js', file(script, bundle.jsonWorker)],
    ['graphql.worker.js', file(script, bundle.graphqlWorker)],
    ['start.js', file(script, startScript())],
  ]);
}

function file(type: string, text: string): File {
  return { type, text, packed: new Map() };
}

/** Opens GraphiQL on the first question that most people ask. */
function startScript(): string {
  const firstQuery = readFileSync(new URL('../../schema/operations/services.graphql', import.meta.url), 'utf8');
  const options = {
    endpoint: '/graphql',
    title: 'Sutton family services',
    defaultQuery: firstQuery,
    variables: JSON.stringify({ filter: { text: 'parents' }, first: 5 }, null, 2),
  };
  return `const files = '${path}/${version}/';
const workers = { editorWorkerService: 'editor.worker.js', json: 'json.worker.js', graphql: 'graphql.worker.js' };
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_module, label) => files + workers[label] };
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), ${JSON.stringify(options)});
`;
}

const packers = {
  // 5 packs this in a third of a second to a tenth more than 11 does in ten.
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (text: string) => promisify(gzip)(text),
};

async function sendFile({ type, text, packed }: File, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  void reply.headers({ 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' }).type(type);
  const accepted = request.headers['accept-encoding'] ?? '';
  const coding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : null;
  if (!coding) return reply.send(text);
  const body = packed.get(coding) ?? packers[coding](text);
  packed.set(coding, body);
  return reply.header('content-encoding', coding).send(await body);
}

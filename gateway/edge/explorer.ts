import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import packageJson from '../../package.json' with { type: 'json' };
import { type PackedFile, createPackedFile, sendPacked } from './send-packed.ts';

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
  let files: Promise<Map<string, PackedFile>> | undefined;

  app.get(path, (_request, reply) =>
    reply.header('content-security-policy', contentSecurityPolicy).type('text/html; charset=utf-8').send(page),
  );
  app.get<{ Params: { file: string } }>(`${path}/${version}/:file`, async (request, reply) => {
    files ??= readFiles();
    const file = (await files).get(request.params.file);
    if (!file) return reply.callNotFound();
    return sendPacked(file, request, reply.header('cache-control', 'public, max-age=31536000, immutable'));
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

async function readFiles(): Promise<Map<string, PackedFile>> {
  const bundle = await import('@graphql-yoga/render-graphiql/graphiql');
  const script = 'text/javascript; charset=utf-8';
  return new Map([
    ['graphiql.js', createPackedFile(script, bundle.js)],
    ['graphiql.css', createPackedFile('text/css; charset=utf-8', bundle.css)],
    ['editor.worker.js', createPackedFile(script, bundle.editorWorkerService)],
    ['json.worker.js', createPackedFile(script, bundle.jsonWorker)],
    ['graphql.worker.js', createPackedFile(script, bundle.graphqlWorker)],
    ['start.js', createPackedFile(script, startScript())],
  ]);
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

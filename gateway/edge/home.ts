import type { FastifyInstance } from 'fastify';

/** `/`: what this is, and where to go on. */
export function serveHome(app: FastifyInstance, options: { area: string; sample: boolean }): void {
  const page = renderHome(options);
  app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
}

function renderHome({ area, sample }: { area: string; sample: boolean }): string {
  const invented = sample
    ? '<p><strong>This is a demonstration.</strong> Every service, address and telephone number in it is invented.</p>'
    : '';
  const place = escapeHtml(area);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Family services in ${place}</title>
<link rel="icon" href="data:,">
</head>
<body>
<main>
<h1>Family services in ${place}</h1>
${invented}
<p>One graph over the directories of services for families in ${place}. Every field tells which directory it comes from.</p>
<ul>
<li><a href="/timetable">What is on at the family hubs this week</a></li>
<li><a href="/graphql/explorer">Explore the graph</a>, with a first question ready to send</li>
<li><a href="/health/ready">How each directory is doing</a></li>
</ul>
<p>Programs ask at <code>/graphql</code>, by POST.</p>
</main>
</body>
</html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

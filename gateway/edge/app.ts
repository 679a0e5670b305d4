import type { ApolloServer } from '@apollo/server';
import { fastifyCompress } from '@fastify/compress';
import { fastifyHelmet } from '@fastify/helmet';
import { type FastifyInstance, fastify } from 'fastify';
import type { Clock } from '../../subgraphs/kit/clock.ts';
import type { Observer } from '../../subgraphs/kit/observer.ts';
import { withoutSchemas } from '../../subgraphs/kit/without-schemas.ts';
import type { Config } from '../config/file.ts';
import type { GraphContext } from '../graph/context.ts';
import type { SourceWatch } from '../graph/source-watch.ts';
import { serveBadges } from '../badge/route.ts';
import { serveCalendars } from '../calendar/route.ts';
import { serveNightHealth } from '../freshness/night-health.ts';
import type { DataTeamDoor } from './data-team.ts';
import { createAskAsAnybody, createAskInPart } from '../pages/ask.ts';
import { servePages } from '../pages/pages.ts';
import { createPartnerSearches } from '../widget/partner-searches.ts';
import { serveWidget } from '../widget/serve.ts';
import { serveExplorer } from './explorer.ts';
import { answerLost, createAnswerFailure } from './failures.ts';
import { serveGraph } from './graph-route.ts';
import { type Readiness, serveHealth } from './health.ts';
import { maxBodyBytes } from './limits/numbers.ts';
import { createOriginOf } from './public-origin.ts';
import { type FactsOf, logRequests } from './request-log.ts';

export interface EdgeOptions {
  graph: ApolloServer<GraphContext>;
  sources: SourceWatch;
  readiness: () => Readiness;
  observer: Observer;
  dataTeam: DataTeamDoor;
  clock: Clock;
  config: Pick<Config, 'area' | 'sample' | 'partners' | 'map' | 'publicUrl'>;
}

/** How long a client may take to send a request; slower ones are dropped, as they hold a connection for nothing. */
const requestTimeout = 10_000;

/** The HTTP face of the gateway, all routes of it; the caller listens. */
export async function createEdge(options: EdgeOptions): Promise<FastifyInstance> {
  const { graph, sources, readiness, observer, dataTeam, clock, config } = options;
  const { sample } = config;
  const factsOf: FactsOf = new WeakMap();
  const answerFailure = createAnswerFailure(observer.log);
  const app = fastify({
    bodyLimit: maxBodyBytes,
    requestTimeout,
    forceCloseConnections: 'idle',
    // What comes on an open connection while it stops is still answered, and told to come on another next time.
    return503OnClosing: false,
    routerOptions: { ignoreTrailingSlash: true },
    ...withoutSchemas,
    frameworkErrors: answerFailure,
  });
  app.addHook('onRequest', async (_request, reply) => {
    if (readiness() === 'stopping') void reply.header('connection', 'close');
  });
  logRequests(app, observer, factsOf);
  app.setErrorHandler(answerFailure);
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        imgSrc: ['data:'],
      },
    },
    // The graph is public: any page may read it.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Whether a host is HTTPS only is for whoever puts a certificate before it to say.
    strictTransportSecurity: false,
  });
  // Requests come plain: an unpacked body could be a thousand times what was sent.
  await app.register(fastifyCompress, { globalDecompression: false, encodings: ['br', 'gzip'], threshold: 1_024 });
  serveGraph(app, { graph, factsOf, dataTeam });
  serveExplorer(app);
  serveHealth(app, sources, readiness);
  const askAsAnybody = createAskAsAnybody(graph);
  serveNightHealth(app, { ask: askAsAnybody, clock });
  serveBadges(app, { ask: askAsAnybody, clock });
  app.get('/metrics', async (_request, reply) =>
    reply.type(observer.metrics.contentType).send(await observer.metrics.metrics()),
  );
  const { area } = config;
  const originOf = createOriginOf(config.publicUrl);
  const partnerSearches = createPartnerSearches(clock);
  const partners = config.partners.map(({ id }) => id);
  const { assets, sendLost } = await servePages(app, {
    graph,
    dataTeam,
    clock,
    area: area.name,
    sample,
    originOf,
    partnerSearches,
    partners,
  });
  await serveWidget(app, { ask: createAskInPart(graph), clock, observer, partnerSearches, config, assets, originOf });
  serveCalendars(app, { ask: askAsAnybody, clock, sample, originOf });
  answerLost(app, sendLost);
  return app;
}

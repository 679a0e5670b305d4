import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { DataTeamDoor } from '../edge/data-team.ts';
import type { GraphContext } from '../graph/context.ts';
import { createAskAsDataTeam } from './ask.ts';
import { serveAssets } from './assets.ts';
import { admitOnlyDataTeam } from './data-team-only.ts';
import { serveFreshness } from './freshness/route.ts';
import { serveMatches } from './matches/route.ts';

export interface PagesOptions {
  graph: ApolloServer<GraphContext>;
  dataTeam: DataTeamDoor;
  /** True when stand-ins answer, so that all is invented. */
  sample: boolean;
}

/** The pages for people. They ask the graph, as everybody does. */
export async function servePages(app: FastifyInstance, { graph, dataTeam, sample }: PagesOptions): Promise<void> {
  const assets = serveAssets(app);
  await app.register(async (closed) => {
    admitOnlyDataTeam(closed, { dataTeam, assets, sample });
    closed.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      async (_request: unknown, body: string) => new URLSearchParams(body),
    );
    const ask = createAskAsDataTeam(graph);
    serveMatches(closed, { ask, assets, sample });
    serveFreshness(closed, { ask, assets, sample });
  });
}

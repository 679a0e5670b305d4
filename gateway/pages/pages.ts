import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../subgraphs/kit/clock.ts';
import type { DataTeamDoor } from '../edge/data-team.ts';
import type { OriginOf } from '../edge/public-origin.ts';
import type { PartnerSearches } from '../widget/partner-searches.ts';
import { takeForms } from '../edge/take-forms.ts';
import type { GraphContext } from '../graph/context.ts';
import { createSessionReader } from '../calendar/read-sessions.ts';
import { createAskAsAnybody, createAskAsDataTeam, createAskInPart } from './ask.ts';
import { type Assets, serveAssets } from './assets.ts';
import { admitOnlyDataTeam } from './data-team-only.ts';
import { serveFamilyPages } from './family/route.ts';
import { createLoadSpeakers } from './family/speakers.ts';
import { serveFreshness } from './freshness/route.ts';
import { type SendLost, createSendLost } from './lost.ts';
import { serveMatches } from './matches/route.ts';
import { serveReport } from './report/route.ts';
import { serveSearches } from './searches/route.ts';
import { createWeekReader } from './timetable/read-week.ts';
import { serveTimetable } from './timetable/route.ts';

export interface PagesOptions {
  graph: ApolloServer<GraphContext>;
  dataTeam: DataTeamDoor;
  clock: Clock;
  /** The area's name, for people. */
  area: string;
  /** True when stand-ins answer, so that all is invented. */
  sample: boolean;
  originOf: OriginOf;
  partnerSearches: PartnerSearches;
  /** The ids of the partners in the config. */
  partners: readonly string[];
}

/** What other pages need of these. */
interface ServedPages {
  /** Where the files are that they share. */
  assets: Assets;
  sendLost: SendLost;
}

/** The pages for people. They ask the graph, as everybody does. */
export async function servePages(app: FastifyInstance, options: PagesOptions): Promise<ServedPages> {
  const { graph, dataTeam, clock, area, sample, originOf, partnerSearches, partners } = options;
  const assets = serveAssets(app);
  const loadSpeakers = createLoadSpeakers();
  const askAsAnybody = createAskAsAnybody(graph);
  serveTimetable(app, {
    readWeek: createWeekReader(createSessionReader(createAskInPart(graph))),
    clock,
    assets,
    area,
    sample,
    loadSpeakers,
    originOf,
  });
  await app.register(async (open) => {
    takeForms(open);
    serveReport(open, { ask: askAsAnybody, assets, area, sample, loadSpeakers, originOf });
    serveFamilyPages(open, { ask: askAsAnybody, clock, assets, area, sample, originOf, loadSpeakers });
  });
  await app.register(async (closed) => {
    admitOnlyDataTeam(closed, { dataTeam, assets, area, sample });
    takeForms(closed);
    const ask = createAskAsDataTeam(graph);
    serveMatches(closed, { ask, assets, area, sample });
    serveFreshness(closed, { ask, clock, assets, area, sample, originOf });
    serveSearches(closed, { ask, assets, area, sample, partnerSearches, partners });
  });
  return { assets, sendLost: createSendLost({ assets, area, sample, loadSpeakers, originOf }) };
}

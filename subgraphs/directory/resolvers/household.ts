import type { HouseholdMatchResolvers, QueryResolvers } from '../../../codegen/generated/directory.ts';
import type { DirectoryContext } from '../context.ts';
import { assessCoverage } from '../coverage/assess-coverage.ts';
import { assessEligibility } from '../eligibility/assess.ts';
import { type HouseholdSources, planHousehold } from '../household/plan.ts';
import { type Household, readHousehold } from '../household/read-household.ts';
import { nextOf } from '../sessions/service-open.ts';
import { toUrgentWay } from '../search/ways-in/find-ways-in.ts';
import { loadWayIn } from './needs.ts';
import { keepPrivate } from './private.ts';
import { toReference } from './session-reference.ts';

/** As many are looked through for a need, or a person; a group shows the first of them. */
const mostLookedThrough = 200;

export const planForHousehold: NonNullable<QueryResolvers['household']> = async (
  _parent,
  { household: input },
  context,
  info,
) => {
  keepPrivate(info);
  const household = readHousehold(input, context);
  return {
    groups: planHousehold(household, toSources(household, context)),
    waysIn: await loadWaysIn(household, context),
  };
};

export const HouseholdMatch: HouseholdMatchResolvers = {
  async service({ id }, _args, { loaders }) {
    const service = await loaders.service.load(id);
    if (!service) throw new Error('A search found a service that the read model does not hold.');
    return { ...service, from: null };
  },

  nextSession({ id }, _args, { model, search, now }) {
    const facts = model.factsOf(id);
    const next = facts && nextOf(search.sessionsOf(facts.row), now);
    return next ? toReference(next) : null;
  },
};

function toSources({ postcode }: Household, { search, model }: DirectoryContext): HouseholdSources {
  const near = postcode === null ? null : { postcode };
  const ask = (filter: Parameters<typeof search.ask>[0]['filter']) =>
    search.ask({ filter, near, orderBy: 'BEST_MATCH', first: mostLookedThrough }).hits.map(({ facts }) => facts);
  return {
    answering: ({ id }) => ask({ needs: [id] }),
    forMember: ({ input }) => ask({ person: input }),
    assess(facts, { person }) {
      const judged = model.judged[facts.judged];
      if (!judged) throw new Error('A service is judged by what the read model does not hold.');
      return assessEligibility(judged, person);
    },
    notListed: (need) =>
      assessCoverage(need, model.servicesNamed)
        .named.filter(({ services }) => services.length === 0)
        .map(({ name }) => name),
  };
}

/** Urgent help for every need, then the hub to ask at. */
async function loadWaysIn({ needs, postcode }: Household, context: DirectoryContext) {
  const near = postcode === null ? null : { postcode };
  const hubs = context.search.ask({ near, orderBy: 'BEST_MATCH', first: 1 }).waysIn();
  const entries = [...new Set(needs.flatMap(context.needs.urgentHelpFor))];
  const urgent = entries.map(toUrgentWay);
  return Promise.all([...urgent, ...hubs].map((way) => loadWayIn(way, context)));
}

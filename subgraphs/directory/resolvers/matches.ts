import type {
  MatchDecisionResolvers,
  MatchGroupResolvers,
  MatchResolvers,
  QueryResolvers,
} from '../../../codegen/generated/directory.ts';
import { fold } from '../../kit/text/fold.ts';
import type { DirectoryContext } from '../context.ts';
import { pairKey } from '../identity/pair-key.ts';
import type { DecisionRecord } from '../matches/decision-record.ts';
import { groupPairs, listingsOf } from '../matches/group-pairs.ts';
import { toPage } from '../matches/page.ts';
import type { MatchRecord, MatchState } from '../matches/records.ts';
import type { ListingRecord } from '../merge/records.ts';
import type { MatchGroupConnectionParent, MatchGroupParent, MatchParent, ServiceParent } from './parents.ts';
import { keepPrivate } from './private.ts';

export const matches: NonNullable<QueryResolvers['matches']> = async (_parent, asked, context, info) => {
  keepPrivate(info);
  return select(await loadMatches(context), asked, hasWords);
};

export const matchGroups: NonNullable<QueryResolvers['matchGroups']> = async (_parent, asked, context, info) => {
  keepPrivate(info);
  const groups = toGroups(await loadMatches(context));
  return select(groups, asked, (group, text) => group.matches.some((match) => hasWords(match, text)));
};

interface Asked {
  state: MatchState;
  /** Words of a name. */
  text: string | null | undefined;
  first: number;
  after: string | null | undefined;
}

/** A page of those in one state that have the words in a name, and how many there are in each. */
function select<Node extends MatchParent | MatchGroupParent>(
  all: readonly Node[],
  { state, text, first, after }: Asked,
  isNamed: (node: Node, text: string) => boolean,
) {
  const asked = all.filter((node) => node.state === state && isNamed(node, text ?? ''));
  return { ...toPage(asked, { first, after }), counts: countStates(all) };
}

export const matchDecisions: NonNullable<QueryResolvers['matchDecisions']> = async (
  _parent,
  { history, stale, first, after },
  { desk },
  info,
) => {
  keepPrivate(info);
  const decisions = await desk.decisions({ history });
  const asked = decisions.filter((decision) => typeof stale !== 'boolean' || decision.stale === stale);
  return toPage(asked, { first, after });
};

const states: readonly MatchState[] = ['OPEN', 'LATER', 'SAME', 'DIFFERENT'];
const stateOf = { same: 'SAME', different: 'DIFFERENT', later: 'LATER' } as const;

function countStates(all: readonly { state: MatchState }[]): MatchGroupConnectionParent['counts'] {
  return states.map((one) => ({ state: one, count: all.filter(({ state }) => state === one).length }));
}

/** What is open, as questions; what was decided in one answer, together, but for what it said otherwise of some. */
function toGroups(all: readonly MatchParent[]): MatchGroupParent[] {
  return states.flatMap((state) => {
    const matchesOf = all.filter((match) => match.state === state);
    const groups =
      state === 'OPEN'
        ? groupPairs(matchesOf)
        : [...Map.groupBy(matchesOf, ({ id, decision }) => decision?.answer ?? id).values()];
    return groups.map((of) => ({ id: listingsOf(of).join('~'), state, matches: of }));
  });
}

/** Decisions are looked up now, and not when the directory was built: whoever decides sees it at once. */
async function loadMatches({ model, desk }: DirectoryContext): Promise<MatchParent[]> {
  const decisions = new Map(
    (await desk.decisions()).map((decision) => [pairKey(decision.one, decision.other), decision]),
  );
  return model.pairs().flatMap((record) => {
    const decision = decisions.get(record.key) ?? null;
    // What was undone since the build, and the rules do not ask for.
    if (!decision && !record.isAsked) return [];
    return [toMatchParent(record, decision)];
  });
}

function toMatchParent(record: MatchRecord, decision: DecisionRecord | null): MatchParent {
  const id = `${record.one}~${record.other}`;
  return { ...record, id, decision, state: decision ? stateOf[decision.verdict] : 'OPEN' };
}

function hasWords({ oneName, otherName }: MatchParent, text: string): boolean {
  const names = [oneName, otherName].map(fold);
  const words = fold(text).split(' ');
  return names.some((name) => words.every((word) => name.includes(word)));
}

export const Match: MatchResolvers = {
  one: ({ one }, _args, context) => findListing(one, context),
  other: ({ other }, _args, context) => findListing(other, context),
  oneService: ({ oneService }, _args, context) => findService(oneService, context),
  otherService: ({ otherService }, _args, context) => findService(otherService, context),
  probability: ({ evidence }) => evidence?.probability ?? null,
  vetoes: ({ evidence }) => evidence?.vetoes ?? [],
  weights: ({ fields }) => fields,
};

export const MatchGroup: MatchGroupResolvers = {
  listings: ({ matches: of }, _args, context) => Promise.all(listingsOf(of).map((id) => findListing(id, context))),
};

export const MatchDecision: MatchDecisionResolvers = {
  one: ({ oneShown }) => oneShown,
  other: ({ otherShown }) => otherShown,
  oneListing: ({ oneShown }, _args, { loaders }) => loaders.listing.load(oneShown),
  otherListing: ({ otherShown }, _args, { loaders }) => loaders.listing.load(otherShown),
  verdict: ({ verdict }) => stateOf[verdict],
};

async function findListing(id: string, { loaders }: DirectoryContext): Promise<ListingRecord> {
  const listing = await loaders.listing.load(id);
  if (!listing) throw new Error('A match is of a listing that its build does not hold.');
  return listing;
}

async function findService(id: string, { loaders }: DirectoryContext): Promise<ServiceParent> {
  const service = await loaders.service.load(id);
  if (!service) throw new Error('A match is of a service that its build does not hold.');
  return { ...service, from: null };
}

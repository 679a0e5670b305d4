import { toPerson } from '../eligibility/person.ts';
import type { ServiceFreshness } from '../freshness/judge-services.ts';
import type { Hit, ServicePage } from './answer.ts';
import { badInput } from './bad-input.ts';
import type { SearchBase } from './base.ts';
import type { Question } from './question.ts';
import { createCursors } from './cursor.ts';
import { type SpokenNeed, interpret } from './interpret.ts';
import { checkFirst } from './list.ts';
import { type From, toFrom } from './origin.ts';
import { type Relevance, toRelevance, toTextFilter } from './relevance.ts';
import { checkFilter } from './select/check-filter.ts';
import { toTimeFilters } from './select/at-times.ts';
import { combine } from './select/combine.ts';
import { hasBit, toRows } from './select/bits.ts';
import { countFacets } from './select/count-facets.ts';
import type { Filter } from './select/filter.ts';
import { toFilters } from './select/filters.ts';
import { toFreshnessFilter } from './select/fresh.ts';
import { type PersonFilter, toPersonFilter } from './select/for-person.ts';
import { measureFrom, toNearFilter } from './select/near.ts';
import { type Ranking, rank, toScore } from './select/rank.ts';
import { toFavour } from './spoken/favour.ts';
import type { Told } from './spoken/told.ts';
import { toRow } from './words/posting.ts';
import { findNextAtHubs } from './ways-in/next-at-hubs.ts';
import { findWaysIn } from './ways-in/find-ways-in.ts';

/** Answers a question about services. Throws a GraphQLError of the code BAD_USER_INPUT that says what would be right. */
export function askServices(base: SearchBase, question: Question): ServicePage {
  checkFirst(question.first);
  const filter = question.filter ?? {};
  const now = base.clock();
  const understood = interpret(filter.text, base.interpreter());
  const from = toFrom(question.near, understood.place, base.places);
  if (question.orderBy === 'DISTANCE' && !from) throw badInput('orderBy DISTANCE needs near: say where from.');
  const asksLanguage = understood.told.languages.length > 0;
  const interpreting = new Set(asksLanguage ? base.model.postings(base.lexicon.stem('interpreter')).map(toRow) : []);
  const relevance = toRelevance(understood, base, interpreting);
  const person = filter.person
    ? toPersonFilter(toPerson(filter.person, base.places, 'filter.person'), base.model.judged, base.judgedOf)
    : null;
  // A filter tells of the cost, and of the way in, itself.
  const { free, stepFree } = understood.told;
  const told = {
    ...understood.told,
    free: free && typeof filter.free !== 'boolean',
    stepFree: stepFree && typeof filter.wheelchair !== 'boolean',
  };
  const { time } = told;
  const favour =
    person || (!relevance && !tellsOfPeople(told))
      ? null
      : toFavour(told, {
          judged: base.model.judged,
          places: base.places,
          interpreting,
          presence: time && base.when.presence(time, now),
          ...(relevance ?? noNeeds),
        });
  const freshness = base.freshness();
  const filters = toAllFilters({ base, question, relevance, person, from, freshness, now });
  const includeUnknown = filter.includeUnknown ?? false;
  const among = filter.includeWithdrawn ? base.all : base.running;
  const { passing, others, setAside } = combine(filters, among, includeUnknown);
  const uncertain = includeUnknown ? filters.flatMap(({ unknown }) => unknown ?? []) : [];
  const ranking: Ranking = {
    order: question.orderBy,
    relevance: relevance?.scores ?? null,
    distances: from && measureFrom(from.origin.point, base.points),
    certainty: person?.certainty ?? null,
    favour: favour?.of ?? null,
    freshness,
    isAskedFor: (facts) => person !== null || (relevance?.answersNeed(facts) ?? false),
    nextSession: (row) => base.when.nextSession(row, now),
    isUncertain: (row) => uncertain.some((unknown) => hasBit(unknown, row)),
  };
  const rows = toRows(passing);
  // The page after a cursor may be anywhere.
  const most = typeof question.after === 'string' ? rows.length : question.first;
  const ranked = rank(rows, base.services, ranking, most);
  return {
    ...toPage(ranked, { base, question, ranking, filters, includeUnknown }),
    total: rows.length,
    setAside,
    facets: () => countFacets(base, rows, others),
    waysIn: () =>
      findWaysIn({
        total: rows.length,
        setAside,
        saysNothing: understood.saysNothing,
        foreign: understood.foreign,
        urgentHelp: toUrgent(understood.needs).flatMap(({ need }) => base.needs.urgentHelpFor(need)),
        place: from?.place ?? null,
        from: from?.origin.point ?? null,
        hubs: base.hubs,
        sessions: () => findNextAtHubs(base.sessions().all, passing, now),
        areaName: base.area.name,
      }),
    interpretation: {
      text: understood.text,
      correctedText: understood.correctedText,
      place: from?.place ?? null,
      needs: understood.needs,
    },
    asked: { words: relevance?.words ?? null, filters, favour, freshness, near: from !== null },
    from: from?.origin.point ?? null,
  };
}

/** Without a text, or one that has nothing but a place, services stand as they are. */
function tellsOfPeople({ ages, free, stepFree, time }: Told): boolean {
  return ages.length > 0 || free || stepFree || time !== null;
}

const noNeeds = { answersNeed: () => false, isNamedFor: () => false };

/** A need that is spoken of by the way must not send anybody to the emergency services. */
function toUrgent(needs: readonly SpokenNeed[]): readonly SpokenNeed[] {
  const surest = needs[0]?.score ?? 0;
  return needs.filter(({ score }) => score >= surest * urgentShare);
}

const urgentShare = 0.8;

interface Conditions {
  base: SearchBase;
  question: Question;
  relevance: Relevance | null;
  person: PersonFilter | null;
  from: From | null;
  freshness: ServiceFreshness;
  now: Temporal.Instant;
}

function toAllFilters({ base, question, relevance, person, from, freshness, now }: Conditions): Filter[] {
  const filter = checkFilter(question.filter ?? {}, base);
  return [
    relevance && toTextFilter(relevance),
    ...toFilters(filter, base.columns, base.services.length),
    person,
    ...toTimeFilters(filter, base.when, now),
    toFreshnessFilter(filter.freshnessAtLeast, freshness, base.services.length),
    from && toNearFilter(from.origin, base),
  ].filter((known) => known !== null);
}

interface Ranked {
  base: SearchBase;
  question: Question;
  ranking: Ranking;
  filters: readonly Filter[];
  includeUnknown: boolean;
}

function toPage(
  rows: Uint32Array,
  { base, question, ranking, filters, includeUnknown }: Ranked,
): Pick<ServicePage, 'hits' | 'start'> {
  const { first, after, filter, near, orderBy } = question;
  const cursors = createCursors(base.cursorKey, [filter ?? null, near ?? null, orderBy]);
  const idAt = (place: number) => base.services[rows[place] ?? -1]?.id;
  const find = (id: string) => rows.indexOf(base.model.factsOf(id)?.row ?? -1);
  const start = typeof after === 'string' ? cursors.startAfter(after, { at: idAt, find, count: rows.length }) : 0;
  const hits = Array.from(rows.subarray(start, start + first), (row, index): Hit[] => {
    const facts = base.services[row];
    if (!facts) return [];
    const place = start + index;
    const unknown = includeUnknown ? filters.filter((one) => one.unknown && hasBit(one.unknown, row)) : [];
    const metres = ranking.distances?.of(row) ?? null;
    return [
      { facts, place, score: toScore(facts, ranking), metres, unknown, cursor: () => cursors.of(facts.id, place) },
    ];
  }).flat();
  return { hits, start };
}

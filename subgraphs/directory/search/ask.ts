import type { Near, ServiceFilter, ServiceOrder } from '../../../codegen/generated/directory.ts';
import { milesToMetres } from '../../kit/place/distance.ts';
import type { PlaceFinder } from '../../kit/place/place.ts';
import type { ReadModel } from '../store/read-model.ts';
import type { ServiceFacts } from './facts.ts';
import type { Filter, Hit, ServicePage } from './answer.ts';
import { badInput } from './bad-input.ts';
import { findStart } from './cursor.ts';
import { toFilters } from './filters.ts';
import { type Origin, toNearFilter } from './near.ts';
import { searchServices } from './search.ts';
import { type SearchWord, toMatchExpression, toSearchWords } from './words.ts';

export interface Paging {
  first: number;
  after?: string | null | undefined;
}

export interface Question extends Paging {
  filter?: ServiceFilter | null | undefined;
  near?: Near | null | undefined;
  orderBy: ServiceOrder;
}

/** Answers a question about services. Throws a GraphQLError of the code BAD_USER_INPUT that says what would be right. */
export function askServices(model: ReadModel, places: PlaceFinder, question: Question): ServicePage {
  const filter = question.filter ?? {};
  const origin = question.near ? toOrigin(question.near, places) : null;
  if (question.orderBy === 'DISTANCE' && !origin) throw badInput('orderBy DISTANCE needs near: say where from.');
  const words = toSearchWords(filter.text ?? '');
  const matches = words.length > 0 ? match(model, words) : null;
  const filters = [
    matches && toWordFilter(matches),
    ...toFilters(filter),
    origin && toNearFilter(origin, model.inside),
  ];
  const search = {
    filters: filters.filter((known) => known !== null),
    words: matches,
    origin,
    order: question.orderBy,
    includeUnknown: filter.includeUnknown ?? false,
    includeWithdrawn: filter.includeWithdrawn ?? false,
  };
  const { hits, setAside } = searchServices(model.facts, search);
  const asked = { words, filters: search.filters, near: origin !== null };
  return { ...toPage(hits, question), setAside, asked, from: origin?.point ?? null };
}

/** A page of services that nothing was asked of, by name. */
export function listServices(services: readonly ServiceFacts[], paging: Paging): ServicePage {
  const hits = services.map((facts): Hit => ({ facts, score: 0, metres: null, unknown: [] }));
  return { ...toPage(hits, paging), setAside: [], asked: { words: [], filters: [], near: false }, from: null };
}

const most = 1000;

function toPage(hits: readonly Hit[], { first, after }: Paging): Pick<ServicePage, 'hits' | 'start' | 'end'> {
  if (first < 1 || first > most) throw badInput(`first must be from 1 to 1,000, but was ${first}.`);
  const start = after === null || after === undefined ? 0 : findStart(after, hits);
  if (start === null) throw badInput('after must be the endCursor of a page before.');
  return { hits, start, end: Math.min(start + first, hits.length) };
}

/** Services with every word; only when there is none, those with some. The best match scores 1. */
function match(model: ReadModel, words: readonly SearchWord[]): Float64Array {
  const every = model.matches(toMatchExpression(words, true));
  const none = every.every((rank) => rank === 0);
  const ranks = none && words.length > 1 ? model.matches(toMatchExpression(words, false)) : every;
  const best = ranks.reduce((most, rank) => Math.max(most, rank), 0);
  return best === 0 ? ranks : ranks.map((rank) => rank / best);
}

function toWordFilter(matches: Float64Array): Filter {
  return { name: 'text', judge: ({ row }) => (matches[row] === 0 ? 'NO' : 'YES'), passes: null, unknown: '' };
}

function toOrigin({ postcode, latitude, longitude, withinMiles }: Near, places: PlaceFinder): Origin {
  const within = toWithin(withinMiles);
  if (postcode !== null && postcode !== undefined) {
    const place = places.find(postcode);
    if (!place) {
      throw badInput(
        'near.postcode must be one that is known here: a postcode ("SM5 1AA"), sector ("SM5 1") or outward code ("SM5").',
      );
    }
    return { point: place, within };
  }
  if (latitude === null || latitude === undefined || longitude === null || longitude === undefined) {
    throw badInput('near needs a postcode, or latitude and longitude together.');
  }
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
    throw badInput('near.latitude must be from -90 to 90 and near.longitude from -180 to 180.');
  }
  return { point: { latitude, longitude }, within };
}

function toWithin(miles: number | null | undefined): number | null {
  if (miles === null || miles === undefined) return null;
  if (miles <= 0) throw badInput('near.withinMiles must be more than 0.');
  return milesToMetres(miles);
}

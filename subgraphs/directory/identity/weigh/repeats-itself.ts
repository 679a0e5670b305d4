import { type Comparison, type Levels, closeBy, otherPage } from './compare.ts';
import { type FieldName, agreesAt } from './fields.ts';

/**
 * Whether a directory seems to list one service twice: the name is the same, nothing that both records state differs,
 * and a number or at least two other things that tell services apart agree.
 */
export function repeatsItself(comparison: Comparison): boolean {
  const { levels } = comparison;
  return mayRepeatItself(comparison) && (levels.identifiers === 0 || agreements(levels) >= 2);
}

/** The same, but for how much agrees: enough where a record of another directory is like both. */
export function mayRepeatItself({ levels }: Comparison): boolean {
  if (!agreesAt('name', levels.name)) return false;
  // Of two records of one page, or of one place, day and time, one may have an old number.
  const isOneMeeting = agreesAt('locations', levels.locations) && levels.schedules === 0;
  const mayHaveMoved = agreesAt('url', levels.url) || isOneMeeting;
  const telling = (['phones', 'organisation', 'ages', 'schedules'] as const).filter(
    (field) => levels[field] !== null && !(mayHaveMoved && field === 'phones'),
  );
  const mayBeHere = levels.locations === null || levels.locations <= closeBy;
  const mayBeOnePage = levels.url === null || levels.url < otherPage;
  return telling.every((field) => agreesAt(field, levels[field])) && mayBeHere && mayBeOnePage;
}

/**
 * Why two records of one directory are two services: no person need be asked. Where it has several of that name, each is
 * told by its place.
 */
export function differWithinSource({ levels, chain }: Pick<Comparison, 'levels' | 'chain'>): string[] {
  const { name, locations, schedules, url } = levels;
  const isOtherName = name !== null && !agreesAt('name', name);
  const isHere = agreesAt('locations', locations);
  if ((chain === 'theirs' || chain === 'of somebody') && !isHere && !agreesAt('url', url))
    return ['One directory has several of this name.'];
  const differ = isOtherName || (locations ?? 0) > closeBy || (schedules ?? 0) > 0;
  return differ ? ['One directory lists both, with different names, places or days.'] : [];
}

const tellingApart = [
  'phones',
  'locations',
  'organisation',
  'url',
  'email',
  'schedules',
  'description',
] as const satisfies FieldName[];

function agreements(levels: Levels): number {
  return tellingApart.filter((field) => agreesAt(field, levels[field])).length;
}

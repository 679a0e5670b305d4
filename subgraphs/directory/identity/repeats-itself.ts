import { nameLevels } from './compare-names.ts';
import { type Comparison, type Levels, otherPage } from './compare.ts';

const nearlyTheSame = nameLevels.indexOf('common');
const somethingInCommon = nameLevels.indexOf('told');

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
  if (levels.name === null || levels.name > nearlyTheSame) return false;
  const { phones, locations, organisation, url, ages, schedules } = levels;
  // Of two records of one page, one may have an old number.
  const telling = [url === 0 ? 0 : phones, locations, organisation, ages, schedules];
  return telling.every((level) => level === null || level === 0) && (url === null || url < otherPage);
}

/**
 * Why two records of one directory are two services: no person need be asked. `isChain` where it has several of that
 * name, so that each is told by its place.
 */
export function differWithinSource({ levels }: Comparison, isChain: boolean): string[] {
  const { name, locations, schedules, url } = levels;
  if (isChain && locations !== 0 && url !== 0) return ['One directory has several of this name.'];
  const apart = (name ?? 0) > somethingInCommon || (locations ?? 0) > 0 || (schedules ?? 0) > 0;
  return apart ? ['One directory lists both, with different names, places or days.'] : [];
}

function agreements({ phones, locations, organisation, url, description }: Levels): number {
  return [phones, locations, organisation, url, description].filter((level) => level === 0).length;
}

import type { ListingLocation, YesNoUnknown } from '../../kit/listing.ts';
import type { Facility } from '../../../codegen/generated/nhs.ts';
import type { WireFacility } from '../wire/organisation.ts';
import { tidy } from './words.ts';

type Access = Pick<ListingLocation, 'wheelchair' | 'accessibleToilet' | 'inductionLoop' | 'stepFree'>;

/** What a family needs to know before it sets out. Found by number: the names have variants (`Disabled WC`). */
export function toAccess(facilities: readonly WireFacility[]): Access {
  const byId = toAvailable(facilities);
  return {
    wheelchair: byId.get(7) ?? 'UNKNOWN',
    accessibleToilet: byId.get(3) ?? 'UNKNOWN',
    inductionLoop: byId.get(4) ?? 'UNKNOWN',
    stepFree: byId.get(35) ?? 'UNKNOWN',
  };
}

/** Every facility once, under the first name that the profile gives it. */
export function toFacilities(facilities: readonly WireFacility[]): Facility[] {
  return [...toAvailable(facilities)].flatMap(([id, available]) => {
    const name = tidy(facilities.find((facility) => toId(facility) === id)?.Name ?? null);
    return name === null ? [] : [{ name, available }];
  });
}

/** A profile that says both yes and no has not said. */
function toAvailable(facilities: readonly WireFacility[]): Map<number, YesNoUnknown> {
  const groups = Map.groupBy(facilities, toId);
  return new Map(
    [...groups].map(([id, said]) => {
      const values = new Set(said.map(({ Value }) => toYesNoUnknown(Value)).filter((value) => value !== 'UNKNOWN'));
      const [only = 'UNKNOWN'] = values;
      return [id, values.size === 1 ? only : 'UNKNOWN'] as const;
    }),
  );
}

/** Disabled parking has two numbers, one in each of its groups. */
function toId({ Id }: WireFacility): number {
  return Id === 30 ? 2 : Id;
}

/** `Don't know`, null and anything else are no answer. */
export function toYesNoUnknown(value: string | null): YesNoUnknown {
  const word = value?.trim().toLowerCase();
  return word === 'yes' ? 'YES' : word === 'no' ? 'NO' : 'UNKNOWN';
}

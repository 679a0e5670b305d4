import type { AgeRange, Listing } from '../../listing.ts';
import type { WireService } from '../wire/service.ts';
import { parseAgeBand } from './age-band.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Who can use a service: for every type of eligibility (age group, disability …) the free text, or else the options
 * ticked. A type with neither is open to all or was never filled in, which cannot be told apart, so it says nothing.
 */
export function toEligibility(service: WireService, vocabulary: Vocabulary): Listing['eligibility'] {
  const custom = service.eligibility_types?.custom ?? {};
  const ticked = tickedByType(service, vocabulary);
  const types = [...new Set([...Object.keys(custom), ...ticked.keys()])];
  const lines = types.flatMap((type) => {
    const text = custom[type] ?? ticked.get(type)?.join(', ');
    return text ? [`${toLabel(type)}: ${text}`] : [];
  });
  return {
    text: lines.join('\n') || null,
    ages: types.filter(isAge).flatMap((type) => toAges(ticked.get(type) ?? [])),
    circumstances: types.filter((type) => !isAge(type)).flatMap((type) => ticked.get(type) ?? []),
  };
}

/** Names of the options that are ticked, by type as `custom` spells it: `Age Group` is `age_group`. */
function tickedByType(service: WireService, { eligibilities }: Vocabulary): Map<string, string[]> {
  const options = (service.eligibility_types?.taxonomies ?? []).flatMap((id) => eligibilities.get(id) ?? []);
  const byType = Map.groupBy(options, ({ type }) => type.trim().toLowerCase().replace(/\W+/g, '_'));
  return new Map([...byType].map(([type, members]) => [type, [...new Set(members.map(({ name }) => name))]]));
}

function isAge(type: string): boolean {
  return type.startsWith('age');
}

function toAges(names: readonly string[]): AgeRange[] {
  const bands = names.flatMap((name) => parseAgeBand(name) ?? []);
  return bands.toSorted((one, other) => (one.minMonths ?? 0) - (other.minMonths ?? 0));
}

function toLabel(type: string): string {
  const words = type.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

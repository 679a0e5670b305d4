import type { Listing } from '../../../kit/listing.ts';
import { toAgeRange } from '../../convert/ages.ts';
import type { WireService } from '../wire/service.ts';

export function toEligibility(service: WireService, circumstances: readonly string[]): Listing['eligibility'] {
  const stated = [
    toAgeRange(service.minimum_age, service.maximum_age, null),
    ...service.eligibilitys.map((sent) => toAgeRange(sent.minimum_age, sent.maximum_age, sent.eligibility)),
  ];
  const texts = [service.eligibility_description, ...service.eligibilitys.map(({ eligibility }) => eligibility)];
  return {
    text: [...new Set(texts.filter((words) => words !== null))].join('\n') || null,
    ages: stated.filter((ages) => ages !== null),
    circumstances,
  };
}

/** GSS codes stand in the extent or in the address of an area. */
export function toArea({ service_areas: areas }: WireService): Listing['areaServed'] {
  const names = areas.flatMap(({ name, service_area }) => name ?? service_area ?? []);
  const codes = areas.flatMap(({ extent, uri }) => [extent, uri].join(' ').match(/\b[EWSN]\d{8}\b/g) ?? []);
  if (names.length === 0 && codes.length === 0) return null;
  return { text: (names.length > 0 ? names : codes).join(', '), codes: [...new Set(codes)] };
}

/** The UK profile's own language table has no name (3.0); HSDS has a name and a code, 1.x a language. */
export function toLanguage(sent: WireService['languages'][number]): Listing['languages'][number][] {
  const language = sent.code ?? sent.name ?? sent.language;
  return language === null ? [] : [{ language, support: sent.note }];
}

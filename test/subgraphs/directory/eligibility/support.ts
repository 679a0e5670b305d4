import { readFileSync } from 'node:fs';
import type { PersonInput } from '../../../../codegen/generated/directory.ts';
import { type Assessment, assessEligibility } from '../../../../subgraphs/directory/eligibility/assess.ts';
import { createToEligibility } from '../../../../subgraphs/directory/eligibility/merge-eligibility.ts';
import { toPerson } from '../../../../subgraphs/directory/eligibility/person.ts';
import type { EligibilityRecord } from '../../../../subgraphs/directory/eligibility/records.ts';
import { type AgeRange, createListing } from '../../../../subgraphs/kit/listing.ts';
import type { PlaceFinder } from '../../../../subgraphs/kit/place/place.ts';

export const sutton = { name: 'Sutton', code: 'E09000029' };

export const postcodes = { here: 'SM1 1AA', elsewhere: 'ZZ9 9ZZ', hereabouts: 'SM4 5', thereabouts: 'CR0 1' };

/** Knows four postcodes: units and sectors, in the area and out of it. */
export const places: PlaceFinder = {
  sideOf(text) {
    if (text === unheardOf) return 'unknown';
    const place = this.find(text);
    if (!place) return null;
    const side = place.inArea ? 'inside' : 'outside';
    return place.kind === 'postcode' ? side : `likely-${side}`;
  },
  find(text) {
    const [key] = Object.entries(postcodes).find(([, postcode]) => postcode === text) ?? [];
    if (key === undefined) return null;
    const kind = key.endsWith('abouts') ? 'sector' : 'postcode';
    const inArea = key.startsWith('here');
    return { name: text, kind, postcode: null, ward: null, latitude: 51.36, longitude: -0.19, inArea };
  },
  wardOf: () => null,
};

/** Of the form of a postcode, but on no side that is known. */
export const unheardOf = 'XX1 1XX';

/** What is made of a directory's text, and the ages that it gives in numbers. */
export function toRecord(
  text: string | null,
  ages: readonly AgeRange[] = [],
  circumstances: string[] = [],
): EligibilityRecord {
  const listing = createListing({
    id: 'hub:1',
    sourceId: '1',
    name: 'A group',
    eligibility: { text, ages, circumstances },
  });
  const stated = ages.length > 0 ? { ages, listing } : null;
  return createToEligibility(sutton)({ text, stated, listings: [listing], areaServed: null });
}

export function assess(text: string, person: PersonInput): Assessment {
  return assessEligibility(toRecord(text).judged, toPerson(person, places));
}

/** The table of texts, persons and verdicts, whose form its own first lines explain. */
export function readPersons(file: string): { text: string; person: string; verdict: string }[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, text, person, verdict] = line.match(/^([^#].*) \| (.*) => (\w+)$/) ?? [];
      return text !== undefined && person !== undefined && verdict !== undefined ? [{ text, person, verdict }] : [];
    });
}

/** A person as the table writes it. */
export function parsePerson(words: string): PersonInput {
  const number = (pattern: RegExp) => {
    const found = words.match(pattern)?.[1];
    return found === undefined ? null : Number(found);
  };
  const years = number(/\b(\d+)y\b/);
  const where = (['here', 'elsewhere'] as const).find((known) => words.split(' ').includes(known));
  return {
    ageMonths: years === null ? number(/(-?\d+)m\b/) : years * 12,
    carerAgeYears: number(/carer (\d+)/),
    pregnantWeeks: number(/pregnant (\d+)/),
    send: /\bsend\b/.test(words) ? !words.includes('no send') : null,
    postcode: where === undefined ? null : postcodes[where],
    circumstances: [...words.matchAll(/is ([a-z-]+)/g)].map(([, id = '']) => id),
  };
}

import type { SampleSeries, SampleVenue, SampleWorld } from '../../kit/sample/world.ts';
import { type FamilyHub, hubs } from '../../kit/place/hubs.ts';

/** One hub of the sample: what happens there and where. */
export interface SampleHub {
  hub: FamilyHub;
  series: readonly SampleSeries[];
  /** Where a series takes place; null for one on a screen. */
  venueOf: (series: SampleSeries) => SampleVenue | null;
  /** Of whoever runs the hubs. */
  phone: string | null;
}

export function sampleHubs(world: SampleWorld): SampleHub[] {
  const phone = world.organisations.find(({ key }) => key === 'family-hubs')?.phone ?? null;
  return hubs.map((hub) => ({
    hub,
    series: world.series.filter((series) => series.hub === hub.id),
    venueOf({ venue, online }) {
      if (online) return null;
      const found = world.venues.find(({ key, name }) => (venue === undefined ? name === hub.host : key === venue));
      if (!found) throw new Error(`The sample world has no venue "${venue ?? hub.host}".`);
      return found;
    },
    phone,
  }));
}

/** What every record of the sample ends with. */
export const invented = 'Invented sample data.';

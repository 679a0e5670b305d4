import type { ListingLocation } from '../../kit/listing.ts';

/** A feed may name a place twice, say for two rooms, and its hours twice; a listing names each once. */
export function mergePlaces(places: readonly ListingLocation[]): ListingLocation[] {
  return [...Map.groupBy(places, ({ id }) => id).values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const all = [first, ...others];
    return [
      {
        ...first,
        schedules: unique(all.flatMap(({ schedules }) => schedules)),
        holidayHours: unique(all.flatMap(({ holidayHours }) => holidayHours)),
      },
    ];
  });
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

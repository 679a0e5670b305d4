import type { Listing } from '../../listing.ts';
import { UpstreamError } from '../../upstream/error.ts';

/** Waits for a part of the directory without which the rest still stands: null, and a problem noted, when it fails. */
export type OrProblem = <Part>(name: string, part: Promise<Part>) => Promise<Part | null>;

/** `problems` is added to, in plain words. */
export function createOrProblem(problems: string[]): OrProblem {
  return async function orProblem(name, part) {
    try {
      return await part;
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      problems.push(`${name} could not be read and stay as they were. ${error.message}`);
      return null;
    }
  };
}

/** Which parts could not be read this time. */
export interface Unread {
  places: boolean;
  eligibilities: boolean;
  categories: boolean;
}

/** Puts into each listing what the reading before knew of the parts that could not be read this time. */
export function withPartsBefore(listings: readonly Listing[], before: readonly Listing[], unread: Unread): Listing[] {
  const byId = new Map(before.map((listing) => [listing.id, listing]));
  return listings.map((listing) => {
    const old = byId.get(listing.id);
    if (!old) return listing;
    const { locations, fieldDates, delivery, eligibility, categories } = old;
    return {
      ...listing,
      ...(unread.places && { locations, fieldDates, delivery }),
      ...(unread.eligibilities && { eligibility }),
      ...(unread.categories && { categories }),
    };
  });
}

import type { ServiceCardFragment } from '../../../../codegen/generated/operations.ts';
import type { PlainKey, Speaker } from '../speaker.ts';

type Service = Pick<ServiceCardFragment, 'freshness' | 'listings'>;

/** E.g. `Checked 3 days ago, Sutton Information Hub`: when a person last confirmed it, and in which directory. */
export function describeChecked({ freshness, listings }: Service, speaker: Speaker, now: Temporal.Instant): string {
  const { confirmedAt } = freshness;
  const newest = listings
    .flatMap(({ assertedAt, source }) => (assertedAt === null ? [] : [{ assertedAt, source: source.name }]))
    .toSorted((a, b) => Temporal.Instant.compare(b.assertedAt, a.assertedAt))[0];
  const source = newest?.source ?? speaker.list([...new Set(listings.map((listing) => listing.source.name))]);
  if (confirmedAt === null) return speaker.say('neverChecked', { source });
  return speaker.say('checked', { when: speaker.ago(confirmedAt, now), source });
}

/** What the band means for somebody who is about to go. */
export const bandWords: Readonly<Record<Service['freshness']['band'], PlainKey>> = {
  FRESH: 'bandFresh',
  DUE: 'bandDue',
  STALE: 'bandStale',
};

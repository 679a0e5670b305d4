import { findComponents } from '../../../subgraphs/directory/identity/decide/components.ts';
import type { Listing } from '../../../subgraphs/kit/listing.ts';
import { toPhone } from '../../../subgraphs/kit/phone.ts';
import { fold } from '../../../subgraphs/kit/text/fold.ts';

/** By what a reader tells a service from another of its name and organisation, as a group at each of several hubs is. */
export interface Marks {
  key: string;
  /** The same for all that have one name and organisation. */
  round: string;
  /** What it was called before; null where it always was called the same. */
  formerName: string | null;
  venue: string | null;
  /** Its number, and its old one if it had another. */
  phones: readonly string[];
  page: string | null;
  mailbox: string | null;
  /** A sentence of its description. */
  text: string | null;
}

/** A listing, and the marks of the service that it tells of. */
export type Told = readonly [listing: Listing, service: Marks];

/**
 * By listing id, the lowest id of those listings of its service that a reader could bring together. Where nothing but its
 * marks tells a service from others, two listings of it can be seen to be one only if both tell it by the same mark, or by
 * way of a third that tells both: of a group at each of four hubs, a directory that leaves out the place may mean any of
 * the four, and one that tells a mailbox alone cannot be laid beside one that tells a place alone.
 */
export function findTold(told: readonly Told[]): Map<string, string> {
  const services = new Map(told.map(([, service]) => [service.key, service]));
  const rounds = Map.groupBy(services.values(), ({ round }) => round);
  const parts = [...Map.groupBy(told, ([, { key }]) => key).values()].flatMap((ofOne) => {
    const others = rounds.get(ofOne[0]?.[1].round ?? '')?.filter(({ key }) => key !== ofOne[0]?.[1].key) ?? [];
    const marksOf = new Map(
      ofOne.map(([listing, service]) => [listing.id, others.map((other) => marksIn(listing, service, other))]),
    );
    const ids = [...marksOf.keys()];
    return [...findComponents(ids, (id) => ids.filter((other) => areTold(marksOf.get(id), marksOf.get(other))))];
  });
  return new Map(parts.flatMap((part) => part.map((id) => [id, part[0] ?? id] as const)));
}

/** Whether each other service is told apart by a mark that both have. */
function areTold(ones: readonly Set<Mark>[] = [], others: readonly Set<Mark>[] = []): boolean {
  return ones.every((marks, index) => !marks.isDisjointFrom(others[index] ?? new Set()));
}

type Mark = (typeof marks)[number];

/** By what a listing of the one service shows not to be of the other. */
function marksIn(
  { name, locations, phones, url, email, description }: Listing,
  service: Marks,
  other: Marks,
): Set<Mark> {
  const numbers = new Set(other.phones.map((number) => toPhone(number).e164));
  const isPlaced = locations.some(saysWhere) || isIn(name, service.venue);
  const found: Record<Mark, boolean> = {
    place: isPlaced && service.venue !== other.venue,
    phones: phones.some(({ number }) => !numbers.has(toPhone(number).e164)),
    page: isIn(url, service.page) && service.page !== other.page,
    mailbox: email !== null && email !== other.mailbox,
    text: isIn(description, service.text) && service.text !== other.text,
    'former name': isIn(name, service.formerName),
  };
  return new Set(marks.filter((mark) => found[mark]));
}

const marks = ['place', 'phones', 'page', 'mailbox', 'text', 'former name'] as const;

/** Whether it says anything of where or when. */
function saysWhere({ name, addressLines, postcode, latitude, schedules }: Listing['locations'][number]): boolean {
  return name !== null || postcode !== null || latitude !== null || addressLines.length + schedules.length > 0;
}

function isIn(text: string | null, part: string | null): boolean {
  return part !== null && fold(text ?? '').includes(fold(part));
}

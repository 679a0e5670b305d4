import type { Listing } from '../../kit/listing.ts';
import type { ToOpaqueId } from './opaque-id.ts';
import type { Redactor } from './redact.ts';

/**
 * A confidential listing without anything that tells where it is: no place, no record as sent, and no text, link or
 * number in which the place is named. What the rest of the directory never sees cannot leave it.
 */
export function withholdPlace(listing: Listing, redactor: Redactor, toOpaqueId: ToOpaqueId): Listing {
  const text = (words: string | null) => (words === null ? null : redactor.redact(words));
  const link = (address: string | null) => (address !== null && redactor.names(address) ? null : address);
  const texts = (words: readonly string[]) => words.filter((word) => !redactor.names(word));
  const phones = (numbers: Listing['phones']) => numbers.map(({ number, label }) => ({ number, label: text(label) }));
  const { eligibility, cost, referral, organisation } = listing;
  return {
    ...listing,
    ...(redactor.names(listing.id) && toIds(toOpaqueId(listing.id))),
    name: text(listing.name) ?? nameFor(text(organisation?.name ?? null)),
    alternateNames: texts(listing.alternateNames),
    summary: text(listing.summary),
    description: text(listing.description),
    webPage: link(listing.webPage),
    url: link(listing.url),
    email: link(listing.email),
    phones: phones(listing.phones),
    organisation: organisation && {
      ...organisation,
      name: text(organisation.name) ?? 'Confidential organisation',
      description: text(organisation.description),
      url: link(organisation.url),
      email: link(organisation.email),
      phones: phones(organisation.phones),
    },
    locations: [],
    areaServed: isWide(listing.areaServed) ? listing.areaServed : null,
    eligibility: {
      text: text(eligibility.text),
      ages: eligibility.ages.map((range) => ({ ...range, text: text(range.text) })),
      circumstances: texts(eligibility.circumstances),
    },
    cost: { ...cost, text: text(cost.text), url: link(cost.url) },
    languages: listing.languages.map(({ language, support }) => ({ language, support: text(support) })),
    referral: { ...referral, text: text(referral.text), url: link(referral.url) },
    waitTime: text(listing.waitTime),
    categories: listing.categories.filter(({ name }) => !redactor.names(name)),
    identifiers: [],
    raw: null,
  };
}

function toIds(id: string): Pick<Listing, 'id' | 'sourceId'> {
  return { id, sourceId: id.slice(id.indexOf(':') + 1) };
}

/** For a service whose own name is that of its house. */
function nameFor(organisation: string | null): string {
  return organisation === null ? 'Confidential service' : `Confidential service of ${organisation}`;
}

/** A listing that is open to all, where the directory also has a confidential one: it must not name that one's place. */
export function withholdMentions(listing: Listing, redactor: Redactor, toOpaqueId: ToOpaqueId): Listing {
  const { locations, identifiers, areaServed } = listing;
  const raw = redactor.names(leavesOf(listing.raw).join('\n')) ? null : listing.raw;
  return { ...withholdPlace(listing, redactor, toOpaqueId), locations, identifiers, areaServed, raw };
}

/** The texts and numbers in a record as sent; together, since an address may be spread over several. */
export function leavesOf(sent: unknown): string[] {
  if (typeof sent === 'string' || typeof sent === 'number') return [String(sent)];
  return typeof sent === 'object' && sent !== null ? Object.values(sent).flatMap(leavesOf) : [];
}

/** Codes of boroughs, counties and larger areas. A ward, a neighbourhood or a name alone may be the place itself. */
function isWide(area: Listing['areaServed']): boolean {
  return (
    area !== null && area.codes.length > 0 && area.codes.every((code) => /^(?:E(?:0[6-9]|1[0-4]|92|54)|K0)/.test(code))
  );
}

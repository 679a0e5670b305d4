import type { Listing, ListingLocation, ListingOrganisation } from '../../kit/listing.ts';
import { toPlainText } from '../../kit/text/markdown.ts';

/**
 * A listing whose texts are safe to show: descriptions as safe Markdown, everything else as plain words. Texts in which
 * nothing is left are null.
 */
export function cleanTexts(listing: Listing, convert: (text: string) => string): Listing {
  const toMarkdown = (text: string) => (isProse.test(text) ? text : convert(text));
  const { summary, description, eligibility, cost, referral, organisation, areaServed } = listing;
  return {
    ...listing,
    name: plain(listing.name) ?? listing.name,
    alternateNames: toWords(listing.alternateNames),
    summary: plain(summary),
    description: orNull(description, toMarkdown),
    phones: toPhones(listing.phones),
    organisation: organisation && cleanOrganisation(organisation, toMarkdown),
    locations: listing.locations.map(cleanLocation),
    areaServed: areaServed && plain(areaServed.text) ? { ...areaServed, text: plain(areaServed.text) ?? '' } : null,
    eligibility: {
      text: plain(eligibility.text),
      ages: eligibility.ages.map((range) => ({ ...range, text: plain(range.text) })),
      circumstances: toWords(eligibility.circumstances),
    },
    cost: { ...cost, text: plain(cost.text) },
    languages: listing.languages.map(({ language, support }) => ({ language, support: plain(support) })),
    referral: { ...referral, text: plain(referral.text) },
    waitTime: plain(listing.waitTime),
    categories: listing.categories.map(({ id, name }) => ({ id, name: plain(name) ?? name })),
  };
}

function cleanOrganisation(
  organisation: ListingOrganisation,
  toMarkdown: (text: string) => string,
): ListingOrganisation {
  const { name, description, phones } = organisation;
  return {
    ...organisation,
    name: plain(name) ?? name,
    description: orNull(description, toMarkdown),
    phones: toPhones(phones),
  };
}

function cleanLocation(location: ListingLocation): ListingLocation {
  return {
    ...location,
    name: plain(location.name),
    room: plain(location.room),
    addressLines: toWords(location.addressLines),
    city: plain(location.city),
    county: plain(location.county),
    accessibilityText: plain(location.accessibilityText),
    schedules: location.schedules.map((schedule) => ({ ...schedule, text: plain(schedule.text) ?? '' })),
  };
}

function toPhones(phones: Listing['phones']): Listing['phones'] {
  return phones.map(({ number, label }) => ({ number, label: plain(label) }));
}

function toWords(texts: readonly string[]): string[] {
  return texts.flatMap((text) => plain(text) ?? []);
}

function orNull(text: string | null, convert: (text: string) => string): string | null {
  const converted = text === null || text.trim() === '' ? '' : convert(text);
  return converted === '' ? null : converted;
}

/** Reading a text as HTML and Markdown takes a hundred times as long as seeing that nothing in it can be either. */
function plain(text: string | null): string | null {
  return orNull(text, (known) => (isBare.test(known) ? known.trim().replaceAll(/ +/g, ' ') : toPlainText(known)));
}

/** One line of letters, digits and the marks of ordinary sentences, which does not begin like a list or a heading. */
const isBare = /^[\p{L}\p{M}\p{N} ](?:[\p{L}\p{M}\p{N} ,;:?!'’‘“”()/£%@–—-]|\.(?!\p{N}))*$/u;

/** From a letter to a mark that is no space, none of the marks between a sign of Markdown, and no link. */
const line = String.raw`[A-Za-z](?:[A-Za-z\d,;:?!'’‘“”()£%–—-]| (?! )|\.(?!\d)|\/(?!\/))*(?<! )`;

/** Headings and paragraphs of one line that as safe Markdown are what they are: most descriptions, and reading takes long. */
const isProse = new RegExp(String.raw`^(?:#{1,6} )?${line}(?:\n\n(?:#{1,6} )?${line})*$`);

import type { Listing } from '../../kit/listing.ts';
import { fold } from '../identity/fold.ts';

/**
 * Whether a listing is, or by its words may be, a refuge or a safe house. Its directory's own word is enough, and so is
 * any of the words below; where they leave a doubt, the answer is yes (docs/decisions, confidential places).
 *
 * "Refugee support" is none, nor is an adviser who helps people to find a refuge: those phrases are left aside, but
 * only in the listing of somebody who by name gives advice, and not where the refuge is "ours" or "the" refuge.
 */
export function mayBeRefuge(listing: Listing): boolean {
  if (listing.confidential) return true;
  const titles = titlesOf(listing).map(fold);
  const gives = titles.some((title) => advice.test(title));
  const texts = textsOf(listing).map((text) => (gives ? text.replaceAll(wayToRefuge, ' ') : text));
  const all = [...titles, ...texts];
  return (
    all.some((text) => refugeWords.some((words) => words.test(text))) ||
    (all.some((text) => /\b(?:traffick\w*|modern slavery)\b/.test(text)) &&
      all.some((text) => /\b(?:accommodat\w+|housed|housing)\b/.test(text))) ||
    (titles.some((title) => /\bdomestic (?:abuse|violence)\b/.test(title)) &&
      titles.some((title) => /\baccommodation\b/.test(title)))
  );
}

/** Folded texts: no case, no apostrophes, single spaces. `women s` is what some systems leave of `women's`. */
const refugeWords: readonly RegExp[] = [
  /\brefuges?\b/,
  /\bsafe ?houses?\b/,
  /\bsafe (?:\w+ )?(?:accommodation|housing|lodgings?)\b/,
  /\b(?:safe places?|somewhere safe) to (?:stay|live|sleep)\b/,
  /\b(?:women|womens|women s|woman s|domestic abuse|domestic violence|dv) (?:\w+ )?(?:shelters?|hostels?)\b/,
  /\b(?:abuse|violence|exploitation) (?:\w+ ){0,3}(?:accommodation|shelters?|hostels?|safe beds?|bed ?spaces?)\b/,
  /\b(?:accommodation|housing|shelters?|hostels?|houses?|homes?|places? to (?:stay|live)) (?:\w+ ){0,2}for (?:\w+ ){0,7}(?:flee\w*|fled|escap\w*|domestic|abus\w*|violen\w*|exploit\w*|traffick\w*|forced marriage|honour)\b/,
  /\b(?:confidential|secret|undisclosed|hidden) (?:address|location|venue|accommodation|house)\b/,
  /(?<!\b(?:your|their|email|personal|home) )\b(?:address|location|venue) (?:\w+ ){0,4}(?:confidential|secret|undisclosed|withheld|not (?:be )?(?:disclosed|published|shared|given))\b/,
];

/** Names of people and places that tell others where a refuge is to be had, and are none. */
const advice =
  /\b(?:idvas?|isvas?|advis\w+|advoca\w+|advice|helplines?|counsell\w+|therap\w+|programmes?|courts?|legal|solicitors?|police|drop ins?|outreach|librar\w+|schools?|nurs\w+|surgery|pharmacy|clinics?)\b/;

/** "Referral to a refuge", "help with emergency accommodation": the way there, by somebody who is elsewhere. */
const wayToRefuge =
  /\b(?:refer\w*|signpost\w*|access|appl(?:y|ying|ications?)|search\w*|look(?:ing)? for|find(?:ing)?|advice (?:on|about)|information (?:on|about)|help with|support with|not an?)(?: (?:to|into|for|an?|of|with|in|on|and|or|local|other|another|suitable|emergency|safe|womens|places?|spaces?|housing|legal|advice))* (?:refuges?|safe ?houses?|accommodation|shelters?)\b(?: (?:and|or) (?:an? |safe |emergency )*(?:refuges?|safe ?houses?|accommodation|shelters?)\b)*/g;

function titlesOf({ name, alternateNames, organisation, categories, locations }: Listing): string[] {
  return [
    name,
    ...alternateNames,
    organisation?.name ?? '',
    ...categories.map((category) => category.name),
    ...locations.flatMap((location) => [location.name ?? '', location.room ?? '']),
  ];
}

/** What is said of it at length, without tags, so that a word in two tags is still one word's neighbour. */
function textsOf({ summary, description, eligibility, referral, locations }: Listing): string[] {
  const texts = [summary, description, eligibility.text, referral.text, ...locations.map((at) => at.accessibilityText)];
  return texts.flatMap((text) => (text === null ? [] : [fold(text.replaceAll(/<[^>]*>/g, ' '))]));
}

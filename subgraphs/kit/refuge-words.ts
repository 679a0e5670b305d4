import type { Listing } from './listing.ts';
import { fold } from './text/fold.ts';

/**
 * Whether a listing is, or by its words may be, a refuge or a safe house. Its directory's own word is enough, and so is
 * any of the words below, in any text of it but its addresses; where they leave a doubt, the answer is yes
 * (docs/decisions, confidential places).
 *
 * "Refugee support" is none, nor is an adviser who helps people to find a refuge: those phrases are left aside, but
 * only in the listing of somebody who by name gives advice, and not where the refuge is "ours" or "the" refuge. Danger
 * and lodging somewhere in one listing are enough of a doubt too, but for advisers and offices that by name serve all.
 */
export function mayBeRefuge(listing: Listing): boolean {
  if (listing.confidential) return true;
  // A line a text: no pattern below goes from one line to the next.
  const all = wordsOf(listing).join('\n');
  const name = toWords(listing.name);
  if (advice.test(name) || advice.test(toWords(listing.organisation?.name ?? ''))) {
    return saysRefuge(all.replaceAll(wayToRefuge, ' '));
  }
  return saysRefuge(all) || (!office.test(name) && danger.test(all) && lodging.test(all));
}

/**
 * The texts that the judgement above rests on, folded and in a fixed order: its names, and those with any word that
 * counts. Where they stay the same, so does the judgement.
 */
export function textsOfRefuge(listing: Listing): string[] {
  const names = [listing.name, listing.organisation?.name ?? ''].map(toWords);
  const telling = wordsOf(listing).filter((text) => saysRefuge(text) || danger.test(text) || lodging.test(text));
  return [...names, ...[...new Set(telling)].toSorted()];
}

function saysRefuge(text: string): boolean {
  return refugeWords.some((words) => words.test(text));
}

/** What somebody who lives in a refuge has left behind. Substance misuse is often called abuse, and is another thing. */
const danger =
  /(?<!\b(?:substance|drugs?|alcohol|solvent) )\b(?:abus\w*|violen\w*|flee|fleeing|fled|escap\w*|surviv\w*|exploit\w*|traffick\w*|modern slavery|forced marriages?|coerci\w+|controlling (?:partners?|husbands?|relationships?|homes?)|stalk\w*|perpetrators?|honour based|threaten\w*|groom(?:ed|ing)|at risk (?:from|of harm|at home|in their own home)|unsafe at home|(?:not|isnt|no longer) (?:feel(?:ing)? )?safe(?: (?:at|in your|in their))?(?: own)? homes?|homes? (?:is|are) (?:not|no longer|un) ?safe|(?:hurts?|hurting|beats?|frightened of|afraid of|scared of) (?:you|her|him|them|(?:a|your|their|her|his) (?:partner|husband|wife|boyfriend|girlfriend|family|parents?)))\b/;

/** What a refuge gives. */
const lodging =
  /\b(?:accommodat(?:ion|ing)|accomodation|housed|housing|rehous\w*|shelters?|hostels?|sanctuary|lodgings?|places? of safety|safe places?|rooms? to (?:stay|live)|single rooms?|rooms? of (?:your|their|her) own|shared (?:house|kitchen)|beds?|bed ?spaces?|bedrooms?|crash ?pads?|flats?|bedsits?|(?:somewhere|places?) to (?:stay|sleep|live)|respite rooms?|homes? for (?:women|mothers|men|families|young)|residential)\b/;

/** Folded texts: no case, no apostrophes, single spaces. `women s` is what some systems leave of `women's`. */
const refugeWords: readonly RegExp[] = [
  /\brefuges?\b/,
  /\bsafe ?houses?\b/,
  /\bsafe (?:\w+ )?(?:accommodation|housing|lodgings?)\b/,
  /\b(?:safe places?|somewhere safe) (?:for (?:\w+ ){1,5})?to (?:stay|live|sleep)\b/,
  /\b(?:provid\w*|offer\w*|our|have|run) (?:\w+ ){0,3}(?:accommodation|shelters?|hostels?|beds?|rooms?) (?:\w+ ){0,9}(?:flee\w*|fled|escap\w*|domestic|abus\w*|violen\w*|exploit\w*|traffick\w*)\b/,
  /\b(?:women|womens|women s|woman s|domestic abuse|domestic violence|dv) (?:\w+ )?(?:shelters?|hostels?)\b/,
  /\b(?:abuse|violence|exploitation) (?:\w+ ){0,3}(?:accommodation|shelters?|hostels?|safe beds?|bed ?spaces?)\b/,
  /\b(?:accommodation|housing|shelters?|hostels?|houses?|homes?|places? to (?:stay|live)) (?:\w+ ){0,2}for (?:\w+ ){0,7}(?:flee\w*|fled|escap\w*|domestic|abus\w*|violen\w*|exploit\w*|traffick\w*|forced marriage|honour)\b/,
  /\bplaces? of safety (?:\w+ ){0,4}(?:women|children|mothers|famil\w+|victims|survivors)\b/,
  /\bwomen only (?:\w+ ){0,2}(?:accommodation|housing|shelters?|hostels?)\b/,
  /\b(?:confidential|secret|undisclosed|hidden) (?:address|location|venue|accommodation|house)\b/,
  /\b(?:address|location|venue) (?:\w+ ){0,3}(?:given|shared|told|sent|disclosed) (?:\w+ ){0,7}(?:referr\w*|assess\w*|accepted)\b/,
  /(?<!\b(?:your|their|email|personal|home) )\b(?:address|location|venue) (?:\w+ ){0,4}(?:private|confidential|secret|undisclosed|withheld|not (?:be )?(?:disclosed|published|shared|given))\b/,
];

/** In the names of people and offices that tell others where a refuge is to be had, and are none. */
const advice =
  /\b(?:idvas?|isvas?|advis\w+|advoca\w+|advice|helplines?|counsell\w+|therap\w+|programmes?|courts?|legal|solicitors?|police|drop ins?|outreach|librar\w+|schools?|nurs\w+|surgery|pharmacy|clinics?)\b/;

/** In the names of offices for everybody, which speak of housing and of violence as two of many things. */
const office =
  /\b(?:job ?cent(?:re|er)s?|councils?|family hubs?|childrens? (?:centres?|services|first)|homeless(?:ness)? prevention|housing (?:options|needs|register|benefits?|line|team)|information service|health visit\w+)\b/;

/** "Referral to a refuge", "help with emergency accommodation": the way there, by somebody who is elsewhere. */
const wayToRefuge =
  /\b(?:refer\w*|signpost\w*|access|appl(?:y|ying|ications?)|search\w*|look(?:ing)? for|find(?:ing)?|advice (?:on|about)|information (?:on|about)|help with|support with|not an?)(?: (?:to|into|for|an?|of|with|in|on|and|or|local|other|another|suitable|emergency|safe|womens|places?|spaces?|housing|legal|advice))* (?:refuges?|safe ?houses?|accommodation|shelters?)\b(?: (?:and|or) (?:an? |safe |emergency )*(?:refuges?|safe ?houses?|accommodation|shelters?)\b)*/g;

/** What a listing says, each text once, as words; its record as sent often says it all again. */
function wordsOf(listing: Listing): string[] {
  const texts = new Set<string>();
  gatherTexts(listing, texts);
  return [...texts].map(toWords);
}

/** Every text of a listing, its record as sent included, but for ids and what only says where something is. */
function gatherTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value);
  else if (Array.isArray(value)) for (const item of value) gatherTexts(item, texts);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, field] of Object.entries(value)) {
      if (field !== null && !notWords.test(key)) gatherTexts(field, texts);
    }
  }
}

/** Streets are called Shelter Road; `id` and `sourceId` are often made from a name, which is read itself. */
const notWords =
  /^(?:id|sourceId)$|address(?!ee)|street|post_?(?:al|code|town)|^(?:city|county|country|town|locality|region)/i;

/** Folded, without tags, so that a word in two tags is still one word's neighbour. */
function toWords(text: string): string {
  return fold(text.replaceAll(/<[^>]*>/g, ' '));
}

import type { AgeRange, Listing } from '../../kit/listing.ts';
import { fold } from '../../kit/text/fold.ts';
import type { Area } from '../merge/records.ts';
import { remember } from '../merge/remember.ts';
import { circumstances, parseCircumstance } from './circumstances.ts';
import { toJudged, toJudgedAges, toNumbers } from './judged-ages.ts';
import type { EligibilityRecord, JudgedEligibility, JudgedResidents } from './records.ts';
import type { HomeArea } from './residents.ts';
import { toStages } from './stages.ts';
import { type SpokenEligibility, readEligibilityWords } from './words.ts';

type ReadWords = (text: string) => SpokenEligibility;

/** What is known of who a service is for, before it is one. */
interface EligibilityAccounts {
  /** The text that was chosen among the directories'. */
  text: string | null;
  /** The ages in numbers that were chosen, and the account that gives them; null when none does. */
  stated: { ages: readonly AgeRange[]; listing: Listing } | null;
  /** The listings that are listened to, that of the chosen text first. */
  listings: readonly Listing[];
  areaServed: Area | null;
}

/** Makes eligibility records, and remembers what it has read. */
export interface ToEligibility {
  (accounts: EligibilityAccounts): EligibilityRecord;
  /** Forgets what was not read since the last call of this. */
  forgetUnused: () => void;
}

/** `area` is the one that the graph is about. */
export function createToEligibility(area: HomeArea): ToEligibility {
  const readWords = remember((text) => readEligibilityWords(text, area));
  return Object.assign((accounts: EligibilityAccounts) => mergeEligibility(accounts, readWords, area), {
    forgetUnused: readWords.forgetUnused,
  });
}

/**
 * Makes one eligibility out of numbers and words. Numbers that a directory gives win over words; words fill in what
 * numbers cannot say: whose age it is, another end with SEND, circumstances. What neither says stays unknown.
 */
function mergeEligibility(
  { text, stated, listings, areaServed }: EligibilityAccounts,
  readWords: ReadWords,
  area: HomeArea,
): EligibilityRecord {
  const spoken = listings.map((listing) => readListing(listing, readWords));
  const own = stated ? readListing(stated.listing, readWords) : null;
  const numbers = stated ? toNumbers(stated.ages, own) : { ages: [], carerAges: [] };
  const words = firstOf(spoken, ({ ages }) => ages);
  const ages = numbers.ages.length > 0 ? numbers.ages : words;
  const carerAges = firstOf([numbers, ...spoken], (said) => said.carerAges);
  const isUnborn = ages.some(({ minMonths }) => minMonths !== null && minMonths < 0);
  const pregnancy = isUnborn ? 'YES' : firstAnswer(spoken.map((said) => said.pregnancy));
  const conditions = firstOf(spoken, (said) => said.conditions);
  const terms = listings.flatMap(({ eligibility }) => eligibility.circumstances);
  const judged: JudgedEligibility = {
    ages: toJudgedAges(numbers.ages, own, spoken),
    carerAges: carerAges.map(toJudged),
    pregnancy,
    sendOnly: firstAnswer(spoken.map((said) => said.sendOnly)),
    conditions: conditions.length > 0 ? conditions : toConditions(terms),
    siblings: spoken.some(({ siblings }) => siblings),
    residents: toResidents(spoken, areaServed, area),
    other: spoken.find(({ other }) => other !== null)?.other ?? null,
  };
  return {
    text,
    ages: ages.map(toRange),
    carerAges: carerAges.map(toRange),
    pregnancy,
    sendOnly: judged.sendOnly,
    stages: toStages(ages, pregnancy),
    circumstances: toTerms(terms, judged.conditions),
    residents: toSpokenArea(spoken),
    judged,
  };
}

const silence: SpokenEligibility = {
  ages: [],
  besides: [],
  disputed: [],
  rough: [],
  carerAges: [],
  pregnancy: 'UNKNOWN',
  sendOnly: 'UNKNOWN',
  conditions: [],
  siblings: false,
  residents: null,
  other: null,
};

/** The NHS gives ages of single services of a site, and none of the site, so its words say nothing of the whole. */
function readListing({ kind, eligibility }: Listing, readWords: ReadWords): SpokenEligibility {
  return kind === 'HEALTH_SITE' || eligibility.text === null ? silence : readWords(eligibility.text);
}

/** As the words say it; a directory's own field for it is Service.areaServed. */
function toSpokenArea(spoken: readonly SpokenEligibility[]): Area | null {
  const said = spoken.find(({ residents }) => residents)?.residents;
  return said ? { text: said.text, codes: said.codes } : null;
}

function toResidents(
  spoken: readonly SpokenEligibility[],
  served: Area | null,
  { name, code }: HomeArea,
): JudgedResidents | null {
  const said = spoken.find(({ residents }) => residents)?.residents;
  if (said) return { text: said.text, home: said.home, only: said.only };
  if (!served || served.codes.some((known) => widerArea.test(known))) return null;
  const home = served.codes.length > 0 ? served.codes.includes(code) : fold(served.text).includes(fold(name));
  return { text: served.text, home, only: false };
}

/** GSS codes of regions, countries and the United Kingdom, which leave hardly anyone out. */
const widerArea = /^(?:[EWSN](?:12|92)|K0)/;

/** Terms of a directory's own list are alternatives: it ticks all that it is for. */
function toConditions(terms: readonly string[]): string[][] {
  const ids = [...new Set(terms.flatMap((term) => parseCircumstance(term) ?? []))];
  return ids.length > 0 ? [ids] : [];
}

/** The directories' own terms, and our words for what only their texts say. */
function toTerms(terms: readonly string[], conditions: JudgedEligibility['conditions']): string[] {
  const known = new Set(terms.map(parseCircumstance));
  const labels = circumstances
    .filter(({ id }) => !known.has(id) && conditions.flat().includes(id))
    .map(({ label }) => label);
  const all = [...terms, ...labels];
  return [...new Map(all.toReversed().map((term) => [fold(term), term])).values()].toReversed();
}

function firstOf<Item, Value>(items: readonly Item[], read: (item: Item) => readonly Value[]): readonly Value[] {
  return items.map(read).find((values) => values.length > 0) ?? [];
}

function firstAnswer<Answer extends string>(answers: readonly Answer[]): Answer | 'UNKNOWN' {
  return answers.find((answer) => answer !== 'UNKNOWN') ?? 'UNKNOWN';
}

function toRange({ minMonths, maxMonths, maxMonthsWithSend, text }: AgeRange): AgeRange {
  return { minMonths, maxMonths, maxMonthsWithSend, text };
}

import { type Band, findBands } from '../../kit/ages/bands.ts';
import { type SpokenRange, toSpokenRange } from '../../kit/ages/edge.ts';
import type { Phrase } from '../../kit/ages/forms.ts';
import { isAside } from './frames.ts';
import { isDenied } from './refusals.ts';
import { predicateOf } from './predicates.ts';
import { isSaid } from './remarks.ts';
import { isCompanion } from './whose-age.ts';

/** A time of life that words name. */
export interface Named {
  range: SpokenRange;
  rough: Band['rough'];
  /** It stands in a list with an age in numbers ("early years and KS1"), and is not another word for it. */
  isListed: boolean;
  /** Its clause says of it that it does or must do something. */
  isSubject: boolean;
}

/** The times of life that a clause names as those of its people, or as wide as "children". */
export function readNamed(clause: string, words: string, phrases: readonly Phrase[], isPaid: boolean): Named[] {
  return joinSpans(words, findBands(words))
    .filter(({ start, end }) => !phrases.some((phrase) => start >= phrase.start && end <= phrase.end))
    .filter(
      (band) =>
        !isAside(words, band, isPaid) &&
        !isDenied(words, band) &&
        !ofBuilding.test(words) &&
        !isSaid('open', words, band) &&
        !byOrPart.test(words.slice(0, band.start)),
    )
    .filter(({ bounds: { to }, start }) => to !== null || !isCompanion(words.slice(0, start)))
    .map((band) => ({
      range: toSpokenRange(band.bounds, clause),
      rough: band.rough,
      isSubject: predicateOf(words.slice(band.end)) === 'other',
      isListed:
        !words.startsWith('not yet', band.start) &&
        phrases.some(
          (phrase) => list.test(words.slice(band.end, phrase.start)) || list.test(words.slice(phrase.end, band.start)),
        ),
    }));
}

/** "Toddlers to teens" are whoever is between as well. */
function joinSpans(words: string, bands: readonly Band[]): Band[] {
  return bands.reduce<Band[]>((joined, band) => {
    const last = joined.at(-1);
    const isSpan = last && /^(?: (?:up |through )?to (?:the )?| ?- ?)$/.test(words.slice(last.end, band.start));
    if (!isSpan || last.rough !== null || band.rough !== null) return [...joined, band];
    const bounds = { from: last.bounds.from, to: band.bounds.to };
    return [...joined.slice(0, -1), { ...last, bounds, end: band.end }];
  }, []);
}

/** "Run by adults with learning disabilities", "the top two years of primary school", "you need to have left school" */
const byOrPart =
  /\bby (?:the |our |local )?$|\b(?:left|leaving|finished) $|\b(?:top|last|first|final|upper|lower)(?: \d)? (?:years?|terms?|class(?:es)?) (?:of|in|at) (?:the )?$/;

/** "Wheelchair accessible, hearing loop, baby change": what a building has. */
const ofBuilding =
  /\b(?:wheelchair (?:access|friendly)|hearing loop|step-free|baby chang|parking|wi-?fi|(?:buggy|pram) (?:park|stor)|accessible (?:toilet|parking)|disabled (?:toilet|parking))/;

/** Whose time of life says how far an age goes: not parents', nor those who stand in a list with it. */
export function toCompany({ range, rough, isListed }: Named) {
  return rough === 'family' || isListed ? [] : [{ range, isWide: rough !== null }];
}

const list = /^,? ?(?:and|or|\/|plus|as well as),? ?(?:for )?(?:the )?$/;

/** Whether tidied words speak of children of some sort that is not understood, so that a word for any is no sure answer. */
export function isVague(words: string): boolean {
  return sort.test(words);
}

/** Small children or older ones, those of a class, those who start something. */
const sort =
  /\b(?:young|younger|small|smaller|little|tiny|older|elder|big|bigger|rising|foundation(?: stage)?|kindergarten|class|form|prep|upper|lower|middle|intake) (?:children|kids|pupils|boys|girls)\b|\b(?:children|kids|pupils|boys|girls|young people|child) (?:who (?:are|is|have) )?(?:just |about to |soon )?(?:born|start(?:ing)?|mov(?:e|ing)|leav(?:e|ing)|enter(?:ing)?|join(?:ing)?|outside|above|below|beyond|over|under|older|younger|too|yet to|of (?!all\b|any\b|every\b|families|parents|people)|in (?:foundation|class|form|stage|pre|kinder|upper|lower))\b/;

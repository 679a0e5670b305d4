import type { ServiceKind } from '../../../kit/listing.ts';
import { fold } from '../../../kit/text/fold.ts';
import type { Lexicon, NeedEntry } from '../lexicon/shape.ts';
import { type ReadText, toReadText } from '../recognise/phrase.ts';
import { createPhraseIndex } from '../recognise/phrase-index.ts';
import { createWordSign } from '../recognise/signs.ts';
import { type Tokeniser, createTokeniser, rememberTokens } from '../recognise/tokens.ts';
import { type KnownNames, createNamedServiceFinder } from './named-services.ts';

/** What of a service tells which needs it answers. */
interface KnownService extends KnownNames {
  kind: ServiceKind;
  summary: string | null;
}

interface AnsweredNeeds {
  /** The ids of the needs that a service answers, in the strategy's order. */
  needs: readonly string[];
  /** Services that the strategy names, in its words, that it is. */
  named: readonly string[];
}

export type ToNeeds = (service: KnownService) => AnsweredNeeds;

/**
 * A service answers a need when the strategy names it there, when its directories sort it so, or when its name and
 * summary say so in words that can hardly mean anything else. Better none than a wrong one: somebody may be sent
 * there. Throws an Error that names what is wrong with the lexicon.
 */
export function createToNeeds(lexicon: Lexicon): ToNeeds {
  const findNamed = createNamedServiceFinder(lexicon);
  const tokenise = createTokeniser(lexicon.spelling);
  const findSaid = createFinder(lexicon.needs, rememberTokens(tokenise));
  const sorts = lexicon.needs.map(({ id, named, answeredBy }) => ({
    id,
    named: new Set(named),
    categories: new Set(answeredBy.categories.map(fold)),
  }));
  return ({ name, otherNames, kind, summary, categories }) => {
    // Whoever looks for food has no use for a chance to hand it out.
    if (kind === 'VOLUNTEERING') return { needs: [], named: [] };
    const isNamed = findNamed({ name, otherNames, categories });
    const folded = categories.map((category) => fold(category.name));
    const said = findSaid(toReadText(tokenise(`${name}. ${summary ?? ''}`)));
    const answered = sorts.filter(
      (need) =>
        isNamed.some((one) => need.named.has(one)) ||
        folded.some((category) => need.categories.has(category)) ||
        said.has(need.id),
    );
    return { needs: answered.map(({ id }) => id), named: isNamed };
  };
}

/** Finds the needs, by id, that a text says it answers. */
function createFinder(needs: readonly NeedEntry[], tokenise: Tokeniser): (text: ReadText) => ReadonlySet<string> {
  const signs = needs.flatMap(({ id, answeredBy }) =>
    answeredBy.words.map((words) => ({ id, sign: createWordSign(words, tokenise) })),
  );
  const candidatesIn = createPhraseIndex(signs, ({ sign }) => sign.first);
  return (text) =>
    new Set(
      candidatesIn({ stems: text.positions.keys(), concepts: [] }).flatMap(({ id, sign }) =>
        sign.holds(text) ? [id] : [],
      ),
    );
}

import type { ServiceKind } from '../../../kit/listing.ts';
import { fold } from '../../../kit/text/fold.ts';
import type { Lexicon, NeedEntry } from '../lexicon/shape.ts';
import { type ReadText, toReadText } from '../recognise/phrase.ts';
import { createSign } from '../recognise/signs.ts';
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
  const tokeniseOwn = rememberTokens(tokenise);
  const rules = lexicon.needs.map((need) => ({ id: need.id, holds: createRule(need, tokeniseOwn) }));
  return (service) => {
    const { name, kind, summary, categories } = service;
    // Whoever looks for food has no use for a chance to hand it out.
    if (kind === 'VOLUNTEERING') return { needs: [], named: [] };
    const said = {
      named: findNamed(service),
      categories: categories.map((category) => fold(category.name)),
      text: toReadText(tokenise(`${name}. ${summary ?? ''}`)),
    };
    return { needs: rules.filter(({ holds }) => holds(said)).map(({ id }) => id), named: said.named };
  };
}

/** What a service says, as the rules ask for it. */
interface Said {
  /** The strategy's named services that it is. */
  named: readonly string[];
  categories: readonly string[];
  text: ReadText;
}

function createRule({ named, answeredBy }: NeedEntry, tokenise: Tokeniser): (said: Said) => boolean {
  const names = new Set(named);
  const sorted = new Set(answeredBy.categories.map(fold));
  const signs = answeredBy.words.map((words) => createSign(words, tokenise));
  return (said) =>
    said.named.some((name) => names.has(name)) ||
    said.categories.some((category) => sorted.has(category)) ||
    signs.some((holds) => holds(said.text));
}

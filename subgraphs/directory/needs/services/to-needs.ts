import type { ServiceKind } from '../../../kit/listing.ts';
import { fold } from '../../../kit/text/fold.ts';
import type { Lexicon } from '../lexicon/shape.ts';
import { createSaidFinder } from '../recognise/said-finder.ts';
import { type KnownNames, createNamedServiceFinder } from './named-services.ts';

/** What of a service tells which needs it answers. */
interface KnownService extends KnownNames {
  kind: ServiceKind;
  summary: string | null;
  description: string | null;
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
  const findSaid = createSaidFinder(
    lexicon.needs.map(({ id, answeredBy }) => ({ id, words: answeredBy.words })),
    lexicon.spelling,
  );
  const sorts = lexicon.needs.map(({ id, named, answeredBy }) => ({
    id,
    named: new Set(named),
    categories: new Set(answeredBy.categories.map(fold)),
  }));
  return ({ name, otherNames, kind, summary, description, categories }) => {
    // Whoever looks for food has no use for a chance to hand it out.
    if (kind === 'VOLUNTEERING') return { needs: [], named: [] };
    const isNamed = findNamed({ name, otherNames, categories });
    const folded = categories.map((category) => fold(category.name));
    const said = findSaid(`${name}. ${summary ?? toBeginning(description)}`);
    const answered = sorts.filter(
      (need) =>
        isNamed.some((one) => need.named.has(one)) ||
        folded.some((category) => need.categories.has(category)) ||
        said.has(need.id),
    );
    return { needs: answered.map(({ id }) => id), named: isNamed };
  };
}

/** What a description begins with is a summary of it. */
function toBeginning(description: string | null): string {
  return description?.split(/\n\s*\n/)[0] ?? '';
}

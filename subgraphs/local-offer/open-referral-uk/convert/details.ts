import { toPlainText, toSafeMarkdown } from '../../../kit/text/markdown.ts';
import type { LocalOfferDetails } from '../../entry.ts';
import type { Terms } from './terms.ts';

/** What is said under a heading that asks something is an answer; the rest is how the service supports. */
export function toDetails({ sendNeeds, sendWords }: Terms, webPage: string | null): LocalOfferDetails {
  const support = sendWords.filter((said) => !isAnswer(said)).map(({ words }) => words);
  return {
    sendSupport: support.length === 0 ? null : toSafeMarkdown(support.join('\n\n')),
    sendNeeds,
    answers: sendWords
      .filter(isAnswer)
      .map(({ heading, words }) => ({ question: heading, answer: toPlainText(words) })),
    pages: [],
    url: webPage,
  };
}

function isAnswer({ heading }: { heading: string }): boolean {
  return heading.endsWith('?');
}

import { nameField } from '../../kit/field-words.ts';
import type { Check } from './check.ts';
import { findOwnPage } from './own-page.ts';

export const saysClosed: Check = {
  id: 'says-closed',
  title: 'Its words say that it is over or elsewhere',
  why: 'The listing or the service’s own page says that it has closed, was cancelled or has moved.',
  severity: 'WARNING',
  example: '“This group is no longer running.”',
  assess(listing, facts) {
    const said = listing.texts.flatMap(({ field, text }) => toFound(field, text.replaceAll(/<[^>]*>/g, ' ')));
    const page = findOwnPage(listing, facts);
    const shown = page ? toFound('url', page.headline ?? '', page.url) : [];
    return [...said, ...shown];
  },
};

function toFound(field: string, text: string, address?: string) {
  const plain = text.replaceAll(/\s+/g, ' ');
  const words = phrases.map((phrase) => phrase.exec(plain)?.[0]).find((found) => found !== undefined);
  if (words === undefined) return [];
  const where = address === undefined ? `${nameField(field)}:` : `${address} says`;
  return [
    { field, detail: address ?? '', text: `${where} “${words}”.`, evidence: { words, ...(address && { address }) } },
  ];
}

/**
 * Of the thing itself, and for good: "closed on bank holidays", "closed group" and "the waiting list is closed" are
 * ordinary life, and so is "if a session is cancelled".
 */
const phrases: readonly RegExp[] = [
  /\bpermanently closed\b/i,
  /\b(?:is|are|has|have|was|were) (?:now |been |sadly |unfortunately ){0,3}(?:closed (?:down|permanently|for good)|discontinued|ceased)\b/i,
  /\b(?:has|have) (?:now |sadly |unfortunately ){0,2}(?:closed\b(?! (?:for|on|over|until|between))|ceased|come to an end)\b/i,
  /\b(?:is|are) no longer (?:running|available|offered|provided|operating|taking place|open|meeting)\b/i,
  /\bno longer (?:runs|operates|exists|meets|takes place)\b/i,
  /\b(?:this|the) (?:service|group|session|club|class|course|programme|activity)(?:s|es)? (?:(?:has|have) (?:now |sadly )?(?:been )?|(?:was|were) |(?:is|are) now )(?:cancelled|moved|ended)\b/i,
  /\bwe have (?:now )?moved(?! (?:on|over|our))\b/i,
];

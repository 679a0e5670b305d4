import type { ServiceKind } from '../../../kit/listing.ts';

const wishes = [
  /\b(?:something|anything|things|stuff)(?: \w+)? to do\b/,
  /\b(?:something|anything|things|stuff)(?= (?:for|on|with|at|in|near|around|this|today|tonight|tomorrow|\w+days?)\b)/,
  /\bsomewhere to (?:go|take)\b|\b(?:something|anything|places?) to go to\b/,
  /\bactivit(?:y|ies)\b|\bwhats on\b|\bdays? out\b/,
];

/** Whether a question asks for something to do: `things to do with a toddler`, `something for teenagers`. */
export function asksForSomethingToDo(tokens: readonly string[]): boolean {
  const text = tokens.join(' ');
  return wishes.some((wish) => wish.test(text));
}

/** What is something to do says so by what it is, and seldom in words. */
export function dropToDo(tokens: readonly string[]): string[] {
  const text = wishes.reduce((left, wish) => left.replace(wish, ''), tokens.join(' '));
  return text.split(' ').filter(Boolean);
}

/** The kinds of services that are something to do, and not help. */
export const kindsToDo: readonly ServiceKind[] = ['GROUP', 'CLUB', 'ACTIVITY'];

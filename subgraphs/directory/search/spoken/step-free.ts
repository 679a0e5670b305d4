const wishes = [
  /\b(?:wheelchair|buggy|pushchair|pram)s? (?:friendly|accessible|access)\b/,
  /\b(?:accessible|access) (?:for|to|by|with) (?:a )?wheelchairs?\b/,
  /\bstep free\b|\b(?:disabled|level) access\b/,
];

/** Whether a text asks for somewhere that wheels get into: `wheelchair friendly things to do`. */
export function asksForStepFree(tokens: readonly string[]): boolean {
  const text = tokens.join(' ');
  return wishes.some((wish) => wish.test(text));
}

/** What wheels get into says so in a field of its own, and seldom in words. */
export function dropStepFree(tokens: readonly string[]): string[] {
  const text = wishes.reduce((left, wish) => left.replace(wish, ''), tokens.join(' '));
  return text.split(' ').filter(Boolean);
}

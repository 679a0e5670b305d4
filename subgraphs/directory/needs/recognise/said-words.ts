import type { Token, Tokeniser } from './tokens.ts';

/** Who a word stands for, by its stem: what is said of a son is said of a daughter too. */
export type People = ReadonlyMap<string, string>;

export function createPeople(people: Readonly<Record<string, readonly string[]>>, tokenise: Tokeniser): People {
  return new Map(
    Object.entries(people).flatMap(([who, words]) =>
      words.flatMap(tokenise).flatMap(({ word, stem }) => [[word, `@${who}`] as const, [stem, `@${who}`] as const]),
    ),
  );
}

/**
 * What a text says, as far as texts can be compared by it: its telling words, who is spoken of, how old they are, all of
 * these people together, and every two words that follow each other, or with one between, of which one tells something.
 */
export function toSaid(tokens: readonly Token[], people: People): string[] {
  const words = tokens.map((token) => toWord(token, people));
  const said = new Set(words.filter((word, at) => isPerson(word) || !tokens[at]?.small));
  for (const [at, token] of tokens.entries()) {
    for (const [between, after] of [tokens[at + 1], tokens[at + 2]].entries()) {
      if (!after || (token.small && after.small)) continue;
      said.add(`${words[at]}${between === 0 ? ' ' : ' * '}${words[at + 1 + between]}`);
    }
  }
  const everybody = [...new Set(words.filter(isPerson))].toSorted();
  return everybody.length > 0 ? [...said, `who:${everybody.join('')}`] : [...said];
}

function isPerson(word: string): boolean {
  return word.startsWith('@');
}

function toWord({ word, stem, number }: Token, people: People): string {
  if (number !== null) return stages.find(({ to }) => number < to)?.name ?? '#';
  return people.get(word) ?? people.get(stem) ?? stem;
}

/** Numbers in a question are mostly ages in years. */
const stages = [
  { to: 2, name: '#baby' },
  { to: 13, name: '#child' },
  { to: 18, name: '#teenager' },
  { to: 26, name: '#young' },
];

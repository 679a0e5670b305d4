/** A circumstance where a clause names it. */
export interface Mention {
  id: string;
  start: number;
  end: number;
}

/** Sexes are a condition of their own: "women who have lived with abuse" are both. */
const sexes: ReadonlySet<string> = new Set(['mothers', 'fathers', 'women', 'men', 'girls', 'boys']);

/**
 * The conditions of one clause. What it lists is one condition that any of them meets ("refugees and asylum seekers");
 * what it puts together otherwise are conditions that all have to be met ("single parents on a low income").
 */
export function groupMentions(mentions: readonly Mention[], words: string): string[][] {
  const groups: string[][] = [];
  let end = 0;
  for (const mention of mentions.filter(({ id }) => !sexes.has(id)).toSorted((one, other) => one.start - other.start)) {
    const group = groups.at(-1);
    const isListed = mention.start <= end || listing.test(words.slice(end, mention.start));
    if (group && isListed) group.push(mention.id);
    else groups.push([mention.id]);
    end = Math.max(end, mention.end);
  }
  const named = mentions.map(({ id }) => id).filter((id) => sexes.has(id));
  return named.length > 0 ? [...groups, named] : groups;
}

/**
 * Sexes that are named apart are alternatives ("Women's gym. Girls of 12 to 17 on Saturdays"), and where both are none is
 * asked for. What else is named apart has to be met each.
 */
export function joinSexes(conditions: readonly (readonly string[])[], isMixed: boolean): (readonly string[])[] {
  const named = new Set(conditions.filter(isOfSex).flat());
  const others = conditions.filter((ids) => !isOfSex(ids));
  const isForAll = isMixed || (named.has('girls') && named.has('boys')) || (named.has('women') && named.has('men'));
  return named.size > 0 && !isForAll ? [...others, [...named]] : others;
}

function isOfSex(ids: readonly string[]): boolean {
  return ids.every((id) => sexes.has(id));
}

const listing = /[,/]|\b(?:and|or)\b/;

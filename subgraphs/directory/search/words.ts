import { fold } from '../../kit/text/fold.ts';

/** One word of a question, and the words of a text that answer it. */
export interface SearchWord {
  /** Words that answer it when they stand there whole. */
  exact: readonly string[];
  /** Beginnings of words that answer it. */
  starts: readonly string[];
}

/** Longer questions are cut: no more words than this are looked for, and no more letters of one. */
const mostWords = 12;
const longestWord = 40;

/** Words that carry no meaning in a question about services. Left aside unless the question holds nothing else. */
const smallWords = new Set(
  'a an and are as at be by can do for from get go had has have he her his how i if im in is it its ive me my need of on or our she so some that the their them there they this to us want was we what when where which who with you your'.split(
    ' ',
  ),
);

/** Takes a question apart. Empty when there is no letter or digit in it. Whatever a person types is only ever words. */
export function toSearchWords(text: string): SearchWord[] {
  const all = [...new Set(fold(text).split(' '))].filter((word) => word !== '');
  const telling = all.filter((word) => !smallWords.has(word));
  const words = (telling.length > 0 ? telling : all).slice(0, mostWords).map((word) => word.slice(0, longestWord));
  const last = fold(text).split(' ').at(-1)?.slice(0, longestWord);
  return words.map((word) => toSearchWord(word, word === last));
}

/** The question for FTS5: every word, in any order. Each is a quoted string, so nothing in it is an operator. */
export function toMatchExpression(words: readonly SearchWord[], every: boolean): string {
  const parts = words.map(({ exact, starts }) => {
    const terms = [...exact.map((word) => `"${word}"`), ...starts.map((start) => `"${start}"*`)];
    return `(${terms.join(' OR ')})`;
  });
  return parts.join(every ? ' AND ' : ' OR ');
}

/** Whether a word of a question is answered by a text that is folded already. */
export function answers({ exact, starts }: SearchWord, folded: string): boolean {
  return folded.split(' ').some((word) => exact.includes(word) || starts.some((start) => word.startsWith(start)));
}

/**
 * A word in its forms: `carers` also finds `carer`, `mentoring` `mentor`, `babies` `baby`, `GP` `GPs`. The last word of
 * a question may be half typed, so whatever begins with it answers it.
 */
function toSearchWord(word: string, isLast: boolean): SearchWord {
  const stem = toStem(word);
  const isShort = word.length < shortestStem;
  const plural = isShort ? [`${word}s`] : [];
  const single = isShort && word.endsWith('s') ? [word.slice(0, -1)] : [];
  const starts = [stem, ...(isLast ? [word] : [])].filter((start) => start.length >= shortestStem || isLast);
  const exact = [word, ...plural, ...single, ...(irregular.get(word) ?? [])];
  return {
    exact: exact.filter((form) => !starts.some((start) => form.startsWith(start))),
    starts: starts.filter((start, index) => !starts.some((other, at) => at < index && start.startsWith(other))),
  };
}

/** Shorter beginnings are those of too many other words. */
const shortestStem = 4;

const irregular: ReadonlyMap<string, readonly string[]> = new Map([
  ['baby', ['babies']],
  ['child', ['children', 'childrens']],
  ['children', ['child', 'childs']],
  ['women', ['woman', 'womens']],
  ['woman', ['women', 'womens']],
  ['men', ['man', 'mens']],
  ['people', ['person']],
]);

function toStem(word: string): string {
  const plain = word.replace(/ies$/, 'y').replace(/(?<=..[^s])s$/, '');
  const stem = plain.replace(/(?:ing|ed)$/, '');
  return stem.length >= shortestStem ? stem : plain;
}

const times = new Set('night nights evening evenings day days'.split(' '));

/** Beside a day they are times; `coffee morning` and `morning after pill` are not. */
const halfDays = new Set('morning mornings afternoon afternoons'.split(' '));
const beforeHalfDay = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|every|this|the|tomorrow)$/;

/** `friday night`, `every day`: when something is says not what it is. */
export function dropTimes(tokens: readonly string[]): string[] {
  return tokens.filter((word, index) => {
    const isHalfDay =
      halfDays.has(word) && beforeHalfDay.test(tokens[index - 1] ?? '') && tokens[index + 1] !== 'after';
    return !isHalfDay && !times.has(word);
  });
}

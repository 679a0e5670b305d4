import type { FilterName } from '../../calendar/filters.ts';
import { london } from '../../../subgraphs/kit/time/london.ts';
import type { CountedKey, PlainKey, Speaker } from '../family/speaker.ts';
import { type Html, html } from '../html.ts';
import type { Session } from './read-week.ts';

/** E.g. `Monday 30 March to Sunday 5 April 2026`. */
export function writeWeek(monday: Temporal.PlainDate, speaker: Speaker): string {
  const sunday = monday.add({ days: 6 });
  const from = monday.year === sunday.year ? speaker.day(monday) : speaker.dayOfYear(monday);
  return speaker.say('fromTo', { from, to: speaker.dayOfYear(sunday) });
}

/** A moment with its day, for what goes on over midnight. */
export function writeDayAndTime(moment: string, speaker: Speaker): string {
  const day = Temporal.Instant.from(moment).toZonedDateTimeISO(london).toPlainDate();
  return speaker.join([speaker.day(day), speaker.time(moment)]);
}

/**
 * For which ages, as the directory words it or as families say it; null when that is not known. Where the page is not in
 * English, ages that are known stand in its language.
 */
export function renderAges(ages: Session['ages'], speaker: Speaker): Html | null {
  const said = ages.flatMap((range) => {
    const isKnown = range.minMonths !== null || range.maxMonths !== null;
    const isInEnglish = range.text !== null && (speaker.language.code === 'en' || !isKnown);
    if (isInEnglish) return [speaker.english(range.text)];
    return isKnown ? [html`${speaker.ages([range])}`] : [];
  });
  if (said.length === 0) return null;
  return html`${said.map((one, index) => html`${index > 0 && '; '}${one}`)}`;
}

const costWords = { YES: 'free', NO: 'isCharge', UNKNOWN: null } as const;

type Words<Value extends string> = Readonly<Record<Value, PlainKey>>;

/** What it costs, in the directory's words where it has some; null when that is not known. */
export function renderCost({ free, costText }: Pick<Session, 'free' | 'costText'>, speaker: Speaker): Html | null {
  const words = costWords[free];
  if (costText === null) return words && html`${speaker.say(words)}`;
  const said = speaker.english(costText);
  return free === 'YES' && !/\bfree\b/i.test(costText) ? html`${speaker.say(costWords.YES)} · ${said}` : said;
}

/** Whether a wheelchair gets in. */
export const wheelchairWords: Words<Session['free']> = { YES: 'getsIn', NO: 'notIn', UNKNOWN: 'notSaid' };

/** Whether a session pauses in school holidays. */
export const termWords: Words<Session['termTimeOnly']> = { YES: 'termOnly', NO: 'holidaysToo', UNKNOWN: 'notSaid' };

const unsaidWords: Readonly<Record<FilterName, CountedKey>> = {
  ages: 'unsaidAges',
  free: 'unsaidFree',
  online: 'unsaidOnline',
  wheelchair: 'unsaidWheelchair',
};

/** E.g. `3 more do not say whether they are free.` */
export function describeSetAside(
  { unknown, count }: { unknown: readonly FilterName[]; count: number },
  speaker: Speaker,
): string {
  const what = unknown
    .map((name) => speaker.count(unsaidWords[name], count))
    .reduce((one, other) => speaker.say('orElse', { one, other }));
  return speaker.count('notSaying', count, { what });
}

/** What it is to leave each filter out. */
export const withoutWords: Words<FilterName> = {
  ages: 'anyAge',
  free: 'freeOrNot',
  online: 'inAnyPlace',
  wheelchair: 'wheelchairOrNot',
};

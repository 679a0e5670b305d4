/** When somebody would have something: on one of some days to come, in one of some parts of them. */
export interface SpokenTime {
  /** 1 for Monday to 7; none for any. */
  weekdays: readonly number[];
  /** Days from today; none for any. */
  daysOff: readonly number[];
  /** Of `partsOfDay`; none for any. */
  parts: readonly PartOfDay[];
}

export const partsOfDay = ['morning', 'afternoon', 'evening'] as const;

export type PartOfDay = (typeof partsOfDay)[number];

const names = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Of these many people use another form too. */
const weekdaysOf = new Map<string, readonly number[]>([
  ...names.flatMap((name, index) => [name, `${name}s`].map((word) => [word, [index + 1]] as const)),
  ...['weekend', 'weekends'].map((word) => [word, [6, 7]] as const),
  ...['weekday', 'weekdays'].map((word) => [word, [1, 2, 3, 4, 5]] as const),
]);

const daysOffOf = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

const partOf = new Map<string, PartOfDay>([
  ...partsOfDay.flatMap((part) => [part, `${part}s`].map((word) => [word, part] as const)),
  ['night', 'evening'],
  ['nights', 'evening'],
  ['tonight', 'evening'],
]);

/** `no food till friday`, `since monday`: something happens until then, or did since. */
const notOnDay = /^(?:last|since|until|till|til|by|before|from|past|after)$/;

/** The time that a question asks for: `on saturday`, `friday night`, `tomorrow morning`; null for none. */
export function parseSpokenTime(tokens: readonly string[]): SpokenTime | null {
  const isMeant = (_word: string, index: number) => !notOnDay.test(tokens[index - 1] ?? '');
  const meant = tokens.filter(isMeant);
  const weekdays = meant.flatMap((word) => weekdaysOf.get(word) ?? []);
  const daysOff = meant.flatMap((word) => daysOffOf.get(word) ?? []);
  if (weekdays.length === 0 && daysOff.length === 0) return null;
  return { weekdays, daysOff, parts: meant.flatMap((word) => partOf.get(word) ?? []) };
}

const meeting =
  /^(?:group|club|class|session|activity|clinic|cafe|course|lesson|workshop|playgroup|meeting|drop|dropin)(?:s|es)?$|^activities$/;

/** Whether a question names something that people come to: `baby group on thursday`. */
export function asksForMeeting(tokens: readonly string[]): boolean {
  return tokens.some((word) => meeting.test(word));
}

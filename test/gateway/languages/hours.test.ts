import { describe, expect, it } from 'vitest';
import { createHoursWriter } from '../../../gateway/languages/hours.ts';
import { listLanguages, loadLanguage } from '../../../gateway/languages/languages.ts';
import { describeSchedule } from '../../../subgraphs/kit/time/schedule.ts';

const others = listLanguages().filter((code) => code !== 'en');

type Rule = Partial<Parameters<typeof describeSchedule>[0]> & { rrule: string };

/** Hours as the graph has them; `notes` are what a directory adds to them. */
function toHours(rule: Rule, notes = '') {
  const schedule = { opensAt: '10:00', closesAt: '11:30', from: null, to: null, ...rule };
  return { ...schedule, text: `${describeSchedule(schedule)}${notes}` };
}

async function tell(code: string, rule: Rule, notes?: string): Promise<string | undefined> {
  const { hours, language } = await loadLanguage(code);
  if (!hours) throw new Error(`${code} has no words for hours.`);
  return createHoursWriter(
    hours,
    language.locale,
  )(toHours(rule, notes))
    ?.map(({ text }) => text)
    .join('');
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const times = [
  {},
  { opensAt: null },
  { closesAt: null },
  { opensAt: '00:00', closesAt: '23:59' },
  { opensAt: '22:00', closesAt: '02:00' },
];
const rules: Rule[] = [
  { rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' },
  { rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU' },
  { rrule: 'FREQ=WEEKLY', from: '2026-10-06' },
  { rrule: 'FREQ=DAILY' },
  ...[2, 3, 5, 12, 22].flatMap((count) => [
    { rrule: `FREQ=DAILY;INTERVAL=${count}` },
    { rrule: `FREQ=WEEKLY;INTERVAL=${count};BYDAY=TU`, from: '2026-10-06' },
    { rrule: `FREQ=MONTHLY;INTERVAL=${count};BYDAY=1TU` },
    { rrule: `FREQ=WEEKLY;BYDAY=TU;COUNT=${count}` },
  ]),
  ...[1, 2, 3, 4, 5, -1, -2].flatMap((nth) => days.map((day) => ({ rrule: `FREQ=MONTHLY;BYDAY=${nth}${day}` }))),
  { rrule: 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1' },
  { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15' },
  { rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1' },
  { rrule: 'FREQ=WEEKLY;BYDAY=TU', to: '2026-12-18' },
  { rrule: 'FREQ=DAILY;COUNT=1', from: '2026-10-06' },
  ...times.map((time) => ({ rrule: 'FREQ=WEEKLY;BYDAY=TU,TH', ...time })),
];

describe.each(others)('hours in %s', (code) => {
  it('are told for every kind of rule, with nothing left to be put in and nothing of English', async () => {
    const told = await Promise.all(rules.map(async (rule) => [rule.rrule, await tell(code, rule)] as const));
    const bad = told.filter(([, text]) => !text || /[{}]|undefined|day\b|week|month/i.test(text));
    expect(bad).toEqual([]);
  });

  it('keep what a directory adds to them, as English', async () => {
    const { hours, language } = await loadLanguage(code);
    const pieces =
      hours && createHoursWriter(hours, language.locale)(toHours({ rrule: 'FREQ=WEEKLY;BYDAY=TU' }, '. Term time'));
    expect(pieces?.[1]).toEqual({ text: '. Term time', lang: 'en' });
  });

  it('are left to the directory where it uses its own words, and where a rule has none', async () => {
    const { hours, language } = await loadLanguage(code);
    const write = hours && createHoursWriter(hours, language.locale);
    expect(write?.({ ...toHours({ rrule: 'FREQ=WEEKLY;BYDAY=TU' }), text: 'When the door is open' })).toBeNull();
    expect(write?.(toHours({ rrule: 'FREQ=YEARLY' }))).toBeNull();
  });
});

it('agrees with the gender of a weekday, and counts as a language does', async () => {
  expect(await tell('pl', { rrule: 'FREQ=MONTHLY;BYDAY=1TU' })).toBe('co miesiąc: pierwszy wtorek, 10:00–11:30');
  expect(await tell('pl', { rrule: 'FREQ=MONTHLY;BYDAY=1WE' })).toBe('co miesiąc: pierwsza środa, 10:00–11:30');
  expect(await tell('pl', { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', from: '2026-10-06' })).toBe(
    'co 2 tygodnie: wtorek, 10:00–11:30, od 6 października 2026',
  );
  expect(await tell('bg', { rrule: 'FREQ=MONTHLY;BYDAY=-1SA' })).toContain('последната събота');
  expect(await tell('ro', { rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' })).toBe('luni – vineri, 10:00–11:30');
});

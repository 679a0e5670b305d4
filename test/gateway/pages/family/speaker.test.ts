import { describe, expect, it } from 'vitest';
import { listLanguages, loadLanguage } from '../../../../gateway/languages/languages.ts';
import { writeSpan } from '../../../../gateway/pages/family/card/when.ts';
import { type Speaker, createSpeaker } from '../../../../gateway/pages/family/speaker.ts';
import { toText } from '../../../../gateway/pages/html.ts';

async function speak(code: string): Promise<Speaker> {
  return createSpeaker(await loadLanguage(code));
}

describe.each(listLanguages())('in %s', (code) => {
  it('nothing is told to be no miles away', async () => {
    const { away } = await speak(code);
    for (const miles of [0, 0.04, 0.24]) expect(away(miles)).not.toMatch(/\d/);
    expect(away(0.25)).toMatch(/0[.,]3/);
  });
});

it('keeps a day and its month on one line, whichever comes first', async () => {
  const day = '2026-11-24T10:00:00Z';
  const date = async (code: string) => (await speak(code)).date(day);
  expect(await date('en')).toBe('24\u00a0November 2026');
  expect(await date('pl')).toBe('24\u00a0listopada 2026');
  expect((await speak('ta')).day(day)).toBe('நவம்பர்\u00a024, செவ்வாய்');
});

it('keeps a name and a date apart in a line that is read from right to left', async () => {
  const values = { source: 'Sutton Information Hub', day: '3 نومبر، 2026' };
  expect((await speak('ur')).say('fromSourceAt', values)).toBe(
    'بحوالہ \u2068Sutton Information Hub\u2069، \u20683 نومبر، 2026\u2069',
  );
  expect((await speak('pl')).say('fromSourceAt', { ...values, day: '3' })).toBe('Źródło: Sutton Information Hub, 3');
});

it('leaves alone what is put in later, and bare numbers', async () => {
  const { say, count } = await speak('ur');
  expect(say('fromTo')).toBe('{from} – {to}');
  expect(count('results', 3)).toBe('3 نتائج');
});

it('sets the commas of each language', async () => {
  const session = { start: '2026-11-24T10:00:00Z', end: '2026-11-24T11:30:00Z' };
  expect(writeSpan(session, await speak('en'))).toBe('Tuesday 24\u00a0November, 10:00–\u206011:30');
  expect(writeSpan(session, await speak('ur'))).toBe('منگل، 24\u00a0نومبر، 10:00–\u206011:30');
  const hours = { rrule: 'FREQ=WEEKLY;BYDAY=TU', opensAt: '10:00', closesAt: '11:30', from: null, to: null };
  const told = (await speak('ur')).hours({ ...hours, text: 'Tuesdays, 10:00 to 11:30' });
  expect(toText(told)).toBe('منگل، 10:00 سے 11:30 تک');
});

import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../../gateway/calendar/read-sessions.ts';
import { writeCalendar } from '../../../gateway/calendar/write-calendar.ts';
import { toDateTime, toInstant } from '../../../subgraphs/kit/time/london.ts';
import { readByIcalJs, readByNodeIcal } from './read-back.ts';

const origin = 'https://families.example.org';

const session: Session = {
  id: 'timetable:carshalton/a/2026-10-20T09:00:00Z',
  title: 'Stay and play',
  description: null,
  start: '2026-10-20T10:00:00+01:00',
  end: '2026-10-20T11:00:00+01:00',
  status: 'SCHEDULED',
  online: false,
  free: 'YES',
  ages: [],
  bookingUrl: null,
  termTimeOnly: 'UNKNOWN',
  sequence: 0,
  updatedAt: '2026-10-01T10:00:00+01:00',
  location: null,
  costText: null,
  service: { slug: 'stay-and-play' },
};

function write(...sessions: readonly Partial<Session>[]): string {
  const all = sessions.map((one, index) => ({ ...session, id: `${session.id}${index}`, ...one }));
  return writeCalendar({ name: 'Carshalton Family Hub', sessions: all }, { sample: false, origin });
}

function on(day: string, from = '10:00', to = '11:00'): Partial<Session> {
  return { id: day, start: toDateTime(toInstant(day, from)), end: toDateTime(toInstant(day, to)) };
}

function firstEvent(text: string): { url: string; description: string } {
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const read = (name: string) => String(event?.getFirstPropertyValue(name));
  return { url: read('url'), description: read('description') };
}

describe('a calendar file, as two libraries read it', () => {
  it('has ten o’clock at ten o’clock on both sides of both clock changes', () => {
    const text = write(on('2026-10-24'), on('2026-10-25'), on('2026-10-26'), on('2027-03-27'), on('2027-03-28'));
    const starts = readByIcalJs(text).map(({ start }) => start);
    expect(starts.toSorted()).toEqual([
      '2026-10-24T09:00:00.000Z',
      '2026-10-25T10:00:00.000Z',
      '2026-10-26T10:00:00.000Z',
      '2027-03-27T10:00:00.000Z',
      '2027-03-28T09:00:00.000Z',
    ]);
    expect(readByNodeIcal(text)).toEqual(readByIcalJs(text));
    expect(text).toContain('DTSTART;TZID=Europe/London:20261026T100000\r\n');
  });

  it('tells what was called off, and counts the changes', () => {
    const [entry] = readByNodeIcal(write({ status: 'CANCELLED', sequence: 3 }));
    expect(entry).toMatchObject({ status: 'CANCELLED', sequence: 3 });
    expect(readByNodeIcal(write({ status: 'MOVED', sequence: 4 }))[0]).toMatchObject({ status: 'CONFIRMED' });
  });

  it('keeps the name of a session that moves, and has one for each', () => {
    const uids = [write(session), write({ ...session, ...on('2026-10-21'), id: session.id })].map(
      (text) => readByIcalJs(text)[0]?.uid,
    );
    expect(uids[0]).toBe(uids[1]);
    expect(readByIcalJs(write({ id: 'other' }))[0]?.uid).not.toBe(uids[0]);
  });

  it('has an end only where it is known', () => {
    expect(write({ end: session.start })).not.toContain('DTEND');
  });

  it('says where, or that it is online', () => {
    const location = { name: 'The Hall', wheelchair: 'YES', address: { text: '1 Sample Road, SM5 1KK' } } as const;
    expect(readByIcalJs(write({ location }))[0]?.place).toBe('The Hall, 1 Sample Road, SM5 1KK');
    expect(readByIcalJs(write({ online: true }))[0]?.place).toBe('Online');
  });

  it('leads back to the page of its service, and beside it to where to book', () => {
    const page = `${origin}/service/stay-and-play`;
    expect(firstEvent(write(session))).toEqual({ url: page, description: `Whether it still takes place: ${page}` });
    expect(firstEvent(write({ description: 'Toys, songs.', bookingUrl: 'https://book.example.org/a' }))).toEqual({
      url: 'https://book.example.org/a',
      description: `Toys, songs.\n\nWhether it still takes place: ${page}`,
    });
  });

  it('leads to its own calendar where no service is known', () => {
    const { url } = firstEvent(write({ id: 'timetable:carshalton/a b/2026-10-20', service: null }));
    expect(url).toBe(`${origin}/calendar/session/timetable%3Acarshalton%2Fa%20b%2F2026-10-20.ics`);
  });

  it('carries every text whole, and no line of its own making', () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1 })
      .map((one) => `a${one.replace(/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/gu, '')}z`);
    fc.assert(
      fc.property(text, text, (title, description) => {
        const file = write({ title, description });
        expect(readByIcalJs(file)[0]?.title).toBe(title);
        expect(readByNodeIcal(file)[0]?.title).toBe(title);
        expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      }),
    );
    const forged = write({ title: 'A\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:forged' });
    expect(readByIcalJs(forged)).toHaveLength(1);
  });
});

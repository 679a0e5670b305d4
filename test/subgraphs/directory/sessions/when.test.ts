import { describe, expect, it } from 'vitest';
import { hasBit } from '../../../../subgraphs/directory/search/select/bits.ts';
import { createSessionIndex } from '../../../../subgraphs/directory/sessions/session-index.ts';
import { type Answers, createWhen } from '../../../../subgraphs/directory/sessions/when.ts';
import { type FakeSources, harvestedDirectory, listing, now as moment, place } from '../support.ts';
import { session } from './session.ts';

const now = Temporal.Instant.from(moment);

async function asking(sources: FakeSources) {
  const { directory, ask } = await harvestedDirectory(sources);
  const { model } = directory.createContext();
  const when = createWhen(model, () => createSessionIndex(model));
  const { services } = await ask(
    '{ services(filter: { includeWithdrawn: true }, orderBy: NAME) { nodes { name openNow } } }',
  );
  const names: string[] = services.nodes.map(({ name }: { name: string }) => name);
  const said = ({ yes, unknown }: Answers) =>
    Object.fromEntries(
      names.map((name, row) => [name, hasBit(yes, row) ? 'YES' : hasBit(unknown, row) ? 'UNKNOWN' : 'NO']),
    );
  return {
    openNow: Object.fromEntries(services.nodes.map(({ name, openNow }: Record<string, string>) => [name, openNow])),
    openAt: (at: string) => said(when.openAt(Temporal.Instant.from(at), now)),
    sessionsBetween: (from: string, to: string) => said(when.sessionsBetween({ from, to }, now)),
    next: (at: string) => names.map((_name, row) => when.nextSession(row, Temporal.Instant.from(at))),
  };
}

const mondays = (opensAt: string, closesAt: string) => ({
  locations: [
    place(`information-hub:${opensAt}`, {
      schedules: [{ rrule: 'FREQ=WEEKLY;BYDAY=MO', opensAt, closesAt, from: null, to: null, text: '' }],
    }),
  ],
});

const sources: FakeSources = {
  'information-hub': {
    listings: [
      listing('information-hub:1', 'A: Mondays', mondays('08:30', '12:00')),
      {
        ...listing('information-hub:2', 'B: closed for a while', mondays('08:30', '12:00')),
        status: 'TEMPORARILY_CLOSED',
      },
      listing('information-hub:3', 'C: nobody says'),
    ],
  },
  timetable: {
    listings: [listing('timetable:group', 'D: a group'), listing('timetable:other', 'E: none planned')],
    sessions: [
      session('on', '2026-11-23T08:30:00Z'),
      session('off', '2026-11-24T10:00:00Z', { status: 'CANCELLED' }),
      session('next', '2026-11-25T10:00:00Z'),
    ],
  },
};

describe('whether services are open', () => {
  it('is known at any moment by hours and sessions, and the same as now', async () => {
    const { openAt, openNow } = await asking(sources);
    const atNine = {
      'A: Mondays': 'YES',
      'B: closed for a while': 'NO',
      'C: nobody says': 'UNKNOWN',
      'D: a group': 'YES',
      'E: none planned': 'UNKNOWN',
    };
    expect(openAt(moment)).toEqual(atNine);
    expect(openNow).toEqual(atNine);
    expect(openAt('2026-11-24T10:30:00Z')).toEqual({ ...atNine, 'A: Mondays': 'NO', 'D: a group': 'UNKNOWN' });
    // Its end is no longer part of a session.
    expect(openAt('2026-11-25T11:00:00Z')).toMatchObject({ 'D: a group': 'UNKNOWN' });
    expect(openAt('2026-11-25T10:00:00Z')).toMatchObject({ 'D: a group': 'YES' });
  });

  it('is not answered for a day that nobody can know of', async () => {
    const { openAt } = await asking(sources);
    expect(() => openAt('2028-01-01T10:00:00Z')).toThrow('filter.openAt must be within 366 days of now.');
  });
});

describe('whether services have sessions', () => {
  it('is yes for those that take place, and not known of what no timetable lists', async () => {
    const { sessionsBetween } = await asking(sources);
    const none = {
      'A: Mondays': 'UNKNOWN',
      'B: closed for a while': 'UNKNOWN',
      'C: nobody says': 'UNKNOWN',
      'D: a group': 'NO',
      'E: none planned': 'NO',
    };
    expect(sessionsBetween('2026-11-24T00:00:00Z', '2026-11-25T00:00:00Z')).toEqual(none);
    expect(sessionsBetween('2026-11-24T00:00:00Z', '2026-11-25T10:00:01Z')).toEqual({ ...none, 'D: a group': 'YES' });
    expect(() => sessionsBetween('2026-11-20T00:00:00Z', '2026-11-25T00:00:00Z')).toThrow(
      'filter.sessionsBetween.from must not be before 2026-11-23',
    );
  });

  it('leads to the next that takes place, or is under way', async () => {
    const { next } = await asking(sources);
    const at = Date.parse;
    expect(next(moment)).toEqual([null, null, null, at('2026-11-23T08:30:00Z'), null]);
    expect(next('2026-11-23T09:30:00Z')).toEqual([null, null, null, at('2026-11-25T10:00:00Z'), null]);
    expect(next('2026-11-25T11:00:00Z')).toEqual([null, null, null, null, null]);
  });
});

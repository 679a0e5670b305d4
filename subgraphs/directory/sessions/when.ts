import type { YesNoUnknown } from '../../kit/listing.ts';
import { assessOpenAnywhere } from '../../kit/time/opening.ts';
import type { RecordedHours } from '../../kit/time/opening-hours.ts';
import { londonDate } from '../../kit/time/london.ts';
import { toMs, touches } from '../../kit/time/session-window.ts';
import { badInput } from '../search/bad-input.ts';
import type { SpokenTime } from '../search/spoken/days.ts';
import { type Bits, createBits, setBit } from '../search/select/bits.ts';
import type { ReadModel } from '../store/read-model.ts';
import { isOn, nextOf } from './service-open.ts';
import type { SessionIndex } from './session-index.ts';
import { type Presence, type UsualTimes, createUsualTimes } from './usual-times.ts';
import { toKnownWindow } from './window.ts';

/** The services of a build that answer a question about time with yes, and those of which it is not known, by row. */
export interface Answers {
  yes: Bits;
  unknown: Bits;
}

/** What search asks about when services are there. */
export interface When {
  /** Open at a moment, by hours and sessions: as assessServiceOpen has it. Throws BAD_USER_INPUT for one that is too far off. */
  openAt: (at: Temporal.Instant, now: Temporal.Instant) => Answers;
  /**
   * Having a session that takes place in a window. Not known of services that no directory with dated sessions lists.
   * Throws BAD_USER_INPUT for a window outside the days that the index holds.
   */
  sessionsBetween: (asked: { from: string; to: string }, now: Temporal.Instant) => Answers;
  /** When the next session of a service begins, or the one under way began: milliseconds of the epoch; null without one. */
  nextSession: (row: number, now: Temporal.Instant) => number | null;
  /** How services are there, by row, at a time that somebody told. */
  presence: (time: SpokenTime, now: Temporal.Instant) => (row: number) => Presence;
}

/** Hours further off than this nobody has recorded. */
const mostDaysOff = 366;

export function createWhen(model: ReadModel, sessions: () => SessionIndex): When {
  let hours: readonly (readonly RecordedHours[])[] | null = null;
  let usual: { today: string; ask: UsualTimes } | null = null;

  return {
    openAt(at, now) {
      if (Math.abs(at.since(now).total('hours')) > mostDaysOff * 24) {
        throw badInput(`filter.openAt must be within ${mostDaysOff} days of now.`);
      }
      const { ofService } = sessions();
      const all = (hours ??= model.hours());
      // Many services keep the same hours, so each of these is judged once.
      const judged = new Map<number, YesNoUnknown>();
      return answer(model, ({ row, hours: number }) => {
        if (number === null) return 'NO';
        if (isOn(ofService(row), at.epochMilliseconds)) return 'YES';
        const known = judged.get(number) ?? assessOpenAnywhere(all[number] ?? [], at);
        judged.set(number, known);
        return known;
      });
    },
    sessionsBetween(asked, now) {
      const { ofService, sources } = sessions();
      const window = toMs(toKnownWindow(asked, now, { path: 'filter.sessionsBetween.', daysBack: 0 }));
      return answer(model, ({ row, sources: listedBy }) => {
        if (ofService(row).some((session) => session.status !== 'CANCELLED' && touches(session, window))) return 'YES';
        return listedBy.some((source) => sources.has(source)) ? 'NO' : 'UNKNOWN';
      });
    },
    nextSession(row, now) {
      return nextOf(sessions().ofService(row), now)?.startsAt ?? null;
    },
    presence(time, now) {
      const today = londonDate(now);
      if (usual?.today !== today) usual = { today, ask: createUsualTimes(model, sessions(), today) };
      return usual.ask(time);
    },
  };
}

function answer(model: ReadModel, ask: (facts: ReadModel['facts'][number]) => YesNoUnknown): Answers {
  const [yes, unknown] = [createBits(model.facts.length), createBits(model.facts.length)];
  for (const facts of model.facts) {
    const answered = ask(facts);
    if (answered === 'YES') setBit(yes, facts.row);
    if (answered === 'UNKNOWN') setBit(unknown, facts.row);
  }
  return { yes, unknown };
}

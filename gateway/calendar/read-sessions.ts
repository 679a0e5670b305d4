import {
  HubSessionsDocument,
  HubsDocument,
  type HubsQuery,
  type SessionDetailsFragment,
  SessionsElsewhereDocument,
} from '../../codegen/generated/operations.ts';
import { london, toDateTime } from '../../subgraphs/kit/time/london.ts';
import { knownDays } from '../../subgraphs/kit/time/session-window.ts';
import type { Ask, PageAnswer } from '../pages/ask.ts';

export type HubName = HubsQuery['hubs'][number];
export type Session = SessionDetailsFragment;

/** From one moment to another, the second no longer included. */
export interface Window {
  from: Temporal.ZonedDateTime;
  to: Temporal.ZonedDateTime;
}

/** Reads the sessions of the graph, as anybody may, however many there are: what is withheld there is in none. */
export interface SessionReader {
  hubs(): Promise<PageAnswer<readonly HubName[]>>;
  /** All that is on at a hub in a window; null when there is no such hub. */
  atHub(id: string, window: Window): Promise<PageAnswer<readonly Session[] | null>>;
  /** Sessions that belong to no hub: of a window, what lies in the days that the directory's index holds. */
  elsewhere(window: Window, now: Temporal.Instant): Promise<PageAnswer<readonly Session[]>>;
}

/** As many as one question may cost (gateway/edge/limits/numbers.ts): each has some forty values. */
const most = 500;

/** No timetable has a thousand sessions in a minute: so short a window is not halved again. */
const shortestMinutes = 1;

export function createSessionReader(ask: Ask): SessionReader {
  async function atHub(hub: string, { from, to }: Window): Promise<PageAnswer<readonly Session[] | null>> {
    const variables = { hub, from: toMoment(from), to: toMoment(to), first: most };
    const answer = await ask(HubSessionsDocument, variables);
    if ('failure' in answer) return answer;
    const { data, isPart = false } = answer;
    const sessions = data.hub?.sessions ?? null;
    const minutes = from.until(to).total('minutes');
    if (sessions === null || sessions.length < most || minutes <= shortestMinutes) return { data: sessions, isPart };
    const middle = from.add({ minutes: Math.floor(minutes / 2) });
    return join(await Promise.all([atHub(hub, { from, to: middle }), atHub(hub, { from: middle, to })]));
  }

  async function elsewhere(window: Window, after: string | null): Promise<PageAnswer<readonly Session[]>> {
    const variables = { from: toMoment(window.from), to: toMoment(window.to), first: most, after };
    const answer = await ask(SessionsElsewhereDocument, variables);
    if ('failure' in answer) return answer;
    const { nodes, pageInfo } = answer.data.sessions;
    const { isPart = false } = answer;
    if (!pageInfo.hasNextPage) return { data: nodes, isPart };
    return join([{ data: nodes, isPart }, await elsewhere(window, pageInfo.endCursor)]);
  }

  return {
    async hubs() {
      const answer = await ask(HubsDocument, {});
      return 'failure' in answer ? answer : { ...answer, data: answer.data.hubs };
    },
    atHub,
    async elsewhere(window, now) {
      const known = clip(window, now);
      return known ? elsewhere(known, null) : { data: [] };
    },
  };
}

/** One after the other, each session once; the first failure is the failure of all. */
function join(answers: readonly PageAnswer<readonly Session[] | null>[]): PageAnswer<readonly Session[]> {
  const sessions = new Map<string, Session>();
  let isPart = false;
  for (const answer of answers) {
    if ('failure' in answer) return answer;
    for (const session of answer.data ?? []) sessions.set(session.id, session);
    isPart ||= answer.isPart ?? false;
  }
  return { data: [...sessions.values()], isPart };
}

/** Null where nothing of a window is known. */
function clip({ from, to }: Window, now: Temporal.Instant): Window | null {
  const today = now.toZonedDateTimeISO(london).startOfDay();
  const first = today.subtract({ days: knownDays.back });
  const horizon = today.add({ days: knownDays.ahead + 1 });
  const known = { from: later(from, first), to: later(to, horizon) === to ? horizon : to };
  return Temporal.ZonedDateTime.compare(known.from, known.to) < 0 ? known : null;
}

function later(one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return Temporal.ZonedDateTime.compare(one, other) < 0 ? other : one;
}

function toMoment(moment: Temporal.ZonedDateTime): string {
  return toDateTime(moment.toInstant());
}

import type { HubName, Session, SessionReader } from '../../calendar/read-sessions.ts';
import { london } from '../../../subgraphs/kit/time/london.ts';
import type { PageAnswer } from '../ask.ts';

export type { Session } from '../../calendar/read-sessions.ts';

/** A hub with what is on there in a week. */
export interface Hub extends HubName {
  sessions: readonly Session[];
  /** True when its sessions could not be read. */
  isUnread?: boolean;
}

/** A week of all hubs, and of what belongs to none of them, last. */
interface Week {
  hubs: readonly Hub[];
}

/** Reads what is on at all hubs in the week that begins with a Monday. What cannot be read costs only itself. */
export type ReadWeek = (monday: Temporal.PlainDate, now: Temporal.Instant) => Promise<PageAnswer<Week>>;

/** The id under which what belongs to no hub stands. */
export const elsewhereId = 'elsewhere';

const elsewhere = {
  id: elsewhereId,
  name: 'Elsewhere',
  host: null,
  neighbourhood: null,
  status: 'OPEN',
} satisfies HubName;

/** `reader` asks for what there is, whole or not. */
export function createWeekReader(reader: SessionReader): ReadWeek {
  return async function readWeek(monday, now) {
    const window = { from: monday.toZonedDateTime(london), to: monday.add({ days: 7 }).toZonedDateTime(london) };
    const hubs = await reader.hubs();
    if ('failure' in hubs) return hubs;
    const answers = await Promise.all([
      ...hubs.data.map(async (hub) => ({ hub, answer: await reader.atHub(hub.id, window) })),
      reader.elsewhere(window, now).then((answer) => ({ hub: elsewhere, answer })),
    ]);
    const read = answers.map(({ hub, answer }) => ({ hub: toHub(hub, answer), isPart: isPart(answer) }));
    const shown = read.map(({ hub }) => hub).filter((hub) => hub.id !== elsewhere.id || hub.sessions.length > 0);
    return { data: { hubs: shown }, isPart: read.some((one) => one.isPart) };
  };
}

function toHub(hub: HubName, answer: PageAnswer<readonly Session[] | null>): Hub {
  return 'failure' in answer ? { ...hub, sessions: [], isUnread: true } : { ...hub, sessions: answer.data ?? [] };
}

function isPart(answer: PageAnswer<unknown>): boolean {
  return 'failure' in answer || (answer.isPart ?? false);
}

import { leastMiles, metresBetween, toDistance } from '../../../kit/place/distance.ts';
import type { Place } from '../../../kit/place/place.ts';
import type { Point } from '../../../kit/place/point.ts';
import { type SentenceRecord, sentence } from '../../../kit/sentences/sentence.ts';
import { toDateTime } from '../../../kit/time/london.ts';
import type { UrgentHelpEntry } from '../../needs/lexicon/shape.ts';
import type { IndexedSession } from '../../sessions/session-index.ts';
import type { Understood } from '../interpret.ts';
import type { SetAside } from '../select/combine.ts';
import type { OpenHub } from './open-hubs.ts';

/** Where to go on from an answer. */
export interface WayIn {
  sentences: readonly SentenceRecord[];
  /** The hub to ask at; null when it is none. */
  hub: { id: string } | null;
  /** The next session there; null where none is announced. */
  session: IndexedSession | null;
  /** Whom to ring, where it is urgent; null when it is not. */
  help: UrgentHelpEntry | null;
}

/** An answer, as far as it tells where to go on. */
export interface Outcome {
  total: number;
  setAside: readonly SetAside[];
  /** The question had a text that says nothing here. */
  saysNothing: boolean;
  /** The language that the text is in, where that is not English. */
  foreign: Understood['foreign'];
  /** For the needs that the question speaks of, the most urgent first. */
  urgentHelp: readonly UrgentHelpEntry[];
  place: Place | null;
  from: Point | null;
  hubs: readonly OpenHub[];
  /** The next session at each hub, by the hub's id. */
  sessions: () => ReadonlyMap<string, IndexedSession>;
  areaName: string;
}

/** So few answers that somebody may want more. */
const few = 3;

/** Urgent help before all else, what would be found with one condition less, and a person to ask: no answer is a dead end. */
export function findWaysIn(outcome: Outcome): WayIn[] {
  const { place, total, urgentHelp, areaName } = outcome;
  const urgent = new Map(urgentHelp.map((help) => [help.name, help]));
  const outside = place !== null && !place.inArea;
  return [
    ...Array.from(urgent.values(), toUrgentWay),
    ...(outside ? [say(sentence('outside', { place: place.name, area: areaName }))] : []),
    ...toReading(outcome),
    ...(total <= few ? toOneLess(outcome) : []),
    ...toHubs(outcome),
  ];
}

/** How the text was read, where not all of it was understood; in the language that it is in, if that can be. */
function toReading({ foreign, saysNothing }: Outcome): WayIn[] {
  if (foreign === 'unknown') return [say(sentence('wordsUnknown'))];
  if (foreign !== null) {
    const { language, name, told } = foreign;
    return [say(sentence('readAs', { told: { language, text: told }, language: { id: language, label: name } }))];
  }
  return saysNothing ? [say(sentence('sayMore'))] : [];
}

/** Whom to ring when it cannot wait. */
export function toUrgentWay(help: UrgentHelpEntry): WayIn {
  const { id, name, text } = help;
  return { ...say(sentence('urgentHelpOf', { name, help: { id, label: text } })), help };
}

function say(...sentences: SentenceRecord[]): WayIn {
  return { sentences, hub: null, session: null, help: null };
}

/** What each condition is called when it is the one to leave out. */
const conditions: Readonly<Record<string, string>> = {
  text: 'the words',
  needs: 'the need',
  categories: 'the category',
  organisation: 'the organisation',
  kinds: 'the kind of service',
  person: 'the person',
  free: '“free”',
  languages: 'the language',
  wheelchair: '“wheelchair”',
  accessibleToilet: '“accessible toilet”',
  inductionLoop: '“induction loop”',
  delivery: 'how it reaches you',
  referral: 'who asks for it',
  offer: 'whom it is for',
  maxThresholdTier: 'the tier of need',
  sources: 'the directory',
  wards: 'the ward',
  freshnessAtLeast: 'how fresh it has to be',
  near: 'the distance',
  openAt: 'the time it has to be open',
  sessionsBetween: 'the time of its sessions',
};

/** The condition without which there is least to look through comes first: it is nearest to what was asked. */
function toOneLess({ setAside, total }: Outcome): WayIn[] {
  return setAside
    .filter(({ filter, withoutIt }) => withoutIt > total && (filter !== 'text' || setAside.length > 1))
    .toSorted((one, other) => one.withoutIt - other.withoutIt)
    .map(({ filter, withoutIt, unknown }) => {
      const condition = { id: filter, label: conditions[filter] ?? filter };
      const perhaps = unknown > 0 ? [sentence('unknownOfThem', { unknown })] : [];
      return say(sentence('without', { condition, count: withoutIt }), ...perhaps);
    });
}

/** The nearest hub; without a place every one. */
function toHubs({ hubs, from, sessions }: Outcome): WayIn[] {
  const next = sessions();
  const askAll = () => hubs.map((hub) => askAt(hub, null, next.get(hub.id)));
  if (!from) return askAll();
  const near = hubs
    .flatMap((hub) => (hub.point ? [{ hub, metres: metresBetween(from, hub.point) }] : []))
    .toSorted((one, other) => one.metres - other.metres);
  const [nearest] = near;
  if (!nearest) return askAll();
  const { miles } = toDistance(nearest.metres);
  return [askAt(nearest.hub, miles, next.get(nearest.hub.id))];
}

function askAt({ id, name, host }: OpenHub, miles: number | null, session: IndexedSession | undefined): WayIn {
  const ask = miles === null ? sentence('askPerson', { name, host }) : askNear({ name, host }, miles);
  const there = session ? [sentence('nextThere', { text: session.said.title, start: toStart(session) })] : [];
  return { ...say(ask, ...there), hub: { id }, session: session ?? null };
}

function askNear(hub: Pick<OpenHub, 'name' | 'host'>, miles: number): SentenceRecord {
  if (miles < leastMiles) return sentence('askPersonVeryNear', { ...hub, miles: leastMiles });
  return sentence('askPersonNear', { ...hub, miles });
}

function toStart({ startsAt }: IndexedSession): string {
  return toDateTime(Temporal.Instant.fromEpochMilliseconds(startsAt));
}

import { metresBetween, toDistance } from '../../../kit/place/distance.ts';
import type { Place } from '../../../kit/place/place.ts';
import type { Point } from '../../../kit/place/point.ts';
import { london } from '../../../kit/time/london.ts';
import type { UrgentHelpEntry } from '../../needs/lexicon/shape.ts';
import type { IndexedSession } from '../../sessions/session-index.ts';
import type { Understood } from '../interpret.ts';
import type { SetAside } from '../select/combine.ts';
import type { OpenHub } from './open-hubs.ts';

/** Where to go on from an answer. */
export interface WayIn {
  text: string;
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
    ...[...urgent.values()].map((help) => ({ text: `${help.name}: ${help.text}`, hub: null, session: null, help })),
    ...(outside ? [say(`${place.name} is outside ${areaName}. Some services are for people who live here.`)] : []),
    ...toReading(outcome),
    ...(total <= few ? toOneLess(outcome) : []),
    ...toHubs(outcome),
  ];
}

/** How the text was read, where not all of it was understood; in the language that it is in, if that can be. */
function toReading({ foreign, saysNothing }: Outcome): WayIn[] {
  if (foreign === 'unknown') {
    return [say('Most of these words are not known here. Try a few words of English, for example “baby group”.')];
  }
  if (foreign !== null) {
    return [say(`${foreign.told} (This was read as ${foreign.name}, of which only some words are known here.)`)];
  }
  return saysNothing ? [say('Say in a few words what you need, for example “baby group” or “help with rent”.')] : [];
}

function say(text: string): WayIn {
  return { text, hub: null, session: null, help: null };
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
      const perhaps = unknown > 0 ? ` Of ${unknown} of them no directory says, so ask.` : '';
      return say(`Without ${conditions[filter] ?? filter}: ${withoutIt}.${perhaps}`);
    });
}

/** The nearest hub; without a place every one. */
function toHubs({ hubs, from, sessions }: Outcome): WayIn[] {
  const next = sessions();
  const askAll = () => hubs.map((hub) => askAt(hub, `in ${hub.host}`, next.get(hub.id)));
  if (!from) return askAll();
  const near = hubs
    .flatMap((hub) => (hub.point ? [{ hub, metres: metresBetween(from, hub.point) }] : []))
    .toSorted((one, other) => one.metres - other.metres);
  const [nearest] = near;
  if (!nearest) return askAll();
  const miles = toDistance(nearest.metres).miles.toFixed(1);
  const where = `in ${nearest.hub.host}, ${miles} miles away in a straight line`;
  return [askAt(nearest.hub, where, next.get(nearest.hub.id))];
}

function askAt({ id, name }: OpenHub, where: string, session: IndexedSession | undefined): WayIn {
  const there = session ? ` Next there: ${session.said.title}, ${describeStart(session.startsAt)}.` : '';
  return { text: `Ask a person: ${name}, ${where}.${there}`, hub: { id }, session: session ?? null, help: null };
}

/** E.g. `Tuesday 24 November at 10:00`. */
function describeStart(startsAt: number): string {
  const start = Temporal.Instant.fromEpochMilliseconds(startsAt).toZonedDateTimeISO(london);
  const day = start.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
  return `${day} at ${start.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

import type { SourceHealth } from '../../../codegen/generated/directory-inputs.ts';
import { london } from '../../kit/time/london.ts';
import type { SourceState } from '../store/sources.ts';
import { describeFailure } from './failure.ts';

/** How a directory is doing in one word (schema/directory.graphql). */
export function toHealth({ lastHarvest, failure, held }: SourceState): SourceHealth {
  if (lastHarvest === null) return 'DOWN';
  return failure === null && held === null ? 'LIVE' : 'STALE';
}

/** What is wrong with a directory, in plain words; null when nothing is. */
export function describeSource(state: SourceState, now: Temporal.Instant): string | null {
  const { lastAttempt, lastHarvest, failure, held, listings, rejected, problems } = state;
  if (lastAttempt === null) return 'It has not been read yet.';
  const wrong = [
    ...(failure === null ? [] : [describeFailure(failure)]),
    ...(held === null ? [] : [describeHeld(held.count, listings)]),
  ];
  const copy = lastHarvest === null ? 'There is no copy of it to use.' : describeCopy(lastHarvest, now);
  const parts = [
    ...(wrong.length > 0 ? [...wrong, copy] : []),
    ...problems.slice(0, mostProblems).map(toSentence),
    ...(problems.length > mostProblems ? [`${problems.length - mostProblems} more parts had a fault.`] : []),
    ...(rejected === 0 ? [] : [describeRejected(rejected)]),
  ];
  return parts.length > 0 ? parts.join(' ') : null;
}

/** More than these would hide one another. */
const mostProblems = 3;

/** A source of another make may say anything at any length: one line of it is enough. */
const longestProblem = 200;

function toSentence(problem: string): string {
  const line = problem
    .replaceAll(/[\p{C}\s<>]+/gu, ' ')
    .trim()
    .slice(0, longestProblem);
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

function describeHeld(count: number, inUse: number): string {
  return `Its last reading has only ${count} listings where ${inUse} are in use. A reading so much smaller is held back until it has stayed so for two nights, or until somebody accepts it.`;
}

function describeCopy(lastHarvest: string, now: Temporal.Instant): string {
  const read = Temporal.Instant.from(lastHarvest);
  const when = read.toZonedDateTimeISO(london).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  return `The last good copy is in use: of ${when}, ${describeAge(now.since(read).total('hours'))}.`;
}

/** Whole hours and days: the exact moment stands beside it. */
function describeAge(hours: number): string {
  if (hours < 1) return 'less than an hour old';
  if (hours < 2) return 'an hour old';
  return hours < 48 ? `${Math.floor(hours)} hours old` : `${Math.floor(hours / 24)} days old`;
}

function describeRejected(count: number): string {
  return count === 1
    ? 'One of its records cannot be read and is left out.'
    : `${count} of its records cannot be read and are left out.`;
}

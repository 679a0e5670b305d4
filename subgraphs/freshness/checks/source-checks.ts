import { daysSince } from '../../kit/time/days-since.ts';
import type { SourceCheck } from './check.ts';

export const sourceDown: SourceCheck = {
  id: 'source-down',
  title: 'The directory cannot be read',
  why: 'What it says is taken from the last good copy, which grows older every day.',
  severity: 'SERIOUS',
  example: 'The NHS service finders refuse our key.',
  assess({ health, message, lastHarvest, heldBack, name }) {
    if (health === 'LIVE' || heldBack !== null) return [];
    const severity = health === 'DOWN' ? 'SERIOUS' : 'WARNING';
    return [
      { field: null, severity, text: `${name}: ${message ?? 'it cannot be read.'}`, evidence: { health, lastHarvest } },
    ];
  },
};

/** A tenth (subgraphs/directory/harvest/hold-back.ts). */
const shrunkBelow = 0.9;

export const sourceShrunk: SourceCheck = {
  id: 'source-shrunk',
  title: 'The directory has lost many listings at once',
  why: 'A feed that is cut in half is broken; its listings have not ended.',
  severity: 'WARNING',
  example: 'The Information Hub had 600 listings last night and has 300.',
  assess({ heldBack, listingCount, name }, { listingsBefore }) {
    const now = heldBack ?? listingCount;
    const before = heldBack === null ? listingsBefore : listingCount;
    if (before === null || now >= before * shrunkBelow || before - now < 2) return [];
    return [{ field: null, text: `${name} had ${before} listings and now has ${now}.`, evidence: { before, now } }];
  },
};

const silentAfterDays = 60;

/** A directory of a handful of listings may well stay as it is for months. */
const fewListings = 20;

export const sourceSilent: SourceCheck = {
  id: 'source-silent',
  title: 'Nothing in the directory has changed for long',
  why: 'Nobody edits it any more, or we are shown an old copy.',
  severity: 'WARNING',
  example: 'No listing of it has changed for 80 days.',
  assess({ lastChange, listingCount, name }, { now }) {
    if (lastChange === null || listingCount < fewListings || daysSince(lastChange, now) <= silentAfterDays) return [];
    const days = daysSince(lastChange, now);
    return [{ field: null, text: `Nothing in ${name} has changed for ${days} days.`, evidence: { lastChange, days } }];
  },
};

const slowAfterSeconds = 600;

export const sourceSlow: SourceCheck = {
  id: 'source-slow',
  title: 'The directory takes long to read',
  why: 'It may soon be too slow to be read at all.',
  severity: 'INFO',
  example: 'Reading it took 14 minutes.',
  assess({ name }, { harvestSeconds }) {
    if (harvestSeconds === null || harvestSeconds <= slowAfterSeconds) return [];
    const minutes = Math.round(harvestSeconds / 60);
    return [{ field: null, text: `Reading ${name} took ${minutes} minutes.`, evidence: { harvestSeconds } }];
  },
};

import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Clock } from '../../kit/clock.ts';
import type { Observer } from '../../kit/observer.ts';
import { createPhoneReader } from '../../kit/phone-reader.ts';
import type { PlaceFinder } from '../../kit/place/place.ts';
import type { Area } from '../../kit/source-options.ts';
import { toSafeMarkdown } from '../../kit/text/markdown.ts';
import { loadPeoplesWord, toDigestPart } from '../matches/people.ts';
import { createToEligibility } from '../eligibility/merge-eligibility.ts';
import { createToLanguage } from '../merge/languages.ts';
import { remember } from '../merge/remember.ts';
import { createFieldRules } from '../merge/rules.ts';
import type { Lexicon } from '../search/words/lexicon.ts';
import type { Needs } from '../needs/needs.ts';
import type { Publisher } from '../changes/publisher.ts';
import { assemble } from './assemble.ts';
import { type EffectiveListing, toEffective } from './effective.ts';
import { toHeldDigest } from './held.ts';
import { createLinker } from './linker.ts';
import { loadListings } from './listings.ts';
import type { ModelStore } from './model-store.ts';
import { loadSessions } from './sessions.ts';
import type { DirectoryTables } from './tables.ts';
import { writeModel } from './write-model.ts';

export interface RebuildOptions {
  db: Kysely<DirectoryTables>;
  models: ModelStore;
  /** Tells the feed of changes of each build once it is in use. */
  publisher: Publisher;
  /** The ids of the directories in their order. */
  sources: readonly string[];
  places: PlaceFinder;
  area: Area;
  lexicon: Lexicon;
  needs: Pick<Needs, 'toNeeds' | 'digest'>;
  clock: Clock;
  observer: Observer;
}

/**
 * Builds the read model from the last good listings, if they have changed since the build in use was made. Calls that come
 * while a build is under way wait for one more, together; so each finds in use what was kept before it was made.
 */
export function createRebuild(options: RebuildOptions): () => Promise<void> {
  const { db, models, publisher, sources, places, area, lexicon, needs, clock, observer } = options;
  const readPhone = createPhoneReader();
  const rules = createFieldRules(createToLanguage(), readPhone);
  const toMarkdown = remember(toSafeMarkdown);
  const toEligibility = createToEligibility(area);
  const linker = createLinker(db, sources, readPhone);
  let built: string | null = null;
  let underWay: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;

  async function rebuild(): Promise<void> {
    next = null;
    await build();
    await publisher.publish();
  }

  async function build(): Promise<void> {
    const startedAt = performance.now();
    const now = clock();
    const kept = await loadListings(db);
    const effective = kept.filter(({ source }) => sources.includes(source)).map((one) => toEffective(one, now));
    const sessions = (await loadSessions(db)).filter(({ source }) => sources.includes(source));
    const people = await loadPeoplesWord(db);
    const digest = toDigest(
      [sources, area, lexicon.digest, needs.digest, toDigestPart(people), sessions.map((list) => list.digest)],
      effective,
    );
    if (digest === built) return;
    // What an earlier run has left is opened only where it was made from just these listings.
    if (!models.current() && (await models.openLast((model) => model.digest === digest))) {
      built = digest;
      return;
    }
    const assembly = await assemble(
      effective,
      { db, sources, people, linker, places, readPhone, rules, toMarkdown, toEligibility, toNeeds: needs.toNeeds },
      now.toString(),
    );
    toMarkdown.forgetUnused();
    toEligibility.forgetUnused();
    await models.replace((path) =>
      writeModel(path, assembly, { area, lexicon, digest, held: toHeldDigest(kept, people), sessions }),
    );
    built = digest;
    const seconds = (performance.now() - startedAt) / 1000;
    const { length: services } = assembly.services;
    observer.log.info({ listings: effective.length, services, seconds }, 'read model built');
  }

  return () => {
    next ??= underWay.catch(() => {}).then(rebuild);
    underWay = next;
    return next;
  };
}

/** Tells builds apart by all that they are made from: a listing's own digest covers its id and its body. */
function toDigest(made: readonly unknown[], listings: readonly EffectiveListing[]): string {
  const hash = createHash('sha256').update(JSON.stringify(made));
  for (const { digest, lastSeen, listing } of listings) hash.update(`${digest} ${lastSeen} ${listing.status}\n`);
  return hash.digest('base64url');
}

import { isDeepStrictEqual } from 'node:util';
import type { Listing } from '../../kit/listing.ts';
import type { ReadPhone } from '../../kit/phone-reader.ts';
import { compareText } from './compare-text.ts';
import type { Evidence } from './evidence.ts';
import type { ReadOptions } from './pairs.ts';
import { createReader } from './reader.ts';
import { createSharer } from './share-evidence.ts';
import type { Steps } from './turns.ts';
import { findVagueIds, withoutIds } from './vague-ids.ts';

/** Reads listings as evidence, and anew only those that differ from the last time. */
export interface EvidenceStore {
  /** By listing id, in the order of the ids. What says the same as before is the very object of the time before. */
  read(listings: readonly Listing[], digestOf: ReadOptions['digestOf']): Steps<ReadonlyMap<string, Evidence>>;
}

interface Kept {
  /** Of the listing that it was read from; undefined where its keeper has none. */
  digest: string | undefined;
  evidence: Evidence;
  /** The same without numbers that name more than one service. */
  told: Evidence;
}

export function createEvidenceStore(sources: readonly string[], readPhone: ReadPhone): EvidenceStore {
  const toEvidence = createReader(sources, readPhone);
  let kept = new Map<string, Kept>();

  function readOne(listing: Listing, digest: string | undefined, share: (evidence: Evidence) => Evidence): Kept {
    const before = kept.get(listing.id);
    if (before && digest !== undefined && before.digest === digest) return before;
    const evidence = share(toEvidence(listing));
    if (before && isDeepStrictEqual(before.evidence, evidence)) return { ...before, digest };
    return { digest, evidence, told: evidence };
  }

  return {
    *read(listings, digestOf) {
      const share = createSharer();
      const next: [string, Kept][] = [];
      for (const listing of listings) {
        next.push([listing.id, readOne(listing, digestOf?.(listing), share)]);
        yield;
      }
      kept = new Map(next.toSorted(([a], [b]) => compareText(a, b)));
      const vague = findVagueIds(kept.values().map(({ evidence }) => evidence));
      yield;
      for (const one of kept.values()) {
        const told = withoutIds(one.evidence, vague);
        if (told.serviceIds.join('\n') !== one.told.serviceIds.join('\n')) one.told = told;
      }
      return new Map(kept.entries().map(([id, { told }]) => [id, told]));
    },
  };
}

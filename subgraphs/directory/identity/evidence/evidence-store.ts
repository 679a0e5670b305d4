import { isDeepStrictEqual } from 'node:util';
import type { Listing } from '../../../kit/listing.ts';
import type { ReadPhone } from '../../../kit/phone-reader.ts';
import { compareText } from '../compare-text.ts';
import type { Evidence } from './evidence.ts';
import type { ReadOptions } from '../pairs.ts';
import { createReader } from './reader.ts';
import { createSharer } from './share-evidence.ts';
import type { Steps } from '../../turns.ts';
import { findVagueIds, withoutIds } from './vague-ids.ts';

/** Reads listings as evidence, and anew only those that differ from the last time. */
export interface EvidenceStore {
  /** By listing id, in the order of the ids. What says the same as before is the very object of the time before. */
  read(listings: readonly Listing[], digestOf: ReadOptions['digestOf']): Steps<ReadonlyMap<string, Evidence>>;
  /** Of what was read last, the numbers that name more than one service. */
  vague(): ReadonlySet<string>;
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
  let vague: ReadonlySet<string> = new Set();

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
      const next = new Map<string, Kept>();
      // Mostly they come in their order.
      const inOrder = areInOrder(listings) ? listings : listings.toSorted((a, b) => compareText(a.id, b.id));
      for (const listing of inOrder) {
        next.set(listing.id, readOne(listing, digestOf?.(listing), share));
        yield;
      }
      kept = next;
      vague = yield* findVagueIds(kept.values().map(({ evidence }) => evidence));
      const told = new Map<string, Evidence>();
      for (const [id, one] of kept) {
        const now = withoutIds(one.evidence, vague);
        if (now.serviceIds.join('\n') !== one.told.serviceIds.join('\n')) one.told = now;
        told.set(id, one.told);
        yield;
      }
      return told;
    },
    vague: () => vague,
  };
}

function areInOrder(listings: readonly Listing[]): boolean {
  return listings.every(({ id }, index) => index === 0 || compareText(listings[index - 1]?.id ?? '', id) < 0);
}

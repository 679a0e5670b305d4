import { hash } from 'node:crypto';
import type { Listing } from '../../kit/listing.ts';
import { compareText } from './compare-text.ts';
import { type Evidence, telling } from './evidence.ts';
import { createReader } from './reader.ts';
import { createSharer } from './share-evidence.ts';
import type { Steps } from './turns.ts';
import { findVagueIds, withoutIds } from './vague-ids.ts';

/** Reads listings as evidence, and anew only those that differ from the last time. */
export interface EvidenceStore {
  /** By listing id, in the order of the ids. What has not changed is the very object of the time before. */
  read(listings: readonly Listing[]): Steps<ReadonlyMap<string, Evidence>>;
}

interface Kept {
  /** Of all of the listing that it was read from. */
  fingerprint: string;
  evidence: Evidence;
  /** The same without numbers that name more than one service. */
  told: Evidence;
}

export function createEvidenceStore(sources: readonly string[]): EvidenceStore {
  const toEvidence = createReader(sources);
  let kept = new Map<string, Kept>();

  function readOne(listing: Listing, share: (evidence: Evidence) => Evidence): Kept {
    const fingerprint = hash('sha1', JSON.stringify(telling.map((field) => listing[field])), 'base64');
    const before = kept.get(listing.id);
    if (before?.fingerprint === fingerprint) return before;
    const evidence = share(toEvidence(listing));
    return { fingerprint, evidence, told: evidence };
  }

  return {
    *read(listings) {
      const share = createSharer();
      const next: [string, Kept][] = [];
      for (const listing of listings) {
        next.push([listing.id, readOne(listing, share)]);
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

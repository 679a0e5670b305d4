import type { Evidence } from '../evidence/evidence.ts';
import { groupInSteps } from '../group-in-steps.ts';
import { hash } from '../hash.ts';
import { signatureOf } from './learn-names.ts';
import type { Steps } from '../../turns.ts';

/**
 * Telephones, pages, mailboxes and sentences that one directory gives to several services, each as a hash, in order: they
 * are of an organisation or a site, or of anybody. A service that it lists twice counts once.
 */
export function* findShared(evidence: readonly Evidence[]): Steps<number[]> {
  const shared = new Set<number>();
  for (const ofOne of (yield* groupInSteps(evidence, ({ source }) => source)).values()) {
    const firstWith = new Map<number, string>();
    for (const one of ofOne) {
      const service = `${one.names[0]?.key ?? ''}\n${signatureOf(one)}`;
      for (const own of [...contactsOf(one).map(hash), ...one.sentences]) {
        const first = firstWith.get(own) ?? service;
        firstWith.set(own, first);
        if (first !== service) shared.add(own);
      }
      yield;
    }
  }
  return [...shared].toSorted((a, b) => a - b);
}

function contactsOf({ phones, page, mailbox }: Evidence): string[] {
  return [...phones, page, mailbox].flatMap((contact) => contact ?? []);
}

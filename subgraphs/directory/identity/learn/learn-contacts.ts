import type { Evidence } from '../evidence/evidence.ts';
import { groupInSteps } from '../group-in-steps.ts';
import { hash } from '../hash.ts';
import { signatureOf } from './learn-names.ts';
import type { Steps } from '../../turns.ts';

/**
 * Telephones, pages and mailboxes that one directory gives to several services, each as a hash, in order: they are of
 * an organisation or a site. A service that it lists twice counts once.
 */
export function* findShared(evidence: readonly Evidence[]): Steps<number[]> {
  const shared = new Set<number>();
  for (const ofOne of (yield* groupInSteps(evidence, ({ source }) => source)).values()) {
    const firstWith = new Map<number, string>();
    for (const one of ofOne) {
      const service = `${one.names[0]?.key ?? ''}\n${signatureOf(one)}`;
      for (const contact of contactsOf(one).map(hash)) {
        const first = firstWith.get(contact) ?? service;
        firstWith.set(contact, first);
        if (first !== service) shared.add(contact);
      }
      yield;
    }
  }
  return [...shared].toSorted((a, b) => a - b);
}

function contactsOf({ phones, page, mailbox }: Evidence): string[] {
  return [...phones, page, mailbox].flatMap((contact) => contact ?? []);
}

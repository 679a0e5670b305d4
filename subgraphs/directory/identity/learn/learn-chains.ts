import { areSpeltAlike } from '../weigh/compare-names.ts';
import { compareText } from '../compare-text.ts';
import { type Evidence, kinsOf } from '../evidence/evidence.ts';
import { groupInSteps } from '../group-in-steps.ts';
import { hash } from '../hash.ts';
import type { Named } from './learn-names.ts';
import { comparePlaces } from '../evidence/places.ts';
import { toRecord } from './tally.ts';
import type { Steps } from '../../turns.ts';
import type { LinkWeights } from '../weigh/weights.ts';

/**
 * Names of several services that are told apart by their places: those that one organisation or telephone has at several,
 * such as a group at each of its hubs, and those that groups at several places have, whoever offers them.
 */
export function* findChains(named: readonly Named[], keyOf: (nameKey: string) => string): Steps<LinkWeights['chains']> {
  const chains = new Map<string, number[]>();
  for (const [key, of] of yield* groupInSteps(named, ({ name }) => keyOf(name.key))) {
    if (meetApart(of)) chains.set(key, []);
    yield;
  }
  for (const [kin, ofKin] of yield* groupByKin(named)) {
    for (const of of groupBySpelling(ofKin, keyOf).filter(isChain)) {
      for (const key of new Set(of.map(({ name }) => keyOf(name.key))))
        chains.set(key, [...(chains.get(key) ?? []), hash(kin)]);
    }
    yield;
  }
  return toRecord([...chains].map(([key, kins]) => [key, kins.toSorted((a, b) => a - b)] as const));
}

function* groupByKin(named: readonly Named[]): Steps<Map<string, Named[]>> {
  const byKin = new Map<string, Named[]>();
  for (const each of named) {
    for (const kin of kinsOf(each.one)) byKin.getOrInsertComputed(kin, () => []).push(each);
    yield;
  }
  return byKin;
}

/** Above so many names that one organisation has, its slips of the pen are not looked for. */
const mostNames = 100;

/** Groups by name; a name goes to the most common one that is spelt alike. */
function groupBySpelling(named: readonly Named[], keyOf: (nameKey: string) => string): Named[][] {
  const byKey = [...Map.groupBy(named, ({ name }) => keyOf(name.key))].toSorted(
    ([a, one], [b, other]) => other.length - one.length || compareText(a, b),
  );
  const groups: Named[][] = [];
  for (const [, of] of byKey) {
    const alike = byKey.length > mostNames ? undefined : groups.find((group) => areAlike(group[0], of[0]));
    if (alike) alike.push(...of);
    else groups.push([...of]);
  }
  return groups;
}

function areAlike(one: Named | undefined, other: Named | undefined): boolean {
  return one !== undefined && other !== undefined && areSpeltAlike(one.name, other.name);
}

function isChain(named: readonly Named[]): boolean {
  const perSource = [...Map.groupBy(named, ({ one }) => one.source).values()];
  return meetApart(named) || perSource.some((of) => areApart(of) || haveOwnContacts(of) || isList(of));
}

function meetApart(named: readonly Named[]): boolean {
  return areApart(named.filter(({ one }) => one.meets));
}

/** Whether one of them is at another place than the first that is anywhere. */
function areApart(named: readonly Named[]): boolean {
  const placed = named.filter(({ one }) => one.places.length > 0);
  const [first] = placed;
  return placed.some(({ one }) =>
    one.places.every((place) => first?.one.places.every((at) => comparePlaces(place, at) === 'apart') ?? false),
  );
}

/** Whether each has a page or mailbox, and not the same. */
function haveOwnContacts(named: readonly Named[]): boolean {
  const count = (of: (one: Evidence) => string | null) => new Set(named.flatMap(({ one }) => of(one) ?? [])).size;
  return count(({ page }) => page) > 1 || count(({ mailbox }) => mailbox) > 1;
}

/** More records of one name than a directory has by mistake, and no place to tell them apart. */
function isList(named: readonly Named[]): boolean {
  return named.filter(({ one }) => one.places.length === 0).length > 2;
}

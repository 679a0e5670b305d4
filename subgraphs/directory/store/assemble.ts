import type { Kysely } from 'kysely';
import { setImmediate } from 'node:timers/promises';
import type { ReadPhone } from '../../kit/phone-reader.ts';
import type { PlaceFinder } from '../../kit/place/place.ts';
import { toSlugs } from '../identity/ids/slugs.ts';
import type { ToEligibility } from '../eligibility/merge-eligibility.ts';
import type { Account } from '../merge/account.ts';
import { type PlaceAccount, mergeLocation, toConfidentialLocation } from '../merge/merge-location.ts';
import type { PeoplesWord } from '../matches/people.ts';
import type { MatchRecord, RefugeRecord } from '../matches/records.ts';
import { toMatches } from '../matches/to-matches.ts';
import { toRefuges } from '../matches/to-refuges.ts';
import { mergeOrganisation } from '../merge/merge-organisation.ts';
import { type MergedService, mergeService } from '../merge/merge-service.ts';
import { createToOpaqueId } from '../merge/opaque-id.ts';
import { createPrepare } from '../merge/prepare.ts';
import type { LocationRecord, OrganisationRecord, ServiceAccounts, ServiceRecord } from '../merge/records.ts';
import type { ToNeeds } from '../needs/services/to-needs.ts';
import type { createFieldRules } from '../merge/rules.ts';
import { decide } from './decide.ts';
import type { EffectiveListing } from './effective.ts';
import type { Linker } from './linker.ts';
import { loadSecret } from './secret.ts';
import { type Successors, loadSuccessors } from './succession.ts';
import type { DirectoryTables } from './tables.ts';

/** All that the read model holds, made out of all listings at once. */
export interface Assembly {
  services: AssembledService[];
  organisations: OrganisationRecord[];
  locations: Map<string, LocationRecord>;
  successors: Successors;
  /** Pairs of listings for people to decide on, the surest first, and those decided. */
  matches: MatchRecord[];
  /** Listings that are, may be or were taken for a refuge. */
  refuges: RefugeRecord[];
}

export interface AssembledService {
  service: ServiceRecord;
  accounts: ServiceAccounts;
  /** By listing id, the record as sent; null when it may not be shown. */
  raw: Map<string, unknown>;
  /** The ids, as harvested, of its listings if anything of it was withheld: what other subgraphs must not show either. */
  withheld: readonly string[];
}

export interface AssembleOptions {
  db: Kysely<DirectoryTables>;
  /** The ids of the directories in their order. */
  sources: readonly string[];
  people: PeoplesWord;
  linker: Linker;
  places: PlaceFinder;
  readPhone: ReadPhone;
  rules: ReturnType<typeof createFieldRules>;
  toMarkdown: (text: string) => string;
  toEligibility: ToEligibility;
  toNeeds: ToNeeds;
}

/** Services merged before others get their turn: a few milliseconds of work. */
const atOnce = 25;

/** Decides and merges. Lets other work in between, so that questions are answered meanwhile. */
export async function assemble(
  kept: readonly EffectiveListing[],
  { db, sources, people, linker, places, readPhone, rules, toMarkdown, toEligibility, toNeeds }: AssembleOptions,
  now: string,
): Promise<Assembly> {
  const decisions = await decide(db, kept, { linker, people, readPhone }, now);
  const toOpaqueId = createToOpaqueId(await loadSecret(db, 'opaque-ids'));
  const prepare = createPrepare({ ...decisions, sources, toOpaqueId, now, toMarkdown });
  const byId = new Map(kept.map((one) => [one.listing.id, one]));
  const merged: { since: string; accounts: Account[]; result: MergedService }[] = [];
  for (const [index, { id, since, members }] of decisions.services.entries()) {
    if (index % atOnce === 0) await setImmediate();
    const accounts = prepare(members, byId);
    const identity = { id, hiddenPlace: decisions.hiddenPlaceOf(id) };
    merged.push({ since, accounts, result: mergeService(identity, accounts, rules, toEligibility) });
  }
  const accounts = merged.flatMap((one) => one.accounts);
  const hidden = merged.flatMap(({ result }) => decisions.hiddenPlaceOf(result.service.id) ?? []);
  const locations = toLocations(accounts, hidden, places);
  const slugs = toSlugs(
    merged.map(({ since, result: { service } }) => ({ id: service.id, name: service.name, since })),
  );
  return {
    services: merged.map(({ accounts: own, result }) => ({
      ...result,
      service: {
        ...result.service,
        slug: slugs.get(result.service.id) ?? result.service.id,
        ...toNeeds(result.service),
        venues: result.service.locations.flatMap(({ location }) => locations.get(location)?.name ?? []),
      },
      raw: new Map(own.map(({ listing }) => [listing.id, listing.raw ?? null])),
      withheld: own.some(({ withheld }) => withheld) ? own.map(({ harvestedId }) => harvestedId) : [],
    })),
    organisations: toOrganisations(accounts),
    locations,
    successors: await loadSuccessors(db),
    matches: toMatches({
      queue: decisions.queue,
      decisions: people.decisions,
      confidential: decisions.confidential,
      accounts: new Map(
        merged.flatMap(({ accounts: own, result: { service } }) =>
          own.map((account) => [account.harvestedId, { account, service: service.id }] as const),
        ),
      ),
    }),
    refuges: toRefuges(accounts, byId, decisions),
  };
}

function toOrganisations(accounts: readonly Account[]): OrganisationRecord[] {
  const named = accounts.toSorted((one, other) => one.rank - other.rank);
  return [...Map.groupBy(named, ({ organisation }) => organisation)].flatMap(([id, of]) =>
    id === null ? [] : [mergeOrganisation(id, of)],
  );
}

function toLocations(
  accounts: readonly Account[],
  hidden: readonly string[],
  places: PlaceFinder,
): Map<string, LocationRecord> {
  const said = accounts
    .flatMap((account) => account.places.map((mention): PlaceAccount => ({ account, mention })))
    .toSorted((one, other) => one.account.rank - other.account.rank);
  const shown = [...Map.groupBy(said, ({ mention }) => mention.id)].map(([id, of]) => mergeLocation(id, of, places));
  return new Map([...shown, ...hidden.map(toConfidentialLocation)].map((location) => [location.id, location]));
}

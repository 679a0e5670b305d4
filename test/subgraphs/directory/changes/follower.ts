import type { Answer, TestDirectory } from '../support.ts';

/** All that the feed follows of a service. */
const fields = `
  id slug name summary description kind status url email waitTime thresholdTier offer updatedAt delivery
  organisation { id name description url email phones { number } }
  phones { number e164 label }
  locations {
    id schedules { rrule opensAt closesAt } holidayHours { from }
    location { id name confidential latitude wheelchair accessibilityText address { text } }
  }
  areaServed { text codes } eligibility { text circumstances ages { minMonths maxMonths text } }
  cost { free text url } languages { code name } referral { routes text url } categories { id name }
  listings { id sourceId name url assertedAt raw } provenance { field listing assertedAt rule }
  conflicts { field rule chosen { value } others { value } }`;

interface ToldChange {
  kind: 'ADDED' | 'CHANGED' | 'WITHDRAWN' | 'MERGED' | 'SPLIT';
  serviceId: string;
  fields: string[];
  intoServiceId: string | null;
  service: Record<string, unknown> | null;
}

/** A client that knows nothing but the feed. */
export interface Follower {
  /** Reads the feed to its end and answers what it told. */
  follow(ask: TestDirectory['ask']): Promise<ToldChange[]>;
  /** The services it has, by id; of what changed it has taken over just the fields that the feed named. */
  copy: Map<string, Record<string, unknown>>;
  /** The ids of those that it would show: it goes by the kinds of changes alone. */
  running: Set<string>;
}

/** Asks for a few changes at a time, so that a night takes several pages. */
export function createFollower(pageSize = 3): Follower {
  const copy: Follower['copy'] = new Map();
  const running: Follower['running'] = new Set();
  let cursor: string | null = null;

  function take(change: ToldChange): void {
    const { kind, serviceId, service } = change;
    if (kind === 'ADDED' || kind === 'CHANGED') running.add(serviceId);
    if (kind === 'WITHDRAWN' || kind === 'MERGED') running.delete(serviceId);
    const known = copy.get(serviceId);
    if (!service) copy.delete(serviceId);
    else if (kind === 'CHANGED' && known) copy.set(serviceId, { ...known, ...pick(service, change.fields) });
    else copy.set(serviceId, service);
  }

  return {
    copy,
    running,
    async follow(ask) {
      const told: ToldChange[] = [];
      for (let more = true; more;) {
        const { changes }: Answer = await ask(
          `query ($since: String, $first: Int!) {
            changes(since: $since, first: $first) {
              nodes { kind serviceId fields intoServiceId service { ${fields} } }
              pageInfo { hasNextPage endCursor }
            }
          }`,
          { since: cursor, first: pageSize },
        );
        told.push(...changes.nodes);
        changes.nodes.forEach(take);
        cursor = changes.pageInfo.endCursor;
        more = changes.pageInfo.hasNextPage;
      }
      return told;
    },
  };
}

/** What a client has that asks for every service, and which of them it would show. */
export async function askForAll(
  ask: TestDirectory['ask'],
): Promise<{ copy: Map<string, Record<string, unknown>>; running: Set<string> }> {
  const { all, running } = await ask(
    `{ all: services(first: 1000, filter: { includeWithdrawn: true }) { nodes { ${fields} } }
       running: services(first: 1000) { nodes { id } } }`,
  );
  return {
    copy: new Map(all.nodes.map((service: Answer) => [service.id, service])),
    running: new Set(running.nodes.map(({ id }: Answer) => id)),
  };
}

function pick(service: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => name in service).map((name) => [name, service[name]]));
}

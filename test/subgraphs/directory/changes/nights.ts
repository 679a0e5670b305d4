import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Listing, createListingOrganisation } from '../../../../subgraphs/kit/listing.ts';
import type { State } from '../../../../subgraphs/kit/state/state.ts';
import { type FakeSource, type TestDirectory, createFakeLink, listing, place, startDirectory } from '../support.ts';

/** Two directories that are read at two every night, by gateways that can be started anew. */
export interface Nights {
  hub: FakeSource;
  offer: FakeSource;
  /** Starts a gateway over the same shared state, with the read model that an earlier one left, or without. */
  start(options?: { dataDir?: string }): Promise<TestDirectory>;
  /** Goes on by as many nights. */
  pass(nights: number): void;
}

export function createNights(state: State): Nights {
  const hub: FakeSource = { listings: [] };
  const offer: FakeSource = { listings: [] };
  const usual = createFolder();
  let moment = Temporal.Instant.from('2026-11-23T02:00:00Z');
  const clock = () => moment;
  const links = {
    'information-hub': createFakeLink('information-hub', hub, clock),
    'local-offer': createFakeLink('local-offer', offer, clock),
  };
  return {
    hub,
    offer,
    start: ({ dataDir = usual } = {}) =>
      startDirectory({ 'information-hub': hub, 'local-offer': offer }, { state, dataDir, clock, links }),
    pass: (nights) => (moment = moment.add({ hours: nights * 24 })),
  };
}

/** An empty folder, removed when the test ends. */
export function createFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'directory-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

/** A listing with a telephone, an organisation and a place of its own; of the same number in two directories, alike. */
export function told(source: string, number: number, more: Partial<Listing> = {}): Listing {
  return {
    ...listing(`${source}:${number}`, `Sample group ${words[number % words.length]} ${number}`, {
      phone: `020 7946 ${String(number).padStart(4, '0')}`,
      locations: [
        place(`${source}:p${number}`, {
          name: `Sample hall ${number}`,
          addressLines: [`${number} Sample Road`],
          postcode: 'SM1 1AA',
        }),
      ],
    }),
    organisation: createListingOrganisation({ id: `${source}:o${number % 5}`, name: `Sample trust ${number % 5}` }),
    identifiers: [{ scheme: 'ods', value: `ZZ${number}` }],
    assertedAt: '2026-11-01T00:00:00Z',
    raw: { number },
    ...more,
  };
}

const words = ['Acorn', 'Beacon', 'Cedar', 'Dolphin', 'Ember', 'Falcon', 'Garnet'];

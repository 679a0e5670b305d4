import { expect, it } from 'vitest';
import { saveIdentities } from '../../../../subgraphs/directory/store/identities.ts';
import type { DirectoryTables } from '../../../../subgraphs/directory/store/tables.ts';
import { createListingOrganisation } from '../../../../subgraphs/kit/listing.ts';
import { openSqlite } from '../databases.ts';
import { type FakeSources, harvestedDirectory, listing, place, startDirectory } from '../support.ts';

const phone = '020 7946 0123';

const at = (id: string, name: string) => [place(id, { name, postcode: 'SM1 1AA' })];

/** Two directories that mean one hall of one organisation, and at first do not name either alike. */
function createSources(named: { organisation: string; hall: string }): FakeSources {
  return {
    'information-hub': {
      listings: [
        listing('information-hub:1', 'Larch choir', {
          phone,
          organisation: 'Hope Trust',
          locations: at('information-hub:p', 'Larch Hall'),
        }),
      ],
    },
    'local-offer': {
      listings: [
        {
          ...listing('local-offer:1', 'Rowan judo', { locations: at('local-offer:p', named.hall) }),
          organisation: createListingOrganisation({ id: 'local-offer:o', name: named.organisation }),
        },
      ],
    },
  };
}

it('ids of organisations and locations that became one lead on, and are given back when they part', async () => {
  const sources = createSources({ organisation: 'Alder Charity', hall: 'The annexe' });
  const { directory, ask } = await harvestedDirectory(sources);
  const shown = async () => {
    const { services } = await ask('{ services { nodes { name organisation { id } locations { location { id } } } } }');
    const all: { name: string; organisation: { id: string }; locations: { location: { id: string } }[] }[] =
      services.nodes;
    return new Map(all.map((one) => [one.name, [one.organisation.id, one.locations[0]?.location.id]]));
  };
  const tellAs = async (named: { organisation: string; hall: string }) => {
    Object.assign(sources['local-offer'] ?? {}, createSources(named)['local-offer']);
    await directory.harvest();
    return shown();
  };
  const before = await shown();
  const ids = [...before.values()].flat();
  expect(new Set(ids).size).toBe(4);

  const joined = await tellAs({ organisation: 'Hope Trust', hall: 'Larch Hall' });
  const [organisation, location] = joined.get('Larch choir') ?? [];
  expect(joined.get('Rowan judo')).toEqual([organisation, location]);
  const query = 'query ($org: ID!, $loc: ID!) { organisation(id: $org) { id } location(id: $loc) { id } }';
  for (const [org, loc] of before.values()) {
    expect(await ask(query, { org, loc })).toEqual({ organisation: { id: organisation }, location: { id: location } });
  }

  expect(await tellAs({ organisation: 'Alder Charity', hall: 'The annexe' })).toEqual(before);
  for (const [org, loc] of before.values()) {
    expect(await ask(query, { org, loc })).toEqual({ organisation: { id: org }, location: { id: loc } });
  }
});

it('an organisation takes up no id of a service, though a directory numbers both alike', async () => {
  const state = await openSqlite();
  await startDirectory({}, { state });
  const db = state.db.withTables<DirectoryTables>();
  const moment = '2026-11-01T02:00:00Z';
  await saveIdentities(db, 'service', [['a:1'], ['b:1', 'c:1']], moment);
  await saveIdentities(db, 'service', [['a:1', 'b:1', 'c:1']], moment);
  const ids = await saveIdentities(db, 'organisation', [['a:1']], moment);
  expect(ids.get('a:1')?.id).toMatch(/^org_/);
});

import { z } from 'zod';
import { fixedClock } from '../../../subgraphs/kit/clock.ts';
import { createSource } from '../../../subgraphs/nhs/source.ts';
import dentist from '../../fixtures/nhs/dentist.json' with { type: 'json' };
import closed from '../../fixtures/nhs/ods-closed.json' with { type: 'json' };
import pharmacy from '../../fixtures/nhs/pharmacy.json' with { type: 'json' };
import surgery from '../../fixtures/nhs/surgery.json' with { type: 'json' };
import { describeSourceContract } from '../../contract/source-contract.ts';

const rows = [{ ...pharmacy, OrganisationName: 'Café Pharmacy' }, dentist, surgery];
const Page = z.object({ skip: z.number(), top: z.number() });

/** The finders and the register on one origin. `promised` is how many rows the finders say that they have. */
function createDirectory(rows: readonly object[], promised: number = rows.length) {
  return async function answer(request: Request): Promise<Response> {
    if (new URL(request.url).pathname === '/register/Organization') {
      const entry = rows.length === 0 ? undefined : [{ resource: closed, search: { mode: 'match' } }];
      return Response.json({ resourceType: 'Bundle', type: 'searchset', entry });
    }
    const { skip, top } = Page.parse(await request.json());
    return Response.json({ '@odata.count': promised, value: rows.slice(skip, skip + top) });
  };
}

describeSourceContract({
  name: 'nhs',
  typical: createDirectory(rows),
  empty: createDirectory([]),
  pastTheEnd: createDirectory(rows, rows.length + 5),
  createRead: ({ baseUrl, createUpstream }) =>
    createSource({
      finders: createUpstream({ baseUrl: `${baseUrl}finders/` }),
      register: createUpstream({ baseUrl: `${baseUrl}register/` }),
      search: { types: ['PHA', 'DEN', 'GPB'], centre: [51.3618, -0.1945], withinMiles: 5 },
      website: null,
      clock: fixedClock('2026-11-22T06:00:00Z'),
    }),
});

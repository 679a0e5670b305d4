import { describe, expect, it } from 'vitest';
import { harvestedDirectory, listing } from '../support.ts';

const query = `query ($person: PersonInput!) {
  services { nodes {
    name
    eligibility { ages { maxMonths } carerAges { maxMonths } pregnancy sendOnly stages circumstances residents { text codes } }
    eligibilityFor(person: $person) { verdict reasons { field verdict text } }
  } }
}`;

function start() {
  return harvestedDirectory({
    hub: {
      listings: [
        group('1', 'A playgroup', 'Under 5s. Sutton residents only.'),
        group('2', 'B clinic', 'Young mums (under 21) antenatal clinic'),
      ],
    },
  });
}

function group(id: string, name: string, text: string) {
  return listing(`hub:${id}`, name, { eligibility: { text, ages: [], circumstances: [] } });
}

describe('a service', () => {
  it('says who it is for, and whether it is for somebody', async () => {
    const test = await start();
    const { services } = await test.ask(query, { person: { ageMonths: 36, postcode: 'SM1 1AA' } });
    expect(services.nodes).toEqual([
      {
        name: 'A playgroup',
        eligibility: {
          ages: [{ maxMonths: 60 }],
          carerAges: [],
          pregnancy: 'UNKNOWN',
          sendOnly: 'UNKNOWN',
          stages: ['FIRST_1001_DAYS', 'EARLY_YEARS', 'PRIMARY'],
          circumstances: [],
          residents: { text: 'Sutton residents only.', codes: ['E09000029'] },
        },
        eligibilityFor: {
          verdict: 'LIKELY',
          reasons: [
            { field: 'ages', verdict: 'YES', text: 'It is for children under 5, and yours is 3.' },
            {
              field: 'residents',
              verdict: 'LIKELY',
              text: 'Where its people have to live: Sutton residents only. Most of your postcode area does.',
            },
          ],
        },
      },
      {
        name: 'B clinic',
        eligibility: {
          ages: [{ maxMonths: 0 }],
          carerAges: [{ maxMonths: 252 }],
          pregnancy: 'YES',
          sendOnly: 'UNKNOWN',
          stages: ['PREGNANCY', 'FIRST_1001_DAYS'],
          circumstances: [],
          residents: null,
        },
        eligibilityFor: expect.objectContaining({ verdict: 'NO' }),
      },
    ]);
  });

  it('answers what cannot be with what is allowed', async () => {
    const test = await start();
    const [error] = await test.askForErrors(query, { person: { ageMonths: -10 } });
    expect(error).toMatchObject({
      message: 'person.ageMonths must be from -9 to 1,500 months, but was -10.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('logs nothing of a person', async () => {
    const test = await start();
    await test.ask(query, { person: { ageMonths: 123, postcode: 'SM1 1AA', circumstances: ['adoption'] } });
    // A whole number: the moments in the log have all digits.
    expect(JSON.stringify(test.observer.lines())).not.toMatch(/\b123\b|SM1|adoption/);
  });
});

it('lists the circumstances that a person can be said to be in', async () => {
  const test = await start();
  const { circumstances } = await test.ask('{ circumstances { id label } }');
  expect(circumstances).toContainEqual({ id: 'young-carer', label: 'Young carer' });
});

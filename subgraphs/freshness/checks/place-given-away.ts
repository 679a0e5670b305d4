import { nameField } from '../../kit/field-words.ts';
import type { Check } from './check.ts';

export const placeGivenAway: Check = {
  id: 'place-given-away',
  title: 'Tells where a confidential place is',
  why: 'Whoever is hidden there can be found. Nothing is more serious: ring its directory today.',
  severity: 'SERIOUS',
  // With the record that tells it, a list of these would be a list of where to look.
  guarded: true,
  example: 'The description of a refuge names its street.',
  // The words themselves are in no evidence: they would tell it once more.
  assess: ({ givenAwayIn }) =>
    givenAwayIn.map((field) => ({
      field,
      text: `${nameField(field)}: tells where a confidential place is. It is not shown here, but its directory shows it.`,
      evidence: { field },
    })),
};

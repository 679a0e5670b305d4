import { expect, it } from 'vitest';
import { createPackedGroups } from '../../../../subgraphs/directory/store/packed-groups.ts';

it('keeps what belongs together, in the order in which it came', () => {
  const groupOf = Uint32Array.of(2, 0, 2, 3, 2);
  const groups = createPackedGroups(groupOf, Uint32Array.of(9, 8, 7, 6, 5), 4);
  expect([0, 1, 2, 3].map((group) => Array.from(groups(group)))).toEqual([[8], [], [9, 7, 5], [6]]);
});

import { describe, expect, it } from 'vitest';
import { remember } from '../../../../subgraphs/directory/store/remember.ts';

/** Reads from three that there are, and tells which it was asked for. */
function createReader() {
  const asked: string[][] = [];
  const there = new Map(['a', 'b', 'c'].map((id) => [id, { id }] as const));
  const read = (ids: readonly string[]) => {
    asked.push([...ids]);
    return new Map(ids.flatMap((id) => [...there].filter(([known]) => known === id)));
  };
  return { asked, read };
}

describe('what was read last', () => {
  it('is not read again, and what is new is read with one question', () => {
    const { asked, read } = createReader();
    const remembering = remember(read, 10);
    remembering(['a']);
    expect(remembering(['a', 'b', 'c'])).toEqual(new Map(['a', 'b', 'c'].map((id) => [id, { id }])));
    remembering(['c', 'a']);
    expect(asked).toEqual([['a'], ['b', 'c']]);
  });

  it('is given whole, also where more is asked for than is kept', () => {
    const { asked, read } = createReader();
    const remembering = remember(read, 1);
    expect([...remembering(['a', 'b', 'c']).keys()]).toEqual(['a', 'b', 'c']);
    remembering(['a']);
    expect(asked).toEqual([['a', 'b', 'c'], ['a']]);
  });

  it('is asked for again where it was not there', () => {
    const { asked, read } = createReader();
    const remembering = remember(read, 10);
    expect(remembering(['x'])).toEqual(new Map());
    remembering(['x']);
    expect(asked).toEqual([['x'], ['x']]);
  });
});

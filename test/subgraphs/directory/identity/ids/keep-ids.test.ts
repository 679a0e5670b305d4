import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KnownIdentity, keepIds } from '../../../../../subgraphs/directory/identity/ids/keep-ids.ts';

/** Mints new-1, new-2 … */
function decide(
  groups: string[][],
  known: Record<string, [id: string, since: string]> = {},
  former: Record<string, [id: string, since: string][]> = {},
) {
  let minted = 0;
  const before = new Map<string, KnownIdentity>(
    Object.entries(known).map(([member, [id, since]]) => [member, { id, since }]),
  );
  return Object.fromEntries(keepIds(groups, { known: before, former: toKnown(former) }, () => `new-${++minted}`));
}

it('mints an id for what is new, and keeps it', () => {
  expect(decide([['a', 'b'], ['c']])).toEqual({ a: 'new-1', b: 'new-1', c: 'new-2' });
  expect(decide([['a', 'b', 'x']], { a: ['s1', '2026'], b: ['s1', '2026'] })).toEqual({ a: 's1', b: 's1', x: 's1' });
});

it('gives a joined group the id that most of its members had, the oldest where as many had it', () => {
  expect(decide([['a', 'b', 'c']], { a: ['s1', '2020'], b: ['s2', '2026'], c: ['s2', '2026'] })).toMatchObject({
    a: 's2',
  });
  expect(decide([['a', 'b']], { a: ['s2', '2026'], b: ['s1', '2020'] })).toEqual({ a: 's1', b: 's1' });
});

it('leaves a split group’s id with the larger part, and mints one for the other', () => {
  const known: Record<string, [string, string]> = { a: ['s1', '2026'], b: ['s1', '2026'], c: ['s1', '2026'] };
  expect(decide([['a'], ['b', 'c']], known)).toEqual({ a: 'new-1', b: 's1', c: 's1' });
});

function toKnown(former: Record<string, [id: string, since: string][]>): Map<string, KnownIdentity[]> {
  return new Map(Object.entries(former).map(([member, ids]) => [member, ids.map(([id, since]) => ({ id, since }))]));
}

describe('gives a group that parts from another', () => {
  const joined: Record<string, [string, string]> = { a: ['s1', '2025'], b: ['s1', '2026'] };

  it('the id that it had before they were joined', () => {
    expect(decide([['a'], ['b']], joined, { b: [['s2', '2025']] })).toEqual({ a: 's1', b: 's2' });
  });

  it('no id that another listing has, even one that its directory leaves out just now', () => {
    const known: Record<string, [string, string]> = { ...joined, c: ['s2', '2026'] };
    expect(decide([['a'], ['b']], known, { b: [['s2', '2025']] })).toEqual({ a: 's1', b: 'new-1' });
  });

  it('each its own, where several had been joined one after the other', () => {
    const all: Record<string, [string, string]> = { a: ['s1', '2024'], b: ['s1', '2026'], c: ['s1', '2026'] };
    const former: Record<string, [string, string][]> = {
      b: [['s2', '2024']],
      c: [
        ['s3', '2024'],
        ['s2', '2025'],
      ],
    };
    expect(decide([['a'], ['b'], ['c']], all, former)).toEqual({ a: 's1', b: 's2', c: 's3' });
  });
});

/** The ids that were not minted just now. */
function kept(ids: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(ids).filter(([, id]) => id.startsWith('s')));
}

it('gives no id to two groups, and one to all of a group, in whatever order they come', () => {
  const member = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
  const groups = fc
    .uniqueArray(member, { minLength: 1 })
    .chain((members) =>
      fc
        .array(fc.nat(3), { minLength: members.length, maxLength: members.length })
        .map((parts) =>
          [...Map.groupBy(members.entries(), ([index]) => parts[index]).values()].map((group) =>
            group.map(([, name]) => name),
          ),
        ),
    );
  const known = fc.dictionary(member, fc.tuple(fc.constantFrom('s1', 's2', 's3'), fc.constantFrom('2025', '2026')));
  fc.assert(
    fc.property(groups, known, (all, before) => {
      const ids = decide(all, before);
      const perGroup = all.map((group) => new Set(group.map((name) => ids[name])));
      expect(perGroup.every((found) => found.size === 1)).toBe(true);
      expect(new Set(perGroup.flatMap((found) => [...found])).size).toBe(all.length);
      expect(kept(decide(all.toReversed(), before))).toEqual(kept(ids));
    }),
  );
});

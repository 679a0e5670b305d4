import fc from 'fast-check';
import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  type Comparison,
  type FollowedService,
  assessChanges,
} from '../../../../subgraphs/directory/changes/assess-changes.ts';
import { toSnapshot } from '../../../../subgraphs/directory/changes/snapshot.ts';
import { harvestedDirectory } from '../support.ts';
import { told } from './nights.ts';

const service = (digests: Record<string, string>, ended = false): FollowedService => ({
  ended,
  digests: { ...digests, status: String(ended) },
});

function assess({ before = {}, now = {}, redirects = {}, splits = [] }: Told) {
  return assessChanges({
    before: new Map(Object.entries(before)),
    now: new Map(Object.entries(now)),
    redirects: new Map(Object.entries(redirects)),
    splits,
  });
}

interface Told {
  before?: Record<string, FollowedService>;
  now?: Record<string, FollowedService>;
  redirects?: Record<string, string>;
  splits?: Comparison['splits'];
}

describe('of a service is told', () => {
  const [a, b, ended] = [service({ name: 'a' }), service({ name: 'b' }), service({ name: 'a' }, true)];

  it.each<[string, Told, object[]]>([
    ['nothing where nothing changed', { before: { x: a }, now: { x: a } }, []],
    ['that it came', { now: { x: a } }, [{ kind: 'ADDED', fields: [] }]],
    ['what changed', { before: { x: a }, now: { x: b } }, [{ kind: 'CHANGED', fields: ['name'] }]],
    ['that it ended', { before: { x: a }, now: { x: ended } }, [{ kind: 'WITHDRAWN', fields: [] }]],
    ['that it was found ended', { now: { x: ended } }, [{ kind: 'WITHDRAWN' }]],
    ['that it runs again', { before: { x: ended }, now: { x: a } }, [{ kind: 'ADDED', fields: [] }]],
    ['that it left', { before: { x: a } }, [{ kind: 'WITHDRAWN' }]],
    [
      'what it became part of',
      { before: { x: a, y: b }, now: { y: b }, redirects: { x: 'y' } },
      [{ kind: 'MERGED', service: 'x', into: 'y' }],
    ],
    [
      'that it left, where what it became part of has left too',
      { before: { x: a }, redirects: { x: 'y' } },
      [{ kind: 'WITHDRAWN', into: null }],
    ],
    [
      'what came out of it',
      { before: { x: a }, now: { x: a, y: b }, splits: [{ from: 'x', into: 'y' }] },
      [
        { kind: 'ADDED', service: 'y' },
        { kind: 'SPLIT', service: 'x', into: 'y' },
      ],
    ],
    [
      'nothing of a part that came and went between two builds',
      { before: { x: a }, now: { x: a }, splits: [{ from: 'x', into: 'y' }] },
      [],
    ],
    [
      'only that a part came, where nobody knew the whole',
      { now: { x: a, y: b }, splits: [{ from: 'x', into: 'y' }] },
      [
        { kind: 'ADDED', service: 'x' },
        { kind: 'ADDED', service: 'y' },
      ],
    ],
    [
      'only that a part came, where the whole has left',
      { before: { x: a }, now: { y: b }, splits: [{ from: 'x', into: 'y' }] },
      [
        { kind: 'ADDED', service: 'y' },
        { kind: 'WITHDRAWN', service: 'x' },
      ],
    ],
  ])('%s', (_name, told, expected) => {
    expect(assess(told)).toHaveLength(expected.length);
    expect(assess(told)).toMatchObject(expected);
  });
});

it('makes of a copy of what was one of what is', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const one = fc.record({ name: fc.constantFrom('1', '2'), email: fc.constantFrom('1', '2') });
  const some = fc.dictionary(
    id,
    fc.tuple(one, fc.boolean()).map(([digests, ended]) => service(digests, ended)),
  );
  fc.assert(
    fc.property(some, some, fc.dictionary(id, id), (before, now, redirects) => {
      const copy: Record<string, FollowedService> = { ...before };
      for (const { service: changed, kind, fields } of assess({ before, now, redirects })) {
        const [old, after] = [copy[changed], now[changed]];
        if (!after) delete copy[changed];
        else if (kind !== 'CHANGED' || !old) copy[changed] = after;
        else {
          const taken = fields.map((field) => [field, after.digests[field] ?? '']);
          copy[changed] = { ended: after.ended, digests: { ...old.digests, ...Object.fromEntries(taken) } };
        }
      }
      expect(copy).toEqual({ ...now });
    }),
  );
});

it('follows every field that the directory tells of a service, under its name', async () => {
  const { directory } = await harvestedDirectory({ 'information-hub': { listings: [told('information-hub', 1)] } });
  const { services } = await toSnapshot(directory.createContext().model);
  const type = directory.schema.getType('Service');
  // What takes arguments is made for whoever asks, clients do not see the ids that join subgraphs, and whether it is
  // open follows from its hours and the clock.
  const fields = isObjectType(type) ? Object.values(type.getFields()).filter(({ args }) => args.length === 0) : [];
  const unfollowed = new Set(['id', 'listingIds', 'openNow']);
  const seen = fields.map(({ name }) => name).filter((name) => !unfollowed.has(name));
  const [followed] = services.values();
  expect(Object.keys(followed?.digests ?? {}).toSorted()).toEqual(seen.toSorted());
});

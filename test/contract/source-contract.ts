import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { ReadDirectory, Reading } from '../../subgraphs/kit/harvest/reading.ts';
import { type Directory, always, canary, honestly, observed } from './answers.ts';
import { busyOnce, createFaults, createOddities, tenfold } from './cases.ts';
import { type ContractDirectory, expectFailure, expectReading, runContract } from './contract-run.ts';

export interface SourceContract<Details> {
  /** The source's id: every listing id begins with it. */
  name: string;
  /**
   * The directory at its best: it answers whatever the source asks of it, with at least one listing, and with at least
   * one letter that Latin-1 has and ASCII has not, such as the é of "café".
   */
  typical: Directory;
  /** The same directory with nothing in it. */
  empty: Directory;
  /**
   * A directory that promises one page more than it has; its listings are those of `typical`. Absent only where the
   * format has no pages.
   */
  pastTheEnd?: Directory;
  /** Faults that this format cannot tell, by name: a CSV file that was cut off between two lines is a CSV file. */
  cannotTell?: readonly string[];
  /** Makes the source's read, anew for each case. */
  createRead: (directory: ContractDirectory) => ReadDirectory<Details>;
}

/**
 * The cases that every source passes, over real HTTP and through the real `createUpstream`. In a source's own test:
 *
 *     describeSourceContract({
 *       name: 'parks',
 *       typical: () => Response.json({ parks: [{ id: '1', name: 'Café in the park' }] }),
 *       empty: () => Response.json({ parks: [] }),
 *       createRead: ({ createUpstream }) => createParksSource({ upstream: createUpstream(), clock }),
 *     });
 *
 * A directory of several paths looks at the request's URL; `fromStandIn(app)` makes one of a stand-in. A source that
 * asks two directories gives each its own path: `createUpstream({ baseUrl: baseUrl + 'register/' })`. Every fault
 * concerns all answers of the directory, and there is no reading before that could stand in: so the source must throw.
 */
export function describeSourceContract<Details>(contract: SourceContract<Details>): void {
  const { name, typical, empty, pastTheEnd, cannotTell = [] } = contract;
  const run = (answer: RequestListener, limits: { maxBytes?: number; deadlineMs?: number } = {}) =>
    runContract({ ...contract, ...limits, answer });

  /** The typical answers that the source asks for, as text. */
  async function collectAnswers(): Promise<string[]> {
    const answers: string[] = [];
    await run(observed(typical, ({ bytes }) => answers.push(bytes.toString())));
    return answers;
  }

  /** A reading to compare with others: all but the moment at which it was made. */
  async function readAll(answer: RequestListener): Promise<Reading<Details>> {
    return { ...expectReading(await run(answer)), readAt: '' };
  }

  describe(`${name} keeps the contract of every source`, () => {
    it('typical: reads listings that can be kept', async () => {
      expectKeepable(expectReading(await run(honestly(typical))), name);
      expect((await collectAnswers()).join(''), 'an é or the like, for the cases of encoding').toMatch(
        /[\u00A1-\u00FF]/,
      );
    });

    it('empty: reads no listings, which is an answer', async () => {
      const { listings, rejected } = expectReading(await run(honestly(empty)));
      expect({ listings, rejected }).toEqual({ listings: [], rejected: [] });
    });

    it('not found: reads no listings, or says so', async () => {
      const done = await run(always(404, 'application/json', JSON.stringify({ message: canary })));
      if (done.outcome instanceof Error) expectFailure(done, name, 'not-found');
      expect(done.outcome).toMatchObject(done.outcome instanceof Error ? { status: 404 } : { listings: [] });
    });

    // A calendar or a spreadsheet has no pages, and so no case.
    it.each(pastTheEnd ? [pastTheEnd] : [])(
      'page past the end: ends there, with nothing lost or doubled',
      async (past) => {
        expect(await readAll(honestly(past))).toEqual(await readAll(honestly(typical)));
      },
    );

    it.each(createOddities(typical))('$what: reads what it always reads', async ({ answer }) => {
      expect(await readAll(answer)).toEqual(await readAll(honestly(typical)));
    });

    it.each(createFaults(typical).filter(({ what }) => !cannotTell.includes(what)))(
      '$what: fails as $failure',
      async ({ answer, failure, deadlineMs }) => {
        const done = await run(answer, deadlineMs === undefined ? {} : { deadlineMs });
        expectFailure(done, name, failure);
        // Five failures in a row open the circuit, with three more requests under way at most.
        expect(done.requests.length).toBeLessThanOrEqual(8);
      },
    );

    it('429 with Retry-After, once: waits as long as it is told, and reads on', async () => {
      const done = await run(busyOnce(typical, 7));
      expect(expectReading(done).listings).toEqual((await readAll(honestly(typical))).listings);
      expect(Math.max(...done.slept)).toBeGreaterThanOrEqual(7000);
    });

    it('ten times the size: stops at the cap, or reads it whole below a cap of its own', async () => {
      const maxBytes = Math.max(...(await collectAnswers()).map((text) => Buffer.byteLength(text)));
      const done = await run(tenfold(typical), { maxBytes });
      if (done.outcome instanceof Error) expectFailure(done, name, 'too-large');
      const isWhole = { listings: (await readAll(honestly(typical))).listings };
      expect(done.outcome).toMatchObject(done.outcome instanceof Error ? { failure: 'too-large' } : isWhole);
    });
  });
}

function expectKeepable(reading: Reading<unknown>, name: string): void {
  expect(reading.listings).not.toEqual([]);
  const ids = reading.listings.map(({ id }) => id);
  expect(new Set(ids).size, 'listing ids are unique').toBe(ids.length);
  expect(ids.filter((id) => !id.startsWith(`${name}:`))).toEqual([]);
  expect(Object.keys(reading.details).filter((id) => !ids.includes(id))).toEqual([]);
  expect(Temporal.Instant.from(reading.readAt).epochMilliseconds).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(reading)), 'a reading is plain JSON').toEqual(reading);
}

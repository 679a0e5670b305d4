import { graphql } from 'graphql';
import { fixedClock } from '../../../subgraphs/kit/clock.ts';
import { sampleWorld } from '../../../subgraphs/kit/sample/borough/index.ts';
import { createTimetable, type TimetableConfig } from '../../../subgraphs/timetable/index.ts';
import { createTimetableStandIn } from '../../../subgraphs/timetable/sample/index.ts';
import { createTestObserver } from '../../support/observer.ts';
import { createMemoryReadingStore } from '../../support/reading-store.ts';

/** A Sunday; the sample's week begins on Monday the 16th. */
export const clock = fixedClock('2026-11-22T06:00:00Z');

/** The stand-in directory, without a port. */
export const standIn = createTimetableStandIn({ world: sampleWorld, clock });

export function createSubgraph(
  origin: string,
  config: Partial<TimetableConfig> = {},
  readings = createMemoryReadingStore(),
) {
  return createTimetable({
    config: {
      kind: 'timetable',
      feeds: [
        { kind: 'icalendar', url: `${origin}/wallington.ics`, hub: 'wallington' },
        { kind: 'icalendar', url: `${origin}/carshalton.ics`, hub: 'carshalton' },
        { kind: 'icalendar', url: `${origin}/cheam-south-sutton.ics`, hub: 'cheam-south-sutton' },
        { kind: 'csv', url: `${origin}/central-sutton.csv`, hub: 'central-sutton' },
      ],
      ...config,
    },
    area: { name: 'Sutton', code: 'E09000029', centre: [51.3618, -0.1945] },
    clock,
    observer: createTestObserver(),
    cache: undefined,
    readings,
  });
}

/** Asks a subgraph, and gives what it answers as plain JSON. */
export async function ask(
  subgraph: ReturnType<typeof createSubgraph>,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<unknown> {
  const { schema } = subgraph;
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue: subgraph.createContext() });
  return JSON.parse(JSON.stringify(errors ? { errors } : data));
}

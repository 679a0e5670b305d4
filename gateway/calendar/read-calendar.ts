import type { ApolloServer } from '@apollo/server';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  CalendarHubsDocument,
  HubCalendarDocument,
  type HubCalendarQuery,
} from '../../codegen/generated/operations.ts';
import type { Clock } from '../../subgraphs/kit/clock.ts';
import { london, toDateTime } from '../../subgraphs/kit/time/london.ts';
import { type GraphContext, createGraphContext } from '../graph/context.ts';

export type CalendarSession = NonNullable<HubCalendarQuery['hub']>['sessions'][number];

/** A calendar before it is written. */
export interface Calendar {
  name: string;
  sessions: CalendarSession[];
}

export interface CalendarReader {
  /** Null when there is no hub of that id. */
  ofHub(id: string): Promise<Calendar | null>;
  ofAllHubs(): Promise<Calendar>;
}

/** The graph gave no whole answer. A calendar with less in it would take sessions off people's telephones. */
export class CalendarUnavailable extends Error {
  override readonly name = 'CalendarUnavailable';
}

/** Two weeks back, for what has just been, and a school term ahead. Whole days, so that it changes once a day. */
const [daysBack, daysAhead] = [14, 92];

/** Reads calendars out of the graph, as anybody may: what is withheld there is in none. */
export function createCalendarReader(graph: ApolloServer<GraphContext>, clock: Clock): CalendarReader {
  async function ask<Data, Variables extends Record<string, unknown>>(
    query: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const { body } = await graph.executeOperation<Data>(
      { query, variables },
      { contextValue: createGraphContext(() => false) },
    );
    if (body.kind !== 'single' || !body.singleResult.data || body.singleResult.errors) {
      throw new CalendarUnavailable('The graph gave no whole answer.');
    }
    return body.singleResult.data;
  }

  async function ofHub(id: string): Promise<Calendar | null> {
    const midnight = clock().toZonedDateTimeISO(london).startOfDay();
    const from = toDateTime(midnight.subtract({ days: daysBack }).toInstant());
    const to = toDateTime(midnight.add({ days: daysAhead }).toInstant());
    const { hub } = await ask(HubCalendarDocument, { hub: id, from, to });
    return hub && { name: hub.name, sessions: [...hub.sessions] };
  }

  return {
    ofHub,
    async ofAllHubs() {
      const { hubs } = await ask(CalendarHubsDocument, {});
      const calendars = await Promise.all(hubs.map(({ id }) => ofHub(id)));
      return { name: 'All family hubs', sessions: calendars.flatMap((calendar) => calendar?.sessions ?? []) };
    },
  };
}

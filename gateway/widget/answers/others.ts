import { EmbedStartDocument, EmbedSuggestDocument, EmbedWeekDocument } from '../../../codegen/generated/operations.ts';
import type { Ask } from '../../pages/ask.ts';
import type { Refusal, StartAnswer, SuggestAnswer, WeekAnswer } from '../contract.ts';
import { toRefusal } from './search.ts';
import { toWeek } from '../../pages/family/week.ts';

/** What there is to choose from. */
export async function answerStart(
  ask: Ask,
  rest: Pick<StartAnswer, 'sample' | 'defaults' | 'map'>,
): Promise<StartAnswer | Refusal> {
  const answer = await ask(EmbedStartDocument, {});
  if ('failure' in answer) return toRefusal(answer.failure);
  const { needs, hubs } = answer.data;
  return {
    needs: needs.map(({ need }) => need),
    hubs: hubs
      .filter(({ status }) => status === 'OPEN')
      .map(({ id, name, phones }) => ({ id, name, phone: phones[0]?.number ?? null })),
    ...rest,
  };
}

/** How many services are suggested; of one name, one. */
const mostServices = 4;

/** What somebody may mean who types. */
export async function answerSuggest(ask: Ask, text: string): Promise<SuggestAnswer | Refusal> {
  const answer = await ask(EmbedSuggestDocument, { text });
  if ('failure' in answer) return toRefusal(answer.failure);
  const { needs, services, place } = answer.data;
  return {
    needs: needs.map(({ need }) => need.id),
    services: [...Map.groupBy(services.nodes, ({ name }) => name)].slice(0, mostServices).map(([name, [first]]) => ({
      name,
      by: first?.organisation?.name ?? null,
    })),
    place: place?.name ?? null,
  };
}

/** What is on at the hubs in the seven days from `now` on. */
export async function answerWeek(ask: Ask, now: Temporal.Instant): Promise<WeekAnswer | Refusal> {
  const answer = await ask(EmbedWeekDocument, toWeek(now, 'minute'));
  if ('failure' in answer) return toRefusal(answer.failure);
  return {
    hubs: answer.data.hubs.map(({ id, name, sessions }) => ({
      id,
      name,
      sessions: sessions.map(({ id: session, title, start, status, online, location }) => ({
        id: session,
        title,
        start,
        status,
        where: online ? null : (location?.name ?? null),
      })),
    })),
  };
}

import {
  EmbedPlaceDocument,
  EmbedSearchDocument,
  type EmbedSearchQuery,
  EmbedUrgentHelpOfDocument,
  type EmbedUrgentHelpOfQuery,
  type Near,
} from '../../../codegen/generated/operations.ts';
import type { Ask, PageFailure } from '../../pages/ask.ts';
import type { Refusal, SearchAnswer } from '../contract.ts';
import { type Question, toFilterName } from '../question.ts';
import { toResult } from './to-result.ts';

type Services = EmbedSearchQuery['services'];
type Helped = NonNullable<EmbedUrgentHelpOfQuery['need']>;

/** Answers a question, or says why not. */
export async function answerSearch(ask: Ask, question: Question): Promise<SearchAnswer | Refusal> {
  const { filter, after } = question;
  const chosen = filter.needs?.[0];
  const [place, help] = await Promise.all([
    question.near === '' ? null : ask(EmbedPlaceDocument, { text: question.near }),
    chosen === undefined ? null : ask(EmbedUrgentHelpOfDocument, { id: chosen }),
  ]);
  if (place && 'failure' in place) return toRefusal(place.failure);
  if (place && !place.data.place) return placeUnknown;
  const { latitude, longitude, name } = place?.data.place ?? {};
  const near: Near | null = latitude === undefined || longitude === undefined ? null : { latitude, longitude };
  const answer = await ask(EmbedSearchDocument, { filter, near, after });
  if ('failure' in answer) return toRefusal(answer.failure);
  const need = help && 'data' in help ? help.data.need : null;
  return toAnswer(answer.data.services, need, name ?? null);
}

const placeUnknown: Refusal = {
  error: 'place-unknown',
  message: 'No such place is known here. Give a postcode such as SM1 1EA, or an area such as Cheam.',
};

export function toRefusal({ isTheirs }: PageFailure): Refusal {
  // The graph's own sentence may name what was typed.
  if (isTheirs) return { error: 'not-understood', message: 'This question cannot be answered; ask it anew.' };
  return { error: 'unavailable', message: 'The directories cannot be searched just now. Try again in a minute.' };
}

function toAnswer(services: Services, chosen: Helped | null, place: string | null): SearchAnswer {
  const { totalCount, setAside, interpretation, pageInfo, waysIn } = services;
  const needs = [...(chosen ? [chosen] : []), ...interpretation.needs.map(({ need }) => need)];
  const urgent = needs.find(({ urgentHelp }) => urgentHelp.length > 0)?.urgentHelp ?? [];
  return {
    count: totalCount,
    results: services.edges.map(toResult),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    corrected: interpretation.correctedText,
    place: place ?? interpretation.place?.name ?? null,
    sensitive: needs.some(({ sensitive }) => sensitive),
    urgent: urgent.map(({ name, text, phone, url }) => ({ name, text, phone, url })),
    without: setAside.flatMap((one) => {
      const filter = toFilterName(one.filter);
      return filter && one.withoutIt > totalCount ? [{ filter, count: one.withoutIt - totalCount }] : [];
    }),
    unknown: setAside.reduce((sum, { unknown }) => sum + unknown, 0),
    // Urgent help stands above all by itself.
    waysIn: waysIn.filter(({ text }) => !urgent.some(({ name }) => text.startsWith(`${name}:`))),
  };
}

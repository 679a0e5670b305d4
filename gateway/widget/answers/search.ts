import {
  EmbedSearchDocument,
  type EmbedSearchQuery,
  EmbedUrgentHelpOfDocument,
  type EmbedUrgentHelpOfQuery,
} from '../../../codegen/generated/operations.ts';
import type { Teller } from '../../languages/teller.ts';
import type { Ask, PageFailure } from '../../pages/ask.ts';
import { findNear, toFilter } from '../../pages/family/search/ask.ts';
import type { Question } from '../../pages/family/search/question.ts';
import { listSpoken } from '../../pages/family/search/spoken-needs.ts';
import type { FilterName, Refusal, SearchAnswer } from '../contract.ts';
import { toResult } from './to-result.ts';

type Services = EmbedSearchQuery['services'];
type Helped = NonNullable<EmbedUrgentHelpOfQuery['need']>;

/** Answers a question, or says why not; `teller` says what the graph says. */
export async function answerSearch(
  ask: Ask,
  question: Question,
  { teller, now }: { teller: Teller; now: Temporal.Instant },
): Promise<SearchAnswer | Refusal> {
  const { after } = question;
  const [chosen] = question.needs;
  const [place, help] = await Promise.all([
    findNear(ask, question),
    chosen === undefined ? null : ask(EmbedUrgentHelpOfDocument, { id: chosen }),
  ]);
  if ('failure' in place) return toRefusal(place.failure);
  const { near, name } = place;
  if (question.near !== '' && name === null) return placeUnknown;
  const answer = await ask(EmbedSearchDocument, { filter: toFilter(question, now), near, after });
  if ('failure' in answer) return toRefusal(answer.failure);
  const need = help && 'data' in help ? help.data.need : null;
  return toAnswer({ services: answer.data.services, chosen: need, place: name }, teller);
}

/** What forms call the filters of the graph that the embed has. */
const filterNames: Readonly<Record<string, FilterName>> = {
  needs: 'need',
  person: 'age',
  free: 'free',
  wheelchair: 'wheelchair',
  referral: 'reach',
  languages: 'language',
  sessionsBetween: 'week',
};

const placeUnknown: Refusal = {
  error: 'place-unknown',
  message: 'No such place is known here. Give a postcode such as SM1 1EA, or an area such as Cheam.',
};

export function toRefusal({ isTheirs }: PageFailure): Refusal {
  // The graph's own sentence may name what was typed.
  if (isTheirs) return { error: 'not-understood', message: 'This question cannot be answered; ask it anew.' };
  return { error: 'unavailable', message: 'The directories cannot be searched just now. Try again in a minute.' };
}

interface Found {
  services: Services;
  chosen: Helped | null;
  place: string | null;
}

function toAnswer({ services, chosen, place }: Found, teller: Teller): SearchAnswer {
  const { totalCount, setAside, interpretation, pageInfo, waysIn } = services;
  const needs = [...(chosen ? [chosen] : []), ...listSpoken(interpretation.needs)];
  const urgent = needs.find(({ urgentHelp }) => urgentHelp.length > 0)?.urgentHelp ?? [];
  return {
    count: totalCount,
    results: services.edges.map((edge) => toResult(edge, teller)),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    corrected: interpretation.correctedText,
    place: place ?? interpretation.place?.name ?? null,
    sensitive: needs.some(({ sensitive }) => sensitive),
    urgent: urgent.map(({ name, sentence, phone, url }) => ({ name, text: teller.text([sentence]), phone, url })),
    without: setAside.flatMap((one) => {
      const filter = filterNames[one.filter];
      return filter && one.withoutIt > totalCount ? [{ filter, count: one.withoutIt - totalCount }] : [];
    }),
    unknown: setAside.reduce((sum, { unknown }) => sum + unknown, 0),
    // Urgent help stands above all by itself, and what to leave out is a button for each.
    waysIn: waysIn
      .filter(({ sentences: [first] }) => first?.code !== 'urgentHelpOf' && first?.code !== 'without')
      .map(({ sentences, phone }) => ({ text: teller.text(sentences), phone })),
  };
}

import type { WayInLineFragment } from '../../../../codegen/generated/operations.ts';
import { parseValues } from '../../../../subgraphs/kit/sentences/sentence.ts';
import { type Html, html } from '../../html.ts';
import { renderCard } from '../card/card.ts';
import { keepPostcodesWhole } from '../postcodes.ts';
import type { Speaker } from '../speaker.ts';
import { renderUrgent } from '../urgent.ts';
import { renderWaysIn } from '../ways-in.ts';
import type { Found } from './ask.ts';
import { renderChoices } from './choices.ts';
import { renderBoxes } from './form.ts';
import { type Question, isPersonal, toQuery } from './question.ts';
import { renderSetAside } from './set-aside.ts';
import { listSpoken } from './spoken-needs.ts';

export interface SearchPage {
  question: Question;
  found: Found;
  speaker: Speaker;
  now: Temporal.Instant;
}

/** The situations that a question is about: those chosen, and those that its words speak of. */
export function listNeeds({ found: { answer, chosen } }: Pick<SearchPage, 'found'>) {
  const spoken = listSpoken(answer.services.interpretation.needs);
  return [...new Map([...chosen, ...spoken].map((need) => [need.id, need])).values()];
}

/** The form, urgent help where it may be needed, what was understood, what is found, and ways on. */
export function renderSearch(page: SearchPage): Html {
  const { question, found, speaker } = page;
  const { services } = found.answer;
  const urgent = listNeeds(page).flatMap(({ urgentHelp }) => urgentHelp);
  const withoutWords = `${speaker.path('/search')}${toQuery({ ...question, after: null })}`;
  const waysIn = renderWaysIn(withoutTold(services.waysIn), speaker, withoutWords);
  const isEmpty = services.totalCount === 0;
  return html`<h1>${speaker.say('searchTitle')}</h1>
    <form id="search" method="post" action="${speaker.path('/search')}" role="search">
      ${renderBoxes(question, speaker)} ${renderChoices(question, found.answer, speaker)}
      ${question.unknown && html`<input type="hidden" name="unknown" value="true" />`}
    </form>
    ${renderUrgent(urgent, speaker)} ${renderUnderstood(page)}
    <section aria-labelledby="results">
      <h2 id="results">${isEmpty ? speaker.say('nothing') : speaker.count('results', services.totalCount)}</h2>
      ${isEmpty && waysIn}
      ${
        !isEmpty &&
        html`<ol class="cards">
          ${services.edges.map((edge) => renderEdge(edge, page))}
        </ol>`
      }
      ${services.pageInfo.hasNextPage && html`<p class="buttons"><button form="search" name="after" value="${services.pageInfo.endCursor ?? ''}">${speaker.say('nextPage')}</button></p>`}
      ${question.after !== null && html`<p><button class="plain" form="search">${speaker.say('firstPage')}</button></p>`}
    </section>
    ${renderLink(question, speaker)} ${renderSetAside(services, speaker)} ${!isEmpty && waysIn}`;
}

/** Where words were typed, the address holds nothing; what was chosen can be passed on all the same. */
function renderLink(question: Question, speaker: Speaker): Html | null {
  const query = toQuery({ ...question, after: null });
  if (!isPersonal(question) || query === '') return null;
  return html`<p><a href="${speaker.path('/search')}${query}">${speaker.say('linkToChoices')}</a></p>`;
}

function renderEdge({ node, because, distance }: Found['answer']['services']['edges'][number], page: SearchPage): Html {
  return renderCard({ service: node, because, miles: distance?.miles ?? null }, page.speaker, page.now);
}

/** Urgent help stands above all else already, and each condition to leave out has a button, but for the words in the box. */
function withoutTold(ways: readonly WayInLineFragment[]): WayInLineFragment[] {
  return ways.filter(
    ({ sentences: [first] }) =>
      first?.code !== 'urgentHelpOf' && (first?.code !== 'without' || isOfWords(first.values)),
  );
}

/** Whether a sentence is about the words that were typed. */
function isOfWords(values: unknown): boolean {
  return parseValues(values)?.condition?.id === 'text';
}

/** How the question was read, so that nobody wonders at the answer. */
function renderUnderstood({ question, found, speaker }: SearchPage): Html | null {
  const { interpretation } = found.answer.services;
  const corrected = interpretation.correctedText;
  const lines = [
    found.placeUnknown && html`<strong>${keepPostcodesWhole(speaker.say('placeUnknown'))}</strong>`,
    corrected !== null && html`${speaker.say('insteadOf', { text: corrected })}`,
    found.place !== null && html`${speaker.say('nearPlace', { place: found.place })}`,
    interpretation.place?.inArea === false && html`${speaker.say('outside', { place: interpretation.place.name })}`,
    question.unknown && html`${speaker.say('unknownToo')}`,
    ...listSpoken(interpretation.needs).map(
      (need) =>
        html`${speaker.say('soundsLike')} <a href="${speaker.path(`/need/${need.id}`)}">${speaker.need(need)}</a>`,
    ),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return html`<ul class="understood">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

import { type Html, html } from '../../html.ts';
import { renderTyped } from '../../typed.ts';
import type { FamilyPage, PageRequest, PageResult } from '../page.ts';
import type { Speaker } from '../speaker.ts';
import { unavailable } from '../unavailable.ts';
import { askSearch } from './ask.ts';
import { renderBoxes } from './form.ts';
import { type Question, isPersonal, parseQuestion, tellsPlace, toForm, toQuery } from './question.ts';
import { listNeeds, renderSearch } from './render.ts';

/** `/search` by GET: what was chosen, and words; never where somebody is. */
export async function createSearchPage(request: PageRequest, query: URLSearchParams): Promise<PageResult> {
  const read = parseQuestion(query);
  if ('mistake' in read) return mistaken(request, read.mistake);
  if (tellsPlace(read.question)) return placeInAddress(request, read.question);
  return search(request, read.question);
}

/**
 * `/search` by POST, as its forms send it: what was typed stands in no address. Where nothing was typed the answer is at
 * an address of its own, which can be kept and passed on.
 */
export async function createPostedSearchPage(request: PageRequest, form: URLSearchParams): Promise<PageResult> {
  const drop = form.get('drop');
  if (drop !== null) form.delete(drop);
  const read = parseQuestion(form);
  if ('mistake' in read) return mistaken(request, read.mistake);
  const { question } = read;
  if (!isPersonal(question)) return { to: `${request.speaker.path('/search')}${toQuery(question)}`, status: 303 };
  return search(request, question);
}

async function search(request: PageRequest, question: Question): Promise<FamilyPage> {
  const { ask, speaker, clock } = request;
  const now = clock();
  const answer = await askSearch(ask, question, now);
  if ('failure' in answer) {
    // The graph refuses a situation that it does not know, and the cursor of another search, in words for programs.
    return answer.failure.isTheirs ? refuse(speaker, html`${speaker.say('unknownChoice')}`) : unavailable(request);
  }
  const page = { question, found: answer.found, speaker, now };
  return {
    status: 200,
    title: speaker.say('searchTitle'),
    body: renderSearch(page),
    keeping: isPersonal(question) ? 'private' : 'public',
    indexed: false,
    path: `/search${toQuery(question)}`,
    exit: listNeeds(page).some(({ sensitive }) => sensitive),
    ...(isPersonal(question) && { sent: toForm(question) }),
  };
}

/** What an address may say, in English. */
function mistaken({ speaker }: PageRequest, sentence: string): FamilyPage {
  return refuse(speaker, html`<span ${speaker.inEnglish}>${renderTyped(sentence)}</span>`);
}

function refuse(speaker: Speaker, why: Html): FamilyPage {
  const body = html`<p role="alert">${why}</p>
    <p><a href="${speaker.path('/search')}">${speaker.say('clear')}</a></p>`;
  return refusal(speaker.say('mistakeTitle'), body);
}

/** What stands in the address is not used; one press sends it as it should be. */
function placeInAddress({ speaker }: PageRequest, question: Question): FamilyPage {
  const body = html`<p role="alert">${speaker.say('placeInAddress')}</p>
    <form id="search" method="post" action="${speaker.path('/search')}" role="search">
      ${renderBoxes(question, speaker)}
    </form>`;
  return refusal(speaker.say('placeInAddressTitle'), body);
}

function refusal(title: string, body: Html): FamilyPage {
  return {
    status: 400,
    title,
    body: html`<h1>${title}</h1>
      ${body}`,
    keeping: 'nobody',
    indexed: false,
    path: null,
  };
}

import { type Html, html } from '../html.ts';
import type { FamilyPage, PageRequest } from './page.ts';

/** Said where the graph gives no answer: what can be done meanwhile. */
export function unavailable({ speaker }: PageRequest): FamilyPage {
  return {
    status: 503,
    title: speaker.say('unavailableTitle'),
    keeping: 'nobody',
    indexed: false,
    path: null,
    body: html`<h1>${speaker.say('unavailableTitle')}</h1>
      <p role="alert">${speaker.say('unavailable')}</p>
      <p><a href="${speaker.path('/')}">${speaker.say('again')}</a></p>`,
  };
}

/** Said where there is nothing at an address: a way on all the same, what there is instead first. */
export function notFound({ speaker }: Pick<PageRequest, 'speaker'>, sentence: string, instead?: Html): FamilyPage {
  return {
    status: 404,
    title: speaker.say('notFoundTitle'),
    keeping: 'nobody',
    indexed: false,
    path: null,
    body: html`<h1>${speaker.say('notFoundTitle')}</h1>
      <p role="alert">${sentence}</p>
      ${instead ?? null}
      <p><a href="${speaker.path('/')}">${speaker.say('searchInstead')}</a></p>
      <p><a href="${speaker.path('/timetable')}">${speaker.say('hubWeek')}</a></p>`,
  };
}

/** Said to a request that no page takes. */
export function refuseMethod({ speaker }: PageRequest): FamilyPage {
  return {
    status: 405,
    title: speaker.say('mistakeTitle'),
    keeping: 'nobody',
    indexed: false,
    path: null,
    body: html`<h1>${speaker.say('mistakeTitle')}</h1>
      <p role="alert">${speaker.say('onlyRead')}</p>
      <p><a href="${speaker.path('/')}">${speaker.say('searchInstead')}</a></p>`,
  };
}

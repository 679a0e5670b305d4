import { FamilyServiceDocument } from '../../../../codegen/generated/operations.ts';
import { type Html, html } from '../../html.ts';
import { renderMarkdown } from '../../markdown.ts';
import type { PageRequest, PageResult } from '../page.ts';
import { renderSessions } from '../sessions.ts';
import type { Speaker } from '../speaker.ts';
import { notFound, unavailable } from '../unavailable.ts';
import { type Service, listFacts } from './facts.ts';
import { toLinkedData } from './linked-data.ts';
import { renderLocalOffer, renderNhs, renderRelated } from './more.ts';
import { renderConflicts, renderFacts, renderOrigin } from './origin.ts';
import { renderPlaces } from './places.ts';
import { renderTrust } from './trust.ts';
import { renderWrong } from './wrong.ts';

/** `/service/{slug}`. Where the slug was another's or has changed, the address that it has now. */
export async function createServicePage(request: PageRequest, slug: string): Promise<PageResult> {
  const { ask, speaker, clock } = request;
  const answer = await ask(FamilyServiceDocument, { slug });
  if ('failure' in answer) return unavailable(request);
  const { service } = answer.data;
  if (!service) return notFound(request, speaker.say('noSuchService'));
  if (service.slug !== slug) return { to: speaker.path(`/service/${service.slug}`), status: 301 };
  return {
    status: 200,
    title: service.name,
    ...(service.summary !== null && { description: service.summary }),
    keeping: 'public',
    indexed: service.status !== 'WITHDRAWN',
    path: `/service/${slug}`,
    exit: service.needs.some(({ sensitive }) => sensitive),
    linkedData: toLinkedData(service, request),
    body: renderService(service, speaker, clock()),
  };
}

function renderService(service: Service, speaker: Speaker, now: Temporal.Instant): Html {
  const { name, organisation, summary, description, status } = service;
  return html`<article class="service">
    <h1 ${speaker.inEnglish}>${name}</h1>
    ${organisation && organisation.name !== name && html`<p class="by" ${speaker.inEnglish}>${organisation.name}</p>`}
    ${status !== 'ACTIVE' && html`<p class="warning" role="alert">${speaker.say(status === 'WITHDRAWN' ? 'ended' : 'closedForNow')}</p>`}
    ${summary !== null && html`<p class="lead" ${speaker.inEnglish}>${summary}</p>`}
    ${renderFacts(listFacts(service, speaker), service, speaker)} ${renderPlaces(service, speaker)}
    ${service.whatIsOn.length > 0 && renderOn(service, speaker)} ${renderConflicts(service, speaker)}
    ${
      description !== null &&
      description !== summary &&
      html`<section aria-labelledby="more">
        <h2 id="more">${speaker.say('details')}</h2>
        <div ${speaker.inEnglish}>${renderMarkdown(description)}</div>
        ${renderOrigin(['description'], service, speaker)}
      </section>`
    }
    ${renderLocalOffer(service, speaker)} ${renderNhs(service, speaker)} ${renderTrust(service, speaker, now)}
    ${renderRelated(service, speaker)} ${renderWrong(service, speaker)}
  </article>`;
}

function renderOn({ whatIsOn }: Service, speaker: Speaker): Html {
  return html`<section aria-labelledby="on">
    <h2 id="on">${speaker.say('whatsOn')}</h2>
    ${renderSessions(whatIsOn, speaker)}
  </section>`;
}

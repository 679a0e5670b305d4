import { FamilyHubDocument, type FamilyHubQuery } from '../../../../codegen/generated/operations.ts';
import { toDateTime } from '../../../../subgraphs/kit/time/london.ts';
import { type Html, html } from '../../html.ts';
import { keepPostcodesWhole } from '../postcodes.ts';
import { renderPhone } from '../card/reach.ts';
import type { PageRequest, PageResult } from '../page.ts';
import { renderAccess } from '../service/access.ts';
import { renderSessions } from '../sessions.ts';
import type { Speaker } from '../speaker.ts';
import { notFound, unavailable } from '../unavailable.ts';

type Hub = NonNullable<FamilyHubQuery['hub']>;

/** How far ahead sessions are shown. */
const aheadDays = 14;

/** `/hub/{id}`: where it is, how to reach it, what is on and what else is there. One that is planned says so. */
export async function createHubPage(request: PageRequest, id: string): Promise<PageResult> {
  const { ask, speaker, clock } = request;
  // A window that begins on the minute can be answered from what was kept.
  const now = clock().round({ smallestUnit: 'minute', roundingMode: 'floor' });
  const to = now.add({ hours: 24 * aheadDays });
  const answer = await ask(FamilyHubDocument, { id, from: toDateTime(now), to: toDateTime(to) });
  if ('failure' in answer) return unavailable(request);
  const { hub, hubs } = answer.data;
  if (!hub) return notFound(request, speaker.say('noSuchHub'), renderHubs(hubs, speaker));
  const isPlanned = hub.status === 'PLANNED';
  return {
    status: 200,
    title: hub.name,
    keeping: 'public',
    indexed: true,
    path: `/hub/${id}`,
    body: html`<h1 ${speaker.inEnglish}>${hub.name}</h1>
      ${isPlanned ? renderPlanned(hubs, speaker) : renderOpen(hub, speaker)}`,
  };
}

function renderPlanned(hubs: FamilyHubQuery['hubs'], speaker: Speaker): Html {
  const open = hubs.filter(({ status }) => status !== 'PLANNED');
  return html`<p class="warning">${speaker.say('plannedLead')}</p>
    <h2>${speaker.say('hubsTitle')}</h2>
    ${renderHubs(open, speaker)}`;
}

function renderHubs(hubs: FamilyHubQuery['hubs'], speaker: Speaker): Html {
  return html`<ul class="hubs">
    ${hubs.map(({ id, name, host }) => html`<li><a href="${speaker.path(`/hub/${id}`)}" ${speaker.inEnglish}>${name}</a> ${host !== null && html`<small ${speaker.inEnglish}>${host}</small>`}</li>`)}
  </ul>`;
}

function renderOpen(hub: Hub, speaker: Speaker): Html {
  const { id, host, neighbourhood, phones, location, sessions } = hub;
  const place = [host, neighbourhood].filter((part) => part !== null).join(', ');
  return html`${place !== '' && html`<p class="lead" ${speaker.inEnglish}>${place}</p>`}
    <p>${speaker.say('hubsLead')}</p>
    ${
      location &&
      html`${location.address && html`<p ${speaker.inEnglish}>${keepPostcodesWhole(location.address.text)}</p>`}
      ${renderAccess(location, speaker)}`
    }
    ${
      phones.length > 0 &&
      html`<ul class="plain">
        ${phones.map((phone) => html`<li>${renderPhone(phone, speaker)}</li>`)}
      </ul>`
    }
    <section aria-labelledby="on">
      <h2 id="on">${speaker.say('whatsOn')}</h2>
      ${sessions.length === 0 ? html`<p class="none">${speaker.say('nothingOnHub')}</p>` : renderSessions(sessions, speaker)}
      <p class="buttons">
        <a href="${speaker.path(`/timetable?hub=${encodeURIComponent(id)}`)}">${speaker.say('wholeWeek')}</a>
        <a href="/calendar/${encodeURIComponent(id)}.ics">${speaker.say('subscribe')}</a>
      </p>
    </section>
    ${location && location.services.nodes.length > 0 && renderServices(location.services, speaker)}`;
}

function renderServices({ nodes, totalCount }: NonNullable<Hub['location']>['services'], speaker: Speaker): Html {
  return html`<section aria-labelledby="here">
    <h2 id="here">${speaker.count('servicesHere', totalCount)}</h2>
    <ul>
      ${nodes.map(({ slug, name, summary }) => html`<li><a href="${speaker.path(`/service/${slug}`)}" ${speaker.inEnglish}>${name}</a> ${summary !== null && html`<small class="inline" ${speaker.inEnglish}>${summary}</small>`}</li>`)}
    </ul>
  </section>`;
}

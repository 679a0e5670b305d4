import { FamilyHomeDocument, type FamilyHomeQuery } from '../../../../codegen/generated/operations.ts';
import { type Html, html } from '../../html.ts';
import type { FamilyPage, PageRequest } from '../page.ts';
import { renderBoxes } from '../search/form.ts';
import type { Speaker } from '../speaker.ts';
import { unavailable } from '../unavailable.ts';
import { renderUrgent } from '../urgent.ts';
import { groupNeeds } from './groups.ts';

/** `/`: the search, urgent help, every situation in plain words, and the hubs. */
export async function createHomePage(request: PageRequest): Promise<FamilyPage> {
  const { ask, speaker, area } = request;
  const answer = await ask(FamilyHomeDocument, {});
  if ('failure' in answer) return unavailable(request);
  const { needs, hubs } = answer.data;
  return {
    status: 200,
    title: speaker.say('homeTitle'),
    description: speaker.say('homeLead', { area }),
    keeping: 'public',
    indexed: true,
    path: '/',
    body: html`<div class="hero">
        <h1>${speaker.say('homeTitle')}</h1>
        <p class="lead">${speaker.say('homeLead', { area })}</p>
        <form id="search" method="post" action="${speaker.path('/search')}" role="search">
          ${renderBoxes({ text: '', near: '' }, speaker)}
        </form>
      </div>
      ${renderUrgent(
        needs.flatMap(({ need }) => need.urgentHelp),
        speaker,
      )}
      ${renderSituations(needs, speaker)} ${renderHubs(hubs, speaker)}`,
  };
}

function renderSituations(needs: FamilyHomeQuery['needs'], speaker: Speaker): Html {
  const groups = groupNeeds(needs.map(({ need }) => need));
  return html`<section aria-labelledby="situations">
    <h2 id="situations">${speaker.say('situationsTitle')}</h2>
    <div class="groups">
      ${groups.map(
        ({ title, needs: some }) =>
          html`<div class="group">
            <h3>${speaker.say(title)}</h3>
            <ul>
              ${some.map((need) => html`<li><a href="${speaker.path(`/need/${need.id}`)}">${speaker.need(need)}</a></li>`)}
            </ul>
          </div>`,
      )}
    </div>
  </section>`;
}

function renderHubs(hubs: FamilyHomeQuery['hubs'], speaker: Speaker): Html {
  return html`<section aria-labelledby="hubs">
    <h2 id="hubs">${speaker.say('hubsTitle')}</h2>
    <p>${speaker.say('hubsLead')}</p>
    <ul class="hubs">
      ${hubs.map(
        ({ id, name, host, status }) =>
          html`<li>
            <a href="${speaker.path(`/hub/${id}`)}" ${speaker.inEnglish}>${name}</a>
            ${status === 'PLANNED' ? html`<small>${speaker.say('planned')}</small>` : host !== null && html`<small ${speaker.inEnglish}>${host}</small>`}
          </li>`,
      )}
    </ul>
    <p><a href="${speaker.path('/timetable')}">${speaker.say('hubWeek')}</a></p>
  </section>`;
}

import { FamilyNeedDocument, type FamilyNeedQuery } from '../../../../codegen/generated/operations.ts';
import { type Html, html } from '../../html.ts';
import { renderCard } from '../card/card.ts';
import type { PageRequest, PageResult } from '../page.ts';
import type { Speaker } from '../speaker.ts';
import { notFound, unavailable } from '../unavailable.ts';
import { renderUrgent } from '../urgent.ts';
import { renderWaysIn } from '../ways-in.ts';

type Need = NonNullable<FamilyNeedQuery['need']>;

/** How many services stand on the page; the search has the rest. */
const most = 20;

/** `/need/{id}`: what may help in one situation, urgent help before all else. */
export async function createNeedPage(request: PageRequest, id: string): Promise<PageResult> {
  const { ask, speaker, clock } = request;
  const answer = await ask(FamilyNeedDocument, { id, first: most });
  if ('failure' in answer) return unavailable(request);
  const { need } = answer.data;
  if (!need) return notFound(request, speaker.say('noSuchNeed'));
  return {
    status: 200,
    title: speaker.needText(need),
    keeping: 'public',
    indexed: true,
    path: `/need/${id}`,
    exit: need.sensitive,
    body: renderNeed(need, speaker, clock()),
  };
}

function renderNeed(need: Need, speaker: Speaker, now: Temporal.Instant): Html {
  const { services, coverage, urgentHelp } = need;
  const notListed = coverage.named.filter((named) => named.services.length === 0).map(({ name }) => name);
  const more = services.totalCount - services.edges.length;
  return html`<h1>${speaker.need(need)}</h1>
    ${renderUrgent(urgentHelp, speaker)}
    <section aria-labelledby="results">
      <h2 id="results">${speaker.count('mayHelp', services.totalCount)}</h2>
      <ol class="cards">
        ${services.edges.map(({ node }) => renderCard({ service: node, because: [], miles: null }, speaker, now))}
      </ol>
      <p>
        <a href="${speaker.path(`/search?need=${encodeURIComponent(need.id)}`)}">${speaker.say('narrowNeed')}</a
        >${more > 0 && ` (${speaker.count('results', services.totalCount)})`}
      </p>
    </section>
    ${notListed.length > 0 && renderNotListed(notListed, speaker)} ${renderWaysIn(services.waysIn, speaker)}`;
}

/** The strategy names them and no directory lists them: a family can still ask for them by name. */
function renderNotListed(names: readonly string[], speaker: Speaker): Html {
  return html`<section aria-labelledby="not-listed">
    <h2 id="not-listed">${speaker.say('notListedTitle')}</h2>
    <p>${speaker.say('notListed')}</p>
    <ul ${speaker.inEnglish}>
      ${names.map((name) => html`<li>${name}</li>`)}
    </ul>
  </section>`;
}

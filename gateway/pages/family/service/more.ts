import { type Html, html } from '../../html.ts';
import { renderMarkdown } from '../../markdown.ts';
import type { PlainKey, Speaker } from '../speaker.ts';
import type { Service } from './facts.ts';

/** What only the SEND Local Offer says. */
export function renderLocalOffer({ localOffer }: Service, speaker: Speaker): Html | null {
  if (!localOffer) return null;
  const { sendNeeds, sendSupport, answers } = localOffer;
  if (sendNeeds.length === 0 && sendSupport === null && answers.length === 0) return null;
  return html`<section aria-labelledby="local-offer">
    <h2 id="local-offer">${speaker.say('localOffer')}</h2>
    <div ${speaker.inEnglish}>
      ${sendNeeds.length > 0 && html`<p>${sendNeeds.join(', ')}</p>`}
      ${sendSupport !== null && renderMarkdown(sendSupport)}
      ${answers.map(
        ({ question, answer }) =>
          html`<details>
            <summary>${question}</summary>
            <p>${answer}</p>
          </details>`,
      )}
    </div>
  </section>`;
}

const accepting: Readonly<Record<'YES' | 'NO' | 'UNKNOWN', PlainKey>> = {
  YES: 'nhsAccepting',
  NO: 'nhsNotAccepting',
  UNKNOWN: 'nhsNotSaid',
};

/** What only the NHS finders say. */
export function renderNhs({ nhs }: Service, speaker: Speaker): Html | null {
  if (!nhs) return null;
  const has = nhs.facilities.filter(({ available }) => available === 'YES').map(({ name }) => name);
  return html`<section aria-labelledby="nhs">
    <h2 id="nhs">${speaker.say('nhs')}</h2>
    <p>${speaker.english(nhs.type)} · ${speaker.say(accepting[nhs.acceptingPatients])}</p>
    ${has.length > 0 && html`<p ${speaker.inEnglish}>${has.join(', ')}</p>`}
    <p><small>${speaker.say('nhsCredit')}</small></p>
  </section>`;
}

/** What else may help, and why; and the situations that it is for. */
export function renderRelated({ related, needs }: Service, speaker: Speaker): Html | null {
  const running = related.filter(({ service }) => service.status !== 'WITHDRAWN');
  if (running.length === 0 && needs.length === 0) return null;
  return html`<section aria-labelledby="related">
    <h2 id="related">${speaker.say('alsoHelps')}</h2>
    ${
      running.length > 0 &&
      html`<ul>
        ${running.map(({ service, sentence }) => html`<li><a href="${speaker.path(`/service/${service.slug}`)}" ${speaker.inEnglish}>${service.name}</a> <small class="inline">${speaker.tell([sentence])}</small></li>`)}
      </ul>`
    }
    ${
      needs.length > 0 &&
      html`<p>${speaker.say('answersNeeds')}</p>
        <ul>
          ${needs.map((need) => html`<li><a href="${speaker.path(`/need/${need.id}`)}">${speaker.need(need)}</a></li>`)}
        </ul>`
    }
  </section>`;
}

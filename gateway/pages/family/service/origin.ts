import { type Html, html } from '../../html.ts';
import type { Speaker } from '../speaker.ts';
import type { Fact, Service } from './facts.ts';

/** Each fact with where it comes from and since when. */
export function renderFacts(facts: readonly Fact[], service: Service, speaker: Speaker): Html {
  return html`<dl class="known">
    ${facts.map(
      ({ label, value, fields }) =>
        html`<div>
          <dt>${speaker.say(label)}</dt>
          <dd>${value} ${renderOrigin(fields, service, speaker)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** A line for each directory, e.g. `From Sutton Information Hub, 12 October 2026`. */
export function renderOrigin(fields: readonly string[], { provenance }: Service, speaker: Speaker): Html {
  const from = provenance.filter(({ field }) => fields.includes(field));
  const lines = new Set(
    from.map(({ source, assertedAt }) =>
      assertedAt === null
        ? speaker.say('fromSource', { source: source.name })
        : speaker.say('fromSourceAt', { source: source.name, day: speaker.date(assertedAt) }),
    ),
  );
  return html`${[...lines].map((line) => html`<small class="from">${line}</small>`)}`;
}

/** What each field is called where directories disagree on it. */
const fieldWords: Readonly<Record<string, Parameters<Speaker['say']>[0]>> = {
  phones: 'fieldPhones',
  email: 'email',
  url: 'website',
  cost: 'factCost',
  eligibility: 'factFor',
  'eligibility.ages': 'factFor',
  locations: 'factWhere',
  schedules: 'factWhen',
  referral: 'factReferral',
  languages: 'languageSpoken',
  name: 'fieldName',
  organisation: 'fieldOrganisation',
  delivery: 'fieldDelivery',
  areaServed: 'factArea',
  waitTime: 'factWait',
  status: 'fieldStatus',
  offer: 'fieldOffer',
  thresholdTier: 'fieldTier',
};

/** Where directories disagree: what is shown, what the others say, and by which rule. */
export function renderConflicts({ conflicts }: Pick<Service, 'conflicts'>, speaker: Speaker): Html | null {
  if (conflicts.length === 0) return null;
  const items = conflicts.map(({ field, chosen, others, sentences }) => {
    const words = fieldWords[field];
    return html`<h3>${words ? speaker.say(words) : speaker.english(field)}</h3>
      <ul>
        <li>
          ${speaker.say('weShow', { source: chosen.source.name })} ${renderValue(chosen, speaker)}
          <small>${speaker.say('whyShown')}: ${speaker.tell(sentences)}</small>
        </li>
        ${others.map((other) => html`<li>${speaker.say('otherSays', { source: other.source.name })} ${renderValue(other, speaker)}</li>`)}
      </ul>`;
  });
  return html`<section class="conflicts" aria-labelledby="conflicts">
    <h2 id="conflicts">${speaker.say('disagree')}</h2>
    <p>${speaker.say('disagreeLead')}</p>
    ${items}
  </section>`;
}

function renderValue({ value, assertedAt }: Service['conflicts'][number]['chosen'], speaker: Speaker): Html {
  const since = assertedAt === null ? null : html` (${speaker.date(assertedAt)})`;
  return html`<q ${speaker.inEnglish}>${value}</q>${since}`;
}

import type { FamilySearchQuery, ServiceCardFragment } from '../../../../codegen/generated/operations.ts';
import { type Html, html } from '../../html.ts';
import type { Speaker } from '../speaker.ts';
import { keepPostcodesWhole } from '../postcodes.ts';
import { bandWords, describeChecked } from './checked.ts';
import { listWays, needsReferral } from './reach.ts';
import { describeUnknown } from './unknown.ts';
import { renderNext } from './when.ts';

export interface Card {
  service: ServiceCardFragment;
  /** Why it is shown. */
  because: readonly Reason[];
  /** In a straight line; null where it is not known, or must not be. */
  miles: number | null;
}

type Reason = FamilySearchQuery['services']['edges'][number]['because'][number];

/** One service in a list: why it is here, when next, how far, what it costs, how to reach it, what is not known. */
export function renderCard({ service, because, miles }: Card, speaker: Speaker, now: Temporal.Instant): Html {
  const { slug, name, summary, organisation, freshness, status } = service;
  const unknown = describeUnknown(service, speaker);
  const ways = listWays(service, speaker);
  const why = because
    .filter(({ field }) => !isSaidElsewhere(field, { service, miles }))
    .flatMap(({ sentences }) => sentences);
  return html`<li class="card">
    <h3><a href="${speaker.path(`/service/${slug}`)}" ${speaker.inEnglish}>${name}</a></h3>
    ${organisation !== null && organisation.name !== name && html`<p class="by" ${speaker.inEnglish}>${organisation.name}</p>`}
    ${status !== 'ACTIVE' && html`<p class="warning">${speaker.say(status === 'WITHDRAWN' ? 'ended' : 'closedForNow')}</p>`}
    ${summary !== null && html`<p ${speaker.inEnglish}>${summary}</p>`}
    ${why.length > 0 && html`<p class="because"><span class="unseen">${speaker.say('why')}: </span>${speaker.tell(why)}</p>`}
    <ul class="essentials">
      ${listEssentials({ service, because, miles }, speaker).map((item) => html`<li>${item}</li>`)}
    </ul>
    ${
      ways.length > 0 &&
      html`<ul class="ways" aria-label="${speaker.say('howToReach')}">
        ${ways.map((way) => html`<li>${way}</li>`)}
      </ul>`
    }
    <p class="checked">
      ${describeChecked(service, speaker, now)}
      ${freshness.band !== 'FRESH' && html`<strong>${speaker.say(bandWords[freshness.band])}</strong>`} ${unknown}
    </p>
  </li>`;
}

/** How far away it is has a line of its own, and so have that it is free, and how sure it is. */
function isSaidElsewhere(field: string, { service: { cost }, miles }: Pick<Card, 'service' | 'miles'>): boolean {
  return field === 'freshness' || (field === 'near' && miles !== null) || (field === 'free' && cost.free === 'YES');
}

function listEssentials({ service, miles }: Card, speaker: Speaker): (Html | string)[] {
  const next = renderNext(service, speaker);
  return [
    ...(next === null ? [] : [html`<b>${next}</b>`]),
    ...renderWhere(service, miles, speaker),
    ...describeCost(service, speaker),
    ...(needsReferral(service) ? [speaker.say('referred')] : []),
    ...(service.languages.length > 0
      ? [`${speaker.say('speaks')} ${speaker.list(service.languages.map(({ code }) => speaker.languageName(code)))}`]
      : []),
  ];
}

function renderWhere({ locations, delivery }: ServiceCardFragment, miles: number | null, speaker: Speaker): Html[] {
  const [nearest] = locations.toSorted((a, b) => (a.distance?.miles ?? Infinity) - (b.distance?.miles ?? Infinity));
  const secret = locations.some(({ location }) => location.confidential);
  const address = nearest?.location.address;
  const place = address ? keepPostcodesWhole(address.text) : (nearest?.location.name ?? null);
  const others = locations.length - 1;
  return [
    ...(miles === null ? [] : [html`${speaker.away(miles)}`]),
    ...(place === null || secret
      ? []
      : [html`${speaker.english(place)}${others > 0 && ` ${speaker.count('morePlaces', others)}`}`]),
    ...(secret ? [html`${speaker.say('keptPrivate')}`] : []),
    ...(delivery.includes('ONLINE') ? [html`${speaker.say('online')}`] : []),
    ...(delivery.includes('PHONE') ? [html`${speaker.say('byPhone')}`] : []),
    ...(delivery.includes('HOME_VISIT') ? [html`${speaker.say('atHome')}`] : []),
  ];
}

export function describeCost({ cost: { free, text } }: Pick<ServiceCardFragment, 'cost'>, speaker: Speaker): Html[] {
  if (free === 'YES') return [html`${speaker.say('free')}`];
  if (text !== null) return [speaker.english(text)];
  return free === 'NO' ? [html`${speaker.say('notFree')}`] : [];
}

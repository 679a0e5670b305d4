import type { ServiceCardFragment } from '../../../../codegen/generated/operations.ts';
import { type Html, html } from '../../html.ts';
import type { Speaker } from '../speaker.ts';

/** Every way to reach a service, the one that asks least of a family first: turn up, ring, write, fill in a form. */
export function listWays(service: ServiceCardFragment, speaker: Speaker): Html[] {
  const { phones, email, referral, url } = service;
  const form = referral.url ?? null;
  return [
    ...(referral.routes.includes('DROP_IN') ? [html`${speaker.say('turnUp')}`] : []),
    ...phones.map((phone) => renderPhone(phone, speaker)),
    ...(email === null ? [] : [html`${speaker.say('email')}: <a href="mailto:${email}">${email}</a>`]),
    ...(form === null || form === url ? [] : [html`<a href="${form}" rel="nofollow">${speaker.say('form')}</a>`]),
    ...(url === null ? [] : [html`<a href="${url}" rel="nofollow">${speaker.say('website')}</a>`]),
  ];
}

/** The address of a number, however it is written. */
export function toTel(number: string): string {
  return `tel:${number.replaceAll(/[^\d+]/g, '')}`;
}

/** A number to press, where it can be a real one. */
export function renderPhone(
  { number, e164, label }: { number: string; e164: string | null; label?: string | null },
  speaker: Speaker,
): Html {
  const words = label === null || label === undefined ? speaker.say('ring') : speaker.english(label);
  if (e164 === null) return html`${words}: <bdi>${number}</bdi>`;
  return html`${words}: <a href="tel:${e164}"><bdi>${number}</bdi></a>`;
}

/** Somebody else has to ask for the family, as far as is stated. */
export function needsReferral({ referral: { routes } }: Pick<ServiceCardFragment, 'referral'>): boolean {
  return routes.length > 0 && !routes.includes('SELF') && !routes.includes('DROP_IN');
}

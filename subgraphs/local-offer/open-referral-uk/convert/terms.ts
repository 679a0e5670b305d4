import type { WireService, WireTerm } from '../wire/service.ts';

/** The terms that a service is linked to, sorted by what they say of it. */
export interface Terms {
  categories: { id: string; name: string }[];
  /** Circumstances of the people it is for. */
  circumstances: string[];
  /** Special educational needs and disabilities that it names. */
  sendNeeds: string[];
  /** Words on SEND in the service's own hand, under the heading that asks for them. */
  sendWords: { heading: string; words: string }[];
}

interface Link {
  type: string | null;
  value: string | null;
  term: WireTerm | null;
}

/**
 * Open Referral has no field of its own for a Local Offer: it links terms of the council's own taxonomies, and tells what
 * for by the link's type and the taxonomy's name. `value`, of HSDS 3 proper, holds the words under a heading.
 */
export function toTerms(service: WireService): Terms {
  const links = toLinks(service);
  const named = links.filter((link) => link.value === null || !isSend(link));
  const sendNeeds = toNames(named.filter(isSend));
  const others = named.filter((link) => !isSend(link));
  return {
    sendNeeds,
    circumstances: [...new Set([...sendNeeds, ...toNames(others.filter(isCircumstance))])],
    categories: others.filter((link) => !isCircumstance(link)).flatMap(toCategory),
    sendWords: links
      .filter(isSend)
      .flatMap(({ value, term }) => (value === null ? [] : [{ heading: term?.name ?? '', words: value }])),
  };
}

function toLinks(service: WireService): Link[] {
  return [
    ...service.attributes.map(({ link_type, value, taxonomy_term }) => ({
      type: link_type,
      value,
      term: taxonomy_term,
    })),
    ...service.service_taxonomys.map(({ taxonomy }) => ({ type: null, value: null, term: taxonomy })),
    ...service.eligibilitys.flatMap(({ taxonomys }) =>
      taxonomys.map((term) => ({ type: 'eligibility', value: null, term })),
    ),
  ];
}

function isSend(link: Link): boolean {
  return /\bsend?\b|special educational|\bdisabilit/i.test(toSubject(link));
}

function isCircumstance(link: Link): boolean {
  return /\b(?:eligibilit|circumstance|audience)/i.test(toSubject(link));
}

function toSubject({ type, term }: Link): string {
  return [type, term?.taxonomy, term?.taxonomy_detail?.name, term?.vocabulary].join(' ').replaceAll(/[_-]/g, ' ');
}

function toNames(links: readonly Link[]): string[] {
  return [...new Set(links.flatMap(({ term }) => term?.name ?? []))];
}

function toCategory({ term }: Link): { id: string; name: string }[] {
  return term?.name == null ? [] : [{ id: term.id ?? term.name, name: term.name }];
}

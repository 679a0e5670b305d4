import type { Offer } from '../../../codegen/generated/harvest.ts';
import type { AgeRange, DeliveryMode, Listing, ServiceKind, ServiceStatus } from '../../kit/listing.ts';
import { type Phone, toPhone } from '../../kit/phone.ts';
import type { ReadPhone } from '../../kit/phone-reader.ts';
import { fold } from '../../kit/text/fold.ts';
import type { Account } from './account.ts';
import type { FieldRule } from './choose.ts';
import { agesAgree } from './compare-ages.ts';
import { costsAgree, describeCost } from './compare-costs.ts';
import { byCover, byKey } from './compare.ts';
import type { NamedLanguage, ToLanguage } from './languages.ts';
import { areasAgree, namesAgree, toOrganisationKey } from './name-keys.ts';
import type { Area, Cost, Referral } from './records.ts';
import { parseWebAddress, toPageKey } from './web-address.ts';
import { deliveryWords, describeAges, offerWords, routeWords, statusWords } from './words.ts';

type Language = NamedLanguage & { support: string | null };

/** How each field of a service is chosen. Places and their hours have rules of their own: merge/merge-places.ts. */
export function createFieldRules(toLanguage: ToLanguage, readPhone: ReadPhone = toPhone) {
  return {
    name: rule<string>('name', ({ name }) => name, {
      byTrust: true,
      compare: { agrees: (chosen, other, accounts) => namesAgree(chosen, other, namesBeside(accounts)), words: asIs },
    }),
    summary: rule<string>('summary', ({ summary }) => summary),
    description: rule<string>('description', ({ description }) => description),
    kind: rule<ServiceKind>('kind', ({ kind }) => kind, {
      speaker: { may: (_, kind) => kind === 'HEALTH_SITE', rule: 'ruleHealthSite' },
    }),
    status: rule<ServiceStatus>('status', ({ status }) => status, {
      compare: byKey(asIs, (status) => statusWords[status]),
    }),
    organisation: organisationRule,
    url: rule<string>('url', ({ url }) => parseWebAddress(url), { compare: byKey(toPageKey, asIs) }),
    email: rule<string>('email', ({ email }) => parseEmail(email), { compare: byKey(asIs, asIs) }),
    phones: rule<readonly Phone[]>('phones', ({ phones }) => orNull(toPhones(phones, readPhone)), {
      compare: byCover(toDialled, ({ number }) => number),
    }),
    delivery: rule<readonly DeliveryMode[]>('delivery', ({ delivery }) => orNull(delivery), {
      compare: byCover(asIs, (mode) => deliveryWords[mode]),
    }),
    areaServed: rule<Area>('areaServed', ({ areaServed }) => areaServed, {
      compare: { agrees: areasAgree, words: ({ text }) => text },
    }),
    eligibilityText: rule<string>('eligibility.text', ({ eligibility }) => eligibility.text),
    ages: rule<readonly AgeRange[]>('eligibility', ({ eligibility }) => orNull(eligibility.ages), {
      speaker: {
        may: ({ source }, ages) => source === 'local-offer' && ages.some((range) => range.maxMonthsWithSend !== null),
        rule: 'ruleSendAges',
      },
      compare: { agrees: agesAgree, words: (ages) => ages.map(describeAges).join(', ') },
    }),
    cost: rule<Cost>('cost', toCost, {
      speaker: {
        may: (_, { free }) => free !== 'UNKNOWN',
        rule: 'ruleSaysCost',
      },
      compare: { agrees: costsAgree, words: describeCost },
    }),
    languages: rule<readonly Language[]>(
      'languages',
      ({ languages }) => orNull(languages.map(({ language, support }) => ({ ...toLanguage(language), support }))),
      {
        compare: byCover(
          ({ code, name }) => (code === 'und' ? fold(name) : code.split('-')[0]),
          ({ name }) => name,
        ),
      },
    ),
    referral: rule<Referral>('referral', toReferral, {
      speaker: {
        may: (_, { routes }) => routes.length > 0,
        rule: 'ruleSaysWhoAsks',
      },
      compare: {
        agrees: (chosen, other) => new Set(other.routes).isSubsetOf(new Set(chosen.routes)),
        words: ({ routes }) => routes.map((route) => routeWords[route]).join(', '),
      },
    }),
    waitTime: rule<string>('waitTime', ({ waitTime }) => waitTime, { compare: byKey(fold, asIs) }),
    thresholdTier: rule<number>('thresholdTier', ({ thresholdTier }) => thresholdTier, {
      compare: byKey(asIs, (tier) => `Tier ${tier}`),
    }),
    offer: rule<Offer>('offer', ({ offer }) => offer, { compare: byKey(asIs, (offer) => offerWords[offer]) }),
  };
}

/** Names that may stand within that of a service, and say who and where: those of organisations and venues. */
function namesBeside(accounts: readonly Account[]): string[] {
  return accounts.flatMap(({ listing: { organisation, locations } }) =>
    [organisation?.name, ...locations.flatMap(({ name, room }) => [name, room])].flatMap((name) => name ?? []),
  );
}

/** Two names of one organisation are no disagreement on who it is. */
const organisationRule: FieldRule<{ id: string | null; name: string }> = {
  field: 'organisation',
  read: ({ listing, organisation: id }) => listing.organisation && { id, name: listing.organisation.name },
  compare: {
    agrees: (chosen, other) =>
      (chosen.id !== null && chosen.id === other.id) ||
      toOrganisationKey(chosen.name) === toOrganisationKey(other.name),
    words: ({ name }) => name,
  },
};

function rule<Value>(
  field: string,
  read: (listing: Listing) => Value | null,
  more: Omit<FieldRule<Value>, 'field' | 'read'> = {},
): FieldRule<Value> {
  return { field, read: ({ listing }) => read(listing), ...more };
}

/** The numbers of a listing, each once however often and however written it is given. */
export function toPhones(phones: Listing['phones'], readPhone: ReadPhone = toPhone): Phone[] {
  const known = new Map<string, Phone>();
  for (const { number, label } of phones) {
    const phone = { ...readPhone(number), label };
    if (!known.has(toDialled(phone))) known.set(toDialled(phone), phone);
  }
  return [...known.values()];
}

/** The address of a mailbox in lower case, also out of a link or a sentence's end; null when the text is none. */
export function parseEmail(text: string | null): string | null {
  const address = (text?.trim().toLowerCase() ?? '').replace(/^mailto:/, '').replace(/[.,;]$/, '');
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) ? address : null;
}

function toCost({ cost: { free, text, url } }: Listing): Cost | null {
  return free === 'UNKNOWN' && text === null && url === null ? null : { free, text, url: parseWebAddress(url) };
}

function toReferral({ referral: { routes, text, url } }: Listing): Referral | null {
  return routes.length === 0 && text === null && url === null ? null : { routes, text, url: parseWebAddress(url) };
}

/** An extension is part of what is dialled, and its number only of what is written. */
function toDialled({ e164, number }: Phone): string {
  const extension = number.match(/ext\.? *\d+/)?.[0] ?? '';
  return `${e164 ?? number}${extension}`;
}

function asIs<Value>(value: Value): Value {
  return value;
}

function orNull<Item>(items: readonly Item[]): readonly Item[] | null {
  return items.length > 0 ? items : null;
}

import type { SampleRecord } from '../../../sample/account.ts';
import { sampleUuid } from '../../../sample/ids.ts';
import { describeSchedule, weekly } from '../../../time/schedule.ts';
import { toEligibilityTypes } from './eligibility.ts';
import { type Row, idOf, toDigits, toSlug, toStamp } from './row.ts';
import { toCategoryTerms } from './terms.ts';

/** The day that the records are made for, and where the stand-in is reached. */
export interface Edition {
  today: Temporal.PlainDate;
  /** Without a slash at its end. */
  origin: string;
}

/** One service as the platform sends it. What it has no field for goes into the texts, as editors do it. */
export function toService(record: SampleRecord, slug: string, { today, origin }: Edition): Row {
  const modified = toStamp(today, record.confirmedDaysAgo);
  return {
    id: sampleUuid('information-hub', record.key),
    organisation_id: idOf('organisation', record.organisation),
    has_logo: false,
    slug,
    name: record.name,
    type: toType(record.kind),
    status: 'active',
    intro: record.summary.slice(0, 300),
    description: `${record.description || record.summary}\n\nInvented sample data.`,
    image: null,
    wait_time: record.waitTime,
    is_free: record.free ?? false,
    fees_text: record.free ? null : record.costText,
    fees_url: null,
    testimonial: null,
    video_embed: null,
    url: record.url?.startsWith('/') ? `${origin}${record.url}` : (record.url ?? ''),
    contact_name: 'Sam Example',
    contact_phone: toDigits(record.phone),
    contact_email: record.email,
    show_referral_disclaimer: false,
    ...toReferral(record, origin),
    useful_infos: toUsefulInfos(record),
    offerings: toOfferings(record),
    social_medias: [],
    gallery_items: [],
    tags: [],
    category_taxonomies: toCategoryTerms(record.categories, today),
    eligibility_types: toEligibilityTypes(record),
    score: 0,
    ends_at: record.endedDaysAgo === null ? null : toStamp(today, record.endedDaysAgo),
    last_modified_at: modified,
    created_at: toStamp(today, record.confirmedDaysAgo + 400),
    updated_at: modified,
  };
}

/** Slugs are made from names; a second one of the same name gets a number. */
export function toSlugs(names: readonly string[]): string[] {
  const used = new Map<string, number>();
  return names.map((name) => {
    const slug = toSlug(name);
    const before = used.get(slug) ?? 0;
    used.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
}

function toType(kind: SampleRecord['kind']): string {
  return kind === 'ACTIVITY' || kind === 'CLUB' || kind === 'GROUP' ? kind.toLowerCase() : 'service';
}

/** The platform's own form serves families and professionals alike; others ask by the provider's own page. */
function toReferral({ referral, organisation }: SampleRecord, origin: string): object {
  const none = { referral_method: 'none', referral_button_text: null, referral_email: null, referral_url: null };
  if (referral.includes('SELF') && referral.includes('PROFESSIONAL')) {
    const own = { referral_method: 'internal', referral_email: 'referrals@example.org' };
    return { ...none, ...own, referral_button_text: 'Ask for this service' };
  }
  if (!referral.some((route) => route !== 'DROP_IN')) return none;
  return { ...none, referral_method: 'external', referral_url: `${origin}/providers/${organisation}` };
}

function toUsefulInfos({ referral, languages, areaServed, hours, venues }: SampleRecord): object[] {
  const telephoneHours =
    venues.length > 0
      ? []
      : hours.map(({ days, opens, closes }) =>
          describeSchedule({ rrule: weekly(...days), opensAt: opens, closesAt: closes, from: null, to: null }),
        );
  const infos = [
    { title: 'How to get this help', lines: referral.map((route) => referralWords[route]) },
    { title: 'Languages', lines: languages },
    { title: 'Where you have to live', lines: areaServed === null ? [] : [areaServed] },
    { title: 'When somebody answers', lines: telephoneHours },
  ];
  return infos
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }, index) => ({ title, description: lines.join('\n\n'), order: index + 1 }));
}

const referralWords = {
  SELF: 'You can ask for yourself.',
  PROFESSIONAL: 'A professional who knows you can ask.',
  SCHOOL: 'Your school can ask.',
  GP: 'Your GP can ask.',
  DROP_IN: 'Nobody has to ask: turn up.',
} as const;

function toOfferings({ delivery }: SampleRecord): object[] {
  return delivery
    .flatMap((mode) => (mode === 'IN_PERSON' ? [] : [offeringWords[mode]]))
    .map((offering, index) => ({ offering, order: index + 1 }));
}

const offeringWords = {
  ONLINE: 'Help online',
  PHONE: 'Help by telephone',
  HOME_VISIT: 'Visits at home',
  OUTREACH: 'Workers who come to where you are',
} as const;

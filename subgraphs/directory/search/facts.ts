import type { Offer } from '../../../codegen/generated/harvest.ts';
import type { DeliveryMode, ReferralRoute, ServiceKind, YesNoUnknown } from '../../kit/listing.ts';
import type { Area } from '../../kit/source-options.ts';
import { findGroupsInName } from './spoken/groups.ts';
import type { Area as AreaServed, LocationRecord, ServiceRecord } from '../merge/records.ts';

/** What every search asks of a service, kept in memory beside the file: a few hundred bytes each. */
export interface ServiceFacts {
  /** The service's number in the file, which is its place in the order of names. */
  row: number;
  id: string;
  kind: ServiceKind;
  withdrawn: boolean;
  /** It has a place that must not be shown. */
  confidential: boolean;
  free: YesNoUnknown;
  offer: Offer | null;
  /** It is for some alone: by its offer, and where that is not stated by whom it says that it is for. */
  forSome: boolean;
  /** 1 to 4; null when not stated. */
  thresholdTier: number | null;
  organisation: string | null;
  wheelchair: YesNoUnknown;
  accessibleToilet: YesNoUnknown;
  inductionLoop: YesNoUnknown;
  delivery: readonly DeliveryMode[];
  referral: readonly ReferralRoute[];
  sources: readonly string[];
  /** In lower case, each with the language alone where it has more: `ta-lk` and `ta`. */
  languages: readonly string[];
  categories: readonly string[];
  /** The ids of the needs that it answers. */
  needs: readonly string[];
  /** Services that the strategy names, in its words, that it is. */
  named: readonly string[];
  /** Ids of the groups of people whom its name or a category of it names: dads, autistic people. */
  calledFor: readonly string[];
  /** How many services of the same name come before it: a group that every hub has is listed once for each. */
  repeat: number;
  /** The number of whom it is for, among all that the model keeps. */
  judged: number;
  /** The number of when it is open, among all that the model keeps; null for what has ended or is closed for a while. */
  hours: number | null;
  /** Why it is for people wherever they live; null when it is for those who come to its venue. */
  reach: Reach | null;
  /** The wards of its places that may be shown. */
  wards: readonly string[];
  /** The newest date on which a directory asserted anything of it, in milliseconds since 1970; null without one. */
  updatedAt: number | null;
}

export type Reach = 'ONLINE' | 'PHONE' | 'HOME_VISIT' | 'AREA' | 'NO_VENUE';

export interface FactsContext {
  row: number;
  /** The directories that list it. */
  sources: readonly string[];
  /** Its places. */
  locations: readonly LocationRecord[];
  /** The number of whom it is for. */
  judged: number;
  /** The number of when it is open. */
  hours: number;
  /** How many services of the same name come before it. */
  repeat: number;
  /** The area that the graph is about. */
  area: Area;
}

export function toFacts(
  service: ServiceRecord,
  { row, sources, locations, judged, hours, repeat, area }: FactsContext,
): ServiceFacts {
  const hasPoint = locations.some(({ latitude, longitude }) => latitude !== null && longitude !== null);
  return {
    row,
    id: service.id,
    kind: service.kind,
    withdrawn: service.status === 'WITHDRAWN',
    confidential: locations.some(({ confidential }) => confidential),
    free: service.cost.free,
    offer: service.offer,
    forSome: isForSome(service),
    thresholdTier: service.thresholdTier,
    organisation: service.organisation?.id ?? null,
    wheelchair: anyOf(locations.map(({ wheelchair }) => wheelchair)),
    accessibleToilet: anyOf(locations.map(({ accessibleToilet }) => accessibleToilet)),
    inductionLoop: anyOf(locations.map(({ inductionLoop }) => inductionLoop)),
    delivery: service.delivery,
    referral: service.referral.routes,
    sources,
    languages: service.languages.flatMap(({ code }) => toLanguageKeys(code)),
    categories: service.categories.map(({ id }) => id),
    needs: service.needs,
    named: service.named,
    calledFor: findGroupsInName([service.name, ...service.categories.map(({ name }) => name)]),
    repeat,
    judged,
    hours: service.status === 'ACTIVE' ? hours : null,
    reach: toReach(service, hasPoint, area),
    wards: [...new Set(locations.flatMap(({ ward, confidential }) => (confidential ? [] : (ward ?? []))))],
    updatedAt: service.updatedAt === null ? null : Date.parse(service.updatedAt),
  };
}

function isForSome({ offer, eligibility: { sendOnly, judged } }: ServiceRecord): boolean {
  if (offer !== null) return offer !== 'UNIVERSAL';
  return sendOnly === 'YES' || judged.conditions.length > 0;
}

/** `ta-LK` as `ta-lk` and `ta`, so that whoever asks for Tamil finds it. */
export function toLanguageKeys(code: string): string[] {
  const key = code.toLowerCase();
  return [...new Set([key, key.split('-')[0] ?? key])];
}

/** One venue with a yes is enough for a yes; a no takes a no of every one. */
function anyOf(answers: readonly YesNoUnknown[]): YesNoUnknown {
  if (answers.includes('YES')) return 'YES';
  return answers.length > 0 && answers.every((answer) => answer === 'NO') ? 'NO' : 'UNKNOWN';
}

function toReach({ delivery, areaServed }: ServiceRecord, hasPoint: boolean, area: Area): Reach | null {
  for (const mode of ['PHONE', 'ONLINE', 'HOME_VISIT'] as const) if (delivery.includes(mode)) return mode;
  if (areaServed && isWide(areaServed, area)) return 'AREA';
  return hasPoint ? null : 'NO_VENUE';
}

/** The whole area, or something larger; a ward (E05) or a name of its own is smaller. */
function isWide({ text, codes }: AreaServed, area: Area): boolean {
  if (codes.length > 0) return codes.some((code) => code === area.code || /^(?:E(?:1[0-4]|92|54)|K0)/.test(code));
  return text.toLowerCase().includes(area.name.toLowerCase());
}

/** What services of one name share: `Rhyme Time at Kestrel Library` and `Parent Group (Amber Children's Centre)` without their venues. */
export function toSharedName(name: string): string {
  return name.toLowerCase().replace(/\s+(?:\(.*|at\s.*)$/, '');
}

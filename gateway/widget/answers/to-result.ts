import type { EmbedSearchQuery } from '../../../codegen/generated/operations.ts';
import type { Teller } from '../../languages/teller.ts';
import { keepPostcodesWhole } from '../../pages/family/postcodes.ts';
import type { Result, Way } from '../contract.ts';

type Edge = EmbedSearchQuery['services']['edges'][number];
type Service = Edge['node'];
type At = Service['locations'][number];

/** What the embed shows of one service that was found; why it is there is only what nothing else on it says. */
export function toResult({ node, distance, because }: Edge, teller: Teller): Result {
  const at = pickNearest(node.locations);
  const { location } = at ?? {};
  const hidden = node.locations.some(({ location: { confidential } }) => confidential);
  const { latitude, longitude } = location ?? {};
  const isPlaced = !hidden && typeof latitude === 'number' && typeof longitude === 'number';
  const reach = toWays(node);
  const next = toNext(node);
  const miles = hidden ? null : (distance?.miles ?? null);
  const checked = toChecked(node);
  const isSaidElsewhere = (field: string) =>
    (field === 'near' && miles !== null) ||
    (field === 'free' && node.cost.free === 'YES') ||
    (field === 'freshness' && checked.checked === null);
  return {
    slug: node.slug,
    name: node.name,
    by: node.organisation?.name ?? null,
    summary: node.summary,
    why: because.filter(({ field }) => !isSaidElsewhere(field)).map(({ sentences }) => teller.text(sentences)),
    next,
    open: node.openNow,
    miles,
    away: miles === null ? null : teller.away(miles),
    free: node.cost.free,
    cost: node.cost.free === 'NO' ? node.cost.text : null,
    reach,
    referred: isReferred(node.referral.routes),
    where: hidden || !location ? null : writeWhere(location),
    hidden,
    online: node.delivery.includes('ONLINE'),
    atHome: node.delivery.includes('HOME_VISIT'),
    point: isPlaced ? [latitude, longitude] : null,
    notStated: [
      ...(node.cost.free === 'UNKNOWN' ? ['cost' as const] : []),
      ...(next === null && node.openNow === 'UNKNOWN' ? ['times' as const] : []),
      ...(location && !hidden && !isAccessKnown(location) ? ['access' as const] : []),
      ...(reach.length === 0 ? ['contact' as const] : []),
    ],
    ...checked,
  };
}

/** The first where distances are not known. */
function pickNearest(locations: readonly At[]): At | undefined {
  return locations.toSorted((a, b) => (a.distance?.miles ?? Infinity) - (b.distance?.miles ?? Infinity))[0];
}

/** A session is more than a door that opens. */
function toNext({ sessions: [session], locations }: Service): Result['next'] {
  if (session) return { start: session.start, session: session.id };
  const openings = locations.flatMap(({ nextOpening }) => nextOpening?.start ?? []);
  const [start] = openings.toSorted((a, b) => Date.parse(a) - Date.parse(b));
  return start === undefined ? null : { start, session: null };
}

/** Just turn up, ring, write, fill in a form, read on: in that order. */
function toWays({ referral, phones, email, url }: Service): Way[] {
  const form = referral.url !== null && referral.url !== url ? referral.url : null;
  return [
    ...(referral.routes.includes('DROP_IN') ? [{ way: 'dropIn' as const, to: null, text: null }] : []),
    ...phones.map(({ number }) => ({
      way: 'ring' as const,
      to: `tel:${number.replaceAll(/[^\d+]/g, '')}`,
      text: number,
    })),
    ...(email === null ? [] : [{ way: 'email' as const, to: `mailto:${email}`, text: email }]),
    ...(form === null ? [] : [{ way: 'form' as const, to: form, text: null }]),
    ...(url === null ? [] : [{ way: 'website' as const, to: url, text: null }]),
  ];
}

/** Nobody can come by themselves, as far as is told. */
function isReferred(routes: Service['referral']['routes']): boolean {
  return routes.length > 0 && !routes.includes('SELF') && !routes.includes('DROP_IN');
}

function writeWhere({ name, address }: At['location']): string | null {
  const text = keepPostcodesWhole(address?.text ?? '');
  if (name === null || text.includes(name)) return text || null;
  return text === '' ? name : `${name}, ${text}`;
}

function isAccessKnown({ stepFree, wheelchair }: At['location']): boolean {
  return stepFree !== 'UNKNOWN' || wheelchair !== 'UNKNOWN';
}

/** What is stale counts as not checked, whenever that was. */
function toChecked({ freshness, listings }: Service): Pick<Result, 'checked' | 'source'> {
  const [latest] = listings.toSorted((a, b) => Date.parse(b.assertedAt ?? '') - Date.parse(a.assertedAt ?? ''));
  const newest = listings.filter(({ assertedAt }) => assertedAt !== null).length > 0 ? latest : listings[0];
  return {
    checked: freshness.band === 'STALE' ? null : freshness.confirmedAt,
    source: newest?.source.name ?? '',
  };
}

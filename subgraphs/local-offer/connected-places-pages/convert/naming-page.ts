import { WireNamedCollection, WireNamedService, type WirePage } from '../wire.ts';

/** A page of the Local Offer, and which services it names. */
export interface NamingPage {
  title: string;
  /** Null when the site for people is not known. */
  url: string | null;
  /** Category terms of its collections: whatever service has one of them is in a collection. */
  terms: ReadonlySet<string>;
  /** Slugs of the services that its words link to. */
  slugs: ReadonlySet<string>;
}

/** `website` is the site for people, with a slash at its end; null when not known. */
export function toNamingPage(page: WirePage, website: string | null): NamingPage {
  const collections = [...page.collection_categories, ...page.collection_personas]
    .map((sent) => WireNamedCollection.safeParse(sent).data)
    .filter((collection) => collection?.enabled === true);
  const blocks = Object.values(page.content ?? {}).flatMap((section) => section?.content ?? []);
  const words = blocks.flatMap(({ value, url }) => [value, url && `<${url}>`]).join('\n');
  return {
    title: page.title,
    url: website === null || page.slug === null ? null : `${website}pages/${encodeURIComponent(page.slug)}`,
    terms: new Set(collections.flatMap((collection) => collection?.category_taxonomies.map(({ id }) => id) ?? [])),
    slugs: new Set(linksIn(words).flatMap((link) => toServiceSlug(link, website))),
  };
}

/**
 * The pages that name a service, given as sent: by a link to it, or by a collection that it is in, which is having any of
 * the collection's terms, as the platform's own search has it.
 */
export function pagesNaming(service: unknown, pages: readonly NamingPage[]): NamingPage[] {
  const known = WireNamedService.safeParse(service).data;
  if (!known) return [];
  const { slug, category_taxonomies: own } = known;
  return pages.filter(({ slugs, terms }) => (slug !== null && slugs.has(slug)) || own.some(({ id }) => terms.has(id)));
}

/** Addresses in Markdown: `[words](/services/x)`, `<https://…>`, or bare. */
function linksIn(words: string): string[] {
  return [...words.matchAll(/(?<=[(<]\s*)\/[^\s()<>"']+|https?:\/\/[^\s()<>"']+/gi)].map(([link]) => link);
}

function toServiceSlug(link: string, website: string | null): string[] {
  // Without a known site only links within it are sure to be its own.
  const site = new URL(website ?? 'https://site.invalid/');
  const url = URL.parse(link, site);
  const slug = url?.origin === site.origin ? url.pathname.match(/^\/services\/([^/]+)\/?$/)?.[1] : undefined;
  return slug === undefined ? [] : [slug];
}

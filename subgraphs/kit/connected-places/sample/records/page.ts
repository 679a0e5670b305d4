import { sampleUuid } from '../../../sample/ids.ts';
import { type Row, toSlug, toStamp } from './row.ts';

/** A page of the site as the platform sends it, less what it works out from the tree. */
export interface PageRow extends Row {
  readonly enabled: boolean;
  readonly parent: Row | null;
}

export interface PageFacts {
  title: string;
  /** From the title when absent. */
  slug?: string;
  parent: PageRow | null;
  /** Blocks of Markdown; none gives a page whose sections are null. */
  words?: readonly string[];
  categoryCollections?: readonly Row[];
  personaCollections?: readonly Row[];
  enabled?: boolean;
}

/** One page. Whatever it says is invented, and it says so. */
export function toPageRow(facts: PageFacts, today: Temporal.PlainDate): PageRow {
  const { title, slug = toSlug(title), parent, words = [], enabled = true } = facts;
  const blocks = [...words, 'Invented sample data.'].map((value) => ({ type: 'copy', value }));
  return {
    id: sampleUuid('information-hub', `page/${title}`),
    title,
    slug,
    excerpt: null,
    content: { introduction: { content: blocks }, about: null },
    order: 0,
    enabled,
    page_type: parent === null ? 'landing' : 'information',
    image: null,
    parent,
    collection_categories: facts.categoryCollections ?? [],
    collection_personas: facts.personaCollections ?? [],
    created_at: toStamp(today, 400),
    updated_at: toStamp(today, 30),
  };
}

import { z } from 'zod';
import { Flag, Id, Text, listOf } from '../../kit/connected-places/wire/field.ts';

/*
 * Pages of a Connected Places site: app/Http/Resources/PageResource.php of
 * LondonBoroughSutton/sutton-information-hub-v2-api. Lists of them are not in pages of their own.
 */

/** A row of `GET /pages`, in the order of the tree. It has neither the page's content nor its collections. */
export const WirePageRow = z.object({ id: Id, title: Text, enabled: Flag, updated_at: Text });

export const WirePageRows = z.object({ data: z.array(z.unknown()) });

/** A block of text or, with `url`, a call to action. */
const WireBlock = z.object({ value: Text, url: Text });

/** Sections may be missing or null, and the platform has no say in what is in a block. */
const WireContent = z
  .record(
    z.string(),
    z
      .object({ content: listOf(WireBlock.catch({ value: null, url: null })) })
      .nullable()
      .catch(null),
  )
  .nullish()
  .catch(null);

/** A grouping of category terms, by theme or by who is asking. */
export const WireNamedCollection = z.object({
  enabled: z.boolean(),
  category_taxonomies: listOf(z.object({ id: Id })),
});

/** `GET /pages/{id or slug}`. */
export const WirePage = z.object({
  id: Id,
  title: z.string().trim().min(1),
  slug: Text,
  enabled: Flag,
  content: WireContent,
  collection_categories: listOf(z.unknown()),
  collection_personas: listOf(z.unknown()),
});

export type WirePage = z.infer<typeof WirePage>;
export type WirePageRow = z.infer<typeof WirePageRow>;

export const WirePageItem = z.object({ data: WirePage });

/** As much of a service as tells which pages name it. */
export const WireNamedService = z.object({
  id: Id,
  slug: Text.catch(null),
  category_taxonomies: listOf(z.object({ id: Id })).catch([]),
});

/** As much of a service as says something of SEND. */
export const WireSendFacts = z.object({
  eligibility_types: z
    .object({ taxonomies: listOf(Id) })
    .nullish()
    .catch(null),
  useful_infos: listOf(z.object({ title: Text, description: Text })).catch([]),
});

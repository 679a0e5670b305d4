import { z } from 'zod';
import { number } from '../../wire/lenient.ts';

/**
 * A page of any list. 3.0 (openreferraluk.org, "API specification") sends `contents` and `total_items`; 1.x sends
 * `content` in its guidance and `contents` in its OpenAPI document, and `totalElements`.
 */
export const WirePage = z
  .object({
    contents: z.array(z.unknown()).nullish(),
    content: z.array(z.unknown()).nullish(),
    total_items: number,
    totalElements: number,
    total_pages: number,
    totalPages: number,
  })
  .refine(({ contents, content }) => contents ?? content, 'a page has contents')
  .transform((page) => ({
    rows: page.contents ?? page.content ?? [],
    /** How many rows all pages hold together. */
    total: page.total_items ?? page.totalElements,
    pages: page.total_pages ?? page.totalPages,
  }));

export type WirePage = z.output<typeof WirePage>;

/** One record as sent. What is in it is read record by record, so that one bad record costs only itself. */
export const WireRecord = z.record(z.string(), z.unknown());

export type WireRecord = z.output<typeof WireRecord>;

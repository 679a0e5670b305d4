import type { Page } from './read-page.ts';

/** What came of asking an address once. */
export type Visit =
  | { kind: 'page'; url: string; page: Page | null; etag: string | null; lastModified: string | null }
  | { kind: 'unchanged' }
  | {
      kind: 'dead' | 'unsure' | 'forbidden' | 'unsafe';
      reason: string;
      finalUrl: string | null;
      /** True where it is its name that does not exist. */
      noHost?: boolean;
    };

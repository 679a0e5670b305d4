/** How a piece of text stands; `url` is a safe address, or null where it is no link. */
export interface Marks {
  strong: boolean;
  emphasis: boolean;
  url: string | null;
}

export interface Run extends Marks {
  text: string;
}

/** A line as people see it: white space folded, none at its ends, and neighbours that stand alike in one run. */
export type Line = readonly Run[];

/** What a text is made of once all that is unsafe or has no words is gone. Nothing in it is empty. */
export type Block =
  | { kind: 'paragraph'; lines: readonly Line[] }
  | { kind: 'heading'; depth: number; line: Line }
  | { kind: 'quote'; blocks: readonly Block[] }
  /** `start` is the number of the first item; null for bullets. */
  | { kind: 'list'; start: number | null; items: readonly (readonly Block[])[] };

export const unmarked: Marks = { strong: false, emphasis: false, url: null };

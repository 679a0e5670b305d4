import { toSafeMarkdown } from '../../kit/text/markdown.ts';
import { toReadable } from '../../kit/text/readable.ts';

/** A name as part of an id: `Stay & Play!` gives `stay-and-play`. Empty when the name has no letter or digit. */
export function toSlug(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’\p{M}]/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).join('-');
}

/** Text on one line with single spaces and nothing that readers do not see; null when there is none. */
export function toLine(text: string | null | undefined): string | null {
  return (
    toReadable(text ?? '')
      .replace(/\s+/g, ' ')
      .trim() || null
  );
}

/** Markdown, HTML or plain text as Markdown that is safe to show; null when there is none. */
export function toDescription(text: string | null): string | null {
  return text === null ? null : toSafeMarkdown(text) || null;
}

/** An absolute http or https address; null for anything else. */
export function parseUrl(text: string | null | undefined): string | null {
  const url = text ? URL.parse(text.trim()) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

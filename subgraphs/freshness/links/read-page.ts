import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { fold } from '../../kit/text/fold.ts';
import { toPageKeys } from './page-keys.ts';

/** What is kept of a page. */
export interface Page {
  /** Its title and its first heading. */
  headline: string;
  /** Of its words; null when it has too few to say anything, as pages that only a script fills. */
  digest: string | null;
  /** Telephone numbers and postcodes on it. */
  shows: string[];
}

/** Fewer letters than this are a frame that a script fills, or an error of few words. */
const fewestLetters = 80;

/** What no reader sees, and what every page of a site repeats. */
const notWords: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'iframe']);

/** Reads the words of an HTML page. */
export function readPage(html: string): Page {
  const { words, headline } = collect(html);
  // Numbers are left out: counters, dates and tokens change by themselves, and contacts are followed one by one.
  const letters = fold(words)
    .replaceAll(/\w*\d\w*/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const digest = letters.length < fewestLetters ? null : createHash('sha256').update(letters).digest('base64url');
  return { headline: headline.slice(0, 300), digest, shows: toPageKeys(words).slice(0, 100) };
}

function collect(html: string): { words: string; headline: string } {
  const words: string[] = [];
  const heads: Record<'title' | 'h1', string> = { title: '', h1: '' };
  const open: string[] = [];
  const parser = new Parser({
    onopentag: (name) => void open.push(name),
    onclosetag(name) {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
      words.push(' ');
    },
    ontext(text) {
      if (open.some((name) => notWords.has(name))) return;
      if (open.includes('title')) heads.title += text;
      else words.push(text);
      if (open.includes('h1') && heads.h1.length < 300) heads.h1 += text;
    },
    onattribute(name, value) {
      if (name === 'href' && value.startsWith('tel:')) words.push(` ${value.slice(4)} `);
    },
  });
  parser.end(html);
  const headline = [heads.title, heads.h1].map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);
  return { words: words.join(''), headline: [...new Set(headline)].join(' | ') };
}

/** Whether a page says in its title or heading that it is none. */
export function saysNotFound(headline: string): boolean {
  return /\b(?:page (?:was |could |can ?)?(?:not|n[o']t) (?:be )?found|page not found|not found|error 404|404 (?:error|not|page)|^404\b|(?:page|site) (?:no longer|does ?n[o']t|does not) exists?|page (?:is )?(?:missing|unavailable)|(?:we )?can(?:no|')t find (?:that|this|the) page|domain (?:is |may be )?for sale|account suspended)\b/i.test(
    headline.replaceAll('’', "'"),
  );
}

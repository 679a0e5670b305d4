import MarkdownIt from 'markdown-it';
import type { Block } from './block.ts';
import { toBlocks } from './blocks.ts';
import { parseHtml } from './html-tree.ts';
import { cut, toReadable } from './readable.ts';
import { toWords } from './words.ts';
import { writeMarkdown } from './write-markdown.ts';

/**
 * Markdown, HTML or plain text from anywhere as Markdown that is safe to render: it holds no `<` at all, and links only
 * to http, https, mailto and tel. Pictures become their alternative text, and a new line stays one. What it gives it
 * would leave as it is. Never throws, and takes time in proportion to the text.
 */
export function toSafeMarkdown(text: string): string {
  let before = toReadable(text);
  for (let pass = 0; pass < mostPasses; pass++) {
    const after = writeMarkdown(readBlocks(before));
    if (after === before) return after;
    before = cut(after);
  }
  return toBareWords(before);
}

/** The words of Markdown, HTML or plain text: blocks on lines of their own, with no markup and no addresses of links. */
export function toPlainText(text: string): string {
  return toWords(readBlocks(toReadable(text)));
}

/**
 * Well-formed text is itself after one pass, which the second sees. Text made to confuse may take another; what then
 * still changes is not worth its markup.
 */
const mostPasses = 5;

function readBlocks(text: string): Block[] {
  // Made anew each time, in 20 microseconds, because its rules can be changed by whoever holds it.
  const markdown = new MarkdownIt({ html: true, linkify: true, breaks: true, maxNesting: 40 });
  // Indented lines are how people set out text, `~~` and `|` are what they type, and `at.to` is no address.
  markdown.disable(['code', 'table', 'strikethrough']).linkify.set({ fuzzyLink: false });
  // An unsafe link is to be read as one, so that it can be left out.
  markdown.validateLink = () => true;
  return toBlocks(parseHtml(markdown.render(text)));
}

/** Letters, digits and commas on one line mean themselves in Markdown. */
function toBareWords(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N},]+/gu, ' ').trim();
}

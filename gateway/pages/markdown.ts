import MarkdownIt from 'markdown-it';
import { type Html, toHtml } from './html.ts';

const markdown = new MarkdownIt({ html: false, linkify: false, breaks: true, maxNesting: 40 });
// Pictures would ask other hosts, and a page has headings of its own.
markdown.disable(['image', 'heading', 'lheading', 'code', 'table']);

/** The graph's Markdown as HTML. HTML in it stays text; links lead to http, https, mailto and tel alone. */
export function renderMarkdown(text: string): Html {
  return toHtml(markdown.render(text));
}

const linkable = /^(?:https?|mailto|tel):/i;
markdown.validateLink = (url) => linkable.test(url.trim());

import MarkdownIt from 'markdown-it';
import { type Html, toHtml } from './html.ts';

const markdown = new MarkdownIt({ html: false, linkify: false, breaks: true, maxNesting: 40 });
// Pictures would ask other hosts; indented lines are how people set out text.
markdown.disable(['image', 'code', 'table']);
markdown.validateLink = (url) => /^(?:https?|mailto|tel):/i.test(url.trim());
// Texts stand below a heading of the page's own.
markdown.renderer.rules['heading_open'] = () => '<h3>';
markdown.renderer.rules['heading_close'] = () => '</h3>';

/** The graph's Markdown as HTML. HTML in it stays text; links lead to http, https, mailto and tel alone. */
export function renderMarkdown(text: string): Html {
  return toHtml(markdown.render(text));
}

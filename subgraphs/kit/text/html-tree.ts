import { Parser } from 'htmlparser2';

/** An element, or a piece of text. */
export type HtmlNode = HtmlElement | string;

export interface HtmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: HtmlNode[];
}

/** Elements within elements; what is deeper hangs at this depth, so that walking the tree can never exhaust the stack. */
const deepest = 40;

/** HTML of any kind, however broken, as a tree. Reads the text once, whatever it is, and never fails. */
export function parseHtml(html: string): readonly HtmlNode[] {
  const root: HtmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let tooDeep = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length > deepest) {
        tooDeep++;
        return;
      }
      const element = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    ontext(text) {
      open.at(-1)?.children.push(text);
    },
    // The parser closes all that it opened, the last first, whatever the text itself closes.
    onclosetag() {
      if (tooDeep > 0) tooDeep--;
      else open.pop();
    },
  });
  parser.end(html);
  return root.children;
}

import { type Block, type Line, type Marks, unmarked } from './block.ts';
import { headings, paragraphs, withoutText } from './elements.ts';
import { type Piece, isBlock, toFlow, toItems, toOneLine } from './flow.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { toSafeUrl } from './safe-url.ts';

/**
 * A tree of HTML as blocks: paragraphs, headings, lists and quotes, with strong words, emphasis, line breaks and safe
 * links. Pictures give their alternative text and rows of tables a line each; all else gives its text.
 */
export function toBlocks(nodes: readonly HtmlNode[]): Block[] {
  return toFlow(toPieces(nodes, { marks: unmarked, pre: false, depth: 0 }));
}

/** What an element stands in. */
interface Context {
  marks: Marks;
  /** Line ends count. */
  pre: boolean;
  /** How many lists and quotes it stands in. */
  depth: number;
}

/** Lists and quotes within each other; deeper ones become paragraphs. */
const deepest = 6;

function toPieces(nodes: readonly HtmlNode[], context: Context): Piece[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return toRuns(node, context);
    return withoutText.has(node.name) ? [] : toElement(node, context);
  });
}

function toRuns(text: string, { pre, marks }: Context): Piece[] {
  const lines = pre ? text.split('\n') : [text];
  return lines.flatMap((line, index): Piece[] => [...(index > 0 ? ['break' as const] : []), { ...marks, text: line }]);
}

function toElement(element: HtmlElement, context: Context): Piece[] {
  const { name, attributes, children } = element;
  switch (name) {
    case 'b':
    case 'strong':
      return toPieces(children, withMarks(context, { strong: true }));
    case 'em':
    case 'i':
      return toPieces(children, withMarks(context, { emphasis: true }));
    case 'a':
      return toLink(element, context);
    case 'br':
      return ['break'];
    case 'img':
      return toRuns(attributes['alt'] ?? '', context);
    case 'pre':
      return ['end', ...toPieces(children, { ...context, pre: true }), 'end'];
    case 'tr':
      return toRow(children.map((cell) => toPieces([cell], context)));
    default:
      return context.depth < deepest ? toContainer(element, context) : toPlainElement(element, context);
  }
}

function withMarks(context: Context, marks: Partial<Marks>): Context {
  return { ...context, marks: { ...context.marks, ...marks } };
}

/** The text of an unsafe link stays, unless it is only the script again. */
function toLink({ attributes, children }: HtmlElement, context: Context): Piece[] {
  const address = attributes['href'] ?? '';
  if (/^\s*(?:javascript|vbscript|data):/i.test(address) && children[0] === address) return [];
  return toPieces(children, withMarks(context, { url: toSafeUrl(address) }));
}

/** Cells one after another with commas between them; what is no line in a cell follows. */
function toRow(cells: readonly Piece[][]): Piece[] {
  const lines = cells.map(toOneLine).filter((line) => line.length > 0);
  const row = lines.flatMap((line, index): Line => [...(index > 0 ? [{ ...unmarked, text: ', ' }] : []), ...line]);
  return ['end', ...row, ...cells.flat().filter(isBlock), 'end'];
}

function toContainer(element: HtmlElement, context: Context): Piece[] {
  const { name, attributes, children } = element;
  const within = { ...context, depth: context.depth + 1 };
  switch (name) {
    case 'ul':
      return [{ kind: 'list', start: null, items: toItems(toPieces(children, within)) }];
    case 'ol':
      return [{ kind: 'list', start: toStart(attributes['start']), items: toItems(toPieces(children, within)) }];
    case 'li':
      return [{ kind: 'item', blocks: toFlow(toPieces(children, within)) }];
    case 'blockquote':
      return [{ kind: 'quote', blocks: toFlow(toPieces(children, within)) }];
    default:
      return toPlainElement(element, context);
  }
}

/** Markdown's numbers have nine digits at most (CommonMark 0.31, section 5.2); the last item's must fit too. */
function toStart(start = '1'): number {
  return /^\d{1,8}$/.test(start) ? Number(start) : 1;
}

function toPlainElement({ name, children }: HtmlElement, context: Context): Piece[] {
  const pieces = toPieces(children, context);
  const depth = headings.get(name);
  if (depth) return [{ kind: 'heading', depth, line: toOneLine(pieces) }, ...pieces.filter(isBlock)];
  return paragraphs.has(name) ? ['end', ...pieces, 'end'] : pieces;
}

import { type Block, type Line, type Run, unmarked } from './block.ts';
import { toLine } from './line.ts';

/** What a page is read into first: runs of text, ends of lines and paragraphs, whole blocks, and items of lists. */
export type Piece = Run | 'break' | 'end' | Block | Item;

interface Item {
  kind: 'item';
  blocks: readonly Block[];
}

/** Blocks, with a paragraph for the text between them. Two breaks end one: so write people who have no other way. */
export function toFlow(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  let lines: Run[][] = [[]];
  for (const piece of [...pieces, 'end' as const]) {
    if (isRun(piece)) {
      lines.at(-1)?.push(piece);
    } else if (piece === 'break' && !isBlank(lines.at(-1))) {
      lines.push([]);
    } else {
      blocks.push(...toParagraph(lines), ...toBlock(piece));
      lines = [[]];
    }
  }
  return blocks;
}

/** The items of a list; what stands in it outside of its items becomes items too. */
export function toItems(pieces: readonly Piece[]): (readonly Block[])[] {
  return toFlow(pieces).flatMap((block) => (block.kind === 'list' ? block.items : [[block]]));
}

/** All text of pieces on one line, for headings and cells of tables. */
export function toOneLine(pieces: readonly Piece[]): Line {
  return toLine(pieces.map((piece) => (isRun(piece) ? piece : { ...unmarked, text: ' ' })));
}

/** Whether a piece is a block, or an item of a list. */
export function isBlock(piece: Piece): piece is Block | Item {
  return typeof piece === 'object' && 'kind' in piece;
}

function isRun(piece: Piece): piece is Run {
  return typeof piece === 'object' && 'text' in piece;
}

function isBlank(line: readonly Run[] = []): boolean {
  return line.every(({ text }) => text.trim() === '');
}

function toParagraph(lines: readonly Run[][]): Block[] {
  const filled = lines.map(toLine).filter((line) => line.length > 0);
  return filled.length > 0 ? [{ kind: 'paragraph', lines: filled }] : [];
}

/** The block that a piece is, unless it is empty. */
function toBlock(piece: Exclude<Piece, Run>): Block[] {
  if (!isBlock(piece) || isEmpty(piece)) return [];
  return [piece.kind === 'item' ? { kind: 'list', start: null, items: [piece.blocks] } : piece];
}

function isEmpty(block: Block | Item): boolean {
  if (block.kind === 'heading') return block.line.length === 0;
  if (block.kind === 'list') return block.items.length === 0;
  return block.kind !== 'paragraph' && block.blocks.length === 0;
}

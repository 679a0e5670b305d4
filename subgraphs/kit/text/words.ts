import type { Block, Line } from './block.ts';

/** The words of blocks as plain text: an empty line between paragraphs, a line for each item of a list. */
export function toWords(blocks: readonly Block[], between = '\n\n'): string {
  return blocks.map(toBlockWords).join(between);
}

function toBlockWords(block: Block): string {
  if (block.kind === 'paragraph') return block.lines.map(toLineWords).join('\n');
  if (block.kind === 'heading') return toLineWords(block.line);
  if (block.kind === 'quote') return toWords(block.blocks, '\n');
  const { start, items } = block;
  return items.map((item, index) => (start === null ? '' : `${start + index}. `) + toWords(item, '\n')).join('\n');
}

function toLineWords(line: Line): string {
  return line.map(({ text }) => text).join('');
}

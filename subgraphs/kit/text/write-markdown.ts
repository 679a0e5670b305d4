import type { Block } from './block.ts';
import { writeLine } from './write-line.ts';

type List = Extract<Block, { kind: 'list' }>;

/** Blocks as CommonMark without a single `<`, so that no renderer, however lax, can find HTML in it. */
export function writeMarkdown(blocks: readonly Block[]): string {
  const written: string[] = [];
  let before: List | null = null;
  let other = false;
  for (const block of blocks) {
    if (block.kind === 'list') {
      // The same marker would make two lists that stand one after the other into one.
      other = before !== null && !other && (before.start === null) === (block.start === null);
      before = block;
      written.push(writeList(block, other));
    } else {
      before = null;
      written.push(writeBlock(block));
    }
  }
  return written.join('\n\n');
}

function writeBlock(block: Exclude<Block, List>): string {
  if (block.kind === 'quote') return indent(writeMarkdown(block.blocks), '> ', '> ');
  if (block.kind === 'paragraph') return block.lines.map((line) => escapeStart(writeLine(line))).join('\\\n');
  return `${'#'.repeat(block.depth)} ${writeLine(block.line).replace(/#+$/, '\\$&')}`;
}

function writeList({ start, items }: List, other: boolean): string {
  return items
    .map((item, index) => {
      const marker = start === null ? (other ? '* ' : '- ') : `${start + index}${other ? ')' : '.'} `;
      return indent(writeMarkdown(item), marker, ' '.repeat(marker.length));
    })
    .join('\n');
}

/** Empty lines keep what the indent has but its space. */
function indent(text: string, first: string, others: string): string {
  const [start = '', ...lines] = text.split('\n');
  return [first + start, ...lines.map((line) => (line === '' ? others.trimEnd() : others + line))].join('\n');
}

/** What would make a line the start of a heading, list, quote, rule or fence (CommonMark 0.31, chapters 4 and 5). */
function escapeStart(line: string): string {
  return line.replace(/^(?:[#>=~]|[-+](?=[\s-]|$))/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

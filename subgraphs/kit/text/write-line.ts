import type { Line } from './block.ts';
import { groupBy } from './line.ts';

/** One line of CommonMark. Marks that could not be told from the characters beside them are left out. */
export function writeLine(line: Line): string {
  const groups = groupBy(line, (one, other) => one.url === other.url);
  return groups.reduce((written, group, index) => {
    const url = group[0]?.url ?? null;
    // An exclamation mark in front of a link would make it a picture.
    if (url !== null) return `${written.replace(/!$/, '\\!')}[${writeRuns(group, '[', ']')}](${url})`;
    return written + writeRuns(group, written.slice(-1), groups[index + 1]?.[0]?.url ? '[' : '');
  }, '');
}

/** `before` and `after` are the characters beside the runs as written. */
function writeRuns(runs: Line, before: string, after: string): string {
  return runs.reduce((written, { text, strong, emphasis }, index) => {
    const [, left = '', core = '', right = ''] = text.match(/^(\s*)(.*?)(\s*)$/) ?? [];
    const stars = '*'.repeat((strong ? 2 : 0) + (emphasis ? 1 : 0));
    const next = right || (runs[index + 1]?.text ?? after);
    const marked = core !== '' && isEdge((before + written + left).at(-1)) && isEdge(next.at(0));
    return written + left + (marked ? stars + escape(core) + stars : escape(core)) + right;
  }, '');
}

/** Stars open and close only beside white space or punctuation (CommonMark 0.31, section 6.2), and not beside stars. */
function isEdge(character = ' '): boolean {
  return character !== '*' && /[\s\p{P}\p{S}]/u.test(character);
}

/** Characters that mean something within a line; `<` and `&` as references, because some renderers take `\<` for a tag. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;');
}

import { expect, it } from 'vitest';
import { toLine } from '../../../subgraphs/timetable/convert/names.ts';

it.each([
  ['  Stay\r\n and   play ', 'Stay and play'],
  ['Stay \u202Eyalp dna\u0007', 'Stay yalp dna'],
  ['ستے \u0648 play', 'ستے \u0648 play'],
  [' \u202E ', null],
  [null, null],
])('reads %j as the line %j', (text, line) => expect(toLine(text)).toBe(line));

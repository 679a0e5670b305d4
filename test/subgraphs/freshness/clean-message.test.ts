import { expect, it } from 'vitest';
import { cleanMessage } from '../../../subgraphs/freshness/report/clean-message.ts';

it.each([
  'jo.bloggs@example.org',
  'jo (at) example (dot) org',
  'jo at example dot org',
  'jo＠example.org',
  '07700 900123',
  '٠٧٧٠٠٩٠٠١٢٣',
  '0770\u200B0900123',
  'SM1 1EA',
  'sm1-1ea',
])('takes %j out of what is reported', (told) => {
  expect(cleanMessage(`Write to ${told}, please.`)).toBe('Write to [removed], please.');
});

it.each(['It is open 10:30-11:30, not at 9.', 'It costs £2.50 for ages 5 to 11.', 'یہ بند ہو گیا ہے'])(
  'keeps %j, which tells nothing of anybody',
  (message) => expect(cleanMessage(message)).toBe(message),
);

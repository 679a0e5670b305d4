import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unfold } from '../../../../subgraphs/kit/upstream/unfold.ts';

/** A fold after every so many bytes, as a program that does not know letters makes them. */
function fold(text: string, width: number, end: string): Uint8Array {
  const bytes = Buffer.from(text);
  const parts = Array.from({ length: Math.ceil(bytes.length / width) }, (_, index) =>
    bytes.subarray(index * width, (index + 1) * width),
  );
  return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [Buffer.from(end), part])));
}

it('gives every text back as it was, wherever it was folded', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((one) => !/[\r\n]/.test(one));
  const end = fc.constantFrom('\r\n ', '\r\n\t', '\n ');
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 80 }), end, (text, width, end) => {
      expect(Buffer.from(unfold(fold(text, width, end))).toString()).toBe(text);
    }),
  );
});

it.each(['A:1\r\nB:2\r\n', 'A:1\nB:2', 'A:\r\n\r\nB', '\r', ''])('leaves %j as it is', (text) => {
  expect(Buffer.from(unfold(Buffer.from(text))).toString()).toBe(text);
});

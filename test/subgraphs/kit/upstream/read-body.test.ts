import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MalformedAnswer, checkShape, parseJson, readText } from '../../../../subgraphs/kit/upstream/read-body.ts';

const json = 'application/json';

/** What a call gives or throws. */
function attempt(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

describe('the text of an answer', () => {
  it.each([
    ['UTF-8 without a word about it', 'café – “ici”', undefined, 'utf8'],
    ['UTF-8 as declared', 'café – “ici”', 'application/json; charset=UTF-8', 'utf8'],
    ['UTF-8 in quotes', 'café', 'text/csv; header=present; charset="utf-8"', 'utf8'],
    ['UTF-8 with a mark', '\uFEFFcafé', json, 'utf8'],
    ['UTF-8 with a mark, declared as Latin-1', '\uFEFFcafé', 'text/plain; charset=iso-8859-1', 'utf8'],
    ['Latin-1 as declared', 'café', 'text/calendar; charset=ISO-8859-1', 'latin1'],
    ['UTF-16 with a mark', '\uFEFFcafé', 'text/csv', 'utf16le'],
  ] as const)('is read from %s', (_what, text, contentType, encoding) => {
    expect(readText(Buffer.from(text, encoding), contentType, json)).toBe(text.replace('\uFEFF', ''));
  });

  it('is read from Windows-1252, which is what pages that say Latin-1 mean', () => {
    expect(readText(Buffer.from([0x80, 0x35]), 'text/csv; charset=latin1', 'text/csv')).toBe('€5');
  });

  it.each([
    ['Latin-1 that calls itself UTF-8', Buffer.from('café', 'latin1'), 'application/json; charset=utf-8'],
    ['Latin-1 without a word about it', Buffer.from('café', 'latin1'), json],
    ['half a letter at the end', Buffer.from('é').subarray(0, 1), json],
    ['an encoding that nobody knows', Buffer.from('cafe'), 'text/csv; charset=klingon'],
  ])('is malformed: %s', (_what, bytes, contentType) => {
    expect(() => readText(bytes, contentType, json)).toThrow(MalformedAnswer);
  });

  it.each([
    ['by its type', 'Back soon', 'text/html; charset=utf-8'],
    ['by its first words', '\n <!DOCTYPE html><p>Back soon', json],
    ['by its first tag', '<html lang="en">', 'text/calendar'],
  ])('is not a web page: %s', (_what, text, contentType) => {
    expect(() => readText(Buffer.from(text), contentType, 'text/calendar')).toThrow('a web page');
    expect(readText(Buffer.from(text), contentType, 'text/html')).toBe(text);
  });

  it('is text or malformed, whatever the bytes and whatever they are called', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, charset) => {
        const outcome = attempt(() => readText(bytes, `text/plain; charset=${charset}`, 'text/html'));
        expect(typeof outcome === 'string' || outcome instanceof MalformedAnswer).toBe(true);
      }),
    );
  });
});

describe('JSON', () => {
  it.each(['', '  ', '{"a": ', '[1,]', 'null null'])('%j is malformed', (text) => {
    expect(() => parseJson(text)).toThrow(MalformedAnswer);
  });
});

describe('the shape of an answer', () => {
  const Shape = z.object({ data: z.array(z.object({ id: z.string() })), status: z.literal('active') });

  it('is what the wire format promises, and only that', () => {
    const sent = { data: [{ id: 'a', more: true }], status: 'active', meta: {} };
    expect(checkShape(Shape, sent)).toEqual({ data: [{ id: 'a' }], status: 'active' });
  });

  it('is complained of by its place, in our own words', () => {
    expect(() => checkShape(Shape, { data: [{ id: 7 }], status: 'active' })).toThrow('at data.0.id (expected string)');
    expect(() => checkShape(Shape, 'a sentence of theirs')).toThrow('at the top (expected object)');
    expect(() => checkShape(Shape, { data: [], status: 'a sentence of theirs' })).toThrow('at status (invalid_value)');
  });

  it('is complained of without a word that the directory has sent', () => {
    const ByName = z.record(z.string(), z.number());
    expect(() => checkShape(ByName, { 'Mrs Example, 020 7946 0000': 'x' })).toThrow('at … (expected number)');
  });
});

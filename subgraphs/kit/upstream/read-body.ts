import type { z } from 'zod';
import { unfold } from './unfold.ts';

/** The answer is not what its format promises. The message is ours and repeats nothing of what was sent. */
export class MalformedAnswer extends Error {
  override readonly name = 'MalformedAnswer';
}

/**
 * Bytes to text, by the byte order mark or else the charset that the answer declares, UTF-8 when it declares none.
 * Strict: bytes that the encoding does not allow are a malformed answer, never a replacement character.
 */
export function readText(bytes: Uint8Array, contentType: string | undefined, accept: string): string {
  const charset = charsetOfMark(bytes) ?? charsetOf(contentType) ?? 'utf-8';
  const isFolded = accept.includes('text/calendar') && !/^utf-?16/i.test(charset);
  const text = decode(isFolded ? unfold(bytes) : bytes, charset);
  if (isHtml(text, contentType) && !accept.includes('html')) throw new MalformedAnswer('a web page, not data');
  return text;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedAnswer(text.trim() === '' ? 'empty' : 'not JSON, or JSON that is cut off');
  }
}

/** Checks a value against a shape; the complaint names the place and what was expected there. */
export function checkShape<Shape extends z.ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new MalformedAnswer(`not of the promised shape at ${toPlace(issue?.path ?? [])} (${toExpectation(issue)})`);
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    throw new MalformedAnswer('text whose bytes are not of the encoding that it declares');
  }
}

/** A mark at the start outranks what the header says (Encoding Standard, section 6, "decode"). */
function charsetOfMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

function charsetOf(contentType: string | undefined): string | null {
  return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

function isHtml(text: string, contentType: string | undefined): boolean {
  return /^\s*(text\/html|application\/xhtml)/i.test(contentType ?? '') || /^\s*<(!doctype html|html)[\s>]/i.test(text);
}

/** Names in a path may be the directory's own words: only what looks like a field or a position is repeated. */
function toPlace(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (/^[\w-]{1,40}$/.test(String(step)) ? String(step) : '…'));
  return steps.length === 0 ? 'the top' : steps.join('.');
}

function toExpectation(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_type') return `expected ${issue.expected}`;
  return issue?.code ?? 'unknown';
}

import { z } from 'zod';

/*
 * Directories of councils send numbers as words, words as numbers, and null or nothing where they have nothing. What a
 * field cannot be read as is none; a record fails only where a field that it cannot do without is missing.
 */

/** Words, trimmed. Numbers are read as words; blank is none. */
export const text = z.unknown().optional().transform(parseText);

/** A number, or words that are one and nothing else. */
export const number = z.unknown().optional().transform(parseNumber);

/** True or false, or the words for them. */
export const flag = z.unknown().optional().transform(parseFlag);

/** Words that the record cannot do without, such as its id. */
export const requiredText = z.unknown().transform(parseText).pipe(z.string());

/** An object, or none. */
export function maybe<Shape extends z.ZodType>(shape: Shape) {
  return z.preprocess(toObject, shape.nullable());
}

/** A list of objects; nothing is the empty list, and what is no object is left out of it. */
export function list<Shape extends z.ZodType>(shape: Shape) {
  return z.preprocess(toObjects, z.array(shape));
}

function parseText(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() || null : null;
}

function parseNumber(value: unknown): number | null {
  const words = parseText(value);
  if (words === null) return null;
  const parsed = Number(words);
  return Number.isFinite(parsed) ? parsed : null;
}

function parseFlag(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const word = parseText(value)?.toLowerCase();
  if (word === 'true' || word === '1') return true;
  return word === 'false' || word === '0' ? false : null;
}

function toObject(value: unknown): object | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}

function toObjects(value: unknown): object[] {
  return (Array.isArray(value) ? value : []).filter((item) => toObject(item) !== null);
}

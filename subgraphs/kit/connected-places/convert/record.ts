import { z } from 'zod';
import type { RejectedRecord } from '../../listing.ts';
import { WireRecord } from '../wire/field.ts';

/** A record as far as it can be read, and what of it cannot. */
export interface ReadRecord<Value> {
  /** Null when the record lacks what it cannot do without. */
  value: Value | null;
  rejected: RejectedRecord[];
}

/**
 * Checks a record against its shape. A field of the wrong form costs itself and is named; only without the fields that
 * the shape insists on is there no record.
 */
export function readRecord<Shape extends z.ZodObject>(shape: Shape, record: unknown): ReadRecord<z.infer<Shape>> {
  const whole = shape.safeParse(record);
  if (whole.success) return { value: whole.data, rejected: [] };
  const bad = new Set(whole.error.issues.map(({ path: [field] }) => String(field ?? '')));
  const rest = shape.safeParse(without(record, bad));
  const sourceId = idOf(record);
  const name = nameOf(record);
  const fields = inWords([...bad].filter((field) => field !== ''));
  if (rest.success) {
    return {
      value: rest.data,
      rejected: [{ sourceId, reason: `${name}: ${fields} cannot be read; the rest of the record is used.` }],
    };
  }
  return {
    value: null,
    rejected: [{ sourceId, reason: `${name}: ${fields || 'it'} cannot be read, so the record is left out.` }],
  };
}

/** The id of any record, in small letters; null when it has none. */
export function idOf(record: unknown): string | null {
  return WireRecord.safeParse(record).data?.id ?? null;
}

function without(record: unknown, fields: ReadonlySet<string>): unknown {
  if (typeof record !== 'object' || record === null) return record;
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.has(field)));
}

const Named = z.object({ name: z.string().trim().min(1) });

function nameOf(record: unknown): string {
  const named = Named.safeParse(record);
  return named.success ? `“${named.data.name}”` : 'A record without a name';
}

function inWords(fields: readonly string[]): string {
  return fields.map((field) => `\`${field}\``).join(', ');
}

/** The parts of a record that name people: whom to ask for, who checked it, who reviewed it. */
const keysOfPeople = new Set(['attention', 'assurer_email', 'reviews', 'review', 'contact_name']);

/** Lists whose items are people, or desks: only their names go, for their titles and numbers are how to reach help. */
const listsOfPeople = new Set(['contacts', 'contact']);

/** The record as sent, less the names of people. */
export function withoutPeople(record: unknown): unknown {
  return strip(record, null);
}

function strip(value: unknown, parent: string | null): unknown {
  if (Array.isArray(value)) return value.map((item) => strip(item, parent));
  if (typeof value !== 'object' || value === null) return value;
  const isPerson = parent !== null && listsOfPeople.has(parent);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !keysOfPeople.has(key) && !(isPerson && key === 'name'))
      .map(([key, inner]) => [key, strip(inner, key)]),
  );
}

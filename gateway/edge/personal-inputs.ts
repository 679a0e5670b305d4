import { type DocumentNode, type ValueNode, Kind, valueFromASTUntyped, visit } from 'graphql';
import { parsePostcode } from '../../subgraphs/kit/postcode.ts';

/** What a request tells of the person who makes it. */
export interface PersonalInputs {
  /** It holds words that somebody searches with, or a place that they search from. */
  any: boolean;
  /** It holds such a place: a point or a postcode. */
  place: boolean;
  /** Some of it stands in the query's own text rather than in a variable. */
  inQuery: boolean;
}

type Variables = Readonly<Record<string, unknown>>;

/** Arguments, and fields of input objects, that hold it. */
const placeInputs: ReadonlySet<string> = new Set(['postcode', 'latitude', 'longitude']);
const personalInputs: ReadonlySet<string> = new Set([...placeInputs, 'text']);

export function findPersonalInputs(document: DocumentNode, variables: Variables): PersonalInputs {
  const found: PersonalInputs = { any: false, place: false, inQuery: false };
  function note(name: string, value: unknown): boolean {
    if (!personalInputs.has(name) || value === null || value === undefined) return false;
    found.any = true;
    found.place ||= placeInputs.has(name) || (typeof value === 'string' && parsePostcode(value) !== null);
    return true;
  }
  function noteNode(name: string, node: ValueNode): void {
    if (note(name, valueFromASTUntyped(node, variables)) && node.kind !== Kind.VARIABLE) found.inQuery = true;
  }
  visit(document, {
    Argument: ({ name, value }) => noteNode(name.value, value),
    ObjectField: ({ name, value }) => noteNode(name.value, value),
  });
  noteInside(variables, note);
  return found;
}

function noteInside(value: unknown, note: (name: string, value: unknown) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    note(name, inner);
    noteInside(inner, note);
  }
}

import { type DocumentNode, type ValueNode, Kind, valueFromASTUntyped, visit } from 'graphql';
import { parseOutcode, parsePostcode, parseSector } from '../../subgraphs/kit/postcode.ts';

/** What a request tells of the person who makes it. */
export interface PersonalInputs {
  /** It holds words that somebody searches with, a place that they search from, or what they tell of a person. */
  any: boolean;
  /** It holds such a place: a point or a postcode. */
  place: boolean;
  /** Some of it stands in the query's own text rather than in a variable. */
  inQuery: boolean;
}

type Variables = Readonly<Record<string, unknown>>;

/** Arguments, and fields of input objects, that hold it: what is told of a person is found by every one of its fields. */
const placeInputs: ReadonlySet<string> = new Set(['postcode', 'latitude', 'longitude']);
const personalInputs: ReadonlySet<string> = new Set([
  ...placeInputs,
  'text',
  'message',
  'household',
  'ageMonths',
  'send',
  'pregnantWeeks',
  'carerAgeYears',
  'circumstances',
]);

export function findPersonalInputs(document: DocumentNode, variables: Variables): PersonalInputs {
  const found: PersonalInputs = { any: false, place: false, inQuery: false };
  const defaults = collectDefaults(document);
  function note(name: string, value: unknown): boolean {
    if (!personalInputs.has(name) || value === null || value === undefined) return false;
    found.any = true;
    found.place ||= placeInputs.has(name) || (typeof value === 'string' && isPlace(value));
    return true;
  }
  function noteNode(name: string, node: ValueNode): void {
    // A variable that is not given has the default that stands in the query.
    const isGiven = node.kind === Kind.VARIABLE && variables[node.name.value] !== undefined;
    const said = node.kind === Kind.VARIABLE && !isGiven ? defaults.get(node.name.value) : node;
    if (said && note(name, valueFromASTUntyped(said, variables)) && !isGiven) found.inQuery = true;
  }
  visit(document, {
    Argument: ({ name, value }) => noteNode(name.value, value),
    ObjectField: ({ name, value }) => noteNode(name.value, value),
  });
  noteInside(variables, note);
  return found;
}

/** A postcode, or a part of one, as the whole text or among other words. */
export function isPlace(text: string): boolean {
  const words = text.slice(0, longestText).split(/[\s,.;:?!()]+/);
  return words.some((word, index) => isCode(word) || isCode(`${word} ${words[index + 1] ?? ''}`));
}

/** Longer texts are refused by every argument that takes one. */
const longestText = 2_000;

function isCode(text: string): boolean {
  const hasDigit = /\d/.test(text);
  return hasDigit && (parsePostcode(text) !== null || parseSector(text) !== null || parseOutcode(text) !== null);
}

/** The default values of variables, by name. */
function collectDefaults(document: DocumentNode): Map<string, ValueNode> {
  const defaults = new Map<string, ValueNode>();
  visit(document, {
    VariableDefinition({ variable, defaultValue }) {
      if (defaultValue) defaults.set(variable.name.value, defaultValue);
    },
  });
  return defaults;
}

function noteInside(value: unknown, note: (name: string, value: unknown) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    note(name, inner);
    noteInside(inner, note);
  }
}

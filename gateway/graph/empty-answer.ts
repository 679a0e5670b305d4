import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode, parse, visit } from 'graphql';

/** Fields that hold a list and are never null, as `Service.sessions`. */
type EmptyLists = ReadonlySet<string>;

/** What a field that is never null is taken to be, by its name, e.g. `Service.freshness`; made of what is known of its parent. */
export type StandIns = ReadonlyMap<string, (parent: Readonly<Record<string, unknown>>) => Record<string, unknown>>;

/** What fields that are never null are when nobody tells. */
export interface Blanks {
  emptyLists: EmptyLists;
  standIns: StandIns;
}

/** Reads from a schema's SDL which lists are never null. */
export function findEmptyLists(sdl: DocumentNode): EmptyLists {
  const found = new Set<string>();
  visit(sdl, {
    ObjectTypeDefinition({ name, fields }) {
      for (const field of fields ?? []) {
        const isList = field.type.kind === Kind.NON_NULL_TYPE && field.type.type.kind === Kind.LIST_TYPE;
        if (isList) found.add(`${name.value}.${field.name.value}`);
      }
    },
  });
  return found;
}

/**
 * What a subgraph that gave no answer is taken to have said: nothing, and where the schema allows no null, an empty list
 * or what stands in. A null there would take the whole service with it, and with it all that the other subgraphs know.
 * The error beside it tells that the answer is missing rather than empty.
 */
export function toEmptyAnswer(
  query: string,
  variables: Record<string, unknown> | undefined,
  blanks: Blanks,
): Record<string, unknown> {
  const document = parse(query, { noLocation: true });
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) return {};
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const representations = variables?.['representations'];
  if (!Array.isArray(representations)) {
    return toBlank({ __typename: 'Query' }, operation.selectionSet, fragments, blanks);
  }
  const entities = operation.selectionSet.selections.find((selection) => selection.kind === Kind.FIELD);
  return {
    _entities: representations.map((representation: Record<string, unknown>) =>
      toBlank(representation, entities?.selectionSet, fragments, blanks),
    ),
  };
}

/**
 * The data of an answer with errors. Where it is null, or an entity in it is, since something failed that is never null,
 * it is blank instead: what failed costs its own fields alone.
 */
export function fillGaps(
  data: Record<string, unknown> | null | undefined,
  makeBlank: () => Record<string, unknown>,
): Record<string, unknown> {
  if (!data) return makeBlank();
  const entities = data['_entities'];
  if (!Array.isArray(entities) || !entities.includes(null)) return data;
  const blanks = makeBlank()['_entities'];
  if (!Array.isArray(blanks)) return data;
  return { ...data, _entities: entities.map((entity: unknown, index) => entity ?? blanks[index]) };
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function toBlank(
  parent: Readonly<Record<string, unknown>>,
  selectionSet: SelectionSetNode | undefined,
  fragments: Fragments,
  { emptyLists, standIns }: Blanks,
): Record<string, unknown> {
  const type = String(parent['__typename']);
  const blank: Record<string, unknown> = {};
  for (const { key, name, selected } of fieldsOf(type, selectionSet, fragments)) {
    const standIn = standIns.get(`${type}.${name}`);
    if (emptyLists.has(`${type}.${name}`)) blank[key] = [];
    else if (standIn) blank[key] = select(standIn(parent), selected, fragments);
  }
  return blank;
}

/** As much of an object as is asked for. */
function select(
  whole: Readonly<Record<string, unknown>>,
  selectionSet: SelectionSetNode | undefined,
  fragments: Fragments,
): Record<string, unknown> {
  const fields = fieldsOf(String(whole['__typename']), selectionSet, fragments);
  return Object.fromEntries(fields.map(({ key, name }) => [key, whole[name] ?? null]));
}

interface SelectedField {
  /** Under which it is answered. */
  key: string;
  name: string;
  selected: SelectionSetNode | undefined;
}

/** The fields that are selected of a type, itself or through fragments. */
function fieldsOf(type: string, selectionSet: SelectionSetNode | undefined, fragments: Fragments): SelectedField[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      const { name, alias, selectionSet: selected } = selection;
      return [{ key: alias?.value ?? name.value, name: name.value, selected }];
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    const holds = !fragment?.typeCondition || fragment.typeCondition.name.value === type;
    return fragment && holds ? fieldsOf(type, fragment.selectionSet, fragments) : [];
  });
}

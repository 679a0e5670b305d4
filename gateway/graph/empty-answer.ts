import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode, parse, visit } from 'graphql';

/** Fields that hold a list and are never null, as `Service.sessions`. */
export type EmptyLists = ReadonlySet<string>;

/** Finds them in a schema's SDL. */
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
 * What a subgraph that gave no answer is taken to have said: nothing, with an empty list where the schema allows no
 * null. A null there would take the whole service with it, and with it all that the other subgraphs know. The error
 * beside it tells that the list is missing rather than empty.
 */
export function toEmptyAnswer(
  query: string,
  variables: Record<string, unknown> | undefined,
  emptyLists: EmptyLists,
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
  if (!Array.isArray(representations)) return listsOf('Query', operation.selectionSet, fragments, emptyLists);
  const entities = operation.selectionSet.selections.find((selection) => selection.kind === Kind.FIELD);
  return {
    _entities: representations.map((representation: { __typename?: unknown }) =>
      listsOf(String(representation.__typename), entities?.selectionSet, fragments, emptyLists),
    ),
  };
}

function listsOf(
  type: string,
  selectionSet: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  emptyLists: EmptyLists,
): Record<string, unknown> {
  const lists: Record<string, unknown> = {};
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      if (emptyLists.has(`${type}.${selection.name.value}`)) lists[key] = [];
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    const holds = !fragment?.typeCondition || fragment.typeCondition.name.value === type;
    if (fragment && holds) Object.assign(lists, listsOf(type, fragment.selectionSet, fragments, emptyLists));
  }
  return lists;
}

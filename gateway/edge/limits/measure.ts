import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  getNamedType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { type Variables, expectedLength, measureIntrospection, takesFirst } from './list-size.ts';

/** How much a query asks for. */
export interface Measure {
  /** The deepest nesting of fields, introspection left out: its own rule of three nested lists bounds that. */
  depth: number;
  /** How many values the answer may be expected to hold. */
  cost: number;
}

/** A listing's record as sent is as large as some twenty fields. */
const rawRecordWeight = 20;

interface Parent {
  type: GraphQLNamedType;
  /** True below a field with `first`, which has counted the items already. */
  sized: boolean;
}

/**
 * Makes the measure for one schema. Every field counts one for each time that it is expected in the answer; what
 * `@skip` leaves out counts all the same. A fragment is measured once however often it is spread, so measuring takes
 * time in the length of the query, not of what it expands to. The query must be valid: fragments that contain
 * themselves never get here.
 */
export function createMeasure(
  schema: GraphQLSchema,
): (document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) => Measure {
  const introspection = measureIntrospection(schema);

  return function measure(document, operation, variables) {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    }
    const measured = new Map<string, Measure>();

    function measureSelections({ selections }: SelectionSetNode, parent: Parent): Measure {
      const total: Measure = { depth: 0, cost: 0 };
      for (const selection of selections) {
        const { depth, cost } = selection.kind === Kind.FIELD ? measureField(selection, parent) : spread(selection);
        total.depth = Math.max(total.depth, depth);
        total.cost += cost;
      }
      return total;

      function spread(selection: Exclude<SelectionSetNode['selections'][number], FieldNode>): Measure {
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const type = schema.getType(selection.typeCondition?.name.value ?? '') ?? parent.type;
          return measureSelections(selection.selectionSet, { ...parent, type });
        }
        return measureFragment(selection.name.value, parent.sized);
      }
    }

    function measureFragment(name: string, sized: boolean): Measure {
      const key = `${name}:${sized}`;
      const fragment = fragments.get(name);
      const type = fragment && schema.getType(fragment.typeCondition.name.value);
      const known = measured.get(key);
      if (known || !type) return known ?? { depth: 0, cost: 0 };
      const result = measureSelections(fragment.selectionSet, { type, sized });
      measured.set(key, result);
      return result;
    }

    function measureField(node: FieldNode, parent: Parent): Measure {
      const field = findField(schema, parent.type, node.name.value);
      if (!field) return { depth: 1, cost: 1 };
      const type = getNamedType(field.type);
      const below = node.selectionSet
        ? measureSelections(node.selectionSet, { type, sized: takesFirst(field) })
        : { depth: 0, cost: 0 };
      const weight = type.name === 'JSON' ? rawRecordWeight : 1;
      return {
        depth: isIntrospectionType(type) ? 0 : 1 + below.depth,
        cost: expectedLength(node, field, parent, variables, introspection) * (weight + below.cost),
      };
    }

    const root = schema.getRootType(operation.operation);
    return root ? measureSelections(operation.selectionSet, { type: root, sized: false }) : { depth: 0, cost: 0 };
  };
}

function findField(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

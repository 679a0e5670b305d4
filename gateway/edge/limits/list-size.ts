import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';

/** The coerced values of a request's variables. */
export type Variables = Readonly<Record<string, unknown>>;

/** How many items each list of introspection holds, by `Type.field`; those of types are averages over the schema. */
export type IntrospectionSizes = ReadonlyMap<string, number>;

/** How many items a list without `first` is taken to hold: phones, listings, venues. Most hold one to four. */
const usualLength = 5;

/**
 * Introspection's lists are as long as the schema makes them, so they are looked up rather than guessed. Of every two
 * types that a query unwraps, one has nothing inside: each further `ofType` counts half of the one before.
 */
export function measureIntrospection(schema: GraphQLSchema): IntrospectionSizes {
  const types = Object.values(schema.getTypeMap());
  const fields = types.filter((type) => isObjectType(type)).flatMap((type) => Object.values(type.getFields()));
  const inputs = types.filter((type) => isInputObjectType(type)).flatMap((type) => Object.values(type.getFields()));
  const values = types.filter((type) => isEnumType(type)).flatMap((type) => type.getValues());
  const args = fields.flatMap((field) => field.args);
  return new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', schema.getDirectives().length],
    ['__Type.fields', fields.length / types.length],
    ['__Type.inputFields', inputs.length / types.length],
    ['__Type.enumValues', values.length / types.length],
    ['__Field.args', args.length / fields.length],
    ['__Type.ofType', 0.5],
  ]);
}

/** True for fields whose caller says how many they want. */
export function takesFirst(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }) => name === 'first');
}

/**
 * By how much one field multiplies what is asked below it: by `first` where it has one, which counts for a connection
 * as a whole, so that its `nodes` and `edges` do not multiply again; by 1 where it holds no list.
 */
export function expectedLength(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  parent: { type: GraphQLNamedType; sized: boolean },
  variables: Variables,
  introspection: IntrospectionSizes,
): number {
  if (takesFirst(field)) return Math.max(1, readFirst(node, field, variables));
  const known = introspection.get(`${parent.type.name}.${field.name}`);
  if (known !== undefined) return known;
  return parent.sized || !isListType(getNullableType(field.type)) ? 1 : usualLength;
}

function readFirst(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Variables): number {
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const value = given?.kind === Kind.VARIABLE ? variables[given.name.value] : given && valueFromASTUntyped(given);
  const usual: unknown = field.args.find(({ name }) => name === 'first')?.defaultValue;
  return Number(value ?? usual ?? usualLength);
}

import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/**
 * Scalars of schema/shared/values.graphql. All travel as strings; what a client sends is checked, what we send was made
 * here. Messages name the type and an example, and never repeat the value: it may be somebody's.
 */
export const scalars = {
  DateTime: createStringScalar('DateTime', '2026-03-30T10:00:00+01:00', (text) => Temporal.Instant.from(text)),
  Date: createStringScalar('Date', '2026-03-30', (text) => Temporal.PlainDate.from(text)),
  LocalTime: createStringScalar('LocalTime', '10:00', (text) => Temporal.PlainTime.from(text)),
  URL: createStringScalar('URL', 'https://example.org/', (text) => new URL(text)),
  Markdown: createStringScalar('Markdown', 'Some *words*', () => true),
};

function createStringScalar(name: string, example: string, check: (text: string) => unknown): GraphQLScalarType {
  function parse(value: unknown): string {
    try {
      if (typeof value === 'string' && check(value)) return value;
    } catch {
      // Not of the form: said below.
    }
    throw new GraphQLError(`Expected a ${name}, for example "${example}".`, { extensions: { code: 'BAD_USER_INPUT' } });
  }
  return new GraphQLScalarType<string, string>({
    name,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
    serialize: String,
  });
}

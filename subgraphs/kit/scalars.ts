import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { toDateTime } from './time/london.ts';

/**
 * Scalars of schema/shared/values.graphql. All travel as strings; what a client sends is checked, what we send was made
 * here. Messages name the type and an example, and never repeat the value: it may be somebody's.
 */
export const scalars = {
  DateTime: createStringScalar(
    'DateTime',
    '2026-03-30T10:00:00+01:00',
    (text) => Temporal.Instant.from(text),
    toOneForm,
  ),
  Date: createStringScalar('Date', '2026-03-30', (text) => Temporal.PlainDate.from(text)),
  LocalTime: createStringScalar('LocalTime', '10:00', (text) => Temporal.PlainTime.from(text)),
  URL: createStringScalar('URL', 'https://example.org/', (text) => new URL(text)),
  Markdown: createStringScalar('Markdown', 'Some *words*', () => true),
};

/** Moments are kept as the clock gives them, some to the nanosecond; all are sent as directories' are (toDateTime). */
function toOneForm(moment: unknown): string {
  const text = String(moment);
  return /^[\d-]{10}T[\d:]{8}[+-]\d\d:\d\d$/.test(text) ? text : toDateTime(Temporal.Instant.from(text));
}

function createStringScalar(
  name: string,
  example: string,
  check: (text: string) => unknown,
  serialize: (value: unknown) => string = String,
): GraphQLScalarType {
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
    serialize,
  });
}

import type { PersonInput } from '../eligibility/person.ts';
import type { Paging } from '../search/list.ts';
import type { Near } from '../search/question.ts';

type Given<Value> = Value | null | undefined;

/** Which sessions, as the schema has it. Its text and person are personal: never logged, kept or sent on. */
export interface SessionFilter {
  text?: Given<string>;
  hubs?: Given<readonly string[]>;
  atHub?: Given<boolean>;
  from?: Given<string>;
  to?: Given<string>;
  person?: Given<PersonInput>;
  free?: Given<boolean>;
  wheelchair?: Given<boolean>;
  online?: Given<boolean>;
  includeCancelled?: Given<boolean>;
  includeUnknown?: Given<boolean>;
}

export interface SessionQuestion extends Paging {
  filter?: Given<SessionFilter>;
  near?: Given<Near>;
  now: Temporal.Instant;
}

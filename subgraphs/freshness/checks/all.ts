import type { Check, CheckWords, SourceCheck } from './check.ts';
import { conflict } from './conflict.ts';
import { duplicate } from './duplicate.ts';
import { emailImpossible, emailNoMail } from './email.ts';
import { ended, nhsClosed } from './ended.ts';
import { fieldNotConfirmed } from './field-not-confirmed.ts';
import { hostDown } from './host-down.ts';
import { hoursAbsent } from './hours-absent.ts';
import { hoursContradictory } from './hours-contradictory.ts';
import { linkDead, linkEmpty, linkHome, linkPrivate, linkSoft404 } from './links.ts';
import { notConfirmed } from './not-confirmed.ts';
import { onlyPast } from './only-past.ts';
import { pageChanged } from './page-changed.ts';
import { pageLostContact } from './page-lost-contact.ts';
import { phoneImpossible } from './phone-impossible.ts';
import { placeGivenAway } from './place-given-away.ts';
import { postcodeFar, postcodeImpossible, postcodeUnknown } from './postcode.ts';
import { reported } from './reported.ts';
import { saysClosed } from './says-closed.ts';
import { sourceDown, sourceShrunk, sourceSilent, sourceSlow } from './source-checks.ts';
import { strategyUnlisted } from './strategy-unlisted.ts';
import { vanished } from './vanished.ts';

/** What every listing is asked, the most serious first. */
export const checks: readonly Check[] = [
  placeGivenAway,
  nhsClosed,
  ended,
  linkDead,
  vanished,
  reported,
  saysClosed,
  onlyPast,
  notConfirmed,
  conflict,
  phoneImpossible,
  postcodeImpossible,
  postcodeUnknown,
  postcodeFar,
  emailImpossible,
  emailNoMail,
  hoursContradictory,
  linkEmpty,
  linkSoft404,
  linkHome,
  linkPrivate,
  pageLostContact,
  duplicate,
  hoursAbsent,
  fieldNotConfirmed,
  pageChanged,
];

/** What every directory is asked. */
export const sourceChecks: readonly SourceCheck[] = [sourceDown, sourceShrunk, sourceSilent, sourceSlow];

/** What a check says of itself, by id. */
export const checkWords: ReadonlyMap<string, CheckWords> = new Map(
  [...checks, ...sourceChecks, hostDown, strategyUnlisted].map((check) => [check.id, check]),
);

/** The checks whose findings are the data team's alone. */
export const guardedChecks: readonly string[] = checks.filter(({ guarded }) => guarded).map(({ id }) => id);

const order = new Map([...sourceChecks, ...checks, hostDown, strategyUnlisted].map(({ id }, index) => [id, index]));

/** Where a check stands in the order in which its findings are shown; those of earlier versions are last. */
export function rankOf(checkId: string): number {
  return order.get(checkId) ?? order.size;
}

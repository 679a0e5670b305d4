import type { Evidence } from '../evidence/evidence.ts';

/**
 * What several listings tell that are one service, as if one directory told it all: what the first leaves out, or has
 * an old number of, the second may have.
 */
export function pool(members: readonly Evidence[]): Evidence {
  const [first] = members;
  if (!first) throw new Error('Expected a listing to pool, but got none.');
  if (members.length === 1) return first;
  const all = (of: (one: Evidence) => readonly string[]) => [...new Set(members.flatMap(of))];
  const firstTold = <Field extends 'organisation' | 'ages'>(field: Field) =>
    members.find((one) => one[field] !== null)?.[field] ?? null;
  const onPage = members.find(({ page }) => page !== null) ?? members.find(({ host }) => host !== null) ?? first;
  const reached = members.find(({ mailbox }) => mailbox !== null) ?? first;
  return {
    ...first,
    names: members.flatMap(({ names }) => names),
    context: all(({ context }) => context),
    serviceIds: [...new Set(members.flatMap(({ id, serviceIds }) => [id, ...serviceIds]))],
    numbers: all(({ numbers }) => numbers),
    organisation: firstTold('organisation'),
    organisationIds: all(({ organisationIds }) => organisationIds),
    phones: all(({ phones }) => phones),
    places: members.flatMap(({ places }) => places),
    venues: all(({ venues }) => venues),
    page: onPage.page,
    host: onPage.host,
    mailbox: reached.mailbox,
    mailHost: reached.mailHost,
    words: members.find(({ words }) => words !== '')?.words ?? '',
    sentences: [...new Set(members.flatMap(({ sentences }) => sentences))],
    days: all(({ days }) => days),
    ages: firstTold('ages'),
    meets: members.some(({ meets }) => meets),
  };
}

import type { Decision } from './decisions.ts';
import type { ListingIds } from './listing-ids.ts';

/** A decision as the data team sees it: under the ids that are shown, and with what has become of its listings. */
export interface DecisionRecord extends Decision {
  /** A listing of it is no longer in its directory. */
  stale: boolean;
  /** Which, in words. */
  message: string | null;
}

export async function toDecisionRecords(decisions: readonly Decision[], ids: ListingIds): Promise<DecisionRecord[]> {
  const named = [...new Set(decisions.flatMap(({ one, other }) => [one, other]))];
  const seen = await ids.lastSeen(named);
  return Promise.all(
    decisions.map(async (decision) => {
      const oneShown = (await ids.shownNow(decision.one)) ?? decision.oneShown;
      const otherShown = (await ids.shownNow(decision.other)) ?? decision.otherShown;
      const gone = [
        describeGone(oneShown, seen.get(decision.one)),
        describeGone(otherShown, seen.get(decision.other)),
      ].filter((words) => words !== null);
      return {
        ...decision,
        oneShown,
        otherShown,
        stale: gone.length > 0,
        message: gone.length > 0 ? `${gone.join(' ')} The decision is kept, should it return.` : null,
      };
    }),
  );
}

/** Undefined for a listing that is forgotten, null for one that is listed. */
function describeGone(id: string, lastSeen: string | null | undefined): string | null {
  if (lastSeen === null) return null;
  if (lastSeen === undefined) return `${id} has long left its directory.`;
  const day = Temporal.Instant.from(lastSeen).toZonedDateTimeISO('Europe/London').toPlainDate();
  return `${id} was last in its directory on ${day.toLocaleString('en-GB', { dateStyle: 'long' })}.`;
}

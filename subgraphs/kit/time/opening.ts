import type { YesNoUnknown } from '../listing.ts';
import { londonDate } from './london.ts';
import { type RecordedHours, type Span, hoursOn } from './opening-hours.ts';

/** Something that opens less often than every two months has no hours that anybody looks up. */
const daysAhead = 62;

/**
 * Whether a place is open at a moment, by its recorded hours on London's wall clock. UNKNOWN where no hours are
 * recorded for that moment: silence is never a no. Bank holidays count only where the directory gives hours for them.
 */
export function assessOpen(hours: RecordedHours, at: Temporal.Instant): YesNoUnknown {
  const today = londonDate(at);
  // What opened yesterday may run past midnight.
  const days = [dayFrom(today, -1), today].map((day) => hoursOn(hours, day));
  if (days.some(({ open }) => open.some((span) => holds(span, at)))) return 'YES';
  return days.some(({ unknown }) => unknown.some((span) => holds(span, at))) ? 'UNKNOWN' : 'NO';
}

/** The same of something that happens in several places: open in one is open, and closed in all of them closed. */
export function assessOpenAnywhere(places: readonly RecordedHours[], at: Temporal.Instant): YesNoUnknown {
  const answers = places.map((hours) => assessOpen(hours, at));
  if (answers.includes('YES')) return 'YES';
  return answers.length === 0 || answers.includes('UNKNOWN') ? 'UNKNOWN' : 'NO';
}

/** The opening that is under way at a moment, or the next that is known within two months; null when there is none. */
export function nextOpening(hours: RecordedHours, at: Temporal.Instant): Span | null {
  const today = londonDate(at);
  for (let offset = -1; offset <= daysAhead; offset++) {
    const day = dayFrom(today, offset);
    const span = hoursOn(hours, day).open.find(({ end }) => Temporal.Instant.compare(at, end) < 0);
    if (span)
      return extend(
        span,
        [day, dayFrom(day, 1)].flatMap((near) => hoursOn(hours, near).open),
      );
  }
  return null;
}

/** Hours that follow one another without a break, past midnight or in two rows, are one opening. */
function extend(span: Span, others: readonly Span[]): Span {
  const next = others.find(
    ({ start, end }) => Temporal.Instant.compare(start, span.end) <= 0 && Temporal.Instant.compare(end, span.end) > 0,
  );
  return next ? extend({ start: span.start, end: next.end }, others) : span;
}

function holds({ start, end }: Span, at: Temporal.Instant): boolean {
  return Temporal.Instant.compare(start, at) <= 0 && Temporal.Instant.compare(at, end) < 0;
}

function dayFrom(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

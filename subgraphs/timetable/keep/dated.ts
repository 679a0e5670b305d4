import { type Occurrence, expandSeries } from '../expand/expand.ts';
import type { IsHoliday } from '../expand/terms.ts';
import type { Window } from '../../kit/time/session-window.ts';
import { type Series, nameOf } from '../series.ts';

/** One date of a series. */
export interface Dated {
  /** Of its series' name and itself, unique over all feeds. */
  id: string;
  key: string;
  series: Series;
  occurrence: Occurrence;
}

/** The dates of some series that touch a window, by their ids. */
export function datesOf(series: readonly Series[], window: Window, isHoliday: IsHoliday): Map<string, Dated> {
  const dates = new Map<string, Dated>();
  for (const one of series) {
    for (const occurrence of expandSeries(one, window, isHoliday)) {
      const { key } = occurrence;
      const id = `${nameOf(one)}/${key}`;
      dates.set(id, { id, key, series: one, occurrence });
    }
  }
  return dates;
}

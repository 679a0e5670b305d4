import type { YesNoUnknown } from '../../kit/listing.ts';
import { parseDate } from '../../kit/time/london.ts';
import type { WireExtension, WireOdsOrganisation } from '../wire/ods.ts';

/** Whether an organisation exists, by the Organisation Data Service. */
export interface OpenState {
  open: YesNoUnknown;
  /** Its last day, e.g. `2026-09-30`; null while it is open, or when the service does not say. */
  closedOn: string | null;
}

export const unknownOpenState: OpenState = { open: 'UNKNOWN', closedOn: null };

export function toOpenState({ active, extension = [] }: WireOdsOrganisation): OpenState {
  if (active === undefined) return unknownOpenState;
  return active ? { open: 'YES', closedOn: null } : { open: 'NO', closedOn: toLastDay(extension) };
}

/** The end of its operational period, else of its legal one; periods stand on the organisation or inside its roles. */
function toLastDay(extensions: readonly WireExtension[]): string | null {
  const periods = extensions.flatMap(toPeriods);
  return lastEnd(periods, 'Operational') ?? lastEnd(periods, 'Legal');
}

interface Period {
  type: string;
  end: string;
}

function toPeriods({ url, extension = [] }: WireExtension): Period[] {
  if (!url.endsWith('/Extension-England-TypedPeriod')) return extension.flatMap(toPeriods);
  const type = extension.find((part) => part.url === 'dateType')?.valueCoding?.code;
  const end = parseDate(extension.find((part) => part.url === 'period')?.valuePeriod?.end ?? '');
  return type === undefined || end === null ? [] : [{ type, end }];
}

function lastEnd(periods: readonly Period[], type: string): string | null {
  return (
    periods
      .filter((period) => period.type === type)
      .map(({ end }) => end)
      .toSorted()
      .at(-1) ?? null
  );
}

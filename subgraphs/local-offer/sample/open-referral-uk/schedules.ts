import type { SampleRecord } from '../../../kit/sample/account.ts';
import type { SampleHours } from '../../../kit/sample/world.ts';
import { weekdayCodes } from '../../../kit/time/rule-parts.ts';
import type { SampleDirectory } from '../directory.ts';

export function toSchedules(directory: SampleDirectory, record: SampleRecord, index: number) {
  return record.hours.map((hours, row) => ({
    id: `${record.key}-schedule-${row + 1}`,
    service_id: directory.idOf(record.key),
    ...toRecurrence(directory, hours),
    opens_at: toTime(hours.opens, index),
    closes_at: toTime(hours.closes, index),
    ...(record.endedDaysAgo !== null && { valid_to: directory.daysAgo(record.endedDaysAgo).toString() }),
    ...(attending(record) !== '' && { attending_type: attending(record) }),
  }));
}

function toRecurrence(directory: SampleDirectory, { days, every }: SampleHours) {
  const codes = days.map((day) => weekdayCodes[day - 1]);
  if (every === undefined) return { freq: 'WEEKLY', interval: 1, byday: codes.join(',') };
  if (every === 'fortnightly') {
    return { freq: 'WEEKLY', interval: '2', byday: codes.join(','), dtstart: directory.monday().toString() };
  }
  const nth = every.nth === 5 ? -1 : every.nth;
  return { freq: 'MONTHLY', byday: codes.map((code) => `${nth}${code}`).join(',') };
}

/** The standard asks for `HH:MM` with an offset; feeds send seconds, `Z` for any time of year, or neither. */
function toTime(time: string, index: number): string {
  return [`${time}:00Z`, time, `${time}:00`][index % 3] ?? time;
}

function attending({ delivery }: SampleRecord): string {
  return delivery
    .filter((mode) => mode !== 'IN_PERSON')
    .map((mode) => ({ ONLINE: 'Online', PHONE: 'By phone', HOME_VISIT: 'Home visit', OUTREACH: 'Outreach' })[mode])
    .join(', ');
}

import { foldName } from './fold-name.ts';

/** An electoral ward of the London Borough of Sutton, as drawn in May 2022. */
export interface Ward {
  /** GSS code. */
  code: string;
  name: string;
  /** Holds one of the seven neighbourhoods in England's most deprived fifth: for reports, never shown to families. */
  priority: boolean;
}

/**
 * All twenty. Codes and names: Office for National Statistics, Code History Database, wards of E09000029 from 5 May
 * 2022. The priority wards are those that Sutton's Helping Early Strategy 2023-2027 names.
 */
export const wards: readonly Ward[] = [
  { code: 'E05013754', name: 'Beddington', priority: false },
  { code: 'E05013755', name: 'Belmont', priority: true },
  { code: 'E05013756', name: 'Carshalton Central', priority: false },
  { code: 'E05013757', name: 'Carshalton South & Clockhouse', priority: false },
  { code: 'E05013758', name: 'Cheam', priority: false },
  { code: 'E05013759', name: 'Hackbridge', priority: true },
  { code: 'E05013760', name: 'North Cheam', priority: false },
  { code: 'E05013761', name: 'St Helier East', priority: true },
  { code: 'E05013762', name: 'St Helier West', priority: true },
  { code: 'E05013763', name: 'South Beddington & Roundshaw', priority: true },
  { code: 'E05013764', name: 'Stonecot', priority: false },
  { code: 'E05013765', name: 'Sutton Central', priority: true },
  { code: 'E05013766', name: 'Sutton North', priority: false },
  { code: 'E05013767', name: 'Sutton South', priority: false },
  { code: 'E05013768', name: 'Sutton West & East Cheam', priority: false },
  { code: 'E05013769', name: 'The Wrythe', priority: false },
  { code: 'E05013770', name: 'Wallington North', priority: false },
  { code: 'E05013771', name: 'Wallington South', priority: false },
  { code: 'E05013772', name: 'Worcester Park North', priority: false },
  { code: 'E05013773', name: 'Worcester Park South', priority: false },
];

/**
 * Wards of 2002 to 2022 whose names people and records still use and no ward has now. Two were cut in halves that keep
 * the name; the others were redrawn, so that no ward of today is what they were.
 */
export const formerWards: readonly { name: string; halves: readonly string[] }[] = [
  { name: 'Beddington North', halves: [] },
  { name: 'Beddington South', halves: [] },
  { name: 'Nonsuch', halves: [] },
  { name: 'St Helier', halves: ['E05013761', 'E05013762'] },
  { name: 'Sutton West', halves: [] },
  { name: 'Wandle Valley', halves: [] },
  { name: 'Worcester Park', halves: ['E05013772', 'E05013773'] },
];

/** A ward by its code or by its name, whatever the case and with `&` or `and`. Null when no ward of today has it. */
export function parseWard(text: string): Ward | null {
  const name = foldName(text);
  return wards.find((ward) => ward.code === text.trim().toUpperCase() || foldName(ward.name) === name) ?? null;
}

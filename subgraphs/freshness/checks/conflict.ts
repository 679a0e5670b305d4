import { nameField } from '../../kit/field-words.ts';
import type { Check } from './check.ts';

/** A family that believes the wrong one of these is sent the wrong way. */
const misleading: ReadonlySet<string> = new Set([
  'phones',
  'email',
  'url',
  'schedules',
  'locations',
  'eligibility',
  'cost',
  'status',
]);

export const conflict: Check = {
  id: 'conflict',
  title: 'Another directory says otherwise',
  why: 'Two directories disagree, and this one is not believed.',
  severity: 'WARNING',
  example: 'Telephone: 020 7946 0001 here, and 020 7946 0002 in the NHS service finders, which is believed.',
  assess({ conflicts, lastSeen }, { nameSource }) {
    if (lastSeen !== null) return [];
    return conflicts.map(({ field, value, chosen, chosenSource }) => ({
      field,
      detail: value,
      severity: misleading.has(field) ? ('WARNING' as const) : ('INFO' as const),
      text: `${nameField(field)}: “${shorten(value)}” here, and “${shorten(chosen)}” in ${nameSource(chosenSource)}, which is believed.`,
      evidence: { field, here: value, believed: chosen, believedSource: nameSource(chosenSource) },
    }));
  },
};

/** The whole values are in the evidence. */
const longest = 120;

function shorten(value: string): string {
  return value.length > longest ? `${value.slice(0, longest)}…` : value;
}

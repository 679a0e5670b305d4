import type { Option, View } from './view.ts';

/** What a key asks of the list of options. */
type KeyStep = { do: 'open' } | { do: 'close' } | { do: 'move'; active: number } | { do: 'choose'; option: Option };

/** Reads a key as WAI-ARIA's editable combobox has it; null for one that types, or means nothing to the list. */
export function readKey(key: string, { options, active }: Pick<View, 'options' | 'active'>): KeyStep | null {
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (options.length === 0) return { do: 'open' };
    // From the box to the first, from the last to the box, and back the other way.
    const count = options.length + 1;
    const step = key === 'ArrowDown' ? 1 : -1;
    return { do: 'move', active: ((active + 1 + step + count) % count) - 1 };
  }
  if (key === 'Escape') return { do: 'close' };
  const option = options[active];
  return key === 'Enter' && option ? { do: 'choose', option } : null;
}

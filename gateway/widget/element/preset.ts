import type { StartAnswer } from '../contract.ts';
import type { View } from './view.ts';

/** What it begins with: as the page says by its attributes, and where that is silent as its partner has it. */
export function readPreset(
  element: HTMLElement,
  defaults: StartAnswer['defaults'],
): Pick<View, 'needs' | 'hub' | 'near' | 'ticked'> {
  const asks = (name: string) => element.getAttribute(name);
  const needs = asks('needs')
    ?.split(/[\s,]+/)
    .filter(Boolean);
  return {
    needs: needs ?? defaults?.needs ?? [],
    hub: asks('hub') ?? defaults?.hub ?? null,
    near: asks('near') ?? defaults?.near ?? '',
    ticked: new Set(element.hasAttribute('free') || defaults?.free ? ['free'] : []),
  };
}

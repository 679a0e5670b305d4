import { type Html, html } from './html.ts';

export interface NarrowDown {
  /** Where the form is sent. */
  path: string;
  /** What it says while it is folded. */
  summary: string;
  /** Whether something is narrowed down now, so that it stands unfolded. */
  isOpen: boolean;
  /** The address of everything. */
  all: string;
  fields: readonly Html[];
  /** What it is called, and its buttons: in English without these. */
  label?: string;
  show?: string;
  showAll?: string;
}

/** A form that narrows a page down; a browser without scripts sends it as the address. */
export function renderNarrowDown({
  path,
  summary,
  isOpen,
  all,
  fields,
  label = 'Narrow down',
  show = 'Show these',
  showAll = 'Show all',
}: NarrowDown): Html {
  return html`<form method="get" action="${path}" class="choices" role="search" aria-label="${label}">
    <details ${isOpen && html`open`}>
      <summary>${summary}</summary>
      <p class="fields">${fields}</p>
      <p class="buttons"><button>${show}</button> <a href="${all}">${showAll}</a></p>
    </details>
  </form>`;
}

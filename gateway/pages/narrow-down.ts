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
}

/** A form that narrows a page down; a browser without scripts sends it as the address. */
export function renderNarrowDown({ path, summary, isOpen, all, fields }: NarrowDown): Html {
  return html`<form method="get" action="${path}" class="choices" role="search" aria-label="Narrow down">
    <details ${isOpen && html`open`}>
      <summary>${summary}</summary>
      <p class="fields">${fields}</p>
      <p class="buttons"><button>Show these</button> <a href="${all}">Show all</a></p>
    </details>
  </form>`;
}

import { type Html, html } from '../html.ts';

/** Numbers night by night, the oldest first. */
export interface Series {
  /** What they are of, for whoever does not see the picture. */
  label: string;
  values: readonly number[];
}

const width = 240;
const height = 48;

/** A line drawn on the server. What it shows stands in a table beside it, so nobody depends on the picture. */
export function renderLine({ label, values }: Series): Html {
  const most = Math.max(1, ...values);
  const step = values.length > 1 ? width / (values.length - 1) : 0;
  const points = values.map((value, index) => `${round(index * step)},${round(height - (value / most) * height)}`);
  return html`<svg class="line" viewBox="0 -2 ${width} ${height + 4}" role="img" aria-label="${label}">
    <polyline points="${points.join(' ')}" fill="none" stroke="currentcolor" stroke-width="2" />
  </svg>`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

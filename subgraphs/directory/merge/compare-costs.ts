import type { Cost } from './records.ts';

/**
 * Whether one account of the cost says nothing that the chosen one denies: it may say less, but neither that what is free
 * costs something nor another price. Prices are compared where both name some; the words around them are not.
 */
export function costsAgree(chosen: Cost, other: Cost): boolean {
  if (chosen.free !== 'UNKNOWN' && other.free !== 'UNKNOWN' && chosen.free !== other.free) return false;
  const [prices, others] = [toPrices(chosen), toPrices(other)];
  // Whoever says that it is free, and no more, denies every price.
  if (prices.size === 0) return chosen.free !== 'YES' || [...others].every((price) => price === 0);
  return others.isSubsetOf(prices);
}

/** In pence: `£3`, `£3.00` and `300p` are one. */
function toPrices({ text }: Cost): Set<number> {
  const found = (text ?? '').replaceAll(/(\d),(\d{3})/g, '$1$2').matchAll(/£ ?(\d+(?:\.\d{1,2})?)|\b(\d+) ?p\b/gi);
  return new Set([...found].map(([, pounds, pence]) => (pence ? Number(pence) : Math.round(Number(pounds) * 100))));
}

/** As a conflict shows it. */
export function describeCost({ free, text }: Cost): string {
  return text ?? { YES: 'Free', NO: 'Not free', UNKNOWN: 'Explained on a page' }[free];
}

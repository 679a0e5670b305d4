import type { Listing } from '../../kit/listing.ts';

/** One price. */
export interface Price {
  /** Whom or what it is for, e.g. `Siblings`. */
  option: string | null;
  /** Pounds; null when not stated. */
  amount: number | null;
  /** E.g. `per session`. */
  detail: string | null;
}

/**
 * What it costs. Free is yes when the directory says so or every price is nothing, no when every price is something,
 * and else unknown: free for some is neither.
 */
export function toCost(saidFree: boolean | null, fees: string | null, prices: readonly Price[]): Listing['cost'] {
  const amounts = prices.map(({ amount }) => amount).filter((amount) => amount !== null);
  const isFree = saidFree ?? isFreeByWords(fees) ?? (amounts.length > 0 && amounts.every((amount) => amount === 0));
  const isPaid = amounts.length > 0 && amounts.every((amount) => amount > 0);
  const words = [fees, ...prices.map(toWords)].filter((part) => part !== null && part !== '');
  return { free: isFree ? 'YES' : isPaid ? 'NO' : 'UNKNOWN', text: words.join('; ') || null, url: null };
}

function isFreeByWords(fees: string | null): true | null {
  return fees !== null && /^(?:it(?:'|’)?s |this service is )?free(?: of charge)?[.!]?$/i.test(fees) ? true : null;
}

/** `Siblings: £1.50 per session`. */
function toWords({ option, amount, detail }: Price): string {
  const price = amount === 0 ? 'free' : amount === null ? null : `£${amount.toFixed(2)}`;
  const words = [price, detail].filter((part) => part !== null).join(' ');
  return [option, words].filter((part) => part !== null && part !== '').join(': ');
}

import type { Listing, YesNoUnknown } from '../../kit/listing.ts';

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
 * What it costs. Free is yes when the directory says so, or every price is nothing; no when every price is something;
 * and else unknown: free for some is neither, and neither is free at a price.
 */
export function toCost(saidFree: boolean, fees: string | null, prices: readonly Price[]): Listing['cost'] {
  const amounts = prices.map(({ amount }) => amount).filter((amount) => amount !== null);
  const saysFree = saidFree || (fees !== null && freeInWords.test(fees));
  const words = [fees, ...prices.map(toWords)].filter((part) => part !== null && part !== '');
  return { free: toFree(saysFree, amounts), text: words.join('; ') || null, url: null };
}

const freeInWords = /^(?:it['’]?s |this service is )?free(?: of charge)?[.!]?$/i;

function toFree(saysFree: boolean, amounts: readonly number[]): YesNoUnknown {
  if (amounts.length === 0) return saysFree ? 'YES' : 'UNKNOWN';
  if (amounts.every((amount) => amount === 0)) return 'YES';
  return !saysFree && amounts.every((amount) => amount > 0) ? 'NO' : 'UNKNOWN';
}

/** `Siblings: £1.50 per session`. */
function toWords({ option, amount, detail }: Price): string {
  const price = amount === 0 ? 'free' : amount === null ? null : `£${amount.toFixed(2)}`;
  const words = [price, detail].filter((part) => part !== null).join(' ');
  return [option, words].filter((part) => part !== null && part !== '').join(': ');
}

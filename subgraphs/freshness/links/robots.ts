import robotsParser from 'robots-parser';
import type { Answer } from './send.ts';

/** Whether a host's robots.txt lets an address be asked. */
export type MayAsk = (url: string) => boolean;

/**
 * What a robots.txt says to us (RFC 9309): one that is not there forbids nothing; while the server cannot say, nothing
 * may be asked.
 */
export function toMayAsk(url: URL, { status, body }: Pick<Answer, 'status' | 'body'>, robot: string): MayAsk {
  if (status >= 500) return () => false;
  if (status < 200 || status >= 300) return () => true;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its types name a default export that CommonJS has not
  const parse = robotsParser as unknown as typeof robotsParser.default;
  const rules = parse(url.href, body);
  return (asked) => rules.isAllowed(asked, robot) ?? true;
}

import type { CheckWords, Found } from './check.ts';

/** Asked of the strategy's own list, once for each service that it names. */
export const strategyUnlisted: CheckWords = {
  id: 'strategy-unlisted',
  title: 'Named by the strategy, listed nowhere',
  why: 'The Helping Early Strategy sends families to it, and no directory tells them how to reach it.',
  severity: 'INFO',
  example: '“Young Carers” is named for “I look after somebody” and is in no directory.',
};

/** A service as the strategy names it. */
export interface NamedByStrategy {
  name: string;
  /** The situation that it is named for, in the strategy's words. */
  need: string;
  /** How many services some directory lists under that name. */
  listed: number;
}

export function assessNamed({ name, need, listed }: NamedByStrategy): Found[] {
  if (listed > 0) return [];
  const text = `“${name}”, which the strategy names for “${need}”, is in no directory.`;
  return [{ field: null, detail: name, text, evidence: { name, need } }];
}

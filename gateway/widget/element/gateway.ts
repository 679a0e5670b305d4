import type { Refusal } from '../contract.ts';

/** Where the gateway is: the script lies two folders below it. */
export const gatewayAddress = new URL('../../', import.meta.url).href;

/** A wait after which people are told that it takes long, and one after which nothing is expected any more. */
export const slowAfterMs = 3_000;
const givenUpAfterMs = 20_000;

/** A question of which the gateway said why it is not answered; anything else that goes wrong is silence. */
export class Refused extends Error {
  readonly code: Refusal['error'];

  constructor({ error, message }: Refusal) {
    super(message);
    this.code = error;
  }
}

/** Reads what is the same for everybody. */
export function read<Answer>(name: string, parameters: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return send(`${name}?${new URLSearchParams(parameters).toString()}`, {});
}

/**
 * Asks what somebody typed. By POST, so that it stands in no address; as a form, so that a browser does not first have
 * to ask whether this page may.
 */
export function ask<Answer>(name: string, form: URLSearchParams, signal: AbortSignal): Promise<Answer> {
  return send(name, { method: 'POST', body: form, signal });
}

/** A file of this build. */
export async function readFile(name: string): Promise<unknown> {
  const answer = await fetch(new URL(name, import.meta.url), { credentials: 'omit' });
  if (!answer.ok) throw new Error(name);
  return answer.json();
}

async function send<Answer>(name: string, request: RequestInit & { signal?: AbortSignal }): Promise<Answer> {
  const late = AbortSignal.timeout(givenUpAfterMs);
  const answer = await fetch(`${gatewayAddress}embed/v1/${name}`, {
    ...request,
    credentials: 'omit',
    referrerPolicy: 'strict-origin',
    signal: request.signal ? AbortSignal.any([request.signal, late]) : late,
  });
  const body: unknown = await answer.json();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the gateway's own words (contract.ts)
  if (!answer.ok) throw new Refused(body as Refusal);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
  return body as Answer;
}

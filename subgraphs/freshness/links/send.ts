import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent, type AgentOptions } from 'node:https';
import got from 'got';
import { type LinkPolicy, assessUrl, isTrusted } from './policy.ts';
import { type ResolveName, createSafeLookup } from './safe-lookup.ts';

/** One request's answer, whatever its status. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  /** At most so much of it as is read of any page; empty when it is no text. */
  body: string;
}

/** An address that must not be asked. Nothing was sent. */
export class RefusedUrlError extends Error {
  override readonly name = 'RefusedUrlError';
}

/** Asks one address once, without following where it leads. Rejects with RefusedUrlError, or as the network fails. */
export type Send = (url: URL, headers: Readonly<Record<string, string>>) => Promise<Answer>;

/** Enough for the words of any page that is written for people. */
const mostBytes = 256 * 1024;

/** GOV.UK's link checker gives a page fifteen seconds. */
const withinMs = 15_000;

export interface SendOptions {
  policy: LinkPolicy;
  userAgent: string;
  resolve: ResolveName;
}

export interface Sender {
  send: Send;
  close(): void;
}

/** Every request is judged here, the first and those that a redirect leads to alike. */
export function createSender({ policy, userAgent, resolve }: SendOptions): Sender {
  // No connection is kept: one that was opened to a trusted origin must not serve another.
  const trusted = createAgents({});
  const guarded = createAgents({ lookup: createSafeLookup(policy, resolve) });

  async function send(url: URL, headers: Readonly<Record<string, string>>): Promise<Answer> {
    const refusal = assessUrl(url, policy);
    if (refusal !== null) throw new RefusedUrlError(refusal);
    const stream = got.stream(url, {
      agent: isTrusted(url, policy) ? trusted : guarded,
      headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.5', 'accept-language': 'en-GB', ...headers },
      followRedirect: false,
      throwHttpErrors: false,
      retry: { limit: 0 },
      timeout: { request: withinMs },
    });
    return new Promise((resolve, reject) => {
      stream.once('error', reject);
      stream.once('response', (response: Pick<Answer, 'headers'> & { statusCode: number }) => {
        const { statusCode: status, headers: sent } = response;
        readBody(stream, sent).then((body) => resolve({ status, headers: sent, body }), reject);
      });
    });
  }

  return {
    send,
    close() {
      for (const { http, https } of [trusted, guarded]) {
        http.destroy();
        https.destroy();
      }
    },
  };
}

/** Reads as much as is wanted and hangs up; what is no text is not read at all. */
async function readBody(stream: ReturnType<typeof got.stream>, { 'content-type': type = '' }: Answer['headers']) {
  const chunks: Buffer[] = [];
  let size = 0;
  if (/^(?:text\/|application\/xhtml)/i.test(type)) {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= mostBytes) break;
    }
  }
  stream.destroy();
  return Buffer.concat(chunks).toString('utf8').slice(0, mostBytes);
}

/** What a lookup answers is what the socket of an agent connects to. */
function createAgents(options: Pick<AgentOptions, 'lookup'>) {
  const settings = { ...options, keepAlive: false };
  return { http: new HttpAgent(settings), https: new HttpsAgent(settings) };
}

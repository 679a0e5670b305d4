import type { FastifyInstance, InjectOptions } from 'fastify';
import { z } from 'zod';

const Answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.looseObject({ code: z.string() }),
      }),
    )
    .optional(),
});

export interface Asked extends z.infer<typeof Answer> {
  status: number;
  headers: Record<string, unknown>;
  /** Codes of the errors, in order. */
  codes: string[];
  text: string;
}

/** Asks a graph by POST, as most clients do. */
export async function ask(app: FastifyInstance, query: string, variables?: object): Promise<Asked> {
  return send(app, { method: 'POST', url: '/graphql', payload: { query, variables } });
}

/** Asks a graph that listens at an address. */
export async function askAt(origin: string, query: string, variables?: object): Promise<Asked> {
  const answer = await fetch(new URL('/graphql', origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return toAsked(answer.status, Object.fromEntries(answer.headers), await answer.text());
}

/** Asks a graph in any other way. */
export async function send(app: FastifyInstance, request: InjectOptions): Promise<Asked> {
  const { statusCode, headers, body } = await app.inject(request);
  return toAsked(statusCode, headers, body);
}

function toAsked(status: number, headers: Record<string, unknown>, text: string): Asked {
  const answer = Answer.parse(JSON.parse(text));
  const codes = (answer.errors ?? []).map(({ extensions }) => extensions.code);
  return { ...answer, status, headers, codes, text };
}

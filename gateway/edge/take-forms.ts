import type { FastifyInstance } from 'fastify';

/** Lets an app read what a form sends, as URLSearchParams. */
export function takeForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_request: unknown, body: string) => new URLSearchParams(body),
  );
}

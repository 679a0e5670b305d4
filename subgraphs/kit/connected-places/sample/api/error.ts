import type { FastifyReply, FastifyRequest } from 'fastify';

/** An answer other than 200, with the words that the platform puts in `message`. There are no codes beside the status. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Only who asks for JSON gets errors in JSON: the platform has nothing that forces it. */
export function sendError(request: FastifyRequest, reply: FastifyReply, { status, message }: ApiError): FastifyReply {
  void reply.status(status);
  if (request.headers.accept?.includes('json')) return reply.send({ message });
  return reply.type('text/html; charset=utf-8').send(`<!DOCTYPE html><title>${status}</title><h1>${status}</h1>`);
}

import { once } from 'node:events';
import { createServer } from 'node:net';
import { toListenError } from './operator-error.ts';

/** Rejects with an OperatorError where nobody could listen at the port now: it is taken, or not for this user. */
export async function checkPort({ host, port }: { host: string; port: number }): Promise<void> {
  const server = createServer().listen({ host, port });
  try {
    await once(server, 'listening');
  } catch (error) {
    throw toListenError(error, { host, port });
  }
  server.close();
  await once(server, 'close');
}

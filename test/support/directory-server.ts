import { once } from 'node:events';
import { type IncomingMessage, type RequestListener, createServer } from 'node:http';
import { z } from 'zod';

/** A real HTTP server on this machine, for what a mock cannot do: cut off, stall, reset, lie. */
export interface DirectoryServer {
  /** With a slash at the end. */
  baseUrl: string;
  /** The requests so far, as `GET /path?query`. */
  requests(): string[];
  close(): Promise<void>;
}

const Address = z.object({ port: z.int() });

export async function serveDirectory(answer: RequestListener): Promise<DirectoryServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${Address.parse(server.address()).port}/`,
    requests: () => [...requests],
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A request of the server above in the form that web handlers take. */
export async function toWebRequest(request: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '/', headers } = request;
  const chunks: Buffer[] = await request.toArray();
  return new Request(new URL(url, `http://${headers.host}`), {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  });
}

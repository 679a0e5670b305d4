import { once } from 'node:events';
import { type Socket, connect, createServer } from 'node:net';
import { z } from 'zod';

/** A line to a server that can be cut, mended, or left hanging. */
export interface TcpProxy {
  port: number;
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** From now on whatever is sent stays in the line. */
  stall(): void;
}

const Address = z.object({ port: z.int() });

/** Without a target the line takes connections and leads nowhere. */
export async function createTcpProxy(target: { host: string; port: number } | null): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  function hold(socket: Socket): Socket {
    sockets.add(socket);
    return socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  }
  const server = createServer((near) => {
    hold(near);
    if (target) near.pipe(hold(connect(target))).pipe(near);
  });
  async function listen(port: number): Promise<void> {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  }

  await listen(0);
  const { port } = Address.parse(server.address());
  return {
    port,
    async cut() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    mend: () => listen(port),
    stall() {
      for (const socket of sockets) socket.unpipe();
    },
  };
}

import { once } from 'node:events';
import { type AddressInfo, type Socket, createServer } from 'node:net';

/** As much of SMTP (RFC 5321) as takes a mail without asking who sends it. */
export interface MailServer {
  url: string;
  /** Each mail as it was sent, envelope first. */
  mails: string[];
  close(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const mails: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let mail = '';
    let isData = false;
    socket.on('error', () => undefined).write('220 test\r\n');
    socket.setEncoding('utf8').on('data', (text: string) => {
      mail += text;
      if (isData && !mail.endsWith('\r\n.\r\n')) return;
      if (isData) mails.push(mail);
      if (isData) mail = '';
      isData = !isData && /^DATA\r\n$/im.test(text);
      socket.write(isData ? '354 go on\r\n' : /^QUIT/i.test(text) ? '221 bye\r\n' : '250 yes\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

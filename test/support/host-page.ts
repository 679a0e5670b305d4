import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A partner's site: another origin than the gateway, whose page a test sets. */
export interface HostSite {
  url: string;
  /** What it serves from now on, and the headers beside it. */
  show: (html: string, headers?: Readonly<Record<string, string>>) => void;
  close: () => Promise<void>;
}

export async function serveHostSite(): Promise<HostSite> {
  let page = { html: '', headers: {} as Readonly<Record<string, string>> };
  const server: Server = createServer((request, response) => {
    if (request.url === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
    } else response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port has one
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    show: (html, headers = {}) => void (page = { html, headers }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What `/embed` gives to copy for a choice, e.g. `lang=pl&needs=new-baby`. */
export async function readEmbedCode(gateway: string, choice: string): Promise<string> {
  const page = await fetch(`${gateway}/embed?${choice}`);
  const [, code = ''] = /<textarea[^>]*>(.*?)<\/textarea>/s.exec(await page.text()) ?? [];
  return code.replaceAll(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));
}

interface PartnerPage {
  code: string;
  before?: string;
  after?: string;
}

/** A school's page with that in it; `before` stands in its head, `after` at its end. */
export function writePartnerPage({ code, before = '', after = '' }: PartnerPage): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Oak Primary School</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${before}
<body><main><h1>Oak Primary School</h1>${code}<p id="below">Term dates</p></main>${after}</body></html>`;
}

import { Agent, request } from 'node:http';
import { afterAll, expect, it } from 'vitest';
import { startSampleDirectories } from '../support/sample-directories.ts';
import { startSampleGateway } from '../support/sample-gateway.ts';

const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
});

/** The status of one request on a connection that stays open, and whether the server says that it closes it. */
function post(url: string, agent: Agent): Promise<{ status: number; closes: boolean }> {
  const body = JSON.stringify({
    query: `{ services(first: 5) { nodes { id nhs { odsCode } sessions { id } } } }`,
  });
  return new Promise((resolve, reject) => {
    const asking = request(new URL('/graphql', url), {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', 'content-length': body.length },
    });
    asking.on('error', reject);
    asking.on('response', (answer) => {
      answer.resume();
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, closes: answer.headers.connection === 'close' }),
      );
    });
    asking.end(body);
  });
}

it('answers every request that has come when it is told to stop', async () => {
  const directories = await startSampleDirectories();
  closing.push(() => directories.close());
  const gateway = await startSampleGateway({ configFile: directories.writeConfig(), folder: directories.folder });
  await gateway.ready;
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const asked = Array.from({ length: 60 }, () => post(gateway.url, agent));
  await asked[0];
  const stopped = gateway.stop();
  const answers = await Promise.all(asked);
  await stopped;
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(answers.at(-1)?.closes).toBe(true);
}, 60_000);

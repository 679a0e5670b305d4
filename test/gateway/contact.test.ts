import { createServer } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import sampleConfig from '../../config/sample.json' with { type: 'json' };
import { startSampleGateway } from '../support/sample-gateway.ts';

it('tells every directory who asks, and whom its keepers can write to', async () => {
  const agents = new Map<string, string>();
  const server = createServer((request, response) => {
    agents.set(request.url?.split('/')[1] ?? '', request.headers['user-agent'] ?? '');
    response.writeHead(404).end();
  });
  const address = await new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      resolve(`http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`);
    });
  });
  const folder = mkdtempSync(join(tmpdir(), 'contact-'));
  const configFile = join(folder, 'config.json');
  const { sources } = sampleConfig;
  const config = {
    ...sampleConfig,
    contact: 'data-team@example.org',
    sources: {
      'information-hub': { ...sources['information-hub'], url: `${address}/hub/` },
      'local-offer': { ...sources['local-offer'], url: `${address}/offer/` },
      nhs: { ...sources.nhs, url: `${address}/finders/`, ods: `${address}/register/` },
      timetable: { kind: 'timetable', feeds: [{ kind: 'icalendar', url: `${address}/calendar/a.ics` }] },
    },
  };
  writeFileSync(configFile, JSON.stringify(config));
  const gateway = await startSampleGateway({ configFile, folder });
  onTestFinished(async () => {
    await gateway.stop();
    server.close();
    rmSync(folder, { recursive: true });
  });
  await gateway.refresh();
  expect([...agents.keys()].toSorted()).toEqual(['calendar', 'finders', 'hub', 'offer']);
  for (const agent of agents.values())
    expect(agent).toMatch(/^Sutton family services gateway\/[\d.]+ \(\+data-team@example\.org\)$/);
});

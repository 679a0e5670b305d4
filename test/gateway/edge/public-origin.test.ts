import { describe, expect, it } from 'vitest';
import { createOriginOf } from '../../../gateway/edge/public-origin.ts';
import { createTestEdge } from '../../support/test-edge.ts';

const behindProxy = { headers: { host: 'gateway.internal:4000' } };

describe('addresses that leave the gateway', () => {
  it('begin with what the config says, whatever a proxy sent', async () => {
    const { app } = await createTestEdge({ config: { publicUrl: 'https://hub.example/' } });
    const bodyOf = async (url: string) => (await app.inject({ url, ...behindProxy })).body;
    expect(await bodyOf('/robots.txt')).toContain('Sitemap: https://hub.example/sitemap.xml');
    expect(await bodyOf('/embed')).toContain('https://hub.example/embed/v1/family-hub-search.js');
    expect(await bodyOf('/embed')).not.toContain('gateway.internal');
  });

  it('begin with where each request was sent, where the config is silent', async () => {
    const { app } = await createTestEdge();
    const { body } = await app.inject({ url: '/robots.txt', ...behindProxy });
    expect(body).toContain('Sitemap: http://gateway.internal:4000/sitemap.xml');
  });

  it('have no path', () => {
    expect(createOriginOf('https://hub.example:8443/')({ protocol: 'http', host: 'a' })).toBe(
      'https://hub.example:8443',
    );
  });
});

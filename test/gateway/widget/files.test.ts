import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readWidgetFiles, scriptName } from '../../../gateway/widget/files.ts';
import { createTestEdge } from '../../support/test-edge.ts';

const { version, script } = readWidgetFiles();

describe('the script of the embed', () => {
  it('is at an address for good, with the digest by which pages ask for it, and readable from anywhere', async () => {
    const { app } = await createTestEdge();
    const { statusCode, headers, rawPayload } = await app.inject(`/embed/${version}/${scriptName}`);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-type': 'text/javascript; charset=utf-8',
    });
    expect(script.integrity).toBe(`sha384-${createHash('sha384').update(rawPayload).digest('base64')}`);
  });

  it('is at an address that moves with each release, asked for again after minutes', async () => {
    const { app } = await createTestEdge();
    const { headers, rawPayload } = await app.inject(`/embed/v1/${scriptName}`);
    expect(headers['cache-control']).toBe('public, max-age=300');
    expect(rawPayload.equals(Buffer.from(script.body))).toBe(true);
  });

  it('weighs no more than 15 kB packed, and each further language 1.5 kB', async () => {
    const { app } = await createTestEdge();
    const packed = async (name: string) => {
      const { rawPayload, headers } = await app.inject({
        url: `/embed/v1/${name}`,
        headers: { 'accept-encoding': 'gzip' },
      });
      expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
      expect(gunzipSync(rawPayload).length).toBeGreaterThan(rawPayload.length);
      return rawPayload.length;
    };
    expect(await packed(scriptName)).toBeLessThanOrEqual(15_000);
    for (const code of ['ta', 'pl', 'ur', 'bg', 'ro']) expect(await packed(`${code}.json`)).toBeLessThanOrEqual(1_500);
  });

  it('is not where nothing is', async () => {
    const { app } = await createTestEdge();
    for (const url of [`/embed/000000000000/${scriptName}`, '/embed/v1/nothing.js', `/embed/${version}/..%2Fmap.js`]) {
      expect((await app.inject(url)).statusCode).toBe(404);
    }
  });

  it('comes by /widget.js too, as a module or as a plain script', async () => {
    const { app } = await createTestEdge();
    const { body, headers } = await app.inject('/widget.js');
    expect(headers['content-type']).toContain('javascript');
    expect(body).toContain(`embed/v1/${scriptName}`);
  });
});

import { expect, it } from 'vitest';
import sampleConfig from '../../../config/sample.json' with { type: 'json' };
import { Config } from '../../../gateway/config/file.ts';
import { nameDirectory } from '../../../gateway/graph/source-names.ts';

function nhsAt(url: string, more: object = {}): string {
  const nhs = { ...sampleConfig.sources.nhs, url };
  return nameDirectory('nhs', Config.parse({ ...sampleConfig, sources: { ...sampleConfig.sources, nhs }, ...more }));
}

it('names the sample alike at whatever port it found free, so that a start with other ports forgets nothing', () => {
  expect(nhsAt('http://127.0.0.1:40001/')).toBe(nhsAt('http://127.0.0.1:5003/'));
});

it('tells live directories apart by their address, and from the sample', () => {
  const live = { sample: false };
  const names = [nhsAt('https://a.example/', live), nhsAt('https://b.example/', live), nhsAt('https://a.example/')];
  expect(new Set(names).size).toBe(3);
});

import { describe, expect, it } from 'vitest';
import { createFixUrlOf } from '../../../subgraphs/freshness/fix-url.ts';

const sites = {
  'information-hub': 'https://admin.example.org/services/{id}/edit',
  nhs: 'https://editor.example.org/',
};
const told = 'https://keepers.example.org/{id}/edit';
const fixUrlOf = createFixUrlOf(sites, [
  { id: 'local-offer', editPage: null },
  { id: 'nhs', editPage: told },
  { id: 'elsewhere', editPage: told },
]);
const webPage = 'https://example.org/one';

describe('where a listing is mended', () => {
  it.each([
    ['information-hub:5f 1/2', 'https://admin.example.org/services/5f%201%2F2/edit'],
    ['information-hub:confidential-0b6f', 'https://admin.example.org/'],
    ['nhs:FZZ01', 'https://editor.example.org/'],
    ['local-offer:one', webPage],
    ['timetable:one', webPage],
    ['elsewhere:one', 'https://keepers.example.org/one/edit'],
    ['elsewhere:confidential-0b6f', 'https://keepers.example.org/'],
  ])('is, for %s, %s', (id, expected) => {
    expect(fixUrlOf({ id, source: id.slice(0, id.indexOf(':')), webPage })).toBe(expected);
  });
});

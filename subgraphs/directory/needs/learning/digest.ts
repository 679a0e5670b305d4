import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What is learned depends on these alone: what editors write, how it is taken apart, and how it is learned from. */
const sources = ['lexicon/**/*.{json,txt}', 'recognise/*.ts', '../../kit/text/*.ts'];

/** Of which version the stemmer is, among others. */
const packages = new URL('../../../../package.json', import.meta.url);

/** Tells whether what was learned before would be learned again: of all that it is learned from and by. */
export function toLearningDigest(folder = fileURLToPath(new URL('..', import.meta.url))): string {
  const hash = createHash('sha256').update(readFileSync(packages));
  for (const file of globSync(sources, { cwd: folder }).toSorted()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(`${folder}/${file}`))
      .update('\0');
  }
  return hash.digest('base64url').slice(0, 22);
}

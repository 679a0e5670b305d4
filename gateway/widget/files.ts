import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { type PackedFile, createPackedFile } from '../edge/send-packed.ts';

/** One built file of the embed, as it is sent. */
interface WidgetFile extends PackedFile {
  /** What `integrity` says: `sha384-…`. */
  integrity: string;
}

/** Builds of the embed that can be asked for (codegen/widget.ts makes them). */
export interface WidgetFiles {
  /** The version that is served now: part of its addresses. */
  version: string;
  /** A file of a version; null where there is none of that name. */
  find: (version: string, name: string) => WidgetFile | null;
  /** The script of the current version. */
  script: WidgetFile;
}

/** The name of the one script. */
export const scriptName = 'family-hub-search.js';

const built = new URL('../../codegen/generated/widget/', import.meta.url);
/** Versions that partners' pages hold on to, with integrity and all (docs/embed.md). */
const kept = new URL('kept/', built);

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** Reads the builds; called when one is first asked for. */
export function readWidgetFiles(): WidgetFiles {
  const current = readFolder(new URL('current/', built));
  const version = toVersion(current);
  const versions = new Map([[version, current]]);
  for (const name of readdirSync(built).includes('kept') ? readdirSync(kept) : []) {
    versions.set(name, readFolder(new URL(`${name}/`, kept)));
  }
  const script = current.get(scriptName);
  if (!script) throw new Error('The embed has not been built: run `npm run widget`.');
  return { version, script, find: (wanted, name) => versions.get(wanted)?.get(name) ?? null };
}

function readFolder(folder: URL): Map<string, WidgetFile> {
  const files = readdirSync(folder).map((name) => {
    const body = readFileSync(new URL(name, folder));
    const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const integrity = `sha384-${createHash('sha384').update(body).digest('base64')}`;
    return [name, { ...createPackedFile(type, body), integrity }] as const;
  });
  return new Map(files);
}

/** Changes with any file, so that no two builds share an address. */
function toVersion(files: ReadonlyMap<string, WidgetFile>): string {
  const hash = createHash('sha256');
  for (const [name, { integrity }] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name} ${integrity}\n`);
  return hash.digest('hex').slice(0, 12);
}

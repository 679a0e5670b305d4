import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { reasonOf } from '../state/error.ts';
import { PostcodeIndexError } from './index-file.ts';

/** The size of a downloaded file in bytes. Throws PostcodeIndexError when it is absent, empty, or still packed. */
export function checkFile(file: string): number {
  const { size, start } = inspect(file);
  if (size === 0) throw new PostcodeIndexError(`"${file}" is empty: download it again.`);
  if (start.startsWith('PK'))
    throw new PostcodeIndexError(`"${file}" is a zip archive: unpack it and name the CSV files in it.`);
  return size;
}

function inspect(file: string): { size: number; start: string } {
  try {
    const { size } = statSync(file);
    const handle = openSync(file, 'r');
    const start = Buffer.alloc(2);
    readSync(handle, start, 0, start.length, 0);
    closeSync(handle);
    return { size, start: start.toString('latin1') };
  } catch (cause) {
    throw new PostcodeIndexError(
      `"${file}" cannot be read (${reasonOf(cause)}): name a CSV file of Code-Point Open or the ONS Postcode Directory.`,
      { cause },
    );
  }
}

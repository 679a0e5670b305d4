import { makeDataFolder, unwritable } from '../state/data-folder.ts';
import { checkFile } from './check-file.ts';
import { PostcodeIndexError, createIndexWriter } from './index-file.ts';
import type { Wanted } from './postcode-row.ts';
import { type PostcodeReader, readPostcodeFile } from './read-postcode-file.ts';

export interface ImportOptions {
  /** CSV files: Code-Point Open comes as one for each postcode area, the ONS Postcode Directory as a single one. */
  files: readonly string[];
  dataDir: string;
  /** GSS codes of the districts whose postcodes are kept; all of the United Kingdom's when null. */
  districts?: readonly string[] | null;
  onProgress?: (progress: ImportProgress) => void;
}

export interface ImportProgress {
  bytes: number;
  totalBytes: number;
}

export interface ImportSummary {
  /** Postcodes in the new index. */
  kept: number;
  /** Lines that should have been kept and could not be read. */
  leftOut: number;
  /** What was wrong with the first of them, by file and line. */
  firstProblem: string | null;
}

/** Sutton and the districts around it (ONS codes), so that a family just over the border is found too. */
const suttonAndNeighbours = [
  'E09000029', // Sutton
  'E09000024', // Merton
  'E09000021', // Kingston upon Thames
  'E09000008', // Croydon
  'E07000208', // Epsom and Ewell
  'E07000211', // Reigate and Banstead
] as const;

/** More bad lines than one in a hundred: the file is not what it seems to be. */
const mostLeftOut = 0.01;

/**
 * Makes the postcode index of a data folder out of downloaded files, in the place of the one that was there, which
 * stays until the new one is whole. Throws PostcodeIndexError when a file is absent or is no list of postcodes, and
 * StateError when the folder cannot be written.
 */
export async function importPostcodes(options: ImportOptions): Promise<ImportSummary> {
  const { files, dataDir, districts = suttonAndNeighbours, onProgress } = options;
  const totalBytes = files.map(checkFile).reduce((total, size) => total + size, 0);
  makeDataFolder(dataDir);
  const writer = createIndexWriter(dataDir);
  const summary: ImportSummary = { kept: 0, leftOut: 0, firstProblem: null };
  let bytes = 0;
  const reader: PostcodeReader = {
    wanted: toWanted(districts),
    onBytes(count) {
      bytes += count;
      onProgress?.({ bytes, totalBytes });
    },
    onRow(row) {
      writer.add(row);
      summary.kept++;
    },
    onProblem(problem) {
      summary.leftOut++;
      summary.firstProblem ??= problem;
    },
  };
  try {
    for (const file of files) await readPostcodeFile(file, reader);
    check(summary);
    writer.finish();
  } catch (error) {
    writer.abandon();
    // Of all that happens here only SQLite's errors have an `errcode`: a full disk, for one.
    throw error instanceof Error && 'errcode' in error ? unwritable(dataDir, error) : error;
  }
  return summary;
}

function toWanted(districts: readonly string[] | null): Wanted {
  const codes = districts && new Set(districts);
  return (district) => codes?.has(district) ?? true;
}

function check({ kept, leftOut, firstProblem }: ImportSummary): void {
  if (kept === 0 && leftOut === 0) {
    throw new PostcodeIndexError(
      'These files hold no postcode of the districts that are kept: for Sutton, Code-Point Open needs sm.csv, cr.csv and kt.csv.',
    );
  }
  if (leftOut > kept * mostLeftOut) {
    throw new PostcodeIndexError(`Too many lines cannot be read, ${leftOut} beside ${kept} that can. ${firstProblem}.`);
  }
}

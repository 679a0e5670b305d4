import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { PostcodeIndexError } from './index-file.ts';
import { type PostcodeRow, type ReadRow, type Wanted, recogniseFile } from './postcode-row.ts';

/** Who reads a file of postcodes: what is wanted of it, and what is done with what it says. */
export interface PostcodeReader {
  wanted: Wanted;
  onRow: (row: PostcodeRow) => void;
  /** A line that cannot be read, named with its file and the reason. */
  onProblem: (problem: string) => void;
  onBytes: (count: number) => void;
}

/** No line of these files has a thousand characters; a quote that is never closed must not swallow the file. */
const longestLine = 10_000;

const chunkBytes = 1024 * 1024;

/** Reads a CSV file of any size, a piece at a time. Throws PostcodeIndexError when it is no list of postcodes. */
export async function readPostcodeFile(file: string, reader: PostcodeReader): Promise<void> {
  const { wanted, onRow, onProblem, onBytes } = reader;
  let read: ReadRow | null = null;

  function onRecord(cells: readonly string[], { lines }: { lines: number }): null {
    const layout = read ? null : recogniseFile(cells, wanted);
    read ??= layout?.read ?? null;
    if (!read) throw unknownFile(file);
    const row = layout?.header ? null : read(cells);
    if (row && 'problem' in row) onProblem(`"${file}", line ${lines}: ${row.problem}`);
    else if (row) onRow(row);
    return null;
  }

  const parser = parse({
    bom: true,
    trim: true,
    skip_empty_lines: true,
    max_record_size: longestLine,
    skip_records_with_error: true,
    // The message names the line itself.
    on_skip: (error): undefined => {
      onProblem(`"${file}": ${error?.message ?? 'a line that cannot be read'}`);
    },
    on_record: onRecord,
  });
  // Rows go to the reader as they come, so nothing is left to come out; but a stream that nobody reads from stops.
  parser.resume();
  await pipeline(createReadStream(file, { highWaterMark: chunkBytes }), countedBy(onBytes), parser);
}

function countedBy(onBytes: (count: number) => void) {
  return async function* counted(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      onBytes(chunk.length);
      yield chunk;
    }
  };
}

function unknownFile(file: string): PostcodeIndexError {
  return new PostcodeIndexError(
    `"${file}", line 1: this is neither Code-Point Open nor the ONS Postcode Directory, and has no header postcode,latitude,longitude,district.`,
  );
}

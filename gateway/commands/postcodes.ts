import { type ImportProgress, importPostcodes } from '../../subgraphs/kit/place/import-postcodes.ts';
import { loadSettings } from '../config.ts';
import { exitCodes, runCommand } from './command.ts';
import { OperatorError } from './operator-error.ts';

await runCommand({
  help: `npm run postcodes -- FILE... [--data-dir DIR] [--all]

Makes the local postcode index out of a downloaded file, so that a family's own postcode is found and not only its
sector. A postcode is never sent anywhere to be looked up.

  FILE             CSV files of OS Code-Point Open (for Sutton: sm.csv, cr.csv, kt.csv), the CSV file of the ONS
                   Postcode Directory, or one with a header postcode,latitude,longitude,district[,ward]
  --data-dir DIR   where the index goes; DATA_DIR when left out
  --all            keep every district's postcodes, and not only those of Sutton and its neighbours

A running gateway takes the new index when it starts again.`,
  options: { 'data-dir': { type: 'string' }, all: { type: 'boolean' } },
  words: 200,
  async run({ 'data-dir': given, all }, files) {
    if (files.length === 0) throw new OperatorError('Name the downloaded file to make the index of: see --help.');
    const dataDir = given ?? loadSettings({ allowUnset: true }).environment.DATA_DIR;
    const summary = await importPostcodes({
      files,
      dataDir,
      ...(all ? { districts: null } : {}),
      onProgress: process.stderr.isTTY ? createBar() : () => {},
    });
    const { kept, leftOut, firstProblem } = summary;
    console.log(`${kept.toLocaleString('en-GB')} postcodes are in the index in ${dataDir}.`);
    if (firstProblem !== null)
      console.log(`Left out: ${leftOut} lines that cannot be read. The first is ${firstProblem}.`);
    return exitCodes.fine;
  },
});

/** Draws how much of the files is read, whenever another hundredth is. */
function createBar(): (progress: ImportProgress) => void {
  let drawn = -1;
  return ({ bytes, totalBytes }) => {
    const percent = Math.floor((bytes / totalBytes) * 100);
    if (percent === drawn) return;
    drawn = percent;
    const bar = '#'.repeat(Math.floor(percent / 4)).padEnd(25, '.');
    process.stderr.write(`\r${bar} ${percent} %${percent === 100 ? '\n' : ''}`);
  };
}

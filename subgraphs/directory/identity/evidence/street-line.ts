import { fold } from '../../../kit/text/fold.ts';

/** How streets are written short. As folded: `st` at the end of a line, before that it is a saint. */
const shortForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    av: 'avenue',
    ave: 'avenue',
    cl: 'close',
    cres: 'crescent',
    ct: 'court',
    dr: 'drive',
    gdns: 'gardens',
    gr: 'grove',
    hse: 'house',
    la: 'lane',
    ln: 'lane',
    pk: 'park',
    pl: 'place',
    rd: 'road',
    sq: 'square',
    st: 'street',
    str: 'street',
    ter: 'terrace',
    terr: 'terrace',
  }),
);

/** A line of an address, folded, with the street in full: "46 Larch St." gives `46 larch street`. */
export function toStreetLine(line: string): string {
  const words = fold(line).split(' ');
  const last = words.at(-1) ?? '';
  return [...words.slice(0, -1), words.length > 1 ? (shortForms.get(last) ?? last) : last].join(' ');
}

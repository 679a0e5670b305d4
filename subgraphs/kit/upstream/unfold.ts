const [tab, lineFeed, carriageReturn, space] = [0x09, 0x0a, 0x0d, 0x20];

/**
 * Takes the folds out of a calendar file: a line end with a space or tab after it. They come after so many bytes,
 * wherever that is, also inside a letter (RFC 5545 section 3.1), so that the bytes are text only without them.
 */
export function unfold(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length);
  let length = 0;
  for (let index = 0; index < bytes.length; index++) {
    const end = bytes[index] === carriageReturn && bytes[index + 1] === lineFeed ? index + 1 : index;
    const next = bytes[end + 1];
    if (bytes[end] === lineFeed && (next === space || next === tab)) {
      index = end + 1;
    } else {
      whole[length++] = bytes[index] ?? 0;
    }
  }
  return whole.subarray(0, length);
}

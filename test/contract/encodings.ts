/** What the web reads when it is told Latin-1: the same, with printable letters where Latin-1 has control characters. */
const windows1252 = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
    (letter, byte) => [letter, byte],
  ),
);

/** Text as Latin-1 (Windows-1252), or null where it has other letters; in JSON those are escaped. */
export function toLatin1(text: string, isJson: boolean): Buffer | null {
  const written = isJson ? text.replaceAll(/[^\0-\u007F]/g, escapeUnknown) : text;
  const bytes = Array.from(written, (letter) => windows1252.get(letter));
  return bytes.includes(undefined) ? null : Buffer.from(bytes.map(Number));
}

/** True of `application/json` and its kin, such as `application/fhir+json`. */
export function isJsonType(type: string): boolean {
  return /^application\/([\w.-]+\+)?json/i.test(type);
}

function escapeUnknown(unit: string): string {
  return windows1252.has(unit) ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

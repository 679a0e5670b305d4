/** A text in which the two halves of each postcode stand on one line. */
export function keepPostcodesWhole(text: string): string {
  return text.replaceAll(/\b([A-Z]{1,2}\d[A-Z\d]?) (\d[A-Z]{2})\b/g, '$1\u00a0$2');
}

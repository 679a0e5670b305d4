/** Numbers texts in the order in which they first come: equal texts have the same number. */
export function createNumbers() {
  const numbers = new Map<string, number>();
  return {
    numberOf(text: string): number {
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      return known;
    },
    *all(): Iterable<[number: number, text: string]> {
      for (const [text, number] of numbers) yield [number, text];
    },
  };
}

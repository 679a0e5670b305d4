/** Lets equal questions share one answer while it is on its way. Nothing is kept once it is there. */
export function createCoalescer<Answer>(): (key: string, ask: () => Promise<Answer>) => Promise<Answer> {
  const onTheirWay = new Map<string, Promise<Answer>>();
  return (key, ask) => {
    const known = onTheirWay.get(key);
    if (known) return known;
    const answer = ask().finally(() => onTheirWay.delete(key));
    onTheirWay.set(key, answer);
    return answer;
  };
}

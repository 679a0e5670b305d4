/** A pure function of a text that remembers its answers. */
export interface Remembered<Value> {
  (text: string): Value;
  /** Forgets what was not asked since the last call of this. */
  forgetUnused: () => void;
}

/** Most texts of a directory are the same from one build to the next, and making them safe is most of the work. */
export function remember<Value extends string | object>(compute: (text: string) => Value): Remembered<Value> {
  let used = new Map<string, Value>();
  let before = new Map<string, Value>();
  function remembered(text: string): Value {
    const answer = used.get(text) ?? before.get(text) ?? compute(text);
    used.set(text, answer);
    return answer;
  }
  return Object.assign(remembered, {
    forgetUnused() {
      before = used;
      used = new Map();
    },
  });
}

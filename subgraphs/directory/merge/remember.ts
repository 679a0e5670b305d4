/** A pure function of a text that remembers its answers. */
export interface Remembered {
  (text: string): string;
  /** Forgets what was not asked since the last call of this. */
  forgetUnused(): void;
}

/** Most texts of a directory are the same from one build to the next, and making them safe is most of the work. */
export function remember(compute: (text: string) => string): Remembered {
  let used = new Map<string, string>();
  let before = new Map<string, string>();
  function remembered(text: string): string {
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

import { readFileSync } from 'node:fs';

/** A question, and how good which services are as answers (judged.txt tells the form). */
export interface JudgedQuestion {
  text: string;
  grades: ReadonlyMap<string, number>;
  /** For somebody else. */
  wrong: readonly string[];
}

export function readJudged(file: string): JudgedQuestion[] {
  const blocks = readFileSync(new URL(file, import.meta.url), 'utf8').split(/\n\s*\n/);
  return blocks.filter((block) => block.startsWith('? ')).map(toQuestion);
}

function toQuestion(block: string): JudgedQuestion {
  const [question = '', ...lines] = block.trim().split('\n');
  const said = lines.flatMap((line) => toNames(line.slice(2)).map((name) => [name, line[0] ?? ''] as const));
  return {
    text: question.slice(2),
    grades: new Map(said.filter(([, grade]) => grade !== 'x').map(([name, grade]) => [name, Number(grade)])),
    wrong: said.flatMap(([name, grade]) => (grade === 'x' ? [name] : [])),
  };
}

function toNames(line: string): string[] {
  return line.split(';').map(toPlain).filter(Boolean);
}

function toPlain(text: string): string {
  return text.trim().toLowerCase().replaceAll('’', "'");
}

function isOne(name: string, beginning: string): boolean {
  return beginning.startsWith('*') ? name.includes(beginning.slice(1)) : name.startsWith(beginning);
}

/**
 * The gain of the first ten answers beside that of the best ten in the best order. What stands for several services of one
 * kind gains once, and the rest of them take up no place: nobody is worse off for reading of four groups instead of one.
 */
export function toNdcg(names: readonly string[], { grades }: JudgedQuestion): number {
  const counted = new Set<string>();
  const gains = names.slice(0, 10).flatMap((name) => {
    const found = findBest(name, grades);
    if (found === undefined) return [0];
    if (counted.has(found[0])) return [];
    counted.add(found[0]);
    return [found[1]];
  });
  const best = [...grades.values()].toSorted((one, other) => other - one).slice(0, 10);
  return toDcg(gains) / toDcg(best);
}

function findBest(name: string, grades: ReadonlyMap<string, number>): [string, number] | undefined {
  const found = [...grades].filter(([beginning]) => isOne(toPlain(name), beginning));
  return found.toSorted(([, one], [, other]) => other - one)[0];
}

function toDcg(gains: readonly number[]): number {
  return gains.reduce((sum, gain, index) => sum + (2 ** gain - 1) / Math.log2(index + 2), 0);
}

/** The share of the good answers (2 and 3) that are among the first twenty. */
export function toRecall(names: readonly string[], { grades }: JudgedQuestion): number {
  const good = [...grades].filter(([, grade]) => grade >= 2);
  const found = good.filter(([beginning]) => names.slice(0, 20).some((name) => isOne(toPlain(name), beginning)));
  return found.length / good.length;
}

/** Those for somebody else among the first five. */
export function findWrong(names: readonly string[], { wrong }: JudgedQuestion): string[] {
  return names.slice(0, 5).filter((name) => wrong.some((beginning) => isOne(toPlain(name), beginning)));
}

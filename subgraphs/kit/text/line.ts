import type { Line, Marks, Run } from './block.ts';

/** Folds white space and joins neighbours that stand alike. A space between two words stands as both of them do. */
export function toLine(runs: readonly Run[]): Line {
  return groupBy(foldSpace(runs), sameMarks).flatMap((group) => {
    const text = group.map((run) => run.text).join('');
    return group.slice(0, 1).map((run) => ({ ...run, text }));
  });
}

/** Cuts a list wherever two neighbours are not alike. */
export function groupBy<Item>(items: readonly Item[], alike: (one: Item, other: Item) => boolean): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last !== undefined && alike(last, item)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

function foldSpace(runs: readonly Run[]): Run[] {
  const folded: Run[] = [];
  let space = false;
  for (const { text, ...marks } of runs) {
    for (const piece of text.match(/\s+|\S+/g) ?? []) {
      const before = folded.at(-1);
      if (/\s/.test(piece)) {
        space = before !== undefined;
        continue;
      }
      if (space && before) folded.push({ ...common(before, marks), text: ' ' });
      folded.push({ ...marks, text: piece });
      space = false;
    }
  }
  return folded;
}

function common(one: Marks, other: Marks): Marks {
  return {
    strong: one.strong && other.strong,
    emphasis: one.emphasis && other.emphasis,
    url: one.url === other.url ? one.url : null,
  };
}

function sameMarks(one: Marks, other: Marks): boolean {
  return one.strong === other.strong && one.emphasis === other.emphasis && one.url === other.url;
}

/** Does a task for every item, at most `width` at a time, and answers in the order of the items. Rejects with the first. */
export async function mapAtOnce<Item, Answer>(
  width: number,
  items: readonly Item[],
  task: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const queue = items.entries();
  async function work(): Promise<void> {
    for (const [index, item] of queue) answers[index] = await task(item);
  }
  await Promise.all(Array.from({ length: width }, work));
  return answers;
}

import type { SearchWord } from '../words/search-word.ts';
import { type FoundWord, type ReadPostings, type Way, explainWord, findBest, takeBest, toWay } from '../words/ways.ts';

/** Which services have to do with what a question is about, and how well. */
interface TopicMatch {
  /** By row, 0 for not at all to 1; until the next topics are matched. */
  scores: Float32Array;
  /** Where a service has each topic that it has. */
  explain: (row: number) => FoundWord[];
}

/** Finds the services that have to do with topics; null where there are none. */
export type MatchTopics = (topics: readonly SearchWord[]) => TopicMatch | null;

/** Where a topic stands in a service counts for less than that it does. */
const root = 1 / 3;

/** A topic finds services whatever share they have of its words. `rows` are all services that there are. */
export function createMatchTopics({ read, rows }: { read: ReadPostings; rows: number }): MatchTopics {
  // One question is matched at a time, so all add up in the same memory: of a large directory it is a lot.
  const [scores, best] = [new Float32Array(rows), new Float32Array(rows)];

  return (topics) => {
    if (topics.length === 0) return null;
    scores.fill(0);
    const each = topics.map(({ ways }) => ways.map((way) => toRootedWay(toWay(way, read))));
    for (const ways of each) {
      findBest(ways, best);
      takeBest(ways, best, (row, found) => (scores[row] = Math.max(scores[row] ?? 0, found ** root)));
    }
    return {
      scores,
      explain: (row) => topics.flatMap((topic, index) => explainWord(topic, each[index] ?? [], row)),
    };
  };
}

/** The root is taken of what is found, which would change what the way is worth too. */
function toRootedWay(way: Way): Way {
  return { ...way, weight: way.weight ** (1 / root) };
}

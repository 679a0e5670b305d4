import { FreshnessExportDocument, type FindingFilter } from '../../codegen/generated/operations.ts';
import type { Ask, PageAnswer } from '../pages/ask.ts';
import type { Finding } from '../pages/freshness/words.ts';

/** More than this are no list for a person. */
const most = 20_000;

/** Every finding that passes, page after page. */
export async function readFindings(ask: Ask, filter: FindingFilter): Promise<PageAnswer<Finding[]>> {
  const all: Finding[] = [];
  for (let after: string | null = null; all.length < most;) {
    const answer: Awaited<ReturnType<typeof readPart>> = await readPart(ask, filter, after);
    if ('failure' in answer) return answer;
    const { nodes, pageInfo } = answer.data.findings;
    all.push(...nodes);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return { data: all };
}

function readPart(ask: Ask, filter: FindingFilter, after: string | null) {
  return ask(FreshnessExportDocument, { filter, after });
}

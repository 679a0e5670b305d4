import type { ServiceResolvers } from '../../../codegen/generated/freshness.ts';
import { sentence } from '../../kit/sentences/sentence.ts';
import { writeEnglish } from '../../kit/sentences/write.ts';
import { judgeFreshness } from '../report/judge.ts';
import { toEvidence } from '../report/service-freshness.ts';

export const Service: ServiceResolvers = {
  __resolveReference: ({ id, updatedAt }) => ({ id, updatedAt: updatedAt ?? null }),

  async freshness({ id, updatedAt = null }, _args, { knowledge, loadCheckedAt, thresholds, now }) {
    const known = await knowledge.load(id);
    // Before the first night with it there is only what its directories say themselves.
    const confirmedAt = known ? known.confirmedAt : updatedAt;
    const findings = known?.findings ?? [];
    const judgement = judgeFreshness({ confirmedAt, findings: findings.map(toEvidence) }, thresholds, now);
    if (known) return { ...judgement, confirmedAt, checkedAt: await loadCheckedAt(), findings };
    const notYet = sentence('notYetChecked');
    const reasons = [...judgement.reasons, writeEnglish([notYet])];
    return {
      ...judgement,
      reasons,
      sentences: [...judgement.sentences, notYet],
      confirmedAt,
      checkedAt: null,
      findings,
    };
  },
};

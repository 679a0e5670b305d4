import type { MatchVerdict, MutationResolvers } from '../../../codegen/generated/directory.ts';
import type { PairDecision } from '../identity/pairs.ts';

const verdicts: Record<MatchVerdict, PairDecision['verdict']> = {
  SAME: 'same',
  DIFFERENT: 'different',
  LATER: 'later',
};

export const Mutation: MutationResolvers = {
  decideMatch: (_parent, { verdict, ...said }, { desk }) => desk.decide({ ...said, verdict: verdicts[verdict] }),

  decideMatchGroup: (_parent, { verdict, ...said }, { desk }) =>
    desk.decideGroup({ ...said, verdict: verdicts[verdict] }),

  undoMatchAnswer: (_parent, said, { desk }) => desk.undoAnswer(said),

  undoMatchDecision: (_parent, said, { desk }) => desk.undo(said),

  clearConfidential: (_parent, said, { desk }) => desk.clear(said),

  undoClearConfidential: (_parent, said, { desk }) => desk.undoClear(said),
};

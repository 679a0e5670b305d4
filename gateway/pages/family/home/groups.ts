import type { PlainKey } from '../speaker.ts';

/** Situations that belong together, everyday ones first: nobody has to read about harm to find a baby group. */
const groups: readonly { title: PlainKey; needs: readonly string[] }[] = [
  {
    title: 'groupBaby',
    needs: ['pregnant-and-need-support', 'new-baby', 'need-help-with-parenting'],
  },
  {
    title: 'groupSend',
    needs: [
      'my-child-has-developmental-or-health-needs',
      'my-child-has-special-educational-needs-or-a-disability-and-we-need-extra-support',
    ],
  },
  {
    title: 'groupSchool',
    needs: ['child-who-doesnt-always-attend-school', 'worried-my-child-is-at-risk-of-school-exclusion'],
  },
  {
    title: 'groupMoney',
    needs: [
      'struggling-financially',
      'need-help-finding-a-job',
      'live-in-temporary-accommodation',
      'dont-have-suitable-accommodation-or-im-at-risk-of-losing-my-accommodation',
    ],
  },
  {
    title: 'groupMind',
    needs: ['worried-about-my-childs-mental-health', 'worried-about-my-mental-health'],
  },
  {
    title: 'groupYoung',
    needs: [
      'young-carer',
      '18-25-and-not-in-college-or-i-dont-have-a-job',
      'my-parents-have-told-me-to-leave-home',
      'my-parent-is-involved-in-crime-anti-social-behaviour',
    ],
  },
  {
    title: 'groupHome',
    needs: ['we-have-adopted-are-fostering-or-have-special-guardianship', 'get-into-conflict-with-my-partner'],
  },
  {
    title: 'groupDrugs',
    needs: [
      'i-or-someone-i-care-for-has-a-problem-with-drugs-or-alcohol',
      'my-child-has-a-problem-with-drugs-or-alcohol',
    ],
  },
  {
    title: 'groupSafe',
    needs: [
      'would-like-advice-and-support-about-domestic-abuse',
      'my-child-has-experienced-domestic-abuse',
      'my-child-has-experienced-abuse',
      'child-at-risk-of-child-exploitation',
      'child-who-is-going-missing',
      'worried-that-my-child-is-getting-involved-in-crime',
      'worried-that-my-child-is-getting-involved-in-anti-social-behaviour',
    ],
  },
];

/** The same for what there is; situations that stand in no group come last, so that none is lost. */
export function groupNeeds<Need extends { id: string }>(needs: readonly Need[]): { title: PlainKey; needs: Need[] }[] {
  const known = groups.map(({ title, needs: ids }) => ({
    title,
    needs: ids.flatMap((id) => needs.find((need) => need.id === id) ?? []),
  }));
  const grouped = new Set(groups.flatMap(({ needs: ids }) => ids));
  const others = { title: 'groupOther' as const, needs: needs.filter(({ id }) => !grouped.has(id)) };
  return [...known, others].filter(({ needs: some }) => some.length > 0);
}

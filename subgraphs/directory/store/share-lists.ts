import type { ServiceFacts } from '../search/facts.ts';

/** Keeps one of all lists and names that are alike: a large directory has few different ones, each many thousand times. */
export function createShareLists(): (facts: ServiceFacts) => ServiceFacts {
  const organisations = new Map<string, string>();
  const texts = createShare<string>();
  const delivery = createShare<ServiceFacts['delivery'][number]>();
  const referral = createShare<ServiceFacts['referral'][number]>();
  return (facts) => ({
    ...facts,
    organisation: facts.organisation && organisations.getOrInsert(facts.organisation, facts.organisation),
    needs: texts(facts.needs),
    named: texts(facts.named),
    calledFor: texts(facts.calledFor),
    delivery: delivery(facts.delivery),
    referral: referral(facts.referral),
    sources: texts(facts.sources),
    languages: texts(facts.languages),
    categories: texts(facts.categories),
    wards: texts(facts.wards),
  });
}

function createShare<Text extends string>(): (list: readonly Text[]) => readonly Text[] {
  const kept = new Map<string, readonly Text[]>();
  return (list) => {
    const key = list.join('\n');
    const known = kept.get(key) ?? list;
    kept.set(key, known);
    return known;
  };
}

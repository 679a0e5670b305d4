import { expect, it } from 'vitest';
import { loadLanguage } from '../../../../gateway/languages/languages.ts';
import { renderConflicts } from '../../../../gateway/pages/family/service/origin.ts';
import { createSpeaker } from '../../../../gateway/pages/family/speaker.ts';
import { toText } from '../../../../gateway/pages/html.ts';
import { createFieldRules } from '../../../../subgraphs/directory/merge/rules.ts';

const rules = Object.values(createFieldRules((name) => ({ name, code: 'und' })));
const fields = [
  ...rules.filter(({ compare }) => compare !== undefined).map(({ field }) => field),
  'locations',
  'schedules',
];

it.each(fields)('names the field %s in words of the page', async (field) => {
  const speaker = createSpeaker(await loadLanguage('pl'));
  const chosen = { value: 'x', assertedAt: null, source: { name: 'Sutton Information Hub' } };
  const conflict = { field, chosen, others: [chosen], sentences: [] };
  expect(toText(renderConflicts({ conflicts: [conflict] }, speaker))).not.toContain(field);
});

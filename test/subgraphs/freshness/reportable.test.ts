import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { fieldsOfForm } from '../../../gateway/pages/report/form.ts';
import { reportable } from '../../../subgraphs/freshness/report/reportable.ts';

it('what can be reported are fields of Service, those of the form among them', () => {
  const text = readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8');
  const service = buildSchema(text, { assumeValidSDL: true }).getType('Service');
  const fields = isObjectType(service) ? Object.keys(service.getFields()) : [];
  expect(fields).toEqual(expect.arrayContaining([...reportable]));
  expect(reportable).toEqual(expect.arrayContaining(fieldsOfForm.filter((field) => field !== '')));
});

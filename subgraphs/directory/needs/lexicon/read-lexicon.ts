import { readFileSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import {
  ConceptFile,
  type Lexicon,
  NamedServiceFile,
  NeedFile,
  NeighboursFile,
  OrdinaryFile,
  PeopleFile,
  SpellingFile,
  UrgentHelpFile,
} from './shape.ts';

/**
 * Reads what editors write: by default the files beside this one. Throws an Error that names the file, the place in
 * it and what was expected.
 */
export function readLexicon(folder: URL = new URL('.', import.meta.url)): Lexicon {
  const needs = readFolder(new URL('needs/', folder), NeedFile).toSorted((one, other) => one.number - other.number);
  const concepts = readFolder(new URL('concepts/', folder), ConceptFile).flatMap((file) => Object.entries(file));
  const lexicon = {
    needs,
    concepts: new Map(concepts),
    sayings: readSayings(new URL('sayings/', folder)),
    spelling: readFile(new URL('spelling.json', folder), SpellingFile),
    people: readFile(new URL('people.json', folder), PeopleFile),
    ordinary: readFile(new URL('ordinary-words.json', folder), OrdinaryFile),
    urgentHelp: new Map(
      Object.entries(readFile(new URL('urgent-help.json', folder), UrgentHelpFile)).map(([id, help]) => [
        id,
        { id, ...help },
      ]),
    ),
    namedServices: new Map(Object.entries(readFile(new URL('named-services.json', folder), NamedServiceFile))),
    neighbours: new Map(Object.entries(readFile(new URL('neighbours.json', folder), NeighboursFile))),
  };
  refuseTwice(
    'need',
    needs.map(({ id }) => id),
  );
  refuseTwice(
    'number',
    needs.map(({ number }) => String(number)),
  );
  refuseTwice(
    'concept',
    concepts.map(([name]) => name),
  );
  refuseUnknown(lexicon);
  return lexicon;
}

function readFolder<Shape extends z.ZodType>(folder: URL, shape: Shape): z.infer<Shape>[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => readFile(new URL(name, folder), shape));
}

/** One a line, in a file of the name of their need. */
function readSayings(folder: URL): Map<string, string[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(
    files.map((name) => {
      const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
      return [name.slice(0, -'.txt'.length), lines.map((line) => line.trim()).filter(Boolean)] as const;
    }),
  );
}

function readFile<Shape extends z.ZodType>(file: URL, shape: Shape): z.infer<Shape> {
  const name = file.pathname.split('/lexicon/').at(-1);
  const parsed = shape.safeParse(parseJson(readFileSync(file, 'utf8'), name ?? ''));
  if (parsed.success) return parsed.data;
  throw new Error(`The lexicon of needs has a mistake in ${name}:\n${z.prettifyError(parsed.error)}`);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The lexicon of needs has a mistake in ${name}: it is no JSON.`, { cause: error });
  }
}

function refuseTwice(what: string, values: readonly string[]): void {
  const twice = values.find((value, index) => values.indexOf(value) < index);
  if (twice !== undefined) throw new Error(`The lexicon of needs has the ${what} "${twice}" twice.`);
}

function refuseUnknown({ needs, sayings, urgentHelp, namedServices, neighbours }: Lexicon): void {
  const ids = new Set(needs.map(({ id }) => id));
  const ofNobody = [...sayings.keys()].find((id) => id !== 'none' && !ids.has(id));
  if (ofNobody !== undefined) throw new Error(`sayings/${ofNobody}.txt is of no need: its name must be the id of one.`);
  for (const need of needs) {
    const help = need.urgentHelp.find((key) => !urgentHelp.has(key));
    if (help !== undefined) throw new Error(`The need "${need.id}" has the urgent help "${help}", which is not there.`);
  }
  const named = new Set(needs.flatMap((need) => need.named));
  const lost = [...namedServices.keys()].find((name) => !named.has(name));
  if (lost !== undefined) throw new Error(`named-services.json has "${lost}", which no need names.`);
  for (const [id, beside] of neighbours) {
    const none = [id, ...beside].find((one, index) => !ids.has(one) || (index > 0 && one === id));
    if (none !== undefined) throw new Error(`neighbours.json has "${none}" beside "${id}", which is no other need.`);
  }
}

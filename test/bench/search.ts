import { buildModel, openDirectory } from './search/directory.ts';
import { type Engine, createFts5, createMiniSearch, createPostgres } from './search/engines.ts';
import { measure } from './search/measure.ts';
import { inventQuestions } from './search/questions.ts';

/**
 * One step of the benchmark of search, in a process of its own so that what it takes of memory is its own: prints a line
 * of JSON. `node test/bench/search.ts STEP COUNT FILE`, as test/bench/run.ts calls it.
 */
const [step = '', count = '5000', file = ''] = process.argv.slice(2);
const questions = inventQuestions();
const number = Number(count);
const postgres = process.env['TEST_DATABASE_URL'];

async function run(): Promise<object | null> {
  if (step === 'build') {
    await buildModel(file, number);
    return {};
  }
  if (step === 'words') return timeDirectory(questions.map((text) => ({ filter: { text } })));
  if (step === 'everything') {
    const near = { postcode: 'SM1 1', withinMiles: 2 };
    const person = { ageMonths: 40 };
    return timeDirectory(
      questions.map((text) => ({ filter: { text, free: true, person, includeUnknown: true }, near })),
    );
  }
  if (step === 'minisearch') return timeEngine(await createMiniSearch(number));
  if (step === 'fts5') return timeEngine(await createFts5(number));
  return postgres === undefined ? null : timeEngine(await createPostgres(number, postgres));
}

async function timeDirectory(asked: readonly object[]): Promise<object> {
  const ask = openDirectory(file);
  const timing = await measure(asked, (variables) => ask({ ...variables }));
  return { ...timing, megabytes: Math.round(process.memoryUsage().rss / 1e6) };
}

async function timeEngine({ ask, size, close }: Engine): Promise<object> {
  const timing = await measure(questions, ask, 1);
  const megabytes = Math.round((await size()) / 1e6);
  await close();
  return { ...timing, megabytes };
}

console.log(JSON.stringify(await run()));

import { DatabaseSync } from 'node:sqlite';
import MiniSearch from 'minisearch';
import pg from 'pg';
import { createRandom, inventService } from './invent.ts';

/** The words of a service, as each engine is given them. */
interface Text {
  id: number;
  name: string;
  organisation: string;
  description: string;
}

export interface Engine {
  ask: (question: string) => unknown;
  /** What it holds, in bytes. */
  size: () => Promise<number>;
  close: () => Promise<void>;
}

function texts(count: number): Text[] {
  const random = createRandom(7);
  return Array.from({ length: count }, (_, id) => {
    const { service } = inventService(id, random);
    const description = `${service.summary} ${service.description}`;
    return { id, name: service.name, organisation: service.organisation?.name ?? '', description };
  });
}

/** MiniSearch as its documentation has it: beginnings of words, and mistyped ones. */
export async function createMiniSearch(count: number): Promise<Engine> {
  const engine = new MiniSearch({
    fields: ['name', 'organisation', 'description'],
    searchOptions: { boost: { name: 10, organisation: 3 }, fuzzy: 0.2 },
  });
  engine.addAll(texts(count));
  return {
    ask: (question) => engine.search(question).slice(0, 20),
    size: residentSize,
    close: async () => undefined,
  };
}

/** SQLite's own words, BM25 over the same fields; every service with any of the words. */
export async function createFts5(count: number): Promise<Engine> {
  const db = new DatabaseSync(':memory:');
  db.exec("create virtual table text using fts5(name, organisation, description, tokenize = 'porter')");
  const insert = db.prepare('insert into text(rowid, name, organisation, description) values (?, ?, ?, ?)');
  db.exec('begin');
  for (const { id, name, organisation, description } of texts(count)) insert.run(id, name, organisation, description);
  db.exec('commit');
  const find = db.prepare('select rowid, bm25(text, 10, 3, 1) as rank from text where text match ?');
  return {
    ask: (question) =>
      find.all(
        question
          .split(' ')
          .map((word) => `"${word}"`)
          .join(' OR '),
      ),
    size: residentSize,
    close: async () => db.close(),
  };
}

/** PostgreSQL's text search with an index, ranked, the first twenty and the count. Its size is that of table and index. */
export async function createPostgres(count: number, connectionString: string): Promise<Engine> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query('create temporary table bench_text (id integer, words tsvector)');
  const rest = texts(count);
  while (rest.length > 0) {
    await client.query(
      `insert into bench_text
        select id, setweight(to_tsvector('english', name), 'A') || setweight(to_tsvector('english', organisation), 'B')
          || to_tsvector('english', description)
        from json_to_recordset($1) as text(id integer, name text, organisation text, description text)`,
      [JSON.stringify(rest.splice(-atOnce))],
    );
  }
  await client.query('create index on bench_text using gin (words)');
  await client.query('analyze bench_text');
  return {
    ask: (question) =>
      client.query(
        'select id, count(*) over () from bench_text, to_tsquery($1) query where words @@ query order by ts_rank(words, query) desc limit 20',
        [question.split(' ').join(' | ')],
      ),
    async size() {
      const { rows } = await client.query<{ size: string }>("select pg_total_relation_size('bench_text') as size");
      return Number(rows[0]?.size);
    },
    close: () => client.end(),
  };
}

/** Texts that one statement inserts. */
const atOnce = 1_000;

async function residentSize(): Promise<number> {
  return process.memoryUsage().rss;
}

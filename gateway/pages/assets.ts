import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';

/** Where the files are that pages name. */
export interface Assets {
  style: string;
  matchKeys: string;
  quickExit: string;
}

const types = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' };

/** Serves the files of the pages. A hash of what is in them is part of their names, so browsers may keep them for good. */
export function serveAssets(app: FastifyInstance): Assets {
  const serve = (name: string, type: keyof typeof types) => {
    const body = readFileSync(new URL(`${name}.${type}`, import.meta.url));
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    const path = `/pages/${name.replaceAll('/', '-')}.${hash}.${type}`;
    app.get(path, (_request, reply) =>
      reply.header('cache-control', 'public, max-age=31536000, immutable').type(types[type]).send(body),
    );
    return path;
  };
  return {
    style: serve('style', 'css'),
    matchKeys: serve('matches/keys', 'js'),
    quickExit: serve('family/exit', 'js'),
  };
}

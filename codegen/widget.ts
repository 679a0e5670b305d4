import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, transform } from 'esbuild';
import { listLanguages, loadLanguage } from '../gateway/languages/languages.ts';
import { readWidgetFiles } from '../gateway/widget/files.ts';

/*
 * `npm run widget` builds the embed into codegen/generated/widget/current. That is committed: the gateway builds
 * nothing, and serves the same bytes everywhere, by whose digest pages may ask for them. With --check nothing is
 * written; exit 1 says that the committed build is not what the sources make, or that it weighs too much. With --keep
 * the build is also kept under its version, for pages that hold on to its address (docs/embed.md).
 */

const element = new URL('../gateway/widget/element/', import.meta.url);
const current = new URL('generated/widget/current/', import.meta.url);
const scriptName = 'family-hub-search.js';

/** What the embed may weigh, in bytes as gzip packs them: the script with English in it, and each further language. */
const budgets = { script: 15_000, language: 1_500 };

/** How Leaflet finds out, as it loads, whether there is SVG: by HTML from text, which strict pages forbid. */
const askedByHtml = "div.innerHTML = '<svg/>';";
const askedByElement = "div.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));";

const options = {
  entryPoints: [scriptName.replace('.js', '.ts'), 'map.ts'].map((name) => fileURLToPath(new URL(name, element))),
  outdir: fileURLToPath(current),
  tsconfig: fileURLToPath(new URL('tsconfig.json', element)),
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  legalComments: 'linked',
  plugins: [
    {
      name: 'style sheets as text',
      setup(builder) {
        builder.onLoad({ filter: /\.css$/ }, async ({ path }) => {
          const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
          return { contents: code.trim(), loader: 'text' };
        });
      },
    },
    {
      name: 'Leaflet under Trusted Types',
      setup(builder) {
        builder.onLoad({ filter: /leaflet-src\.js$/ }, async ({ path }) => {
          const source = await readFile(path, 'utf8');
          if (!source.includes(askedByHtml))
            throw new Error('Leaflet no longer asks for SVG so: look how it does now.');
          return { contents: source.replace(askedByHtml, askedByElement), loader: 'js' };
        });
      },
    },
  ],
} satisfies BuildOptions;

/** File name to content. */
type Files = Map<string, string>;

async function buildScripts(): Promise<Files> {
  const { outputFiles } = await build(options);
  // Only templates still have indented lines after minifying, and there white space is as good as a blank.
  return new Map(
    outputFiles.map(({ path, text }) => [basename(path), path.endsWith('.js') ? text.replaceAll(/\n\s+/g, ' ') : text]),
  );
}

/** The words of a language without their names, in the order that English has them; and the situations, to come later. */
async function buildLanguages(): Promise<Files> {
  const files: Files = new Map();
  for (const code of listLanguages()) {
    if (code === 'en') continue;
    const { language, widget, ...rest } = await loadLanguage(code);
    files.set(`${code}.json`, JSON.stringify([language, ...Object.values(widget)]));
    if ('needs' in rest) files.set(`needs.${code}.json`, JSON.stringify(rest.needs));
  }
  return files;
}

function findOverweight(files: Files): string[] {
  return [...files].flatMap(([name, text]) => {
    const most = name === scriptName ? budgets.script : /^[a-z]{2,3}\.json$/.test(name) ? budgets.language : Infinity;
    const bytes = gzipSync(text, { level: 9 }).length;
    return bytes > most ? [`${name} weighs ${bytes} bytes packed, and may weigh ${most}.`] : [];
  });
}

async function readCommitted(): Promise<Files> {
  const names = await readdir(current).catch(() => []);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, current), 'utf8')] as const)),
  );
}

async function main(): Promise<number> {
  const files: Files = new Map([...(await buildScripts()), ...(await buildLanguages())]);
  const overweight = findOverweight(files);
  for (const sentence of overweight) console.error(sentence);
  if (overweight.length > 0) return 1;
  if (process.argv.includes('--check')) {
    const committed = await readCommitted();
    const isSame = committed.size === files.size && [...files].every(([name, text]) => committed.get(name) === text);
    if (!isSame)
      console.error('codegen/generated/widget is not what gateway/widget/element makes: run `npm run widget`.');
    return isSame ? 0 : 1;
  }
  await rm(current, { recursive: true, force: true });
  await mkdir(current, { recursive: true });
  for (const [name, text] of files) await writeFile(new URL(name, current), text);
  for (const [name, text] of files)
    console.log(`${gzipSync(text, { level: 9 }).length.toString().padStart(6)} bytes packed  ${name}`);
  if (process.argv.includes('--keep')) {
    const { version } = readWidgetFiles();
    await cp(current, new URL(`../kept/${version}/`, current), { recursive: true });
    console.log(`Kept as ${version}.`);
  }
  return 0;
}

process.exitCode = await main();

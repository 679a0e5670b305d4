import { readFileSync } from 'node:fs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OriginOf } from '../../edge/public-origin.ts';
import { sendPublic } from '../../edge/send-public.ts';
import { listLanguages, loadLanguage } from '../../languages/languages.ts';
import type { Assets } from '../../pages/assets.ts';
import { renderPage } from '../../pages/layout.ts';
import { renderSiteHeader } from '../../pages/site-header.ts';
import { answerStart } from '../answers/others.ts';
import { type WidgetFiles, scriptName } from '../files.ts';
import { createPartners } from '../partners.ts';
import type { WidgetOptions } from '../route.ts';
import { renderBuilder } from './builder.ts';
import { type Choice, parseChoice } from './choice.ts';
import { renderFrame, writeCode } from './code.ts';
import { renderElement } from './element.ts';
import { renderFramePage, toAncestors, toPolicy, toTilesHost } from './frame.ts';

export interface EmbedPagesOptions extends WidgetOptions {
  assets: Assets;
  files: WidgetFiles;
  originOf: OriginOf;
}

/** In the frame nothing else makes HTML of text. */
const onlyTheEmbed = "require-trusted-types-for 'script'; trusted-types lit-html";

type Send = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

export interface EmbedPages {
  builder: Send;
  frame: Send;
  /** A file of these pages; null where there is none of that name. */
  findFile: (name: string) => { text: string; type: string } | null;
}

const fresh = { type: 'text/html', freshSeconds: 60 };

const fileTypes: Readonly<Record<string, string>> = {
  'builder.css': 'text/css',
  'builder.js': 'text/javascript',
  'frame.css': 'text/css',
  'frame.js': 'text/javascript',
};

/** The pages of the embed: `/embed`, where a line is put together, and `/embed/frame`. */
export async function createEmbedPages({
  ask,
  config,
  assets,
  files,
  originOf,
}: EmbedPagesOptions): Promise<EmbedPages> {
  const { map = null, sample, area } = config;
  const partners = createPartners(config.partners);
  const tiles = toTilesHost(map?.tiles);
  const script = `/embed/${files.version}/${scriptName}`;
  const { integrity } = files.script;
  const languages = new Map(
    await Promise.all(listLanguages().map(async (code) => [code, await loadLanguage(code)] as const)),
  );
  const codes = new Set(languages.keys());
  const pageFiles = new Map(
    Object.entries(fileTypes).map(([name, type]) => [name, { type, text: readText(name) }] as const),
  );

  async function prepare(request: FastifyRequest, always: Partial<Choice> = {}) {
    const choice = { ...parseChoice(new URL(request.url, 'http://localhost').searchParams, codes), ...always };
    const words = languages.get(choice.lang);
    if (!words) throw new Error(`There is no language ${choice.lang}.`);
    const start = await answerStart(ask, { sample, map, defaults: null });
    const { hubs, needs } = 'error' in start ? { hubs: [], needs: [] } : start;
    const hub =
      hubs.find(({ id, phone }) => id === choice.hub && phone !== null) ?? hubs.find(({ phone }) => phone !== null);
    const phone = hub?.phone ? { name: hub.name, number: hub.phone } : null;
    const origin = originOf(request);
    const admission = partners.admit(choice.partner, undefined);
    const partner = 'partner' in admission ? admission.partner : null;
    const ids = choice.needs.length > 0 ? choice.needs : (partner?.defaults?.needs ?? []);
    const own = needs.filter(({ id }) => ids.includes(id));
    const element = renderElement({ choice, words, needs: own, origin, phone });
    return { choice, words, origin, start: { hubs, needs, map }, element, admission, partner };
  }

  return {
    async builder(request, reply) {
      const { choice, origin, start, element, admission } = await prepare(request);
      const code = writeCode({ choice, origin, element, version: files.version, integrity });
      const mistake = 'refused' in admission ? admission.refused : null;
      const preview = choice.as === 'frame' ? renderFrame(choice, origin) : element;
      const offered = Array.from(languages.values(), ({ language }) => language);
      const body = renderBuilder({ choice, languages: offered, start, code, preview, script, integrity, mistake });
      void reply.header('content-security-policy', toPolicy({ tiles, ancestors: "'none'" }));
      const text = renderPage({
        title: 'Put the search on your own site',
        body,
        assets,
        script: '/embed/page/builder.js',
        header: renderSiteHeader(area.name),
        sample,
      });
      return sendPublic(request, reply, { text, ...fresh });
    },

    async frame(request, reply) {
      // Nothing else stands in the frame.
      const { words, element, partner } = await prepare(request, { open: true });
      void reply
        .removeHeader('x-frame-options')
        .header('content-security-policy', `${toPolicy({ tiles, ancestors: toAncestors(partner) })}; ${onlyTheEmbed}`);
      const text = renderFramePage({ words, element, script, integrity });
      return sendPublic(request, reply, { text, ...fresh });
    },

    findFile: (name) => pageFiles.get(name) ?? null,
  };
}

function readText(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

import { registerHooks } from 'node:module';

/** What there is in the place of what is left out: nothing, or what Node itself has of it. */
const inItsPlace = {
  nothing: new URL('nothing.cjs', import.meta.url).href,
  deepEqual: new URL('deep-equal.cjs', import.meta.url).href,
  stream: 'node:stream',
  uuid: new URL('uuid.cjs', import.meta.url).href,
};

/**
 * What libraries load for ways that are not taken here, with the libraries: 800 modules of 2,800. Apollo Gateway and Server
 * would report to their makers (decision 2 of the design turns that off), fetch by themselves, compose at run time, make
 * schemas out of texts and draw what they made; Zod would complain in fifty languages. Whatever tried to take such a way
 * would fail at once, on an empty module.
 */
const leftOut: Readonly<Record<string, { by: RegExp; here: keyof typeof inItsPlace }>> = {
  '../locales/index.js': { by: /\/zod\//, here: 'nothing' },
  '@apollo/composition': { by: /\/@apollo\/gateway\//, here: 'nothing' },
  '@graphql-tools/schema': { by: /\/@apollo\/server\//, here: 'nothing' },
  '@opentelemetry/exporter-metrics-otlp-http': { by: /\/@apollo\/gateway\//, here: 'nothing' },
  '@opentelemetry/resource-detector-alibaba-cloud': { by: /\/@apollo\/gateway\//, here: 'nothing' },
  '@opentelemetry/resource-detector-aws': { by: /\/@apollo\/gateway\//, here: 'nothing' },
  '@opentelemetry/resource-detector-azure': { by: /\/@apollo\/gateway\//, here: 'nothing' },
  '@opentelemetry/resource-detector-gcp': { by: /\/@apollo\/gateway\//, here: 'nothing' },
  '@opentelemetry/resources': { by: /\/@apollo\/gateway\//, here: 'nothing' },
  '@opentelemetry/sdk-metrics': { by: /\/@apollo\/gateway\//, here: 'nothing' },
  '@opentelemetry/semantic-conventions/incubating': { by: /\/@apollo\/gateway\//, here: 'nothing' },
  'deep-equal': { by: /\/@apollo\/query-graphs\//, here: 'deepEqual' },
  'make-fetch-happen': { by: /\/@apollo\/gateway\//, here: 'nothing' },
  'node-fetch': { by: /\/@apollo\/gateway\//, here: 'nothing' },
  'pretty-format': { by: /\/@apollo\/query-planner\//, here: 'nothing' },
  'readable-stream': { by: /\/@fastify\/compress\//, here: 'stream' },
  'ts-graphviz': { by: /\/@apollo\/query-graphs\//, here: 'nothing' },
  uuid: { by: /\/@apollo\/(?:federation-internals|query-graphs)\//, here: 'uuid' },
};

registerHooks({
  resolve(specifier, context, next) {
    const known = leftOut[specifier];
    return known?.by.test(context.parentURL ?? '')
      ? { url: inItsPlace[known.here], shortCircuit: true }
      : next(specifier, context);
  },
});

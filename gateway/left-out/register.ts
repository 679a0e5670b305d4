import { registerHooks } from 'node:module';

/** An empty module stands in the place of what is left out. */
const nothing = new URL('nothing.cjs', import.meta.url).href;

/**
 * What libraries load for ways that are not taken here, with the libraries: some 700 modules of 2,800. Apollo Gateway and Server
 * would report to their makers (decision 2 of the design turns that off), fetch by themselves, compose at run time, make
 * schemas out of texts and draw what they made; Zod would complain in fifty languages. Whatever tried to take such a way
 * would fail at once, on an empty module.
 */
const leftOut: Readonly<Record<string, RegExp>> = {
  '../locales/index.js': /\/zod\//,
  '@apollo/composition': /\/@apollo\/gateway\//,
  '@graphql-tools/schema': /\/@apollo\/server\//,
  '@opentelemetry/exporter-metrics-otlp-http': /\/@apollo\/gateway\//,
  '@opentelemetry/resource-detector-alibaba-cloud': /\/@apollo\/gateway\//,
  '@opentelemetry/resource-detector-aws': /\/@apollo\/gateway\//,
  '@opentelemetry/resource-detector-azure': /\/@apollo\/gateway\//,
  '@opentelemetry/resource-detector-gcp': /\/@apollo\/gateway\//,
  '@opentelemetry/resources': /\/@apollo\/gateway\//,
  '@opentelemetry/sdk-metrics': /\/@apollo\/gateway\//,
  '@opentelemetry/semantic-conventions/incubating': /\/@apollo\/gateway\//,
  'make-fetch-happen': /\/@apollo\/gateway\//,
  'node-fetch': /\/@apollo\/gateway\//,
  'pretty-format': /\/@apollo\/query-planner\//,
  'ts-graphviz': /\/@apollo\/query-graphs\//,
};

registerHooks({
  resolve(specifier, context, next) {
    const by = leftOut[specifier];
    return by?.test(context.parentURL ?? '') ? { url: nothing, shortCircuit: true } : next(specifier, context);
  },
});

import { registerHooks } from 'node:module';

/**
 * What Apollo Gateway loads for ways that are not taken here, 440 modules of it: reports to its makers (decision 2 of the
 * design turns them off), schemas and subgraphs fetched by itself, composing at run time, and drawing what it composed. They
 * are a fifth of a second of every start and 25 MB. Whatever tried to take such a way would fail at once, on an empty module.
 */
const untaken: ReadonlySet<string> = new Set([
  '@apollo/composition',
  '@opentelemetry/exporter-metrics-otlp-http',
  '@opentelemetry/resource-detector-alibaba-cloud',
  '@opentelemetry/resource-detector-aws',
  '@opentelemetry/resource-detector-azure',
  '@opentelemetry/resource-detector-gcp',
  '@opentelemetry/resources',
  '@opentelemetry/sdk-metrics',
  '@opentelemetry/semantic-conventions/incubating',
  'make-fetch-happen',
  'node-fetch',
  'ts-graphviz',
]);

const empty = 'empty:module';

const hooks = registerHooks({
  resolve(specifier, context, next) {
    const isOurs = /\/@apollo\/(?:gateway|query-graphs)\//.test(context.parentURL ?? '');
    return isOurs && untaken.has(specifier)
      ? { url: empty, format: 'commonjs', shortCircuit: true }
      : next(specifier, context);
  },
  load: (url, context, next) =>
    url === empty ? { format: 'commonjs', source: '', shortCircuit: true } : next(url, context),
});

/** Apollo Gateway's own class, loaded without what it never uses here. */
export const { ApolloGateway } = await import('@apollo/gateway');
hooks.deregister();

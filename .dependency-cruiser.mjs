/** Who may import whom, and why (CONTRIBUTING.md). `npm run check:imports` asserts it. */

const wire = '/wire[./]';
const anySubgraph = '^subgraphs/[^/]+/';
const kit = '^subgraphs/kit/';
/** The embed, which is built into one script with all that it needs. */
const element = '^gateway/widget/element/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule('no-cycles', {}, { circular: true }, 'A reader must be able to start somewhere.'),
    rule(
      'wire-knows-only-the-shape-library',
      { path: wire },
      { path: ['^codegen/', '^gateway/', '^subgraphs/', 'node_modules/'], pathNot: [wire, 'node_modules/zod/'] },
      'wire is the shape as sent, and nothing else.',
    ),
    rule(
      'convert-is-pure',
      { path: '/convert[./]' },
      {
        path: ['/source[./]', '/upstream/', '/kit/clock', '/kit/state/', '/kit/harvest/', '/kit/cache', '^gateway/'],
        dependencyTypesNot: ['type-only'],
      },
      'convert turns wire into Listings: no clock, no I/O, no source.',
    ),
    rule(
      'only-sources-hold-an-upstream',
      { path: '^subgraphs/', pathNot: [kit, '/source[./]', '/index[.]ts$'] },
      // What only counts, waits or tells time leads nowhere.
      { path: '^subgraphs/kit/upstream/', pathNot: '/(?:error|slots|timers)[.]ts$' },
      'One way out to any directory; a subgraph’s index makes it and hands it to its source.',
    ),
    rule(
      'resolvers-never-reach-out',
      { path: '/resolvers[./]' },
      {
        path: [
          '/source[./]',
          '/kit/upstream/',
          'node_modules/got/',
          'node_modules/keyv/',
          'node_modules/@keyv/',
          'node_modules/undici/',
        ],
      },
      'A question is answered from what was read, never by asking a directory.',
    ),
    rule(
      'subgraphs-meet-only-in-the-schema',
      { path: '^subgraphs/([^/]+)/', pathNot: kit },
      { path: anySubgraph, pathNot: ['^subgraphs/$1/', kit] },
      'A source written in any language must be able to take the place of ours.',
    ),
    rule(
      'the-kit-knows-no-subgraph',
      { path: kit },
      { path: ['^gateway/', anySubgraph], pathNot: kit },
      'It serves them all.',
    ),
    rule('subgraphs-know-no-gateway', { path: '^subgraphs/' }, { path: '^gateway/' }, 'They run alone as well.'),
    rule(
      'one-file-links-in-process',
      { path: '^gateway/', pathNot: '^gateway/graph/in-process[.]ts$' },
      { path: anySubgraph, pathNot: kit },
      'Every other part asks a subgraph over a link, so that any of them can live elsewhere.',
    ),
    rule(
      'the-embed-runs-in-browsers',
      { path: element },
      {
        path: ['^codegen/', '^gateway/', '^subgraphs/'],
        pathNot: [element, '^gateway/languages/', '^gateway/widget/contract[.]ts$'],
      },
      'Nothing of a server is in its script.',
    ),
    rule(
      'the-embed-is-served-as-built',
      { pathNot: element },
      { path: element },
      'The gateway serves the committed build.',
    ),
    rule(
      'samples-are-for-the-sample-starter',
      { path: ['^codegen/', '^gateway/', '^subgraphs/'], pathNot: ['/sample/', '^subgraphs/sample(?:-units)?[.]ts$'] },
      { path: '/sample/' },
      'Nothing invented reaches the product by an import.',
    ),
    rule('nothing-imports-tests', { pathNot: '^test/' }, { path: '^test/' }, 'Tests are not shipped.'),
    rule(
      'shipped-code-needs-shipped-packages',
      { path: ['^gateway/', '^subgraphs/'], pathNot: element },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
      'npm ci --omit=dev must be enough to run.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // TypeScript 7 has no JavaScript API, so the files are parsed by swc.
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};

function rule(name, from, to, comment) {
  return { name, comment, severity: 'error', from, to };
}

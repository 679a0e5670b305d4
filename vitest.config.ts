import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Apollo's CommonJS packages load graphql's CommonJS build, and graphql refuses types made by another copy of itself.
  // Node takes that build as well; only vitest would take the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    // The machine's own time zone must not change an answer: Europe/London is always meant by name.
    env: { TZ: 'America/New_York' },
    // Some start whole gateways, and machines may be busy; what is fast is measured in test/bench.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

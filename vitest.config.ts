import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The machine's own time zone must not change an answer: Europe/London is always meant by name.
    env: { TZ: 'America/New_York' },
    testTimeout: 20_000,
  },
});

// The test command: everything that proves itself on one machine. The proof on a deployed system has its own configuration.
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    exclude: [...configDefaults.exclude, 'tests/deployed/**', '.local/**', 'cdk.out/**'],
    // Most of a test is waiting for a database or a browser of its own: a worker for each core, not one fewer.
    maxWorkers: '100%',
    // A stylesheet is a text that is served, not one to be left out.
    css: true,
    setupFiles: ['tests/support/propertySeed.ts'],
    testTimeout: 90_000,
    hookTimeout: 300_000,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
});

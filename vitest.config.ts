import { configDefaults, defineConfig } from 'vitest/config'
import { sparing } from './src/cli/v8.ts'

export default defineConfig({
  test: {
    // The copies that `npm run mutants` works on.
    exclude: [...configDefaults.exclude, '.mutants/**'],
    // Much of the time is spent waiting, for Chromium and for processes.
    maxWorkers: '100%',
    // Most of the tests are short runs.
    execArgv: [...sparing],
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
  },
})

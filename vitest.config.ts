import { configDefaults, defineConfig } from 'vitest/config'
import { sparing } from './src/cli/v8.ts'

/** Tests that start a browser or the command, build a package, look at thousands of texts or replace a module. */
const SLOW = 'tests/**/*.slow.test.ts'

/** The copies that `npm run mutants` works on hold tests, too. */
const exclude = [...configDefaults.exclude, '.mutants/**']

export default defineConfig({
  test: {
    // Much of the time is spent waiting, for Chromium and for processes.
    maxWorkers: '100%',
    // Most of the tests are short runs.
    execArgv: [...sparing],
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      // Reading the patterns takes longer than most files of tests: those of a worker share what is read.
      { extends: true, test: { name: 'quick', exclude: [...exclude, SLOW], isolate: false } },
      { extends: true, test: { name: 'slow', include: [SLOW], exclude } },
    ],
  },
})

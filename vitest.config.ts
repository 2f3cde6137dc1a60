import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
  },
})

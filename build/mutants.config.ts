import { defineConfig } from 'vitest/config'

/** The tests that mutants of the source run against: those that read the source itself, not the build, and start no browser. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    include: [
      'tests/{documents,gate,matching,reading,reporters}/**/*.test.ts',
      'tests/{checklist,evasion,fix,fixtures,grammar,guards,inflection,isolation,language,linter,recognisers,retelling}.test.ts',
      'tests/{rewriting,rules,text}.test.ts',
    ],
    exclude: ['**/*.slow.test.ts'],
  },
})

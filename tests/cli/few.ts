import { rules } from '../../src/index.ts'
import type { Folder } from './folder.ts'

/** A configuration with a few rules, so that a process is soon at work. */
export const few = {
  rules: Object.fromEntries(
    rules.map(({ id }) => [
      id,
      ['calm-down', 'blame-you', 'policy-shield', 'vague-commitment', 'jargon'].includes(id) ? 'error' : 'off',
    ]),
  ),
}

/** The words that have the command go by {@link few}. */
export function fewIn({ file }: Folder): readonly string[] {
  return ['--config', file('few.json', JSON.stringify(few))]
}

/** A configuration in JavaScript with a rule that finds this. */
export function ownRule(found: string): string {
  return `export default { rules: ${JSON.stringify(few.rules)}, add: [{ id: 'own-thing', severity: 'info',
    preset: 'recommended', message: 'Own.', explanation: 'Own.', always: true, find: () => ${found}, rewrites: [] }] }`
}

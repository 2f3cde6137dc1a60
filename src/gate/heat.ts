import { isHarsh } from '../owed.ts'
import type { Signal } from '../types.ts'

/** How upset a customer is: not, let down by something, or angry and close to leaving. */
export type Heat = 'calm' | 'troubled' | 'upset'

/**
 * How upset the customer is, as far as their messages say. Who writes for the second time about the same is upset,
 * and so is who passes a verdict; whose matter is settled is calm again.
 */
export function heatOf(signals: readonly Signal[]): Heat {
  const signal = (id: string) => signals.find((one) => one.id === id)
  const holds = (id: string) => signal(id)?.holds === 'yes'
  if (holds('resolved')) return 'calm'
  const problem = signal('problem')
  if (holds('upset') || (problem && (isHarsh(problem) || holds('repeat-contact')))) return 'upset'
  return holds('problem') ? 'troubled' : 'calm'
}

import { memo } from './memo.ts'
import type { Finding, Report } from './types.ts'

/** What makes values, by their names. */
type Makers<Values> = { readonly [Name in keyof Values]: () => Values[Name] }

const MAKERS = Symbol('makers')

/** By name, the getter that all objects share: with getters of its own each would be slow, and in V8 outlive its time. */
const getters = new Map<string, PropertyDescriptor>()

/**
 * Gives an object values that are made each time they are looked at, and returns it. They are its own, so that JSON and
 * copies have them, and hosts may have it behind a proxy.
 */
export function withLazy<Given extends object, Values extends object>(
  given: Given,
  makers: Makers<Values>,
): Given & Readonly<Values> {
  // Configurable, so that a proxy may give something else for it.
  Object.defineProperty(given, MAKERS, { value: makers, configurable: true })
  for (const name of Object.keys(makers)) Object.defineProperty(given, name, memo(getters, name, getterOf))
  return given as Given & Readonly<Values>
}

/** What is known of a finding without what is made when it is looked at. */
export type Facts = Omit<Finding, 'suggestions'>

/** The facts of a finding, and nothing else. */
export function factsOf({ ruleId, severity, range, message, explanation, url, match }: Facts): Facts {
  return { ruleId, severity, range, message, explanation, ...(url && { url }), ...(match && { match }) }
}

/** A report of what was found, and of the rest as it is made. */
export function reportOf(
  {
    findings,
    incomplete,
    undecided,
  }: Pick<Report, 'findings' | 'undecided'> & { incomplete: Report['incomplete'] | undefined },
  makers: Makers<Pick<Report, 'moves' | 'signals' | 'stage' | 'ignored'>>,
): Report {
  return Object.assign(withLazy({ findings }, makers), incomplete && { incomplete }, { undecided })
}

function getterOf(name: string): PropertyDescriptor {
  return {
    configurable: true,
    enumerable: true,
    get(this: { readonly [MAKERS]: Readonly<Record<string, () => unknown>> }) {
      return this[MAKERS][name]!()
    },
  }
}

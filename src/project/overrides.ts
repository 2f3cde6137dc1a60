import type { Config, Preset } from '../types.ts'
import type { Globs } from './globs.ts'

/** What a configuration says of some files. */
export interface Override {
  readonly fits: Globs
  readonly config: Config
}

/**
 * Makes what tells the configuration of a file: of each configuration that it comes to, first what it says of all
 * files, then the overrides that fit.
 */
export function createOverriding(
  config: Config,
  overrides: ReadonlyMap<Config, readonly Override[]>,
): (file: string) => Config {
  const all = [...overrides.values()].flat()
  const made = new Map<string, Config>()
  return (file) => {
    const fitting = new Set(all.filter(({ fits }) => fits(file)))
    if (fitting.size === 0) return config
    const key = all.map((one) => (fitting.has(one) ? 1 : 0)).join('')
    const known = made.get(key) ?? withOverrides(config)
    made.set(key, known)
    return known

    function withOverrides(layer: Config): Config {
      const parents = (layer.extends ?? []) as readonly (Preset | Config)[]
      const own = (overrides.get(layer) ?? []).filter((one) => fitting.has(one)).map((one) => one.config)
      const extended = parents.map((one) => (typeof one === 'string' ? one : withOverrides(one)))
      return { extends: [{ ...layer, extends: extended }, ...own] }
    }
  }
}

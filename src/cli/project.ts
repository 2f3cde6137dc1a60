import { findConfig } from '../project/find.ts'
import type { Project } from '../project/load.ts'
import type { Arguments } from './arguments.ts'

/** The file that configures a run of the command; undefined where none does. */
export function configFileFor(config: Arguments['config']): string | undefined {
  return config === 'none' ? undefined : config === 'found' ? findConfig(process.cwd()) : config.file
}

/** What the project says for which the command runs; undefined where nothing configures it. */
export async function projectFor(config: Arguments['config']): Promise<Project | undefined> {
  const file = configFileFor(config)
  if (file === undefined) return undefined
  // Who has no configuration does not wait for what reads one.
  const { loadProject } = await import('../project/load.ts')
  return loadProject(file)
}

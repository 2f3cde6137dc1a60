import { findConfig } from '../project/find.ts'
import type { Project } from '../project/load.ts'
import type { Arguments } from './arguments.ts'

/** What the project says for which the command runs; undefined where nothing configures it. */
export async function projectFor(config: Arguments['config']): Promise<Project | undefined> {
  const file = config === 'none' ? undefined : config === 'found' ? findConfig(process.cwd()) : config.file
  if (file === undefined) return undefined
  // Who has no configuration does not wait for what reads one.
  const { loadProject } = await import('../project/load.ts')
  // What is kept elsewhere and named says something of the files here.
  return loadProject(file, config === 'found' ? undefined : process.cwd())
}

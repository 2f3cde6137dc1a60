import { COVERAGE } from '../coverage.ts'

/** What a run of the command came to. */
export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** What a run of the command is given beside its words. */
export interface Given {
  readonly input?: string | Uint8Array
  /** What is added to the environment. */
  readonly environment?: NodeJS.ProcessEnv
  /** A folder in that of the files. */
  readonly within?: string
}

/** The environment without what the host says of colours. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { NO_COLOR: _none, FORCE_COLOR: _force, TERM: _terminal, ...environment } = process.env
  return COVERAGE === undefined ? environment : { ...environment, NODE_V8_COVERAGE: COVERAGE }
}

/**
 * Whether to colour what goes to a stream: by the option, else FORCE_COLOR, else NO_COLOR
 * (<https://no-color.org>), else if it is a terminal that can.
 */
export function wantsColor(
  option: boolean | undefined,
  stream: { readonly isTTY?: boolean },
  environment: NodeJS.ProcessEnv,
): boolean {
  if (option !== undefined) return option
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: terminal } = environment
  if (force !== undefined) return force !== '0' && force !== 'false'
  return !none && stream.isTTY === true && terminal !== 'dumb'
}

/** Words and idioms of the rules on apologies and promises. */
export const promise = {} as const

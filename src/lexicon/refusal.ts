/** Words and idioms of the rules on refusal, policy and defence. */
export const refusal = {} as const

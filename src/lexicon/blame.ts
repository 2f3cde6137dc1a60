/** Words and idioms of the rules on blame, doubt and contradiction. */
export const blame = {} as const

/** A table of so many made-up macros, row by row. */
export function macros(count: number): Iterable<string>

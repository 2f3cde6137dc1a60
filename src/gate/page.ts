export type { Answer } from './dialog.ts'
export { askBeforeSend } from './dialog.ts'
export type { Interception } from './intercept.ts'
export { interceptSubmit } from './intercept.ts'

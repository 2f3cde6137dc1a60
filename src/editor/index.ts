export { type Attachment, type Controller, type ControllerOptions, createController, type State } from './controller.ts'
export type { Box, Mark, Surface } from './surface.ts'

export { default as missingApology } from './missing-apology.ts'
export { default as missingEmpathy } from './missing-empathy.ts'
export { default as missingNextStep } from './missing-next-step.ts'
export { default as missingThanks } from './missing-thanks.ts'

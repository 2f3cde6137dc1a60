import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply is sorry that something happened, without saying who did it. */
export default {
  id: 'regret',
  find: [
    'sorry (to|that|about|for|you|this|it|if|the|your|but|and)?',
    '(we|i|do|deeply|sincerely|truly|really|highly) #Adverb? {regret} (to|that|the|any|for|this|your|you)?',
    '{inconvenience} .{0,6} (regretted|regretable|regrettable)',
    '^ #Adverb? {regret} (the|that|any|for|to|this|your)',
    'regrets for',
  ],
  unless: [
    '(no|not|without|never) (need|reason|have|going|even|really)? (to|for)? (be|say|feel|being|saying)? (sorry|regret)',
    'sorry to (ask|bother|see you go|interrupt|disturb)',
    'sorry (can|could|would|may|which|what|did|do|is|was) (i|you|we|that|it)',
    'sorry (we|i) do not (want|wish) to',
    'safe than sorry',
    '(will|would|would you|might) (not)? regret',
  ],
} satisfies MoveDefinition

export const examples = {
  yes: [
    "I'm **sorry to** hear the parcel was late.",
    'We are **sorry that** this happened.',
    '**We regret the** noise.',
    'The **inconvenience is regretted**.',
  ],
  no: [
    'Sorry to ask, which floor was it?',
    "There's no need to be sorry.",
    'Better safe than sorry!',
    "You won't regret it.",
  ],
} satisfies MoveExamples

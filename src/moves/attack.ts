import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply attacks, doubts or puts down whoever wrote: as one answers a complaint, and nothing else. */
export default {
  id: 'attack',
  find: [
    '#Jibe',
    '#Sneer',
    '#Brushoff',
    '#Obvious',
    '#Repeat',
    '#Disbelief',
    '#Contradiction',
    '#Denial',
    '#Retort',
    '#Testimony',
    '#Overblown',
    '#Misconduct',
    '#SelfMade',
    '#Dig',
    '#Threat',
    'you #Adverb? #Misread',
  ],
} satisfies MoveDefinition

export const examples = {
  yes: ['**How many times must I** say it?', 'Well, **you misread** the letter.'],
  no: ['Your parcel is on its way.', 'We forgot the key.'],
} satisfies MoveExamples

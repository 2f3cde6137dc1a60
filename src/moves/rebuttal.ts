import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply argues or celebrates: naming the problem in such a sentence acknowledges nothing. */
export default {
  id: 'rebuttal',
  find: [
    'you (had|have|were|did|failed|never|should|could) .{0,1} (booked|selected|opted|chosen|denied|agreed|checked|paid|refused|required|complained|mentioned)',
    '(like|want|wanted|wish|wished) to (make a point|clarify|inform|point out|mention|state)',
    'make a point',
    'we (do have|have|provide|do provide|do not|never|already|always) .{0,1} (the best|best|all|never|bigger|both|lifts|parking|good|#Number)',
    '(are|is) original',
    'no question',
    'never (disrespect|compromise|complained|mentioned)',
    'your (responsibility|alleged)',
    'if you had',
    'as you (had|have) (booked|opted)',
    'how can (we|i|six|one)',
    '(false|baseless|unfounded)',
    'no record',
    '(pleased|glad|happy|delighted|thrilled) (to|that|you)? (know|hear|read|learn|you|see|note|have)?',
    '#Denial',
    '#CounterCase',
    '#Testimony',
    '#FineHere',
    '#Retort',
    '#Contradiction',
    '(entirely|completely|totally|absolutely|factually|utterly)? #Untrue',
    '(steps here|see the following|check out)',
    '(known|famous|renowned) (for|as)',
  ],
} satisfies MoveDefinition

export const examples = {
  yes: [
    '**You had booked** a small room.',
    'I would **like to clarify** that the room was clean.',
    'We are **glad you** liked the room.',
    'There is **no question of** a refund.',
  ],
  no: ['We are sorry about the room.', 'We have asked the team about the room.'],
} satisfies MoveExamples

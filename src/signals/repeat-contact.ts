import type { SignalDefinition, SignalExamples } from '../types.ts'

/** The customer has written or called before about the same thing. */
export default {
  id: 'repeat-contact',
  find: [
    '(second|third|fourth|fifth|sixth) .{0,1} (email|mail|message|call|ticket|contact|request|reminder|chat|letter|tweet)',
    '(second|third|fourth|fifth|sixth|#Number) time .{0,3} (contacting|asking|calling|writing|emailing|messaging|called|asked|written|emailed|reported|complained|reaching)',
    '(i|we) (have)? (already|previously) (told|explained|sent|said|written|called|emailed|contacted|reported|spoken|asked|provided|given)',
    'as (i|we) (told|said|explained|mentioned) (to)? (your|before|already|earlier)',
    '(spoke|spoken|talked) (to|with) (two|three|four|several|different|#Number|another|your)',
    '(still|yet) (no|not|waiting) .{0,3} (answer|reply|response|heard|call|callback)',
    '(called|emailed|written|contacted|messaged|asked|rung|phoned|explained|told you|said) .{0,3} (twice|again|times|#Number times|before|several|many|multiple)',
    '(keep|keeps) (being|getting) (told|passed|transferred|sent)',
    '(contact|contacting|contacted|calling|writing|asking) (you)? again',
    '(follow up|following up|chasing|any update|re re) (on|about|again|this)?',
    'no (answer|reply|response) (to|from|yet|since|after)',
  ],
  unless: ['(bought|buy|ordered|charged|visited|stayed) .{0,4} time', 'first time .{0,4}'],
} satisfies SignalDefinition

export const examples = {
  yes: [
    'I have explained this three times.',
    'This is my third email about the kettle.',
    'I have already explained this to your colleague.',
    'Still no reply.',
    'This is the second time I am contacting you.',
  ],
  no: [
    'This is the second time I bought from you.',
    'My first time here, lovely place.',
    'Could you send the invoice?',
  ],
} satisfies SignalExamples

import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply opens by greeting the customer. */
export default {
  id: 'greeting',
  find: [
    '^ (hi|hello|hey|hiya|howdy|greetings|morning|afternoon|evening|namaste|bula) (again|there|team|all|everyone)? (#Title|#Name|#Handle|#TitleCase)? #Name?',
    '^ (dear|respected) !(me|oh|god|lord|heavens|to|by|for|and|ones) (#Title|#Name|customer|guest|client|member)?',
    '^ (hi|hello|hey|hiya|dear|(good (morning|afternoon|evening))) again? (#Title|#Name|#TitleCase) #Name? #Name? and (#Title #Name?|(#Name|mark|grace|june|bill|ray|frank|sue|rob) #Name?|team)',
    '^ (hi|hello|hey|dear) mr mrs #Name?',
    '^ (very|a)? (good|warm) (morning|afternoon|evening|day|greetings)',
    '^ (warm|season)? greetings',
    '(warm|season)? greetings (of|for) the day',
    '(warm|season)? greetings from .{1,9} $',
    '^ #Handle #Handle? #Handle? ((hi|hello|hey|hiya|dear|good (morning|afternoon|evening|day)) (there|again|all|#Name)?)?',
  ],
  unless: ['hi fi', 'hey presto', '(good|morning) (afternoon|morning)? (slots|delivery|appointment|news)'],
} satisfies MoveDefinition

export const examples = {
  yes: [
    '**Hi Sam**, thanks for the photo.',
    '**Hello there**! I have your order here.',
    '**Good morning**, Ms Reyes.',
    '**Hello Ms. Tran**, thank you for writing.',
    '**Dear Sir/Madam**, thank you.',
    '**Dear ravi** k, thank you.',
    '**Dear Ana**,\n**warm greetings of the day**!',
    '**Dear Mr Bell**, **greetings from the Harbour Inn**!',
    '**Hi Sarah and Tom**, your lamps left us today.',
    '**Hello Ana & Ben**! I have your keys.',
    '**Dear Ana, Ben and Cy**, thank you for the drawings.',
    '**Good morning Mr and Mrs Lee**, the van is near.',
    '**Hey Ana and Mark**, the tickets are here.',
    '**Dear Mr & Mrs Lee**, thank you for the keys.',
    '**Hi Sarah** and thank you for the map.',
    "**Hi Sarah** and I'm glad you wrote.",
    '**Dear Guest**,\nThank you for writing.',
    '**@ana_p** Thanks for flagging this.',
  ],
  no: ['Hi-fi speakers ship separately.', 'Hey presto, it works.', 'Your order has left our depot.'],
} satisfies MoveExamples

import type { SignalDefinition, SignalExamples } from '../types.ts'

/** The customer asks the company for something. */
export default {
  id: 'request',
  find: [
    '(can|could|would|will) (you|i|we|someone|anyone)',
    'please',
    'help (me|us|please) $',
    '^ help $',
    'i would like (to|you)',
    'i (need|want) (to|you|a|an|the|your|#Number|my .{1,4} #Participle)',
    'how (do|can|to|long|much)',
    'let me know',
    'any (suggestions|idea|help|tips|update|chance|news)',
    '(i|we) am (looking|searching|shopping) for (a|an|some|any|one|two|somewhere|something|#Adjective)',
    '^ (hi|hey|hello|ok|okay|so|then|and)? there? (find|search|show|book|schedule|reserve|recommend|plan|arrange|look (up|for)) !(it|my|your|that|this|time|better|out|up)',
    '^ (hi|hey|hello|ok|okay)? there? make (a|an|the|me) .{0,2} (booking|reservation|appointment)',
    'wondering (if|whether)',
    '{advise}',
    '(where|when|what|which|who) (is|are|do|does|can|will) (my|the|i|you|it|this)',
  ],
  unless: ['please (do not|avoid|stay|never|note)'],
} satisfies SignalDefinition

export const examples = {
  yes: [
    'I need my account deleted.',
    'Could you send it again?',
    'I would like to return it.',
    'where is my order',
    'Any news on this?',
    'I am looking for a small harp.',
    'Hi there, find a harp for two hands.',
    'Hello, make an appointment for Monday.',
  ],
  no: ['Worst hotel ever.', 'Please avoid this place.', 'Book your harp elsewhere.'],
} satisfies SignalExamples

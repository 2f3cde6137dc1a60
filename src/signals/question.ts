import { any } from '../evidence.ts'
import type { SignalDefinition, SignalExamples } from '../types.ts'

/** The customer asks something that wants an answer: not a greeting, not in scorn, not a mere *can you help*. */
export default {
  id: 'question',
  patterns: {
    asked: [
      '^ #Adverb? (and|but|so|also|hi|hello)? (what|when|where|who|which|how|why) .{0,30}',
      '(let me know|tell me|like to know|need to know|advise|wondering|confirm) (what|when|where|who|which|how|why|if|whether) .{0,20}',
      'any (update|news|idea)',
      '^ #Adverb? (and|but|so|also)? (is|are|was|were|do|does|did|can|could|will|would|has|have|am|should) (i|you|it|this|that|there|my|your|the|they|we|he|she) .{0,30}',
    ],
    idle: [
      'how are you',
      '(are|is) (you|this) .{0,1} (kidding|serious|joking|joke)',
      'how hard .{0,6}',
      'what is wrong with you',
      'who cares',
      'seriously',
      'really',
      '(can|could|will|would) (you|someone|anyone|somebody) .{0,1} (please|kindly)? help (me|us)? (please)? $',
      'do you even .{0,8}',
      'what a .{0,6}',
      'how (dare|can you call|could you) .{0,8}',
    ],
  },
  find(customer, matches) {
    const { latest } = customer
    const idle = matches('idle').filter(({ message }) => message === latest.index)
    const asked = matches('asked').filter(({ message }) => message === latest.index)
    const evidence = latest.sentences
      .filter((sentence, index) => {
        const [start, end] = sentence
        const marked = /\?["'”’)\]\s!]*$/.test(latest.text.slice(start, end))
        const turned = asked.some((found) => found.sentence === index)
        return (marked || turned) && !idle.some((found) => found.sentence === index) && end - start > 8
      })
      .map((range) => ({ message: latest.index, range, weight: 1 }))
    return any(evidence)
  },
} satisfies SignalDefinition

export const examples = {
  yes: ['When will it arrive?', 'where is my order', 'I would like to know why I was charged.', 'Any update on this?'],
  no: ['How are you?', 'Seriously? How hard can it be?', 'Can you help me?', 'It shows an error.'],
} satisfies SignalExamples

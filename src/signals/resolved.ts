import { weigh } from '../evidence.ts'
import type { SignalDefinition, SignalExamples } from '../types.ts'

/** The customer says that it is settled, or only thanks. */
export default {
  id: 'resolved',
  patterns: { words: ['#Resolved'], thanks: ['^ (#Handle|ok|okay|great|perfect|oh|ah|yes|brilliant|awesome|lovely|cool)? (thanks|thank you|cheers|ty|thx|great|perfect|awesome|brilliant)'] },
  find(customer, matches) {
    const { latest } = customer
    const inLatest = ({ message }: { readonly message?: number }) => message === latest.index
    const words = matches('words').filter(inLatest)
    const thanks = matches('thanks').filter(inLatest)
    const opens = thanks.some(({ sentence }) => sentence === 0)
    const short = latest.words <= 12 && !latest.text.includes('?')
    return {
      holds: words.length > 0 || (opens && short) ? 'yes' : 'no',
      evidence: weigh(customer, [...words, ...thanks]),
    }
  },
  unless: ['(not|never) .{0,3} (sorted|fixed|working|resolved|solved|worked)', '(if|when|until|unless) .{0,8}', 'thanks (for nothing|in advance)'],
} satisfies SignalDefinition

export const examples = {
  yes: ['Thanks so much, it works now!', 'ok thanks', 'All sorted now.', 'That fixed it.', 'Never mind, found it.'],
  no: ['It is still not working.', 'Thanks for nothing.', 'Thank you for looking, but where is my refund?', 'Tell me when it is fixed.'],
} satisfies SignalExamples

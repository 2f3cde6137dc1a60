import { any } from '../evidence.ts'
import type { SignalDefinition, SignalExamples } from '../types.ts'

const SELF =
  /\b(?:[Mm]y name(?:'s| is)|[Tt]his is|I am|I'm|i am|i'm)\s+((?:Dr|Mr|Mrs|Ms|Mx|Prof)\.?\s)?(\p{Lu}[\p{Ll}’'-]+(?:\s\p{Lu}[\p{Ll}’'-]+)?)/u
const SIGNED =
  /(?:^|\n|[.!?]\s+)(?:(?:kind |best |warm |many )?(?:regards|wishes|thanks)|thank you|thanks|cheers|best|sincerely|yours \w+|love)\s*[,.!–—-]*\s*[–—-]?\s*(\p{Lu}[\p{Ll}’'-]+(?:\s\p{Lu}[\p{Ll}’'.-]*){0,2})\s*$/iu
const DASHED = /(?:\n|\s)[–—-]\s?(\p{Lu}[\p{Ll}’'-]+)\s*$/u
const NO_NAMES =
  /^(?:sorry|not|very|so|the|a|an|it|just|still|really|happy|for|in|my|your|this|thanks|thank|regards|team|all|here|again)\b/i

/** The customer's name, where they sign or introduce themselves. The evidence's range is the name. */
export default {
  id: 'name',
  find({ messages }) {
    for (const { text, index } of [...messages].reverse()) {
      for (const [pattern, group] of [
        [SIGNED, 1],
        [DASHED, 1],
        [SELF, 2],
      ] as const) {
        const found = pattern.exec(text.slice(-400))
        const name = found?.[group]
        if (!found || !name || NO_NAMES.test(name) || !/^\p{Lu}/u.test(name)) continue
        const start = Math.max(0, text.length - 400) + found.index + found[0].lastIndexOf(name)
        return any([{ message: index, range: [start, start + name.length], weight: 1 }])
      }
    }
    return { holds: 'no', evidence: [] }
  },
} satisfies SignalDefinition

export const examples = {
  yes: ['Where is it?\nThanks,\nSiobhán', 'My name is Ana and my kettle leaks.', 'Please reply soon. – Ruth'],
  no: ['Where is my order?', 'This is not working.', 'Thanks so much'],
} satisfies SignalExamples

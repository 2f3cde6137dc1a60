import type { Docs, Document, Found, Rule } from '../src/types.ts'

// How many apologies do, and for how many words there may be one.
const ENOUGH = 2
const WORDS = 30

export default {
  id: 'over-apology',
  severity: 'info',
  preset: 'recommended',
  message: 'The reply says sorry again and again.',
  explanation:
    'Sorry said too often is about the one who says it, and keeps the customer waiting for what is done. One apology that names what happened is worth more.',
  patterns: {
    sorry: ['#Sorry', 'beg your pardon', '(accept|offer|extend|convey|express) .{0,2} regrets'],
  },
  find(document, matches) {
    const { reply } = document
    const said = matches('sorry')
    const enough = Math.max(ENOUGH, Math.round(reply.words / WORDS))
    return said
      .slice(enough)
      .map((found, index) => ({ ...found, fills: waysOut(document, found, said[index + enough - 1]!) }))
  },
  unless: [
    '#Negated',
    '#Conditional',
    '#Reported',
    'sorry to (ask|bother|interrupt|disturb|trouble|keep)',
    'sorry (can|could|would|may|which|what|did|do|is|was) (i|you|we|that|it)',
    '(apology|apologies) (letter|template|form|accepted)',
    '(you|customer|he|she|they|your) #Adverb? #Sorry',
  ],
  rewrites: [
    { title: 'Say it once', text: "I'm sorry about {problem}.", at: 'sentence', when: 'heap' },
    { title: 'Drop it', text: '', at: 'sentence', when: 'bare' },
    { title: 'Thank them instead', text: 'Thank you for telling us.', at: 'sentence', when: 'bare' },
    { title: 'Keep what you do', text: '', at: 'sentence', when: 'kept' },
  ],
} satisfies Rule

// What a sentence goes on with after its sorry.
const GOES_ON = /^(?:[,;:–—-]|(?:,? and|,? but)\b)\s*(?=(?:I|we|you|your|our|the|it|this|my|please)\b)/i

/** What can be done about an apology that stands beside another, alone in its sentence, or before something else. */
function waysOut({ reply }: Document, { sentence, range }: Found, before: Found): Record<string, string> {
  if (before.sentence === sentence) return { heap: 'yes' }
  const rest = reply.text.slice(range[1], reply.sentences[sentence]?.[1])
  const next = /[,;:–—-]|,? (?:and|but)\b/.exec(rest)
  const kept = next && rest.slice(next.index).trimStart().replace(GOES_ON, '')
  if (kept && /^(?:I|we|you|your|our|the|it|this|my|please)\b/i.test(kept)) return { kept }
  const more = ['action', 'option', 'request', 'question', 'refusal', 'time-frame', 'thanks'].some((id) =>
    reply.moves(id).some((found) => found.sentence === sentence),
  )
  return more ? {} : { bare: 'yes' }
}

export const docs = {
  sources: ['001#31', '002#24'],
  bad: [
    "I'm sorry about the lost keys. We do apologise. **Apologies** once more for the lost keys!",
    'Sorry! So sorry about that! And **sorry** again, I will ring you at noon.',
    'Sorry, we do apologise for the flooded cellar, I feel so **sorry** for you all, and please take my **apologies**.',
    'We are sorry for the delay of your bus. Please forgive us. We **beg your pardon** too.',
    'Dear Ms Lind, we apologise for the noise. I am sorry about your night. Please **accept our regrets**.',
    {
      thread: [{ from: 'customer', text: 'You sent the wrong lens twice!' }],
      reply:
        'Sorry about the wrong lens. My apologies for the second one as well. **Sorry** about all of it. The right one leaves at six today.',
    },
  ],
  good: [
    'Sorry for the wait, and sorry about the queue. No need to be sorry yourself!',
    "I'm sorry. I apologise. If you still want me to say sorry to your son, I will.",
    "I'm sorry. We apologise. The driver said he was sorry as well.",
    'Sorry about the wait. My apologies for the mix-up. Sorry to ask, which floor was it?',
    'We apologise for the leak. I am sorry about the carpet. Sorry, could you send the photo again?',
    'I am sorry about the form. We apologise for the typo. The apology letter is attached.',
    'Sorry about the noise. I do apologise for the dust. You apologised for calling twice, and there was no cause to.',
    "I'm sorry the plumber was late. I'm sorry about the tiles as well.",
    'Your note says “so sorry, sorry again, sorry”: I am the one who is sorry.',
    'This unapologetic chilli sauce is on the top shelf.',
  ],
} satisfies Docs

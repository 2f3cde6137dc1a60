import { isCaring } from '../src/caring.ts'
import type { Docs, Document, Found, Range, Rule } from '../src/types.ts'

export default {
  id: 'negative-framing',
  severity: 'info',
  preset: 'recommended',
  message: 'This says what cannot happen, where it could say what can and when.',
  explanation:
    'A yes with a condition that is put as a no is heard as a no. The same facts the other way round sound like help.',
  patterns: {
    acts: [
      '[<who>(i|we|you)] (am|are|will|would)? #Cannot (be able to)? (be)? #Adverb? [<verb>!(be|charge|charged|bill|billed|share|sell|close|delete|stop|contact|touch|cancel|give|rest|mind|want|need|have|hesitate|worry|ask|asked|know|see|notice|imagine|go|let|leave|forget|lose|wait|find|seem|tell|live|thank) .{0,9}] [<hinge>(until|unless|without|before)]',
    ],
    states: [
      '[<be>(is|are|will)] not #Adverb? (be)? [<state>(available|possible|processed|shipped|dispatched|open|ready|released|active|activated|issued|sent|posted|visible|complete|confirmed)] [<hinge>(until|unless|before)]',
    ],
  },
  find: (document, matches) =>
    isCaring(document.reply) ? [] : [...matches('acts'), ...matches('states')].map((found) => turned(document, found)),
  unless: [
    '#Conditional',
    '#Reported',
    '#Embedded',
    '(before|without) (long|further|delay|asking|telling|your (consent|permission|knowledge|agreement)|#Count)',
    'can not .{1,4} without (a|your) (doubt|help|support|trust)',
  ],
  rewrites: [
    { title: 'Turn it round', text: '$turned', at: 'sentence', when: 'turned' },
    { title: 'Say from when', text: '$from', when: 'from' },
    { title: 'Say from when', text: '$can', when: 'can' },
    { title: 'Say what can happen', text: 'I can {task} as soon as I have {item}.', at: 'sentence' },
    { title: 'Say what can happen now', text: 'What I can do now is {option}.', at: 'sentence' },
  ],
} satisfies Rule

// How a hinge opens the other way round.
const OPENINGS: Readonly<Record<string, string>> = {
  until: 'As soon as',
  before: 'Once',
  unless: 'If',
  without: 'With',
}

/** What was found, with the same thing said the other way round where that can be done: *Once we have it, we can send it*. */
function turned({ reply: { text, sentences } }: Document, found: Found): Found {
  const [start, end] = sentences[found.sentence]!
  const said = (name: string) => text.slice(...(found.captures[name] ?? ([0, 0] as Range)))
  const hinge = said('hinge').toLowerCase()
  const rest = text
    .slice(found.range[1], end)
    .trim()
    .replace(/(?<![.!?…])[.!?…]+$/, '')
  const isClause = /^(?:you|we|I|it|they)\b/.test(rest)
  if (said('be'))
    return {
      ...found,
      fills: {
        from: `${said('be')}${said('be') === 'will' ? ' be' : ''} ${said('state')} ${isClause || hinge === 'unless' ? (hinge === 'unless' ? 'if' : 'once') : 'from'}`,
      },
    }
  const begins = !/[\p{L}\p{N}]/u.test(text.slice(start, found.range[0]))
  const fits =
    begins &&
    !/[,;:\n]|\b(?:and|but|so|or|ing)\b/.test(rest) &&
    rest !== '' &&
    (hinge === 'without' ? !isClause && !/^\w+ing\b/.test(rest) : isClause)
  return fits
    ? {
        ...found,
        fills: {
          turned: `${OPENINGS[hinge]} ${rest.replace(/\s?\b(?:unfortunately|though|sadly)$/i, '')}, ${said('who').toLowerCase().replace(/^i$/, 'I')} can ${actOf(found, text)}`,
        },
      }
    : canOf(found, text, { hinge, isClause: isClause || /\b(?:have|has|is|are|was|were)\b/.test(rest), start })
}

const REGRETS = /\b(?:afraid|unfortunately|sorry|regret|sadly)\b/i

/** What cannot be done: *release it*, or *be paid*. */
function actOf({ captures: { who, verb } }: Found, text: string): string {
  if (!who || !verb) return ''
  return `${/\bbe\s+(?:\w+ly\s+)?$/i.test(text.slice(who[1], verb[0])) ? 'be ' : ''}${text.slice(...verb)}`
}

/** The same thing as what can be done, in the middle of a sentence: *you can be paid once 30 days have passed*. */
function canOf(
  found: Found,
  text: string,
  { hinge, isClause, start }: { readonly hinge: string; readonly isClause: boolean; readonly start: number },
): Found {
  const { who, verb } = found.captures
  // What is regretted is no good news.
  if (!who || !verb || REGRETS.test(text.slice(start, found.range[0]))) return found
  const link = { until: isClause ? 'once' : 'from', before: isClause ? 'once' : 'after', unless: 'if' }[hinge]
  return link ? { ...found, fills: { can: `${text.slice(...who)} can ${actOf(found, text)} ${link}` } } : found
}

export const docs = {
  sources: ['001#25', '001#33', '001#41'],
  bad: [
    '**We cannot release your visa slot until** we have the form.',
    '**we wont post the lens without** a signed slip',
    "I'm afraid **I can't book the scan unless** you send the referral.",
    'The fold-out bed **is not available until** Monday.',
    'Your card **will not be issued until** you confirm the address.',
  ],
  good: [
    'If we cannot ship it before Monday, I will tell you.',
    'You were told we cannot refund you without a receipt, and you can have it back.',
    'These are the things we cannot send without a box.',
    'We will not publish your story without your consent.',
    'We cannot run this club without your support.',
    'You will not be charged until June.',
    'As soon as the item is back, I can release your refund.',
    'We do not close a case until you are happy with it.',
  ],
} satisfies Docs

import { isLetter } from '../src/owed.ts'
import type { Docs, Reply, Rule } from '../src/types.ts'

export default {
  id: 'missing-closing',
  severity: 'info',
  preset: 'strict',
  message: 'The reply ends without a name and a way back.',
  explanation:
    'A name and a way to reach that person again leave the customer in control, and show that somebody stands by the answer.',
  always: true,
  patterns: {
    back: [
      '(reply|write|tell|ask for|get back to|let|drop|give|send) (here|us|me)',
      '(ref|reference|ticket|case) .{0,1} is? (#Number|#Id)',
      '(here|around|available|help) (if|until|till|whenever|should)',
      '(see|speak|talk) (to)? you (soon|on|at|then|again|tomorrow)',
    ],
  },
  find(document, matches) {
    if (!isLetter(document)) return []
    const { draft, reply } = document
    if (reply.does('closing', 'contact', 'question') || matches('back').length > 0 || isSigned(reply)) return []
    const sentence = reply.sentences.length - 1
    const range = reply.sentences[sentence]
    if (!range) return []
    const name = draft.agent?.name ?? '{your name}'
    return [
      { range, sentence, captures: {}, fills: { signed: `${reply.text.slice(...range)}\n\nKind regards,\n${name}` } },
    ]
  },
  rewrites: [
    {
      title: 'Say how to reach you',
      text: 'If anything is still unclear, just reply here.',
      at: 'after',
    },
    { title: 'Sign it', text: '$signed' },
  ],
} satisfies Rule

/** Whether the last line, or what follows a dash or thanks, is a name. */
function isSigned({ ignored, text }: Reply): boolean {
  return (
    ignored.some(({ reason }) => reason === 'signature') ||
    /(?:\n|[–—-]|\b(?:thanks|cheers|best|regards|wishes|soon),?)\s*\p{Lu}[\p{L}'’.-]*(?:[ ,]+\p{Lu}?[\p{L}'’.-]+){0,4}\s*$/iu.test(
      text.slice(-90),
    )
  )
}

const LOFT = 'Hello,\nis the loft still free in June?'
export const docs = {
  sources: ['000#35', '000#36', '003#27'],
  bad: [
    { thread: [{ from: 'customer', text: LOFT }], reply: 'Hello, it is. **Viewings are on Saturdays.**' },
    {
      thread: [{ from: 'customer', text: 'Hi\n\nmy kiln trips the fuse every time. Pavel' }],
      reply: 'Hi Pavel,\n\nplease plug it in alone.\n\n**The 3 kW model needs a socket of its own.**',
    },
    { channel: 'email', thread: [{ from: 'customer', text: 'Do you tune harps?' }], reply: '**We do, from €90.**' },
    {
      agent: { name: 'Ines' },
      channel: 'email',
      thread: [{ from: 'customer', text: 'May I bring my dog?' }],
      reply: 'Dear Mr Fox, thank you for asking. **Dogs are welcome on the ground floor.**',
    },
    {
      thread: [
        { from: 'customer', text: 'Dear team,\n\nthe scanner in the library does not read my card.\n\nYours,\nOve' },
      ],
      reply:
        'Hello Ove, sorry about that. The new scanner comes on Thursday. **Best sellers can be borrowed at the desk until then.**',
    },
  ],
  good: [
    {
      thread: [{ from: 'customer', text: LOFT }],
      reply: 'Hello, it is. Viewings are on Saturdays.\n\nKind regards,\nMaya',
    },
    { thread: [{ from: 'customer', text: LOFT }], reply: 'Hello, it is, and viewings are on Saturdays. – Zoe' },
    { thread: [{ from: 'customer', text: LOFT }], reply: 'Hello, it is. If Saturday is too late, tell me.' },
    { thread: [{ from: 'customer', text: LOFT }], reply: 'Hello, it is. Give us a shout if you want to see it.' },
    { thread: [{ from: 'customer', text: LOFT }], reply: 'Hello, it is. Your reference number is 4471.' },
    { thread: [{ from: 'customer', text: LOFT }], reply: "Hello, it is. I'm here until six." },
    { thread: [{ from: 'customer', text: LOFT }], reply: 'Hello, it is. See you on Saturday!' },
    { thread: [{ from: 'customer', text: LOFT }], reply: 'Hello, it is. Would Saturday suit you?' },
    { channel: 'chat', thread: [{ from: 'customer', text: LOFT }], reply: 'One moment please.' },
    { thread: [{ from: 'customer', text: 'Is it free?' }], reply: 'It is.' },
    'Please find the form attached.',
  ],
} satisfies Docs

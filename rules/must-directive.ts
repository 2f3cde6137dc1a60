import { before } from '../src/bounds.ts'
import { isComplaint } from '../src/owed.ts'
import type { Docs, Found, Range, Rule } from '../src/types.ts'

export default {
  id: 'must-directive',
  severity: 'info',
  preset: 'recommended',
  message: 'This orders the customer about.',
  explanation:
    'An order takes the choice from people who came for help. Ask for it, or say what happens once it is done.',
  patterns: {
    strong: [
      'you must #Adverb? [<verb>be] #Adverb? (there|here|at|in|ready|present|home|available|on time)',
      'you #Adverb? (need|have|ought) to [<verb>be] (more|less|clearer|realistic|reasonable|quicker)',
      'you (simply|also|still|first)? must (first|now|also|immediately)? [<verb>!(be|have|feel|know|not|of|admit|say|think|wonder|see|understand|agree|remember|never|also|always|still|already|really|only|all)]',
      'you (had|would)? better #Adverb? [<verb>#Demanded]',
      'you are #Adverb? (required|obliged|expected|supposed|instructed|directed) to [<verb>!(have|know|be)]',
      'you are #Adverb? to [<verb>#Demanded]',
      '^ (so|and)? (i|we) (need|want|require|expect) (the|those|your|that|it|this|these|them) .{0,3} (today|now|immediately|at once|tonight|asap)',
      'you should (not|never) be !(finding|having|getting|seeing|paying|waiting|hearing|receiving|feeling|chasing|dealing|left|treated|charged|told|asked|made|out|in|able)',
      '(i|we) (will|would)? #Adverb? need you to #Adverb? [<verb>#Demanded]',
      'you (will|are going to)? (want|be wanting) to [<verb>(read|check|look at|be) .{1,6} (before|next|first|this time)]',
      'it is #Adverb? (imperative|mandatory|compulsory|obligatory) (that you|for you to) [<verb>.]',
      '[<passive>(is|are|must|has|have|needs|need) #Adverb? (to)? be (sent|submitted|provided|paid|returned|brought|shown|signed|filled|completed|uploaded) .{0,2} (by you|today|immediately|at once|without fail|in person|in full)]',
    ],
    // What only tells how, where nobody complains.
    weak: ['you #Adverb? (will|are going to)? #Adverb? (have to|need to|(have)? got to) #Adverb? [<verb>#Demanded]'],
    // What is an order where nothing kind is said.
    curt: ['^ (then|so|first|now|and|but|next time|sir|madam)? [<verb>#Ordered] .'],
    bare: [
      '^ [<verb>#Demanded] .{0,8} #Bluntly',
      '#Bossy',
      '^ [<verb>(read|learn|try|get)] (the|your|our|someone|somebody) .{1,4} (came|sent|again|first|next time|for you)',
      '(do not|stop) (raise|raising|send|sending|write|writing|call|calling|open|opening|create|creating|post|posting|ask|asking|chase|chasing) .{0,2} (multiple|duplicate|again|any more|same|repeated|so many|every|more|#Count) .{0,1}',
    ],
  },
  find(document, matches) {
    const { customer, reply } = document
    const open = isComplaint(document) ? [...matches('strong'), ...matches('weak')] : matches('strong')
    const asked = customer.setting !== 'none' && (isComplaint(document) || customer.signals('question'))
    const curt =
      asked && !SOFT.test(reply.text)
        ? matches('curt').filter(({ range }) => !/\d[.)]\s*$/.test(before(reply.text, range[0])))
        : []
    const bare = matches('bare').filter(
      ({ range }) => !(/\bnow$/i.test(reply.text.slice(...range)) && STATES.test(reply.text.slice(range[1]))),
    )
    const orders = open.filter((found) => !PURPOSE.test(reply.text.slice(...reply.sentences[found.sentence]!)))
    return [...orders, ...bare, ...curt].map((found) => withAsking(found, reply.text, reply.sentences[found.sentence]!))
  },
  unless: [
    '#Conditional',
    '#Question',
    '#Reported',
    '#Embedded',
    '#Negated',
    '(please|kindly) (do not|stop) .{0,1}',
    '(ring|call|phone|email) me .{0,1}',
    'ask for #Name .{0,1}',
    'take (good)? care .{0,3}',
  ],
  rewrites: [
    { title: 'Ask', text: 'Could you please $ask?', at: 'sentence', when: 'ask' },
    { title: 'Say please', text: 'please $first', when: 'first' },
    { title: 'Say what it does for them', text: 'would let me {task}', when: 'passive' },
    { title: 'Say that it helps', text: 'would be a great help', when: 'passive' },
    { title: 'Make it the next step', text: 'the next step is to $verb', when: 'plain' },
    { title: 'Say what you need and why', text: 'To {task}, I need {item} from you.', at: 'sentence' },
    { title: 'Say what happens then', text: 'Once I have {item}, I can {task}.', at: 'sentence' },
  ],
} satisfies Rule

// What an order is for: then it is a condition that the customer can weigh.
const PURPOSE =
  /^\W*(?:to|for|in order)\b|\b(?:by law|legal\w*|safe\w*|secur\w*|protect\w*|since|because|in order to|so (?:that )?(?:we|I|you|it)|emergency|fraud|999|911|112)\b/i

// What follows a name that looks like an order: *Order 12 now goes to your office*.
const STATES = /^\s+(?!(?:unless|this|us|as|its|thanks|yes)\b)\p{Ll}+s\b/u

// With these words, orders are no more than brisk.
const SOFT =
  /\b(?:please|kindly|pls|plz|thank\w*|thanks|(?:and|so|then|where) (?:that )?(?:we|I|our)\b|I['’]ll|we['’]ll|happy|glad|help\w*|assist|feel free|more|dm)\b|https?:|[!@]/i

/** A request can be made of an order that begins its sentence; of a short one, a question. */
function withAsking(found: Found, text: string, [start, end]: Range): Found {
  const { verb } = found.captures
  if (!verb) return found
  // What stands behind the verb must stay, and nobody's next step is to be something.
  const plain = verb[0] > found.range[0] && verb[1] === found.range[1] && !/^be\b/i.test(text.slice(...verb))
  const captures = { ...found.captures, ...(plain && { plain: verb }) }
  if (/[\p{L}\p{N}]/u.test(text.slice(start, found.range[0]))) return { ...found, captures }
  const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
  const first = lowered(text.slice(verb[0], found.range[1]))
  const ask = lowered(text.slice(verb[0], end).replace(/(?<![.!?…\s])[.!?…\s]+$/, ''))
  return { ...found, captures, fills: { first, ...(!JOINED.test(ask) && { ask }) } }
}

// What a question would not end with.
const JOINED = /[,;:\n]|\b(?:and|but|or|because|as|since|before|if|until|then|we|will)\b/i

export const docs = {
  sources: ['000#29', '001#35'],
  bad: [
    {
      thread: [{ from: 'customer', text: 'My internet is down again, third time this week.' }],
      reply: '**You need to reset** your router.',
    },
    '**You should not be charging** the scooter indoors.',
    '**We want the keys today**.',
    'Sorry about the gap in the fence. **You would do well to read** the lease.',
    '**You must fill** in form C before Friday.',
    'I am afraid **you must resend** the scan in colour.',
    "**you'd better bring** both tickets",
    '**You are required to sign** the lease at the desk.',
    'Sir, **you are to visit** the branch with your card.',
    '**I need you to send** the serial number.',
    "**You'll want to read the booking first**.",
    '**It is mandatory that you return** the probe.',
    '**You must be at** the dock by six.',
    '**You need to be more** precise.',
    'Six photos **are to be submitted by you** today.',
    "**You'll have to wait** until the nurse is back.",
    '**Provide your meter number immediately**.',
    '**Get someone to answer for you** when you are out.',
    '**Do not raise duplicate** tickets.',
    {
      thread: [{ from: 'customer', text: 'My wages are three days late and my landlord is furious.' }],
      reply: 'Your pay lands at two today. **Next time ring payroll** before ten.',
    },
  ],
  good: [
    'Done! Order 12 now goes to your office.',
    'Take good care of yourself.',
    'If you must return the bike, the box is in the shed.',
    'Did they say you must pay a deposit?',
    'You were told you must sign twice, and that is wrong.',
    'These are the forms, and all the things you are to bring are listed there.',
    'I never said you must pay today.',
    'Please do not send more forms, I have them all.',
    'You must be worn out after three missed slots.',
    'To keep the account safe, you must confirm a code.',
    'You must call 999 if you smell gas.',
    { thread: [{ from: 'customer', text: 'How do I book a court?' }], reply: 'You need to register first.' },
    'All you need to do is tap Accept.',
    {
      thread: [{ from: 'customer', text: 'The oven tripped the fuse and dinner is ruined.' }],
      reply: 'Call the line below and we will reset it from here.',
    },
    {
      thread: [{ from: 'customer', text: 'The lift is broken again and I am stuck on six.' }],
      reply: 'Ring me from the sixth floor.',
    },
    {
      thread: [{ from: 'customer', text: 'Your gym lost my helmet, what a mess.' }],
      reply: 'Ask for Kit at the desk.',
    },
    'Could you restart the hub and tell me the colour of the light?',
    'You wrote “I must pay twice”, and you only pay once.',
  ],
} satisfies Docs

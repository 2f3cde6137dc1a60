import { before } from '../src/bounds.ts'
import { messageOf } from '../src/evidence.ts'
import { openingOf } from '../src/owed.ts'
import { sentenceAt } from '../src/sentences.ts'
import type { Docs, Document, Found, Rule } from '../src/types.ts'

/** What the customer wrote of. */
type Topic = 'death' | 'despair' | 'danger' | 'illness' | 'trouble'

export default {
  id: 'sensitive-context',
  severity: 'error',
  preset: 'recommended',
  message: 'The customer wrote of a death, an illness, a danger or need, and this does not fit it.',
  explanation:
    'Here the usual scripts hurt. Acknowledge it first and plainly, sell and ask nothing that can wait, and bring in who can help.',
  always: true,
  patterns: {
    rote: ['#ByRote', '#Farewell', '#Upsell', '#MarkUs'],
    comfort: ['#ColdComfort'],
    dead: ['#AskedOfTheDead'],
  },
  find(document, matches) {
    const topics = topicsOf(document)
    if (topics.all.size === 0) return []
    const { all } = topics
    const grave = [...all].some((topic) => topic !== 'trouble')
    return [
      ...due(document, topics.latest),
      ...(grave ? matches('rote') : []).map((found) => said(document, found)),
      ...matches('comfort').map((found) => said(document, found)),
      ...(all.has('death') ? matches('dead').map((found) => ({ ...found, fills: { dead: 'yes' } })) : []),
    ]
  },
  unless: ['#Reported', '(not|never|no) .{0,4}', '(executor|solicitor|lawyer|doctor|notary|colleague) .{0,8}'],
  rewrites: [
    { title: 'Say you are sorry for the loss', text: "I'm so sorry for your loss.", at: 'before', when: 'death' },
    {
      title: 'Say it, and take work off them',
      text: "I'm so sorry. I'll keep this as simple for you as I can.",
      at: 'before',
      when: 'death',
    },
    {
      title: 'Bring in who can help',
      text: "I'm really glad you told me. If you are in danger now, please call {crisis line}, and I'm asking {person} to come in here with us.",
      at: 'before',
      when: 'despair',
    },
    {
      title: 'Ask whether they are safe',
      text: 'Are you safe right now? People who will listen are at {crisis line}, at any hour.',
      at: 'before',
      when: 'despair',
    },
    {
      title: 'Make it safe first',
      text: 'Please stop using it now, and keep everyone away from it.',
      at: 'before',
      when: 'danger',
    },
    {
      title: 'Ask whether anyone is hurt',
      text: 'Is anyone hurt? Please leave it switched off, and I will bring in {team} today.',
      at: 'before',
      when: 'danger',
    },
    {
      title: 'Acknowledge it plainly',
      text: "I'm so sorry for what you are going through.",
      at: 'sentence',
      when: 'said',
    },
    { title: 'Leave it out', text: '', at: 'sentence', when: 'spare' },
    {
      title: 'Ask only what they can give',
      text: 'All I need from you is {item}, and only when you are ready.',
      at: 'sentence',
      when: 'dead',
    },
  ],
} satisfies Rule

// What the evidence of the signal speaks of, the gravest first.
const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ['despair', /myself|my life|it all|suicid|want to die/i],
  ['trouble', /\bjob\b|laid|redundant|afford|behind|bailiff|food bank|bankrupt|homeless|evicted|panic/i],
  [
    'death',
    /\bdied|dying|pass(?:ed|ing)|\blate\b|deceased|bereave|funeral|death|probate|\blost\b(?!.{0,60}\b(?:dog|cat|pet|child|friend)\b)|losing|\bloss\b|bur(?:y|ied)|mourn/i,
  ],
  ['danger', /caught|shock|monoxide|\bgas\b|^(?:burn\w*|injured|bleeding|cut) /i],
  ['illness', /cancer|dementia|leuk|stroke|terminal|chemo|miscarr|intensive|hospice|domestic|identity/i],
]

/** What the customer wrote of, in all messages and in the latest. */
function topicsOf({ customer }: Document): { readonly all: ReadonlySet<Topic>; readonly latest: ReadonlySet<Topic> } {
  const all = new Set<Topic>()
  const latest = new Set<Topic>()
  const praised = customer.setting === 'review' && customer.signal('praise') !== undefined
  if (praised || customer.signals('automatic')) return { all, latest }
  for (const found of customer.signal('sensitive')?.evidence ?? []) {
    const { message, range } = found
    const { text } = messageOf(customer, found)
    const topic = TOPICS.find(([, words]) => words.test(text.slice(...range)))?.[0]
    if (!topic || /(?:n['’]t|\bnot|\bnever) $/.test(before(text, range[0]))) continue
    all.add(topic)
    if (message === customer.latest.index) latest.add(topic)
  }
  return { all, latest }
}

const CONDOLED =
  /\b(?:sorr(?:y|ier|ow)|condolence|sympath|loss\b|sad|dear to us|miss (?:him|her|them)|thinking of|with (?:our |my )?love)/i
const HELPED =
  /\b(?:999|911|112|988|116 ?123|emergency|samaritan|lifeline|helpline|hotline|crisis|doctor|therap|counsel|professional|safe|glad (?:that )?you told|talk to|reach out|hospital|someone who)/i
const SECURED =
  /\b(?:stop|unplug|switch|turn(?:ed)? (?:it )?off|do(?:n['’]t| not) (?:use|plug|touch)|keep|emergency|safe|urgent|doctor|medical|hospital|ambulance|999|911|112|leave|windows?|engineer|hurt|injur|recall|are you (?:ok|all ?right))/i

/** Where the reply gets to the matter without what is due first. */
function due(document: Document, latest: ReadonlySet<Topic>): Found[] {
  const { customer, draft, reply } = document
  if (customer.setting === 'review' || customer.signals('resolved')) return []
  const before = (draft.thread ?? []).filter(({ from }) => from === 'agent').map(({ text }) => text)
  const lacks = (words: RegExp) => ![...before, reply.text].some((text) => words.test(text))
  const missing = (
    [
      ['despair', HELPED],
      ['danger', SECURED],
      ['death', CONDOLED],
    ] as const
  ).find(([topic, words]) => latest.has(topic) && lacks(words))
  if (!missing) return []
  return openingOf(reply).map((range) => ({
    range,
    sentence: sentenceAt(reply.sentences, range[0]),
    captures: {},
    fills: { [missing[0]]: 'yes' },
  }))
}

/** What is better not said; an apology is said better, not left out. */
function said({ reply }: Document, found: Found): Found {
  const sentence = reply.text.slice(...(reply.sentences[found.sentence] ?? found.range))
  return { ...found, fills: { said: 'yes', ...(/sorry|apolog|inconvenience/i.test(sentence) ? {} : { spare: 'yes' }) } }
}

export const docs = {
  sources: ['001#14', '003#12', 'FCA FG21/1'],
  bad: [
    {
      thread: [{ from: 'customer', text: 'Hello, my husband died in March and his phone contract is still running.' }],
      reply: '**Please send us the contract number and the bill.**',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, my mother passed away and I must cancel her gas account.' }],
      reply: 'I am sorry for your loss. **She needs to sign** the form on our site.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, my late father had a policy with you, and letters keep coming.' }],
      reply: 'Dear Ana, we are sorry **for any inconvenience**. The letters have been stopped.',
    },
    {
      thread: [{ from: 'customer', text: 'I was diagnosed with cancer and have to give up the gym.' }],
      reply: 'I am sorry that you are ill. The gym is cancelled from today. **Enjoy the rest of your day**!',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, the toaster caught fire and the kitchen is black.' }],
      reply: '**You will get a new toaster by post within 3 days.**',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, your lamp burned my hand.' }],
      reply:
        "I'm sorry that you were hurt. Please leave the lamp unplugged. **Check out our new range** of lamps with a cool shade.",
    },
    {
      thread: [{ from: 'customer', text: 'hi, our dog died because your feed was late, i mean it' }],
      reply:
        'So sorry to hear that about him. I have stopped the feed and will write to you on Friday. Once you are ready, please **rate us**.',
    },
    {
      thread: [{ from: 'customer', text: 'The debt letters never stop. I want to end my life.' }],
      reply: '**We have noted it, and your next instalment is due on 14 March.**',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, I lost my job in May and cannot pay the rent on the unit.' }],
      reply: 'Sorry to read that, Jo. **Everything happens for a reason**. We can pause the rent until July.',
    },
  ],
  good: [
    {
      thread: [{ from: 'customer', text: 'Hello, my husband died in March and his phone contract is still running.' }],
      reply: "I'm very sorry for your loss. I have ended his contract, and you don't need to send anything.",
    },
    {
      thread: [{ from: 'customer', text: 'Hello, my mother passed away and I must cancel her gas account.' }],
      reply: 'I am so sorry. If there is an executor who is free, he should sign the form.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, my late father had a policy with you, and letters keep coming.' }],
      reply:
        'I am sorry for your loss. It was not the inconvenience of a letter, it was his name on it, and I have stopped them.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, my brother died, and your driver made a joke of it.' }],
      reply:
        'I am so sorry for your loss. He told me he said it could be worse, which is no way to speak to you. I have taken him off your road.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, my phone died, can you help?' }],
      reply: 'Great news, it is under guarantee. Have a lovely day!',
    },
    {
      thread: [{ from: 'customer', text: 'I am dying to see the show!' }],
      reply: 'It opens on Friday. Happy to help!',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, the toaster caught fire and the kitchen is black.' }],
      reply: 'Please unplug it if you safely can. Is anyone hurt? Our safety desk will call you within the hour.',
    },
    {
      thread: [{ from: 'customer', text: 'The debt letters never stop. I want to end my life.' }],
      reply:
        "I'm really glad you told me. If you are in danger now, please call 999, and I am bringing in Maya, who can help.",
    },
    {
      thread: [{ from: 'customer', text: 'Hi, I lost my dog in your park, did anyone find him?' }],
      reply: 'Yes! He is at the gate house, eating a bun.',
    },
    {
      thread: [{ from: 'customer', text: 'My account is disabled again.' }],
      reply: "I'm happy to help. It is open again.",
    },
  ],
} satisfies Docs

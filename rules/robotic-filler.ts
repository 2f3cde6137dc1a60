import { isClause } from '../src/clause.ts'
import { isOwed, mayBeComplaint } from '../src/owed.ts'
import { sayingOf } from '../src/saying.ts'
import type { Docs, Document, Found, Reply, Rule } from '../src/types.ts'

export default {
  id: 'robotic-filler',
  severity: 'info',
  preset: 'recommended',
  message: '“{match}” fits any reply to anybody.',
  explanation:
    'A stock phrase shows that nobody wrote it for this customer, and the kind words around it lose their worth. What is said to them alone carries more.',
  patterns: {
    // What could be said to anybody.
    creed: [
      '(your|customer|guest|client|user|member|patient|passenger|(every|each) (and every)?) .{0,1} (#Cherished|#Patron) (and #Cherished)? .{0,2} ((is|are|remains|remain|means|mean|comes|come|being) .{0,4} #Matters ((to|for) us)?|matters|counts)',
      '(it|this|which) is #Adverb? important (for|to) us',
      '(value|values|cherish|treasure) ((your .{0,3}|our|all|every) #Cherished|you as|(each and every|each|every|all our|all of our) .{0,1} #Patron)',
      '(our|the|your) (full|prompt|utmost|best|immediate|undivided|due) (attention|care|priority|importance)',
      'kindly do the needful',
      '({take}|{treat}) .{0,6} (seriously|very serious)',
      '(is|are|remains) (at|in|close to) .{0,2} (hearts|heart|core|forefront) (of|and)',
      '(is|are|remains) our .{0,3} (priority|priorities)',
      '#Patron .{0,2} (come|comes|is|are) #Adverb? (first|god|king|everything|family)',
      '(this is to (inform|advise|notify|let you know)|(we|i) write to inform you)',
      '(we|i) (know|understand|realize|appreciate) how (important|frustrating|inconvenient|disappointing|upsetting|difficult|annoying|stressful) (this|it|that|.{1,3}) (is|can be|may be|must be) (for|to)? (you|our .|everyone)? $',
      '(above and beyond|go the extra mile) for (you|our|every|each)',
      '(we|team) (are|is) passionate about',
      '(not|never|hardly) .{0,4} (experience|standard|standards|service|level|quality|impression|hospitality) .{0,3} (we|us) .{0,3} (aim|want|strive|wish|hope|like|expect|known|pride|uphold|provide)',
      '(understand|hear|acknowledge) your (concern|concerns) $',
      '^ (we|i) hear you $',
      '(i|we)? (hope|trust) .{0,2} (email|message|mail|note|letter) finds you .',
      '(i|we)? (hope|trust) .{0,1} you are (doing|keeping)? (well|great|safe) $',
      'your .{0,2} (frustration|feelings|concern|concerns|anger) (is|are) #Adverb? (valid|understandable|justified)',
      'every step of the way',

      '{care} (deeply|greatly|a lot|so much|very much)? about (our|each|every|all our) .{0,1} #Patron',
    ],
    slogan: ['#Slogan', '#Strive .{0,1} (to|for|in|on|that) .{0,7} #Ideal'],
    // The same, where it only grates on those who were let down.
    creedToOwed: [
      '(thank|thanks) .{0,2} for (your)? (continued|kind|valued)? [<waited>(patience|understanding)] (and (patience|understanding|cooperation|support))?',
      '{appreciate} your (continued|kind)? [<waited>(patience|understanding|cooperation)]',
      'your (continued|kind)? [<waited>(patience|understanding|cooperation)] (is|are) .{0,2} appreciated',
      '({appreciate}|value) your (continued|kind|valued)? (loyalty|patronage|support|custom)',
      '(kind|your) (understanding|patience|cooperation|co operation) (and|in this (regard|matter)) (understanding|patience|cooperation|co operation)?',
    ],
    // What is put before the matter.
    lead: [
      '[<lead>(and|but|please|kindly|you can|you may|so)? (do|be|to)? rest assured (that|of)?]',
      '[<lead>(please|kindly|and|you can|you may) be (rest)? (assured|advised|informed) (that|of)?]',
      '[<lead>as (a|an|our) (valued|esteemed|loyal) #Patron]',
    ],
    // What belongs in no answer to a message, and opens most answers to reviews.
    address: [
      '(thank|thanks|grateful) .{0,3} for choosing',
      '((thank|thanks) .{0,2} for|{appreciate} you) (being .{1,4} (#Patron|family|community)|your .{0,1} (loyalty|custom|patronage|support))',
      '(we|and|team) (are|is)? (always|constantly|continually|continuously|forever) .{0,2} (looking|look|striving|strive|trying|try|seeking|seek|working|work|aiming|aim) .{0,3} (improve|improvement|improvements|do better|get better|be better|better)',
      '(feedback|comments|complaint|complaints|review|reviews|suggestions|insights|it|this) {help} us .{0,3} (improve|serve|get better|do better|grow)',
      '(valued|valuable|esteemed|treasured|discerning|privileged) .{0,1} [<noun>(#Patron|#Cherished)]',
    ],
    // What a machine writes about itself.
    machine: [
      '[<lead>as an (ai|artificial intelligence) (language)? (model|assistant|agent)?]',
      'here is (a|the|your) .{0,3} (draft|reply|response|version|email) (to|for|you) .',
    ],
  },
  find(document, matches) {
    const families: string[] = []
    if (isOwed(document) || (document.customer.setting === 'none' && document.reply.does('apology', 'regret')))
      families.push(
        'creed',
        'slogan',
        'creedToOwed',
        'lead',
        ...(document.customer.setting === 'review' ? [] : ['address']),
      )
    else if (mayBeComplaint(document) && !document.customer.signals('praise'))
      families.push('creed', 'lead', ...(document.customer.setting === 'none' ? [] : ['slogan']))
    const found = [...families, 'machine'].flatMap((family) => matches(family))
    return found.map((one) => (one.captures.lead || one.captures.noun ? one : withPlace(one, document)))
  },
  unless: [
    '#Conditional',
    '(to|better|fully) understand',
    'your next',
    '(patience|understanding) (so far|(in|with|while|over|through|since|these) .)',
    'dear .{0,2} #Patron',
    '.{0,3} #KindWords',
  ],
  rewrites: [
    { title: 'Leave it out', text: '', when: 'lead', safe: true },
    { title: 'Leave it out', text: '', when: 'clause' },
    { title: 'Leave the epithet out', text: '$noun', when: 'noun' },
    { title: 'Leave it out', text: '', at: 'sentence', when: 'whole' },
    { title: 'Leave it out, and keep the rest', text: '$kept', at: 'sentence', when: 'kept' },
    {
      title: 'Say that they waited',
      text: 'I know that you have been waiting since {date}.',
      at: 'sentence',
      when: 'waited',
    },
    {
      title: 'Say what is done about it',
      text: "Here is what I'm doing about {problem}: {action}.",
      at: 'sentence',
      when: 'creed',
    },
    { title: 'Leave the sentence out', text: '', at: 'sentence', when: 'creed' },
    {
      title: 'See why, instead',
      text: ['I can see how frustrating it is that {what happened to you}.', 'I can see why {problem} is frustrating.'],
      at: 'sentence',
      when: 'creed',
    },
    { title: 'Leave it out', text: '', at: 'sentence', when: 'waited' },
    { title: 'Thank them for what they did', text: 'Thank you for {what they did}.', at: 'sentence', when: 'waited' },
  ],
} satisfies Rule

/** A finding that knows whether it is all that its sentence says, or a clause that can go. */
function withPlace(found: Found, { reply }: Document): Found {
  const { range, sentence, captures } = found
  const [start, end] = reply.sentences[sentence] ?? range
  const rest = `${reply.text.slice(start, range[0])} ${reply.text.slice(range[1], end)}`.match(/[\p{L}\p{N}]+/gu) ?? []
  const marks = {
    ...(captures.waited ? {} : { creed: range }),
    ...(rest.length <= 4 && !/\d/.test(rest.join(''))
      ? { whole: range }
      : isClause(reply.text, range)
        ? { clause: range }
        : {}),
  }
  const kept = keptOf(reply, found)
  return { ...found, captures: { ...captures, ...marks }, ...(kept ? { fills: { kept } } : {}) }
}

// What has a subject of its own, or can take over the one before.
const GOES_ON =
  /^[^,.;:!?\n]{0,40}?,?\s(?:and|&)\s+(?:also\s+)?(?=(?:would|will|can|have|are|am|hope|want|wish|thank|appreciate|regret|apologi[sz]e|look|understand)\b)/i
const GOES_ON_OF_IT = /^(?:\s+to us)?,?\s(?:and|&)\s+(?=(?:has|have|will|was|were|helps?)\b)/i

/** What the sentence of a creed says beside it: *We value your feedback and hope to see you* is *We hope to see you*. */
function keptOf(reply: Reply, found: Found): string | undefined {
  const [from, to] = sayingOf(reply, found)
  const [start, end] = found.range
  const before = reply.text.slice(from, start)
  const said = reply.text.slice(start, end)
  const after = reply.text.slice(end, to)
  const subject = /^(?:we|i)\s+(?=(?:do\s+|always\s+)?\S)/i.exec(before + said)?.[0].trim()
  const shared = subject && before.trim().length <= subject.length + 8 && GOES_ON.exec(after)
  if (shared) return `${subject} ${after.slice(shared[0].length)}`
  const thing = before.trim() === '' && /^your \w+(?= (?:is|are)\b)/i.exec(said)
  const same = thing && GOES_ON_OF_IT.exec(after)
  return same ? `${thing[0]} ${after.slice(same[0].length)}` : undefined
}

export const docs = {
  sources: ['001#4', '001#16', '001#31'],
  bad: [
    'Sorry about the wet seats. Sailing is **in our blood**.',

    'Sorry about the missed slot. **Your comfort is our top priority**.',
    'We are sorry the fibre is down, and **it is important to us** that it works.',
    {
      thread: [{ from: 'customer', text: 'The bank lost my cheque and nobody answers.' }],
      reply: 'We truly **value your custom**.',
    },
    'Sorry to hear this. We **take allergies extremely seriously**.',
    'Sorry, Tom. Happy pets **are at the heart of** our clinic.',
    'Sorry about the dent, that is **not the service we want** for you.',
    'Sorry about the seams. A good fit **is our number one priority**.',
    'Sorry, Ms Eze. Here at Oak Court **tenants come first**.',
    'Sorry, sir. **This is to inform** you that your file is complete.',
    'Sorry it leaked. We **care deeply about all our residents**.',
    'Sorry about the tram. **We know how stressful this is**.',
    'Sorry that the lift is out. We **cherish your trust**.',
    'Sorry about the sauna, **your cooperation in this matter** is noted.',
    {
      thread: [{ from: 'customer', text: 'Your courier threw my parcel over the fence and the vase is broken.' }],
      reply: 'Our **team is always looking to improve**.',
    },
    {
      thread: [{ from: 'customer', text: 'Still waiting for my refund from the pharmacy, it is a disgrace.' }],
      reply: '**This helps us do better**.',
    },
    'Sorry, Kim. We go **above and beyond for our** players.',
    'Sorry that the ferry left early, **we are passionate about** the sea.',
    'I am sorry for the cold soup, and we **appreciate your loyalty**.',
    'Sorry for the double charge. We **understand your concern**.',
    'Sorry the app logs you out. **We hear you**!',
    'Dear Ms Obi, **I hope this email finds you well**. I am sorry your claim took so long.',
    'Hello Jan, **hope you are doing well**. Sorry that the boiler is still cold.',
    'I am sorry about the noise, **your frustration is completely valid**.',
    'Sorry your tickets went astray, I am here **every step of the way**.',
    {
      thread: [{ from: 'customer', text: 'The engineer never came! I am fed up.' }],
      reply: '**We strive to deliver good** broadband.',
    },
    {
      thread: [{ from: 'customer', text: 'Still waiting for my refund, it is a disgrace.' }],
      reply: '**Thank you for your patience and cooperation**.',
    },
    {
      thread: [{ from: 'customer', text: 'No hot water for a week, this is awful.' }],
      reply: 'Sorry about the boiler! We really **appreciate your patience**.',
    },
    {
      thread: [{ from: 'customer', text: 'The bus broke down twice, I was late for work.' }],
      reply: 'I am sorry that the bus broke down. **Thank you for being a loyal passenger**.',
    },
    {
      thread: [{ from: 'customer', text: 'You cancelled my flight and never told me!' }],
      reply: '**Thank you for choosing** Skyhop.',
    },
    'Sorry for the scare. **Rest assured that** your photos are safe.',
    'Sorry about the mix-up. **Kindly be informed that** the meter is read on Monday.',
    'Sorry for the long queue. **As a valued member**, you can use the side door.',
    {
      thread: [{ from: 'customer', text: 'The invoice is wrong again.' }],
      reply: 'Our **valued clients** deserve better, it was my typo.',
    },
    'Sorry for the cracked tile. **Every enquiry matters** here.',
    'Sorry about the choir seats. Your card has **our full attention**.',
    'Sorry, the form is old. **Kindly do the needful**.',
    'Sorry about the hail. **Your patience is greatly appreciated**.',
    '**As an AI assistant**, I am glad to help with the form.',
    'Certainly! **Here is a polite reply to the** tenant.',
  ],
  good: [
    'Sorry about the lamp. If your safety is our priority, we must recall it.',
    "I'd like to understand your concern.",
    'Sorry, Lea. Please be assured that your kind words reached Sam.',
    {
      thread: [{ from: 'customer', text: 'The shop was closed again, this is ridiculous.' }],
      reply: 'Dear valued customer, sorry that the shop was shut.',
    },
    {
      thread: [{ from: 'customer', text: 'The shop was closed again, this is ridiculous.' }],
      reply: 'Sorry! We are committed to making your next visit better.',
    },
    { thread: [{ from: 'customer', text: 'Lovely flat, thank you!' }], reply: 'Your feedback is important to us.' },
    'Sorry about the glue. Thank you for your patience in telling me all of it again.',
    'Your patience with the two resets saved us a day.',
    'We value the ring at £450 for insurance.',
    'I hope the new hub works well.',
    'We aim to reply within two days.',
    "Yes, I'm a virtual assistant, and Ana can take over.",
    'You wrote “rest assured I will complain”, and here is how.',
  ],
} satisfies Docs

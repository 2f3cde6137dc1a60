import { isCaring } from '../src/caring.ts'
import { isUnkind } from '../src/owed.ts'
import type { Docs, Found, Reply, Rule, Text } from '../src/types.ts'

export default {
  id: 'direct-contradiction',
  severity: 'error',
  preset: 'recommended',
  message: 'This tells the customer bluntly that they are wrong.',
  explanation:
    'Contradicted flatly, people defend what they said and lose face. Show what you see beside what they see, and look at it together.',
  patterns: {
    denial: [
      // You are wrong.
      '[<verdict>you are #Adverb? (wrong|mistaken|incorrect|in the wrong|not (right|correct))]',
      'you (are|have|must|may|might|could) #Adverb? (be|have)? #Adverb? #Err',
      '^ .{0,2} you (are|must be) #Adverb? confused $',
      'you (have|had|are|(have)? (chosen|chose|choose)? to|(seem|appear) to have?)? #Adverb? #Misread',
      'you .{0,1} (have|got|added|read) (it|that|your .{1,2}|the .{1,2}) .{0,2} (wrong|muddled|backwards|mixed|crossed)',
      'you ((heard|read|saw|remember) (wrong|wrongly)|(are)? (giving|saying) (a|the)? (wrong|wrongly|false))',
      // What you say is wrong.
      '(that|this|it|which|everything .{0,5}|what you .{1,5}) #Adverb? (is|are) #Adverb? #Untrue',
      'your .{0,2} #Account .{0,4} ({be}|has|have) (#Adverb? (wrong|mistaken|off|out)|#Untrue|(no|without|not) .{0,1} (base|basis|merit|valid|right))',
      '(entirely|completely|totally|absolutely|factually|utterly) #Untrue',
      '(not one word|none) of .{1,4} (true|accurate|correct|happened)',
      // None of us said it.
      '(nobody here|no (rep|agent|driver|colleague|staff|employee)) (would|has|have|had|ever)? #Adverb? ({say}|{promise}|{agree}|{quote}|{guarantee})',
      // I do not agree.
      '(i|we) .{0,5} (disagree|beg to differ|refute|would dispute|(do|can|am|are) not agree|(strongly|categorically|firmly) (deny|reject))',
      '(i|we) .{0,2} (reject|deny|dispute|contest|not (accept|recognize)) (what you|#Determiner .{0,1} #Account)',
      // No.
      '^ (no|sorry|sir|madam|actually|well|simply|#Adverb)? (wrong|incorrect|false|rubbish|nonsense|fiction) .{0,2} $',
      '^ .{0,2} (nope|untrue|not (at all)? (true|correct|what happened))',
      // It never was so.
      '(said|told|promised|did|not|never) .{0,2} (no such|any such|such thing|nothing of|nothing like)',
      '^ .{0,1} (where (is it|it is) (written|mentioned)|who (said|promised) (it|that|so|we))',
      '(do not|stop) (say|saying|claim|accuse|accusing|suggest) (that)? (us|we|our)',
      // The facts are ours.
      'not #Adverb? (match|tally|fit|square|consistent) (with)? (the facts|the truth|reality|what (happened|you (say|said|wrote|claim|told)))',
    ],
    // What owns a fault in a reply that takes care, and denies it elsewhere.
    cold: [
      '(that|this|it|which|everything .{0,5}) would? (was|were|be) #Adverb? #Untrue',
      '(this|that|the|these) .{0,2} #Account .{0,4} {be} (#Untrue|(no|without|not) .{0,1} (base|basis|merit|valid|right))',
      '^ .{0,1} (that|this|it) (is|was) #Adverb? (wrong|rubbish|nonsense|fiction) (sir|madam)? $',
      '(your|the|amount) .{0,2} was never (cancelled|charged|booked|deducted|taken|opened)',
      '(truth|fact|reality) is (that)? (you|your|nobody|it|they)',
      'you (have not paid|denied|refused) .{0,2} (extra|anything|taking|to take)',
      'no such (promise|offer|thing|request|issue|problem|fee|rule|call|conversation|incident|booking|charge|agreement)',
      // What you say is wrong.
      '(afraid|sorry but) (that|this|it) is not right',
      '^ .{0,3} (that|this|it) #Adverb? {be} #Adverb? not #Adverb? the case',
      // No.
      '#Contradiction',
      // It never was so.
      '(was|were|is|are) not (#Count|#Quoted|a|an|double|#Offence) .{0,4} (it|they|he|she) ({be} !not|came|went)',
      '(we|i|our .{0,2}|the .{0,3}|it) (never|did not|(have|has|had) (never|not|always)) #Adverb? #Assert',
      'there (was|were|is|are) (no|not|never) .{0,5} as (you|#Adverb)? (#Stated|claimed|alleged|said)',
      '(nobody|no one|no (rep|agent|driver|colleague|staff|employee)|none of .{1,2}) (here|has|have|had|ever|would|would have|(in|from|at) .{1,2})? #Adverb? (#Assert|#Offence|(asked|charged) you (for|extra))',
      '{be} never #Adverb? (#Assert|part of|an option|free|included)',
      '((this|that|it) (never|did not|(could|can) not have)|nothing like (this|that)) #Adverb? ({happen}|{occur}|{take} place)',
      '(can not|could not possibly) have (been|happened|#Participle|sent|lost|taken|gone)',
      '(impossible|not possible) (that|for (the|our) .{0,1} (system|meter|app|machine)|our|we)',
      '(we|you) (have)? never (had|took|charged|booked|paid|ordered|signed) (a|any|for|your|you)',
      '(we|i|they|he|she|our .{1,2}|the .{1,2}) (did|{be}|has|have) (not|never) #Adverb? (#Offence|wrong|at fault)',
      '(no|not|no any) (delay|fault|mistake|error) .{0,2} (from|on|of) our (side|end|part)',
      '{be} nothing wrong with (our|the) .',
      '{be} nothing wrong $',
      '(is|found|see|was) (no|zero) (fault|defect|evidence|damage|leak) (on|with|of|in) (a|any|our|the)',
      '(was|were) .{0,1} (in (full|perfect|good) .{0,1} (order|condition)|(fine|perfect|working|fresh|clean|sealed|intact) .{0,2} when)',
      '(you|he|she|they|#Witness) did #Adverb? (#Done|get|book)',
      '(it|#Paper) (does|did) (say|state|mention) (so|that|this|there|clearly|on|in|at|under)',
      '(certainly|definitely|absolutely|indeed) (did|was|were) #Adverb? #Done',
      '({be}|working) #Adverb? as (designed|expected|intended)',
      'assure you (that)? (it|he|she|they|our .{1,2}|the .{1,2}) (was|were|did|had|never)',
      '(not know)? where .{0,1} you (get|got|heard|read) (that|this|the) (from|idea|impression)',
      // The facts are ours.
      '(what you .{1,4}|your .{1,2}) {be}? not #Adverb? ({match}|{tally}|add up|consistent)',
      '(#Record|#Witness|it|he|she|they) .{0,2} ({say}|{show}|{tell}|{prove}|{suggest}|{beg}) .{0,2} (otherwise|different|differently|something else|opposite|another|to differ)',
    ],
    // A no is an answer where something was asked.
    no: [
      '(he|she|#Name|#Witness|(our|no|none of our) .{1,2}) would (not|never) #Adverb? (have #Acted|(do|say|tell|charge|promise|speak|treat))',
      'you (were|are|have) not (been)? #Adverb? (kept waiting|cut off|(charged|billed) (twice|double)|#Offence)',
      '(meter|machine|system|wifi|app|site|lift|product|food|room|line|pool|bill|charge|reading|amount|price|pictures|photos) {be} #Adverb? (accurate|fine|correct|right|perfect|working|clean|fresh|valid|original|genuine) .{0,2} $',
      '(er|err|um|respect|actually|well|afraid|so) no $',
      '(no|nope|nah) (#Pronoun|our .{1,2}|the .{1,2}|#Witness) ({be}|do|does|did|has|have|had) (not|never)',
      '^ (it|the .|your .) (was|were|has been|have been) #Adverb? (delivered|cleaned|answered|working) $',
      '(was|were) (perfectly|absolutely|completely) (clean|fine|fresh|normal|safe|new|legal|polite)',
      '^ (absolutely|certainly|definitely) not (#Pronoun|the|our)',
    ],
    // What contradicts where nothing kind is said.
    bare: [
      '(our .{1,2}|the .{1,2}|he|she|they|we|it) (was|were|came|arrived|left) #Adverb? (on time|as (agreed|ordered|arranged|described|booked))',
      '(was|were|been) #Adverb? (up|open|on|running|working|online|available|manned|staffed|answered) (all (day|night|week|weekend|morning|evening)|the (whole|entire) .|throughout)',
      '(it|he|she|they|there|(the|our|your) .{1,2}) (simply|categorically|certainly|definitely|absolutely|plainly) ({be}|did) not',
      '(it|they|he|she|that|(the|our|my) .{1,2}) (do|does|did) #Adverb? (work|fit|let|open|come|include|cover|turn|show|ring|knock|check|mention|exist|run|load|charge|match|have|serve|get|say)',
      '(was|were) (hot|warm|cold|good|new|dry|locked|closed|packed|whole|complete|full|on time|ready) (when|until)',
      '(was|were|took|left|arrived|came|lasted|cost) .{0,2} (#Count|#Money|#Time) .{0,2} not (#Count|#Money|#Time|an|half)',
      '^ .{0,1} (we|i|they|he|she) (sent|called|rang|emailed|delivered|collected|posted|cleaned|knocked|replied|answered|paid|refunded) (it|you|that|them|both|all|two|three)',
      '(no|any) (booking|guest|customer|account|order|record|records|trace) (for|of|from|under|by) (you|this|that|your|a)',
    ],
    // A denial of what the customer said, in their words.
    flat: [
      '^ (well|actually|sir|madam)? there (is|are|was|were) (no|never) .',
      '^ (no|nope|well|actually|sir|madam|sorry)? (we|i|it|he|she|they|there|our .{1,2}|the .{1,3}|your .{1,2}) ({be}|do|does|did|has|have|had) (not|never) #Adverb? !(receive|received|see|find|found|know|want|think|need|hold|mean|sure|able|offer|doubt|available|possible)',
    ],
  },
  find(document, matches) {
    const { customer, reply } = document
    // Who asks whether it is so is told.
    if (asksWhether(customer.latest) && !customer.signals('problem', 'upset')) return []
    if (isCaring(reply)) return matches('denial')
    const denials = [...matches('denial'), ...matches('cold')]
    if (customer.setting === 'none' || customer.signal('question')) return denials
    const flat = () => matches('flat').filter((found) => isEcho(sentenceOf(reply, found), customer.latest))
    const weaker = isUnkind(document)
      ? [...matches('no'), ...matches('bare'), ...(customer.signals('problem', 'upset') ? flat() : [])]
      : matches('no')
    return [...denials, ...weaker.filter((found) => !hasWayOut(reply, found))]
  },
  unless: [
    '#Conditional',
    '#Reported',
    '^ (is|are|does|do|did|was|were|can|could|would|why) .{1,12}',
    '#Negated',
    '(incorrect|inaccurate|wrong|misleading) (on our|(and|so) (i|we))',
    'you are wrong (attitude|information|number|address|email|details)',
    '(sorry !but|apologize|apologies|regret|maybe|perhaps|supposed|you are .{0,1} right) .{0,10}',
    '(make sure|ensure|tell (me|us)|let (me|us) know|hope|wish) .{0,6}',
    'happen (again|to)',
    'like that .{0,1} (at the moment|yet|right now|for now)',
    'your .{0,1} (camera|{photo}|{picture}|video|bank|receipt) .{0,1}',
    'true that you (have|need|must|owe)',
    '(not disagree|disagree with (how|the way)) .{0,1}',
    'did {receive} the wrong',
    'it did not happen (here|today|this time|for you|that day) .{0,1}',
    '.{0,12} and (they|he|she|we|someone|somebody) should have',
    'not #Adverb? your .{0,1} (fault|mistake|doing|error) .{0,1}',
    'have been (an|a)? .{0,1} (easy|pleasant|nice|fun|simple)',
  ],
  rewrites: [
    { title: 'Disagree without a verdict', text: 'I see it differently', when: 'verdict' },
    {
      title: 'Describe what you see',
      text: "I'm seeing something different here, so let's compare what we have.",
      at: 'sentence',
    },
    {
      title: 'Allow that you may be wrong',
      text: 'I read it differently, but I may be missing something. Could you tell me what you have in front of you?',
      at: 'sentence',
    },
    {
      title: 'Give the fact without the verdict',
      text: 'Here is what I can see: {fact}. Does that match yours?',
      at: 'sentence',
    },
  ],
} satisfies Rule

const sentenceOf = (reply: Reply, { sentence }: Found) => reply.text.slice(...(reply.sentences[sentence] ?? [0, 0]))

/** Whether a denial goes on with *though*, here or in the next sentence. */
function hasWayOut(reply: Reply, found: Found): boolean {
  const next = { ...found, sentence: found.sentence + 1 }
  return /\b(?:but|though|however)\b/i.test(sentenceOf(reply, found)) || /\bthough\b/i.test(sentenceOf(reply, next))
}

const VERDICT = /\b(?:true|right|correct|wrong|false|legit\w*|genuine|real|fake|scam|phishing|from you)\b/i

/** Whether somebody asks if something is so: then *no* answers. */
function asksWhether({ text, sentences }: Text): boolean {
  return sentences.some(([start, end]) => {
    const sentence = text.slice(start, end)
    return sentence.includes('?') && VERDICT.test(sentence)
  })
}

/** Whether a denial takes up a word of something that the customer said and did not deny. */
function isEcho(denial: string, { text, sentences }: Text): boolean {
  const denied = stems(denial)
  return sentences.some((range) => {
    const said = text.slice(...range)
    return (
      !/\b(?:not|no|never|nobody|nothing)\b|n['’]?t\b/i.test(said) && stems(said).some((stem) => denied.includes(stem))
    )
  })
}

// Function words say nothing of what happened.
const EMPTY =
  /^(?:that|this|have|been|with|your|from|were|they|them|will|would|about|when|what|there|which|nobody|nothing|here|told|said)$/

/** What begins the words of a text that bear meaning: enough to know *charged* again in *charge*. */
function stems(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return words.filter((word) => !EMPTY.test(word)).map((word) => word.replace(/(?:ing|ed|es|s|e)$/, '').slice(0, 6))
}

// A complaint that nothing kind is said to.
const GATE = [
  { from: 'customer', text: 'Your gardeners left my gate open and damaged the hedge. Appalling work.' },
] as const

export const docs = {
  sources: ['004#16', '004#18', '004#20', '004#31'],
  bad: [
    '**There was no shouting at the gate as claimed**.',
    '**You are in the wrong** about the anchor.',
    '**Sir, you are confused**.',
    // You are wrong.
    "**You're simply wrong**, the order was delivered on Monday.",
    '**You have misread** our email.',
    'With respect, **you misremember** the quote.',
    "**You've got that backwards**: the clinic rings you.",
    '**You heard wrong**, the gym shuts at nine.',
    '**youre wrong** about the date, check again',
    '**You may well be mistaken** about the tide.',
    // What you say is wrong.
    "**That's not correct**. The fee was on the quote.",
    '**What you are saying is false**, sir.',
    '**Your claims are entirely false**.',
    '**Your numbers are off**, it comes to three nights.',
    'The remarks in that letter about the pool and the lifeguard were **totally unfounded**.',
    '**Not one word of that is accurate**.',
    "I'm **afraid that's not right**, the deposit stays.",
    '**That was made up** by your neighbour.',
    'The goggles fit. **The remarks about the lifeguard are baseless**.',
    "**That's wrong**.",
    'I am sorry, the wait was our fault. Still, **no agent promised** £50, and I will call you today.',
    // I do not agree.
    'With respect to your bill, **we do not agree**.',
    "**We don't accept your version** of the visit.",
    // No.
    '**Wrong**. The deposit stays with the owner.',
    '**Nope**, the fee applies.',
    "You've got hold of the **wrong end of the stick** here.",
    'Your statement is **against the facts**, Mr Adeyemi.',
    // It never was so.
    "The wait **wasn't 40 minutes, it was twelve**.",
    '**We never promised** a callback before noon.',
    '**None of our agents would have said** that.',
    'Breakfast **was never part of** that rate.',
    'The broker **said no such** thing.',
    '**No such promise** was ever made.',
    '**This never happened** in our hotel.',
    "The depot **can't have sent** it to Leeds.",
    "It's **impossible for the system** to bill twice.",
    '**Your policy was never cancelled**, it was paused.',
    '**You never had a** table with us on Saturday.',
    '**The driver was not rude**, he was busy.',
    'There was **no delay from our side**.',
    "**There's nothing wrong with the meter**.",
    "We've looked and **there's nothing wrong**.",
    'There **is no fault on the** line, Mr Price.',
    'This **problem is not existing** in the new version.',
    'The lamp **was in perfect order** at dispatch.',
    '**You did sign** for the parcel.',
    '**It does say so** on page 3.',
    'The fridge most **certainly was working** on Friday.',
    'The lock is **working as expected**.',
    'I can **assure you it was** locked.',
    "**You haven't paid us anything** on top of the fare.",
    '**Where did you get that idea**?',
    '**Who said it** comes with breakfast?',
    "Please **don't say that we** ignored the ticket.",
    // The facts are ours.
    "**What you wrote doesn't match** the lease.",
    "Her note **doesn't square with the facts**.",
    'Our **records say otherwise**.',
    '**What you smelt is not gas**.',
    '**Madam, you did not**.',
    'The **truth is that you** were rung three times.',
    '**That is not the case**, the fee is yearly.',
    // A no is an answer where something was asked.
    {
      thread: [{ from: 'customer', text: 'No soup came and my mum is still hungry.' }],
      reply: '**It was delivered**.',
    },
    {
      thread: [{ from: 'customer', text: 'The pram arrived scratched, what a joke.' }],
      reply: 'The pram **was perfectly fine** on our bench.',
    },
    {
      thread: [{ from: 'customer', text: 'Your driver scratched my gate with the van.' }],
      reply: "**He didn't touch** any gate.",
    },
    {
      thread: [{ from: 'customer', text: 'I was on hold for an hour and nobody helped. Awful.' }],
      reply: '**You were not kept waiting** at all.',
    },
    { thread: GATE, reply: '**It definitely was not** ours.' },
    { thread: GATE, reply: '**The latch does work**. Please see page 3 of the guide.' },
    { thread: GATE, reply: 'Your hedge **was whole when** they left.' },
    { thread: GATE, reply: '**The crew came as arranged**.' },
    { thread: GATE, reply: 'The lodge **was staffed all night**.' },
    { thread: GATE, reply: 'The job **took 9 minutes, not 40**.' },
    { thread: GATE, reply: '**Our lads would never have left** it open.' },
    { thread: GATE, reply: '**They rang you** from the lane. Please check your missed calls.' },
    { thread: GATE, reply: 'There is **no order from you** in May.' },
    { thread: GATE, reply: '**There was no damage** to it.' },
    {
      thread: [{ from: 'customer', text: 'My bill has doubled and I am furious.' }],
      reply: 'The **meter is accurate**.',
    },
    {
      thread: [{ from: 'customer', text: 'You charged me twice, this is a disgrace.' }],
      reply: 'With **respect, no**.',
    },
    { thread: [{ from: 'customer', text: 'Your waiter was rude and the food was cold.' }], reply: "**No he wasn't**." },
    {
      thread: [{ from: 'customer', text: 'The room was dirty and smelt of smoke.' }],
      reply: '**Absolutely not, the** room was cleaned.',
    },
  ],
  good: [
    {
      thread: [{ from: 'customer', text: 'A text from you asks for my card number. Legit?' }],
      reply: "No, it didn't come from us, and well spotted. Please do not tap the link.",
    },
    'I can see why you are confused.',
    "It's not fair on you to pay for a seat you never had.",
    'That can not have been an easy letter to write.',
    'Nobody mentioned the fee at the desk, and they should have.',
    'Our poster was wrong to say that dogs swim free.',
    'Each cast should be checked on day two, and it did not happen here.',
    {
      thread: [{ from: 'customer', text: 'The pond pump is dead and the fish are dying.' }],
      reply: 'We do not repair pumps of that make, though the maker does.',
    },
    { thread: GATE, reply: 'The latch does work. It is stiff when it is cold, though.' },
    "You're right, and we were wrong to charge you twice.",
    "If you're mistaken about the size, you can exchange it free of charge.",
    "Being billed twice is not right, and I'll put it straight today.",
    "You were wrongly charged, so I've refunded £12.",
    'The number was incorrect on our side.',
    'You wrote “that is not true” in your second email; let me answer that.',
    "You're not wrong to expect a same-day reply.",
    "If that's not the case, follow the prompts on this page.",
    "I don't think you are mistaken about the tide.",
    {
      thread: [{ from: 'customer', text: 'I am so upset, I dropped the urn. It was all my fault.' }],
      reply: "No, it wasn't your fault.",
    },
    'Two of the six lessons did not happen, and we should have rung you. That was wrong of us, and I have booked two more.',
    'The cook who said it was me, and I am sorry.',
    "I can't disagree with any of that.",
    "You said the statement is incorrect. I'm going through it line by line.",
    'Is the boiler working as expected now?',
    'This is incorrect and I have put it right.',
    'Let me be clear: this was our mistake.',
    'Please quote your wrong address and the new one.',
    "I'm sorry that the app never mentioned the fee.",
    'Please make sure the seal was intact when you opened it.',
    'Nobody should have said that to you.',
    "It won't stay like that, it does not work like that yet.",
    'I can see that your camera shows another van.',
    "It's not true that you have to pay again.",
    'I disagree with how this was handled.',
    { thread: [{ from: 'customer', text: 'I heard the gym is closed, is that true?' }], reply: 'That is not true.' },
    'You did receive the wrong size, I can see it here.',
    'We have trained the riders so that this never happen again.',
  ],
} satisfies Docs

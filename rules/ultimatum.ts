import { isOwning } from '../src/caring.ts'
import type { Docs, Document, Found, Rule } from '../src/types.ts'

const WILL =
  '(will|shall|would|may|might|can|could|risk|must|is|are|be|gets|get|stands|lead|leads|goes|am|have|result|results|mean|means)'

export default {
  id: 'ultimatum',
  severity: 'warning',
  preset: 'recommended',
  message: 'This reads as a threat.',
  explanation:
    'A threat takes away the choice and ends the goodwill. Say what keeps things going and by when, with a way out for those who find it hard.',
  patterns: {
    threats: [
      `(#Provoked|otherwise|failing (which|that)) .{0,10} (${WILL} .{0,6}|(i|we|and the) #Adverb?) #Sanction`,
      `${WILL} .{0,3} #Sanction .{0,6} #Provoked`,
      '(we|i) (will|shall) #Adverb? (need|have|be required) to #Adverb? (reject|refuse|cancel|close|suspend|terminate|block|charge|forfeit) (your|you|the|this|it|any|all)',
      '(pay|return|send|reply|delete|confirm|settle|sign|respond|collect|stop|remove|bring|take|move|clear|finish) .{0,8} or ((i|we|you|your .{0,2}|the .{0,2}|it) .{0,4} #Sanction|{lose}|{forfeit}|face)',
      '#Threat',
      '(will|shall|may|might) (be (forced|obliged|compelled)|have no (choice|option|alternative) but) to .{0,3} (you|your|police|authorities)',
      '(keep|carry|go|do|try|post|say|call|send|miss|shout|swear|talk|break|leave) (#Gerund|this|that|it|on|one|another|again|once) .{0,5} and (i|we|you|your .{1,2}|there|that|it) .{0,4} (#Sanction|not be|banned|over|off|out)',
      '^ .{0,2} (miss|skip|refuse|ignore|break|withhold|hold back) .{0,6} and (i|we|you|it|that|there|the .{1,2}|your .{1,2}) .{0,4} (#Sanction|gone|straight|over)',
      '(incomplete|late|unpaid|unsigned|overdue) !(fee|fees|charge|charges|mark) .{0,1} (will|shall|may|can|is|are|be|get|gets|lead|leads|mean|means|result|results) .{0,2} #Sanction',
      '^ (and|so|remember)? no (payment|money|deposit|reply|response|id|signature|receipt|fee|rent|show) .{0,3} means .',
      '^ (and|so|remember)? no .{1,3} no (refund|return|entry|boarding|claim|service|exception|exchange|payment|credit|key|supply|appointment|visit|delivery) $',
      '(never|not|no longer) be welcome (here|back|in|at|again)',
      '(handed|passed|sent|referred|reported|hand|pass|refer|(it|this|matter|case|file|debt|account|balance|bill) .{0,3} (go|goes)|straight|instructing|instruct|involve|apply|applying|asking|filing) .{0,4} (to|for|with|over)? .{0,2} #Collectors',
      '#Collectors (will|shall|may|can) (be|follow)',
    ],
  },
  // Who asks is told what the law says.
  find(document, matches) {
    const { reply } = document
    if (isOwning(reply)) return []
    const asked = isAsked(document)
    return matches('threats')
      .filter(({ sentence }) => !asked || OURS.test(reply.text.slice(...reply.sentences[sentence]!)))
      .map((found) => withTime(document, found))
  },
  unless: [
    '(cancelled|stopped|waived|withdrawn) (that|the|this|your) .{0,1} (bill|invoice|charge|fee|fine|demand) .{0,6}',
    '(right|free|welcome|wise|good) to .{0,3} (police|authorities) .{0,1}',
    'if (she|he|they) (wish|wishes|want|wants|like|likes|prefer|prefers|agree|agrees) .{0,12}',
    '#Reported',
    '#Question',
    '(say|tell (us|me)|hear|wish|prefer|want) otherwise .{0,4}',
    '(will|would|shall|can|do|are|is) not .{0,3} (#Sanction|affect|affected)',
    '.{0,5} and .{0,1} ({refund}|{resend}|{replace}|{send}|{issue}|{rebook})',
    '.{0,4} (for you|straight away|free|no (cost|charge|fee))',
    '(no|not|never|not a|without|stop|stopped|removed|cleared|fixed|wiped|lifted) (any|a|the)? (note|mark|flag|#Collectors) .{0,3}',
    '({leave}|{add}|{put}|{make}) (a|the|this) note .{0,4}',
    '(not|nothing) .{0,2} (handed|passed|sent|referred|reported|gone) .{0,4}',
    'you (can|may|could) #Adverb? (ask|choose|decide|cancel|close|keep) .{0,8}',
    '(like|want|wish|decide|prefer|free) to .{0,4}',
  ],
  rewrites: [
    {
      title: 'Say how to avoid it',
      text: 'To keep {service} going, please {request} $by. If that is difficult, tell me and I will look for another way.',
      at: 'sentence',
      when: 'by',
    },
    {
      title: 'Say how to avoid it',
      text: 'To keep {service} going, please {request} by {date}. If that is difficult, tell me and I will look for another way.',
      at: 'sentence',
      when: 'demand',
    },
    {
      title: 'Ask, and offer help',
      text: 'Could you {request} $by? I would like to help you keep {service}.',
      at: 'sentence',
      when: 'by',
    },
    {
      title: 'Ask, and offer help',
      text: 'Could you {request}? I would like to help you keep {service}.',
      at: 'sentence',
      when: 'demand',
    },
    {
      title: 'Go back to what happened',
      text: 'I want to find a way forward with you on {problem}.',
      at: 'sentence',
      when: 'speech',
    },
    {
      title: 'Say what you can do',
      text: 'Here is what I can do about {problem}: {option}.',
      at: 'sentence',
      when: 'speech',
    },
    { title: 'Take it out', text: '', at: 'sentence' },
  ],
} satisfies Rule

// How they speak, for which nothing is to be kept going.
const SPEECH =
  /\b(?:posting|writing|saying|sharing|reviews?|abus\w+|shout\w*|swear\w*|language|tone|rude\w*|slander\w*|defam\w*|libel\w*|this up|welcome|(?:solicitor|lawyer|attorney)s? read)\b/i

/** A threat, whether it is about how they speak, and with the time that it names, which its rewrites keep. */
function withTime({ reply }: Document, found: Found): Found {
  const about = SPEECH.test(reply.text.slice(...reply.sentences[found.sentence]!)) ? 'speech' : 'demand'
  const time = reply.moves('time-frame').find(({ sentence }) => sentence === found.sentence)
  if (!time) return { ...found, fills: { [about]: '' } }
  const words = reply.text.slice(...time.range).replace(/^By\b/, 'by')
  return { ...found, fills: { [about]: '', by: words.replace(/^(?=today|tomorrow|tonight|\p{Lu})/u, 'by ') } }
}

// What we would do, or they must.
const OURS = /\b(?:(?:we|i)(?:['’]ll| will| shall)|unless|otherwise|or)\b/i

/** Whether customers only ask. */
function isAsked({ customer }: Document): boolean {
  return customer.signals('question') && !customer.signal('problem') && !customer.signal('upset')
}

export const docs = {
  sources: ['003#4', '004#32'],
  bad: [
    {
      thread: [{ from: 'customer', text: 'Can I pay later?' }],
      reply: 'Unless you pay today we **will call the police**.',
    },
    'By Friday **we will have to close the** file.',
    '**If you do not return the modem by Friday, we will lock** your account.',
    '**Any further abuse and the chat ends** here.',
    'Your seat **will be cancelled unless you pay the** fee today.',
    '**Sign the lease or we will terminate** it.',
    'Madam, we **reserve the right to** refuse your parcels.',
    'The rent goes unpaid, so the file will be **passed to our solicitors**.',
    '**Legal action will follow**.',
    '**Late slips get rejected**, doctor or no doctor.',
    '**No stamp, no refund**.',
    '**No deposit means losing** your slot.',
    '**Skip the rent in May and you will be evicted**.',
    '**Either you clear the tab or the pump** is shut.',
    'Writing that **is a criminal offence**.',
    '**We are within our rights to withhold** the bond.',
    'Shout at the vet once more and you will **not be welcome here**.',
    'We **shall be forced to call the police**, madam.',
    '**Keep this up and we will bar** you from the pool.',
  ],
  good: [
    'I have cancelled that bill, and no payment will be taken.',
    {
      thread: [{ from: 'customer', text: 'Can I let my allotment to a friend for a year?' }],
      reply: 'I am glad that you asked, as letting it on is against the law. Your friend may share it, though.',
    },
    {
      thread: [{ from: 'customer', text: 'Your ferryman refused my guide dog.' }],
      reply:
        'I am so sorry. Refusing a guide dog is against the law, and we were wrong. I have spoken to him. Thank you for telling us.',
    },
    'You were right to tell the police, and here is our film of the yard.',
    {
      thread: [{ from: 'customer', text: "A man in your vest would not leave my aunt's door." }],
      reply: 'If she wishes, I will report it to the police.',
    },
    'Unless you say otherwise, I will close the old line.',
    'Nothing was passed to a collection agency.',
    'After a late reply you can choose to close the file or go on.',
    'If you would like to report it to the police, I will send you the file.',
    'I have left a note on your account, so that nobody asks you again.',
    'There is no mark on your file.',
    'I have stopped the court letters, so no debt agents will call.',
    'You were told that if you keep posting we will block you, and I am sorry.',
    'Did the desk say that if you ignore the bill we will cut the line?',
    'If you ignore the reminder we will not cancel your lessons.',
    'If there is no seat on the bus, we will cancel and refund it.',
    'If you fail to log in, I will lock the card straight away.',
    "If you don't hear from me by Friday, I'll ring you.",
    'If you do not need the part, I will cancel it.',
    'To keep your line open, please pay £32 by 9 June. If that is hard, tell me and we will set up instalments.',
    'You wrote “fix it or else”, and I want to fix it.',
  ],
} satisfies Docs

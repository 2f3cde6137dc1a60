import { beginsClause } from '../src/clause.ts'
import { isAwaited, isOwed } from '../src/owed.ts'
import { firstOfSentences, isDated, isExchange } from '../src/promised.ts'
import type { Docs, Document, Found, Rule } from '../src/types.ts'

const WILL = '(will|shall|would|is going to|are going to)'

export default {
  id: 'no-owner',
  severity: 'warning',
  whenCalm: 'info',
  preset: 'recommended',
  message: 'A promise stands here without an owner.',
  explanation: 'A promise without a person leaves nobody to hold on to. Say who does it, best of all that you do.',
  patterns: {
    // It is done, and by nobody.
    passive: [
      `[<thing>(#CaseObject|#Case)] .{0,2} (${WILL} #Adverb? (be|get)|(is|are) (now|currently|still|already)? (being|getting)) #Adverb? #Adverb? [<handled>#Handled]`,
      '(will|shall) #Adverb? be #Adverb? (addressed|discussed|raised|shared|taken up) .{0,1} (with|to) (#Vaguely .|#Team)',
      '(noted|and|same|that|assured|assure you|yours|findings|details|outcome) (will|shall|would) (be|get) #Adverb? (#Handled|provided)',
      '(is|are|currently|still) #Adverb? (under|in) (process|review|consideration|investigation|discussion|progress)',
    ],
    // Others have it now, and nothing comes back.
    handed: [
      '[<hand>({share}|{forward}|{pass}|{highlight}|{escalate}|{raise}|{convey}|{discuss}|{bring}|{relay}|{communicate}|{flag}|{refer}|{send}|{assign}|{hand}|{kick}|{bump}|{push}|fed back) .{0,14} (with|to|by|over to|on to)] (#Vaguely .{0,2} (#Team|{team}|{department}|people|folks|channels|authorities|authority|quarters|heads|management|desk|personnel|person|party|parties|staff)|higher ups|the powers that be)',
      '({flag}|{pass}|{send}|{push}|{escalate}|{bump}|{kick}|{raise}|{feed}) (it|this|that|these|your .{0,2}|the .{0,2}) (up|further up|on up|upstairs|upwards|back? internally|accordingly)',
      '(been|being|get|gets|got) (raised|flagged|fed back|passed (on|up)|kicked up|bumped up) internally? $',
      '({kick}|{bump}|{punt}|{chuck}|{toss}|{lob}|{ping}|{hand}|{shove}|{pop}) (it|this|that|these|your .{0,2}|the .{0,2}) (over|on|across|along|up)? to',
      '({inform}|{notify}|{brief}|{alert}) #Vaguely .',
      '({let}|{make} sure) (#Team|#Desk|management) (know|knows|is aware|are aware)',
      '#Desk (is|are) #Adverb? (dealing with|handling|investigating|looking|working|on it)',
      '(#Team|#Desk|management|#Vaguely .{1,2}) (has|have|had) been #Adverb? (informed|notified|made aware|alerted|told|briefed|conveyed)',
      '(i|we|will|have|has|to|and) #Adverb? ({ask}|{get}|{have}|{tell}) (someone|somebody|the guys|the lads|the team|one of .{1,3}|#Desk) to? (call|ring|look|check|contact|get|sort|see|pop|come|reach|respond|chase|follow|review)',
    ],
    passed: [
      '(#CaseObject|#Case) (has|have|is|are) #Adverb? (been)? #Adverb? (escalated|flagged|logged|passed (on|along)|forwarded|raised|reported) $',
      '(({escalate}|{flag}|{log}|{forward}) (it|this|that|#Case|your .{0,1} #Case)|{pass} (it|this|that|your .{0,2}) (on|along)|{feed} (it|this|that|your .{0,2}) back|({run}|{bring}) (it|this|that) (by|past|up)) (to (#Desk|the .{1,2}))? $',
      '[<hand>({share}|{forward}|{pass}|{highlight}|{escalate}|{raise}|{convey}|{discuss}|{bring}|{relay}|{communicate}|{flag}|{refer}|{report}|{take} up|take) .{0,2} (#CaseObject|#Case) .{0,12} (with|to|by)] #Team',
      '[<hand>(#CaseObject|#Case|same) .{0,6} (shared|forwarded|passed|escalated|conveyed|highlighted|communicated|discussed|brought|relayed|referred|raised|fed back) .{0,3} (with|to)] #Team',
    ],
    // It was written down.
    noted: [
      '(#CaseObject|#Case) .{0,3} (has|have|is|are)? (been)? #Adverb? (noted|acknowledged|taken (note of|on board))',
      '(i|we|{take}|{make}) (have|had|do|a|due)? #Adverb? (noted|note) (down|of)? .{0,3} #Case',
      '(bear|keep) (it|this|that|these|your .{0,2}) in mind',
      '(put|left|added|made) a note (on|to|in|of) (your|the|this|that|it)',
    ],
    // Somebody will be in touch.
    someone: [
      '#Somebody .{0,4} (will|shall|would|should|ought to|must|can|could|may|might|am going to|are going to|is going to|hope to|hopes to|{plan} to|{intend} to) #Adverb? #Adverb? [<act>#InTouch]',
      '#Desk (will|shall|would|should|must|can) #Adverb? [<act>#InTouch]',
      'you (will|shall|should|would) #Adverb? be (contacted|notified|informed|updated|called)',
    ],
    // What was done, so that a case is more than handed on.
    done: [
      '(i|we|#Team|have|has|had|been) #Adverb? #Mended',
      '(is|are) #Adverb? (refunded|credited|replaced|cancelled|waived|booked)',
    ],
  },
  find(document, matches) {
    if (!isAwaited(document)) return []
    const owed = isOwed(document) || (document.customer.setting === 'none' && document.reply.does('apology', 'regret'))
    const done = matches('done').length > 0
    const families = ['passive', 'someone', ...(done ? [] : ['handed']), ...(owed && !done ? ['passed'] : [])]
    // That somebody will be in touch is no more for what is asked in exchange.
    const isOpen = (found: Found) =>
      !isDated(document, found) &&
      !isNamed(document, found) &&
      (/['’]ll\b|\bwill\b/i.test(document.reply.text.slice(...found.range)) || !isExchange(document, found))
    const promised = families

      .flatMap((family) => matches(family).filter((one) => family !== 'passed' || !isBeside(document, one)))
      .filter(isOpen)
    // To note it is no more than a reply's last word.
    const isLast = ({ sentence }: Found) =>
      document.reply.moves('action').every((action) => action.sentence === sentence)
    const found =
      promised.length > 0 || !owed || done ? promised : matches('noted').filter((one) => isOpen(one) && isLast(one))
    return firstOfSentences(found).map((one) => owned(document, one))
  },
  unless: [
    '^ let .{0,2} know .{0,3}',
    '#Conditional',
    '#Reported',
    '#Question',
    '#Negated',
    '#KindWords .{0,12}',
    '.{0,8} #KindWords (words|feedback|comments|review|remarks|notes|message)',
    '#Pleasantry',
    '#Hoped .{0,14}',
    '#Handled by (#Name|me|us|my)',
    '(thank|thanks|time|effort) .{0,8} (share|sharing|bring|bringing|highlight|highlighting|report|reporting|flagging|raising|logging|passing|escalating) .{0,8}',
    '(so that|so|such that|where|which|in order) .{0,2} (i|we|us|our team|they|the team) (can|could|may|to|will) .{0,6}',
    '({help}|{allow}|{enable}|{encourage}|{motivate}|{inspire}) .{0,8}',
    '(touch|contact) with (the|our|my|them|him|her|your) .{0,3}',
    '(you (have|had)?|as) noted',
    '(not|no) .{0,3} (date|timeline|timescale|eta) .{0,12}',
    'to report .{0,10}',
    '.{0,16} (happy|delighted|pleased|thrilled) to (read|hear|see)',
    '{hand} it to (you|her|him|them|the (porter|verger|driver|courier|nurse|neighbor|waiter))',
    '((happy|love|pleased) to|(said|promised|wrote|told you) that? .{1,3} would) .{0,10}',
    '((under|in) . (until|till)|(told|informed|notified) (to|that|how|not|about|what)) .',
    '.{0,4} #Name (will|can|should)',
  ],
  rewrites: [
    {
      title: 'Do it yourself',
      text: 'I will $handled.infinitive $object and write to you by {time}',
      when: 'object',
    },
    {
      title: 'Do it yourself',
      text: 'I will $handled.infinitive $aim and write to you by {time}.',
      at: 'sentence',
      when: 'aim',
    },
    { title: 'Do it yourself', text: 'I will $act.', at: 'sentence', when: 'act' },
    { title: 'Name who does it', text: '{person} will $act.', at: 'sentence', when: 'act' },
    {
      title: 'Say to whom, and what follows',
      text: '$handed {person}, and I will write to you by {time}',
      when: 'handed',
    },
    {
      title: 'Say who does what by when',
      text: '{person} will {task}, and you will hear from me by {time}.',
      at: 'sentence',
    },
    { title: 'Say what comes of it', text: 'I have {done}, and I will write to you by {time}.', at: 'sentence' },
    { title: 'Say when they hear', text: 'I will write to you about it by {time}.', at: 'after', when: 'kept' },
  ],
} satisfies Rule

// Somebody who is named, and not only greeted.
const NAME = /[\p{Ll},] \p{Lu}\p{Ll}+/u

/** Whether *he* or *she* is somebody whom the sentence before names. */
function isNamed({ reply }: Document, { sentence, range }: Found): boolean {
  return (
    /^s?he\b/i.test(reply.text.slice(...range)) &&
    (/^\p{Lu}\p{Ll}+ /u.test(reply.text.slice(...(reply.sentences[sentence - 1] ?? [0, 0]))) ||
      NAME.test(reply.text.slice(reply.sentences[sentence - 1]?.[0] ?? 0, range[0])))
  )
}

/** Whether it only goes with something that helps the customer: an option, or what they can do. */
function isBeside({ reply }: Document, { sentence }: Found): boolean {
  return ['option', 'request'].some((id) => reply.moves(id).some((move) => move.sentence !== sentence))
}

// Where it is said what for: a time is for what is done, not for what comes of it.
const AIM = /$|(?= to (?!(?:you|the|your|our|an?|this|that|it)\b))/

/** A promise with its words, as those that somebody would use who keeps it. */
function owned({ reply: { text, sentences } }: Document, found: Found): Found {
  const { thing, act, hand, ...captures } = found.captures
  const end = sentences[found.sentence]![1]
  const isLast = !/[\p{L}\p{N}]/u.test(text.slice(found.range[1], end))
  const rest = act && text.slice(act[0], end).replace(/(?<![.!?…\s])[.!?…\s]+$/, '')
  const fills: Record<string, string> = {}
  const object = thing && text.charAt(thing[0]).toLowerCase() + text.slice(thing[0] + 1, thing[1])
  const more = text.slice(found.range[1], end).replace(/(?<![\s.!?…])[\s.!?…]+$/, '')
  if (object && isLast) fills.object = object
  else if (object && /^\s(?:to|with|for|by|in|on)\b[^,;:\n]*$/.test(more) && beginsClause(text, thing[0]))
    fills.aim = `${object}${more}`
  if (hand && isLast) fills.handed = text.slice(...hand)
  if (rest && !/[,;:\n]|\b(?:soon|shortly|asap|as soon as|course|and|but|when|once|until)\b/i.test(rest))
    fills.act = rest.replace(AIM, ' by {time}')
  // With a link or a number in it, the sentence has to stay.
  if (/https?:|\d/.test(text.slice(...sentences[found.sentence]!))) fills.kept = 'yes'
  return { ...found, captures, fills }
}

export const docs = {
  sources: ['003#26', '000#27', '001#29', '002#37'],
  bad: [
    'Sorry about the smell in the hall. **It has been escalated**.',
    "Sorry, I'll **flag this internally**.",
    "I'm sorry, we **kicked it over to** billing.",
    "Sorry about the fee, I've **put a note on your** file.",
    '**Your complaint will be looked into**.',
    'Your points on noise and dust are noted **and will be addressed**.',
    'Your claim **is currently under review**.',
    "I've **escalated it to the concerned department**.",
    'We have **notified the relevant people**.',
    '**The maintenance team has been made aware**.',
    'I **have asked someone to pop** round.',
    {
      thread: [{ from: 'customer', text: 'The nurse was rude and my jab was late again.' }],
      reply: 'I have **shared your comments with my team**.',
    },
    'Sorry! **Your report was forwarded to our back office**.',
    {
      thread: [{ from: 'customer', text: 'The nurse was rude and my jab was late again.' }],
      reply: '**Your concern is duly noted**.',
    },
    'So sorry, **we have noted your point**.',
    "Sorry about the noise, we'll **bear that in mind**.",
    '**Someone will call you** back.',
    "**You will be notified**, don't worry.",
    'So sorry, madam. It has **been raised internally**.',
    'So sorry about the bins. I have **logged it**.',
    '**Accounts will call you** about the fee.',
    'Sorry, the cold food **will be discussed with our team**.',
    "Sorry, I've **let the management know**.",
    'Our **head office is looking** at the lease, sorry.',
    'Send **the code, our team will be in touch**.',
  ],
  good: [
    'Sorry about the cold stew. Let the manager know when you next eat with us, and the pie is free.',
    'So sorry! I am at the gate at six and hand it to the porter.',
    'Sorry, your fare is refunded, and I have logged it.',
    'Sorry, we have no date for the new lift, but it is being worked on.',
    'I have your flute here, and Ms Ode will hand it to her after class.',
    'The driver said someone will call you back.',
    'Did the shop tell you that someone will call you?',
    "Sorry about the towels, I'll share that with my team and your kind words too.",
    {
      thread: [{ from: 'customer', text: 'The nurse was rude and my jab was late again.' }],
      reply: 'Thank you for the time you took to share your feedback with our team.',
    },
    'I can see the issue you noted, sorry.',
    'Sorry about the seat, I would love to pass it on to the right people.',
    'Sorry, the kitchen staff have been told that sesame makes you ill.',
    'A colleague of mine, Petra, will call you.',
    'I spoke to Petra in the shop. She will call you.',
    {
      thread: [{ from: 'customer', text: 'You charged me twice and the clerk was rude about it.' }],
      reply: 'I have refunded £8 and shared your comments with my team.',
    },
    'If someone will call you, keep the line free.',
    'We have not passed this to the relevant team.',
    'We look forward to welcoming you, and someone will be with you at the gate.',
    'Fingers crossed, the team will let you know.',
    {
      thread: [{ from: 'customer', text: 'The nurse was rude and my jab was late again.' }],
      reply: 'Sorry! Your lovely comment on Ana was forwarded to our team.',
    },
    'Your claim will be handled by Maya, who knows boats.',
    'The form is there so that our team can reply.',
    'Your photo helped one of our engineers who would let you know.',
    'Someone should be in touch with the landlord.',
    'Your complaint will be reviewed by noon on Friday.',
    'I will look into this today and write to you by 5pm.',
    'Sorry! To report the matter to our team, use the red form.',
    {
      thread: [{ from: 'customer', text: 'The nurse was rude and my jab was late again.' }],
      reply: 'Sorry! I have shared your comments with the team, who were delighted to hear of Ana.',
    },
  ],
} satisfies Docs

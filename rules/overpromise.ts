import { isAwaited } from '../src/owed.ts'
import type { Docs, Found, Rule } from '../src/types.ts'

const SURE = '({ensure}|{make} .{0,1} sure|{assure}|{guarantee}|{promise}|{see} (to it|that)|confident|certain|sure)'

export default {
  id: 'overpromise',
  severity: 'warning',
  whenCalm: 'info',
  preset: 'recommended',
  message: 'This promises what nobody can be sure of.',
  explanation:
    'A broken promise costs more than a modest one. Promise what you do and when they will hear, not how it must turn out.',
  patterns: {
    // Never again.
    again: [
      '#Assure .{0,9} (not|never|no|without) .{0,4} #Recur #Again?',
      '(will|shall|would|is|are|can) #Adverb? not #Adverb? (be|going to)? #Adverb? (#Recur|be .{0,1} (late|wrong|missed|delayed|forgotten)) .{0,2} #Again',
      '!(i|we|who|if|would) (will|shall|can|could|going to) #Adverb? (never|not ever) #Adverb? (ever|again)? !(know|forget|guess|again|ask)',
      '({ensure}|{make} .{0,1} (sure|certain)|{see} to it|{guarantee}|{promise}|{swear}|vow) .{0,8} (never|not ever) .',
      '(#Assure|will|shall|{make} .{0,1} certain) .{0,8} (not|no|never|without|nor) .{0,6} (ever again|ever|henceforth|hereafter|(from|going) (here|now) on|anymore)',
      '(#Assure|will|shall|(#Measure|this|it|that|matter|internally|same) #Adverb? to) .{0,3} (avoid|prevent|eliminate|rule out) .{0,5} (#Again|{recurrence}|{repetition}|{repeat}|reoccurrence|from (happening|occurring|recurring|being repeated))',
      '(impossible|not possible|no way) .{0,4} #Recur',
      '(will|shall) #Adverb? (not be any|(be|have|see|face) no) (more|further) #Trouble',
      '(will|can|could|shall) not #Adverb? (ever|possibly)? (be (repeated|disappointed)|go wrong|fail you|let you down|disappoint)',
      'nothing .{0,2} (will|can|could|shall) #Adverb? go wrong',
      '(will|shall) .{0,3} without (a single|any) (#Trouble|fault|hitch)',
      'no (other|more|further) .{0,2} (guest|customer|guests|customers|#Trouble) .{0,4} (#Again|from now on)',
      'you will (never|not) #Adverb? (ever|again)? (have to|need to|face|see|experience|find|regret|wait|be disappointed|have|hear) .{0,6} (again|ever|any|single|one|mistake|trouble|problem|issue|complaint|us|this)',
    ],
    // Guarantees.
    guarantee: [
      '[<who>(i|we)] (can|will|do|would|could|hereby|personally)? #Adverb? (guarantee|promise|vow|pledge) you? ([<next>(#Number percent?|that|it|this|you|we|i|our|your|the|a|there|he|she|they|everything|nothing|all|my|no)]|[<aim>to]|(i|we) will|of|on|not|never|better|improved)',
      '(guaranteed|guarantee) (that|to|not|it|you|we|by|before|on|next|this|tomorrow|today)',
      '({assure}|promise) you (that)? (it|this|that|everything|all|things|your .{1,2}|you|he|she|they) (will|shall)',
      'no way (that)? (it|this|he|she|they|you) (will|can|could)',
      '(is|am|are|be) #Number percent? (sure|certain|guaranteed|fixed|resolved|sorted|positive|confident|safe)',
      '((absolutely|fully|totally|completely|very|extremely|quite) (sure|certain|confident|positive)|(i|we) (am|are) (positive|convinced|certain|confident)) (that|it|this|you|we|your|the|they|he|she)',
      '#OnMyLife',
    ],
    // So many of a hundred.
    percent: ['(will|shall|guarantee|promise) .{0,6} #Number percent?'],
    // Futures that are certain.
    certain: [
      '(will|shall|would) (#Absolutely|#Number percent?) #Adverb? [<verb>#Outcome]',
      '(will|shall) !(not|never) .{0,5} (for sure|for certain|for ever|forever|every time|every single time|each time|perfectly|surely|guaranteed|without question|no question|bang on time|on the dot)',
      '(this time|next (time|visit|order|delivery)|your next .{1,2}) (it)? will be #Superb',
      '#Absolutely (it|this|that|you|we|they|your .{0,1})? (will|shall|going to) #Adverb? #Outcome',
      '(will|shall) always (be (on time|there|available|clean|ready|right|happy|safe|secure|protected|fresh|working|in stock|#Superb)|arrive|work|deliver|answer|reply|get)',
    ],
    // The next time will be perfect.
    perfect: [
      `${SURE} .{0,7} (you|your|next) .{0,8} #Superb`,
      '(assure|assuring|promise|guarantee) you? (of|to render|to provide|to offer|to give)? (a|an|our|the|that|much|my)? .{0,2} #Superb',
      'you will #Adverb? (see|notice|witness|find|experience|feel|have|enjoy|get) .{0,4} (improvement|improvements|difference|change|changes|better|best|memorable|pleasant)',
      `${SURE} .{0,4} (your|the) (next|future) (stay|visit|time|order|trip|delivery|email)`,
      '(we|i|will|would|shall) never #Adverb? (compromise|fail|miss|let you down|disappoint|repeat|forget)',
      '(each and every|every single|all our|every) .{0,2} (guest|customer|client|order|guests|customers|time) .{0,5} (satisfied|happy|perfect|on time|flawless|satisfaction)',
      '(from (now|here|today|this day|today onwards|now onwards) (on|onwards|forward|out|on out)? .{0,8} (never|always|every|on time|perfect)|(will|shall) (be|have|get|run|work|stay) .{0,4} from (now|today|here|tomorrow) (on|onwards))',
    ],
  },
  find(document, matches) {
    if (!isAwaited(document)) return []
    const { reply } = document
    const times = reply.moves('time-frame')
    const isPlan = ({ captures, sentence }: Found) =>
      'aim' in captures &&
      times.some(
        (time) =>
          time.sentence === sentence &&
          /\d|day\b|noon|tomorrow|tonight|^(?:at|by|before|until) /i.test(reply.text.slice(...time.range)),
      )
    const isWhole = ({ range: [start, end] }: Found) =>
      /\b1\d\d+ ?(?:%|per ?cent)$/i.test(reply.text.slice(start, end)) &&
      !/^ (?:of|off|refund\w*|back|free|discount|cover\w*|cotton|credit\w*)\b/i.test(reply.text.slice(end))
    // What somebody is sure of is a promise where it is to come.
    const isBelief = ({ range: [start, end], sentence }: Found) =>
      /\b(?:sure|certain|confident|positive|convinced) \w+$/i.test(reply.text.slice(start, end)) &&
      !/['’]ll\b|\b(?:will|would|shall|can|going to)\b/i.test(reply.text.slice(start, reply.sentences[sentence]?.[1]))
    const again = matches('again').map((found) => ({ ...found, fills: { again: '' } }))
    return [...again, ...['guarantee', 'certain', 'perfect'].flatMap(matches), ...matches('percent').filter(isWhole)]
      .filter((found) => !isPlan(found) && !isBelief(found))
      .map(withHope)

    /** A promise about what nobody can know, as a hope. */
    function withHope(found: Found): Found {
      const said = reply.text.slice(...found.range)
      const hoped = said.replace(ASSURES, (_, before: string) => `${before}hope that `)
      return hoped === said ? found : { ...found, fills: { ...found.fills, hoped } }
    }
  },
  unless: [
    'promise to (look|work|check) .',
    '(farewell|moment|day|evening|night|event|occasion|wedding|party) (that|which)? (can|could) not be repeated',
    '(hold|holding|held|keep|keeping) (us|me) to (our|that|this|the|my) (word|promise) .{0,1}',
    '#Negated',
    '#Question',
    '#Reported',
    '(#Hoped|aim|aims|aiming|try|trying|strive|(chance|opportunity) to|should|might|may|goal|want|wanted|wish|expect|would like|trust (that|you|we)) .{0,14}',
    '(if|unless|whether) .{0,16}',
    '(please|kindly|could you|can you|you need to|you should) (make sure|ensure|be sure|double check|check) .{0,10}',
    'you can (make sure|ensure|double check|check) .{0,10}',
    '(to|please|kindly) (make sure|ensure|be sure) .{0,20} (please|kindly|you (can|could|should|need|may|must|will need))',
    '(guarantee|warranty|guaranteed|promise) .{0,3} (for|period|card|certificate|expires|covers|against)',
    '(money back|price match|price|best price|lifetime|bank|rate|quality) guarantee',
    '(have|has|had|already) #Adverb? (changed|added|replaced|fixed|moved|installed|set|put|removed|switched|rewritten|updated|corrected|blocked|turned|made sure|ensured) .{0,6} (to|so) .{0,12}',
    '(ensuring|ensured) .{0,6} (was|were)',
    '(as|i|we|they) (promised|made sure|ensured|guaranteed|assured) .{0,6}',
    '(our|all our|every) .{0,3} (guarantee (for|covers|lasts|runs|is)|warranty|are guaranteed|is guaranteed) .{0,3}',
    '(time|level|standard|speed|what|which) (i|we) (promise|guarantee) .{0,3}',
    '(for|into) (further|future)? {improvement}',
    '. will .{0,3} (encouragement|motivation|{encourage}|{motivate}|{delight}|thrilled|pleased) .{0,2}',
    '.{0,6} #KindWords .{0,12}',
    '^ (please|also|just|then|and|but)? make sure .{0,14}',
    'hear from us about .{0,3}',
    '(nobody|no one|we|i) will (never|ever) #Adverb? (ask|ring|call|phone|text|email|need)',
    '(have to (explain|repeat|tell|prove|send|fill|pay|show|sign)|never #Adverb? be (asked|charged|billed|called|contacted)) .{0,6}',
    '(every|each) time (i|you|we|it|he|she|they|the|your|a|somebody|someone) .',
    '(under|the|your|its|year|years|our) .{0,1} guarantee !(that)',
    '(promise you a (call|reply|answer|note|message|letter|visit)|guarantee (the|this|your) (price|rate|fare))',
  ],
  rewrites: [
    { title: 'Say what you expect', text: '$who expect $next', when: 'next' },
    { title: 'Say what you aim for', text: '$who aim to', when: 'aim' },
    { title: 'Say what should happen', text: 'should $verb', when: 'verb' },
    { title: 'Hope rather than promise', text: '$hoped', when: 'hoped' },
    {
      title: 'Say what has changed',
      text: "To make this less likely, we've {change}.",
      at: 'sentence',
      when: 'again',
    },
    {
      title: 'Promise the action, not the outcome',
      text: "I'll {task} and tell you by {time} how it went.",
      at: 'sentence',
    },
    {
      title: 'Say what happens if it does',
      text: 'If it ever happens again, write to me and I will {remedy}.',
      at: 'sentence',
      when: 'again',
    },
    { title: 'Say what is sure', text: 'What I can tell you now is {fact}.', at: 'sentence' },
  ],
} satisfies Rule

// What is said for certain of what the customer will find.
const ASSURES =
  /^((?:(?:we|i) )?(?:also |really |truly )?)(?:can |will )?(?:assure(?: you)?|ensure|guarantee|promise(?: you)?|make (?:sure|certain)|see(?: to it)?)(?: that)? (?=(?:you (?:will|['’]ll)|you['’]ll|your (?:next|stay|future)|no one|nobody|this will|everything)\b)/i

export const docs = {
  sources: ['001#27', '001#28', '001#36', '002#16', '000#31'],
  bad: [
    'Your chairs **will be on the van on Friday, 100%**.',
    'We will **ensure that such incidents do not recur**.',
    "Your order **won't be late again**, Mr Osei.",
    'This **bug will never occur** on your phone.',
    'We **will prevent any recurrence** at the gate.',
    "I'll **see to it that you never queue** here.",
    'The gate **will not squeak or stick ever again**.',
    'The lift **will run without a single fault** from May.',
    'The part **will come for sure**.',
    'There is **zero chance of a mix-up** next time.',
    'It is **impossible to repeat** this error, dear sir.',
    '**No other guest will wait like that again**.',
    "**You'll never have to ring us** again.",
    '**I guarantee this** parcel is safe.',
    '**We promise to** sort your broadband.',
    '**We promise you of** a clean ward.',
    "It's **guaranteed to** work on your old printer.",
    "**I'm 100% certain** the vet will see him.",
    'We are **very confident that** your visa will come.',
    'It will be there **come hell or high water**.',
    'Your loan **will definitely be approved**.',
    '**Surely it will reach** by evening only.',
    'The bus **will always arrive** first!',
    "I'll personally **make sure that your stay is perfect**.",
    'We **assure best** service from our new cooks.',
    'Then **you will notice a great improvement**.',
    'We shall **ensure your next order** on our own van.',
    'We **would never compromise** on hygiene.',
    '**Every customer leaves happy**, and every time.',
    '**From today on it will be on time**.',
    'Sorry about the tiles. There **will be no further delays**.',
    'This time the glue **will not let you down**.',
    '**Nothing can go wrong** with the new lock, Mr Ali.',
    'I **assure you your cake will** be there.',
    'There is **no way it will** leak.',
    '**This time it will be perfect**, Ms Kaya.',
    'You can be **sure it will not be repeated**.',
  ],
  good: [
    'Sorry about the tiles. We promise to look at them with a mason.',
    'It was a farewell that cannot be repeated.',
    'Thank you for holding us to our promise.',
    "I'll pass your card on; I am certain this will be an encouragement to our porters.",
    'Sorry for the fault. You will get a 100% refund.',
    'She is off the list, and you will not hear from us about her again.',
    "The lock isn't foolproof.",
    'Is it guaranteed to fit?',
    'The seller said he would never fail you.',
    "I'm afraid we could not guarantee that it arrives on Monday.",
    "We hope you'll notice a great improvement.",
    'If it breaks, we guarantee a new one.',
    'When it cools, please make sure it does not slip.',
    'To ensure it does not happen again, please update the app.',
    'We guarantee our kettles for two years.',
    'Ask for our price match guarantee, you only need the ad.',
    "We've added a second seal to make sure it doesn't leak and fail.",
    'She kept all in order, ensuring your trip was smooth.',
    'Nobody will ever ask you for the code.',
    'You can make sure your next order is right with the list.',
    'As we promised, your next order ships free.',
    'Our lids are guaranteed to last, see page 2.',
    'You will never have to explain it all to us again, it is in your file.',
    'The lamp will flash every time you open the gate.',
    'Under the guarantee you get a new pump.',
    'I promise you a call tonight.',
    'We guarantee the price until Sunday.',
    'I am quite sure that it was the blue van.',
    'Be assured your notes are used for further improvement.',
    'I promise your kind words will reach Ada.',
    'Two hours is the reply time we promise on your plan.',
    'Make sure it does not slip off the hook.',
    'I promise to ring you tomorrow at noon.',
    "You asked us to “promise it never happens again”; here's what we've changed.",
    "As promised, here's the invoice.",
    "It's 100% cotton.",
    {
      thread: [{ from: 'customer', text: 'So excited for the tour, thank you so much, you were lovely!' }],
      reply: "You'll definitely have a great time!",
    },
  ],
} satisfies Docs

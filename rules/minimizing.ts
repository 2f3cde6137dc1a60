import { isCaring } from '../src/caring.ts'
import { beginsClause, isClause } from '../src/clause.ts'
import { mayBeComplaint } from '../src/owed.ts'
import type { Docs, Found, Rule } from '../src/types.ts'
import { tactless } from '../src/weights/tactless.ts'

export default {
  id: 'minimizing',
  severity: 'warning',
  preset: 'recommended',
  message: "This plays the customer's problem down.",
  explanation: 'It says that their reaction is out of proportion. Take the problem at the size they gave it.',
  patterns: {
    // What belittles whatever it is said of.
    always: [
      '#Platitude',
      '(not|hardly|scarcely|barely|never|no|far from) be? #Adverb? (so|such|exactly|quite|that|a|much)? #Ordeal',
      '#Overblown',
      '(most|many|other|nobody|no one|few|hardly (anyone|anybody)) .{0,2} (will|would|could|can|is going to|ever) #Adverb? (not|never|hardly)? #Adverb? #Minds',
      '#Excusable',
    ],
    // What belittles where somebody complains.
    complaint: ['#Small .{0,1} [<mishap>#Mishap]', '#Brushoff'],
    // What belittles there, and tells facts or comforts in a reply that takes care.
    cold: [
      '#Slight',
      '#Merely',
      '#Consolation',
      '#Bearable',
      '#Remediable',
      '#Trifling',
      '#OthersBear',
      '^ ((this|that|it) is a)? known (issue|bug|problem|fault|limitation) $',
      '(is|are|was|were) (fairly|quite|pretty|perfectly|completely|very|rather) (normal|usual|common|acceptable)',
      '#Adverb? at least (you|it|we|your .{1,2}|they|the .{1,2}|nobody|no one|nothing|none|that|this|he|she|there) .',
    ],
    // What belittles where nothing kind is said.
    unkind: [
      '(it|this|that|these|those|they) (is|was|are|were) #Adverb? #Only (a|an|one|some|#Count|#Money) .',
      '(is|are|was|were) (acceptable|to be expected)',
      '(he|she|they) (had|was|were|is|seemed) #Adverb? (fine|happy|none the worse|no worse|(a|the)? (blast|ball|great time|lovely time|good time))',
    ],
    // Shrugs: they belittle where they are a clause of their own.
    shrug: [
      '(oh well|never mind|nevermind|whatever|so what|(tough|hard|bad) luck|big deal|what is done is done|chin up|no biggie|no drama|it happens|these things|stuff happens|shit happens|what can you do|problem solved|who cares)',
    ],
  },
  find(document, matches) {
    const { text } = document.reply
    // Who blames themselves is comforted.
    const always = document.customer.signals('self-blame') ? [] : matches('always')
    if (!mayBeComplaint(document)) return always
    const cold = (isCaring(document.reply) ? [] : matches('cold')).filter(
      ({ range }) => !/^at least\b/i.test(text.slice(...range)) || beginsClause(text, range[0]),
    )
    const unkind = document.reply.does('apology', 'regret', 'empathy') ? [] : matches('unkind')
    const shrugs = matches('shrug').filter(({ range }) => isClause(text, range))
    return [...always, ...matches('complaint'), ...cold, ...unkind, ...shrugs].map((found) => withError(found, text))
  },
  unless: [
    '{hope} .{0,2} (nobody|no one) .{0,3}',
    '#Conditional',
    '(scan|scans|test|tests|result|results|check|doctor|vet|engineer) .{0,4} nothing .{0,1}',
    'not (a|an|such a|just a|only a) (#Small|isolated|rare|one off) .{0,3}',
    '((i|we) (have|will|can|are)? #Adverb? ({treat}|{consider}) .{0,6} exception|in .{0,1} rare (case|event)|(shows|showed|found|see|saw) no .{0,2}|(matter|difference) (that|who|which|whether|if|how|where|when|what))',
    '#Small .{0,1} #Mishap .{0,4} (cost|left|meant|ruined|kept|spoiled) (you|your)',
    '#Small (version|update|release|print|size|fix|bug|improvements|parcel|item|box|change|changes) .{0,2}',
    '(happen|occur|happens|go wrong) (when|if|because|on|after|during|again|in|next)',
    '(how|why|what|where|make sure|ensure|prevent|avoid|stop|such|so that|lets|let) .{0,6} (happen|occur|go wrong)',
    '(a|the|every|no|any|one|each) little .{0,2} (while|bit|longer|more|over|under|late)',
    '(fixed|fixes|fixing|resolved|solved|corrected|found) .{0,4} #Small .{0,3}',
    '(every|even a|even the|any|each|no|noticed .{0,2}) #Small .{0,2}',
    '(may|might|could|can|will) be .{0,1} #Small .{0,2}',
    '(often|usually|sometimes|mostly) (that|it|this) is (just|only) .{0,4}',
    'we will get over it',
    'perfectly (good|fair|reasonable) (question|point|request|reason|plan|idea|choice|option|way)',
    '(that|#Gerund .{0,3}) (is|would be) (perfectly|absolutely) fine',
  ],
  rewrites: [
    { title: 'Drop the belittling word', text: '$mishap', when: 'mishap', safe: true },
    { title: 'Drop the belittling words', text: '$slight', when: 'slight', safe: true },
    { title: 'Drop the belittling words', text: '$error', when: 'error' },
    { title: 'Take it seriously', text: 'I can see why this matters to you.', at: 'sentence' },
    { title: 'Say it should not be so', text: 'This should have gone better for you.', at: 'sentence' },
    { title: 'Drop it', text: '', at: 'sentence' },
  ],
  weights: tactless.minimizing,
} satisfies Rule

// An error, and what it is said to have been no more than.
const EXCUSED =
  /^(?:(?:an? |only |just |purely |quite |simply )*(?:honest|unintentional|rare|genuine|innocent|isolated|human|simple|small)(?:,? and|,)? )+(?<error>mistake|oversight|error|slip|mix-?up|misunderstanding)s?$/i

// What happened, and how little of it.
const SLIGHT =
  /^(?<lead>(?:it|this|that)(?:['’]s| is| was)) (?:only |just |merely )?an? (?:small|minor|little|tiny|slight) (?<what>\p{L}[\p{L}-]+)$/iu

/** What was found, with the error by its plain name. */
function withError(found: Found, text: string): Found {
  const { lead, what } = SLIGHT.exec(text.slice(...found.range))?.groups ?? {}
  if (what) return { ...found, fills: { slight: `${lead} ${/^[aeiou]/i.test(what) ? 'an' : 'a'} ${what}` } }
  const error = EXCUSED.exec(text.slice(...found.range))?.groups?.error
  return error && !found.captures.mishap ? { ...found, fills: { error } } : found
}

export const docs = {
  sources: ['001#14', '001#39', '004#9', '004#13'],
  bad: [
    'Busy weeks are busy. **Mistakes happen**.',
    "It's **hardly the end of the world**.",
    "**You're overreacting** to this.",
    'We have **real problems to** look after.',
    '**Most people would not even notice** it.',
    'We request you to **treat this as an isolated** case.',
    '**Despite our best efforts**, the room was not ready.',
    'The smell **is barely noticeable** once the bus moves.',
    "I apologise. **It's only two days late**, and the box was whole.",
    'The fridge hums at night. **It is quite normal** for this one.',
    'I am sorry about the **minor glitch** in your invoice.',
    "Well, **you'll live** with a blue one.",
    '**Known bug**.',
    'A **slip of the pen can happen**, ma’am.',
    'The ink **should wash out** by Friday.',
    'Honestly, **40 cents is nothing** to a school.',
    '**Everyone has to** queue at the border, sir.',
    'The cake fell. **At least you had** the candles.',
    'Your parcel got wet? **Oh well**.',
    'Scuffs on shoes from the shelf **are fairly common**, hun.',
    {
      thread: [{ from: 'customer', text: 'The tap that your man fitted does not work, it drips all night.' }],
      reply: '**It is only a drip** now and then.',
    },
    {
      thread: [{ from: 'customer', text: 'You left my dog alone in the yard for an hour, I am appalled.' }],
      reply: '**She had a blast** with the hose.',
    },
    {
      thread: [{ from: 'customer', text: 'Three of the eggs were broken.' }],
      reply: 'Two of them in a box **are acceptable**, ma’am.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, my parcel is still not here, I am fed up.' }],
      reply: '**There are people with bigger worries than a parcel.**',
    },
  ],
  good: [
    'I hope that nobody was hurt?',
    {
      thread: [{ from: 'customer', text: 'Hi, my parcel is still not here, I am fed up.' }],
      reply: 'I see that you worry about the parcel.',
    },
    'Paying in two parts is absolutely fine.',
    'I check the spelling, as usually it is just a missing dot.',
    {
      thread: [{ from: 'customer', text: 'Hi, your form is broken, it wants my shoe size. Why?' }],
      reply: 'That is a perfectly good question. We need it for the ice rink.',
    },

    'Let me know if it is only a few cents out.',
    'Your scan found nothing serious, and the vet will ring you at six.',
    "It's not a small problem to miss a birthday delivery, and I'm sorry.",
    "There's a minor version issue waiting in the app.",
    "Errors happen when two people edit the file at once, so I've locked it.",
    'We want to learn how such things happen.',
    'There is a little more detail on page 2.',
    'The crew found a small hole in the pipe.',
    "At least 24 hours' notice is needed to move the appointment.",
    'You spotted every little thing in our kitchen, and we thank you.',
    'There may be a slight delay on the Cork line tonight.',
    'In the rare case that it tears, we sew it for free.',
    'A small slip at our desk cost you your seat, and I am sorry.',
    'Sorry about the din. It was so loud that you could hardly hear the speech, and I have moved you for June.',
    'The team is sad to lose, but we will get over it.',
    'You wrote “it’s only a parcel”, but I know it was a present.',
    'A walk of ten minutes takes you to the station.',
    {
      thread: [{ from: 'customer', text: 'The tap that your man fitted does not work, it drips all night.' }],
      reply: 'Sorry about the tap, Ola. It is only a week old, so the new one is free.',
    },
  ],
} satisfies Docs

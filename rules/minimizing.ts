import { beginsClause, isClause } from '../src/clause.ts'
import { mayBeComplaint } from '../src/owed.ts'
import type { Docs, Rule } from '../src/types.ts'

const HARDLY = '(not|hardly|scarcely|barely|never|no|far from)'

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
      `${HARDLY} #Adverb? (so|such|exactly|quite|that|really|a|much of a|much|anything like|even)? #Ordeal`,
      '#Overblown',
      '(most|many|other|nobody|no one|few|hardly anyone|hardly anybody|barely anyone|the average) .{0,2} (will|would|could|can|is going to|are going to|ever) (not|never|even|hardly)? #Adverb? (even|have)? #Minds',
      '#Excusable',
    ],
    // What belittles where somebody complains.
    complaint: [
      '#Slight',
      '#Merely',
      '#Consolation',
      '#Small .{0,1} [<mishap>#Mishap]',
      '#Bearable',
      '#Remediable',
      '#Trifling',
      '#OthersBear',
      '#Adverb? at least (you|it|we|your .{1,2}|they|the .{1,2}|nobody|no one|nothing|none|that|this|he|she|there) .',
    ],
    // Shrugs: they belittle where they are a clause of their own.
    shrug: [
      '(oh well|never mind|nevermind|whatever|so what|(tough|hard|bad) (luck|break|cheese|one)|big deal|what is done is done|chin up|hey ho|c est la vie|boo hoo|no biggie|not a biggie|no drama|no harm no foul|it happens|it is fine|these things|stuff happens|shit happens|what can you do|get over it|problem solved|who cares|is that all)',
    ],
  },
  find(document, matches) {
    const { text } = document.reply
    if (!mayBeComplaint(document)) return matches('always')
    const complaint = matches('complaint').filter(
      ({ range }) => !/^at least\b/i.test(text.slice(...range)) || beginsClause(text, range[0]),
    )
    const shrugs = matches('shrug').filter(({ range }) => isClause(text, range))
    return [...matches('always'), ...complaint, ...shrugs]
  },
  unless: [
    '#Conditional',
    'you are not .{0,3}',
    '(scan|scans|test|tests|result|results|check|doctor|vet|engineer) .{0,4} nothing .{0,1}',
    'not (a|an|such a|just a|only a) (small|minor|little|mere|trivial) .{0,3}',
    '(minor|small|little) (version|update|release|print|size|fix|bug|bugs|improvements|parcel|item|box|things to|change|changes) .{0,2}',
    '(happen|occur|happens|go wrong) (when|if|because|on|after|during|again|in|at|next)',
    '(how|why|what|where|whether|make sure|ensure|prevent|avoid|stop|such|so that|lets|let) .{0,6} (happen|occur|happens|go wrong)',
    '(a|the|every|no|any|one|each) little .{0,2} (while|bit|longer|more|over|under|late)',
    '(fixed|fixes|fixing|resolved|solved|corrected|found) .{0,4} (small|minor|little) .{0,3}',
    'nothing (serious|major) .{0,3} (is|was) wrong with',
    'at least #Count',
    '(every|even a|even the|any|each|no|noticed .{0,2}) (#Small) .{0,2}',
    '(may|might|could|can|will) be .{0,1} #Small .{0,2}',
    '(we|they|you) will get over it',
    '(efforts|effort) to (improve|continue|provide)',
    'not (consider|take|treat|see) .{0,3} (this|it|that) (as|lightly)',
    '(and|but) .{0,4} still not what .{0,4}',
  ],
  rewrites: [
    { title: 'Drop the belittling word', text: '$mishap', when: 'mishap', safe: true },
    { title: 'Take it seriously', text: 'I can see why this matters to you.', at: 'sentence' },
    { title: 'Say it should not be so', text: 'This should have gone better for you.', at: 'sentence' },
    { title: 'Drop it', text: '', at: 'sentence' },
  ],
} satisfies Rule

export const docs = {
  sources: ['001#14', '001#39', '004#9', '004#13'],
  bad: [
    "**It's only two days late**, and the box was whole.",
    'Busy weeks are busy. **Mistakes happen**.',
    'I am sorry about the **minor glitch** in your invoice.',
    "It's **hardly the end of the world**.",
    'We request you to **treat this as an isolated** case.',
    "**You're overreacting** to this.",
    '**Despite our best efforts**, the room was not ready.',
    'Please do **not judge us by this one-off** stay.',
    '**Most people would not even notice** it.',
    'Books dry again. **No harm done**!',
  ],
  good: [
    "It's not a small thing to miss a birthday delivery, and I'm sorry.",
    "There's a minor version update (4.2.1) waiting in the app.",
    "Errors happen when two people edit the file at once, so I've locked it.",
    "At least 24 hours' notice is needed to move the appointment.",
    'You wrote “it’s only a parcel”, but I know it was a present.',
    "It's only a few minutes' walk from the station.",
    "The scratch is small, but it's still not what you paid for.",
    'We found out how this could happen.',
  ],
} satisfies Docs

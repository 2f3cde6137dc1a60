import { beginsClause } from '../src/clause.ts'
import { isComplaint } from '../src/owed.ts'
import type { Docs, Rule } from '../src/types.ts'

const ORDER =
  '[<order>(please|kindly|just|(can|could|would|will) (you|we)|let us|(need|want|like|ask) you to|you (must|should|had better))]?'

export default {
  id: 'rushing',
  severity: 'warning',
  whenCalm: 'info',
  preset: 'recommended',
  message: 'This hurries the customer, or puts them off.',
  explanation: 'Who is hurried is not heard, and to be told to wait leaves no choice. Give them room, or a time.',
  patterns: {
    orders: [
      `${ORDER} #Adverb? (hurry|(hurry|speed) (it|this)? up|be (quick|brief)|get (on with it|to the point)|come to the point|(make|keep) (it|this|that) #Adverb? (quick|brief|short|snappy)|wrap (this|it|things) up|finish up|cut (it|this) short)`,
      `${ORDER} #Adverb? (wait|hold the line|stay in (line|the queue)|join the queue) ((for)? your turn|in line|like (everyone|everybody) .{0,1}|sir|madam)? $`,
    ],
    remarks: [
      '(do|does|have|has) not .{0,2} (all (day|night)|much time|(the)? time (for|to) (this|chat|discuss|explain|read|go|listen))',
      '(i|we) (am|are) #Adverb? (busy|in a (rush|hurry)|about to (finish|close|clock|log|leave)|short (of|on) time|pressed for time)',
      '(my|our) (shift|lunch|break|day) .{0,2} (end|ends|ending|over|starts|starting|finishes|finished)',
      '(i|we) .{0,2} (need|have|got|want) to (move on|take (another|the next)|(close|end) (this|the) (chat|call))',
      'you (will|would|must|should|need to|have to|simply|just) .{0,3} (wait|be patient) (your turn|like .{1,2}|until (somebody|someone|we (get|can|are)))?',
      'bear with (us|me)',
      '(quickly|be quick|hurry) please',
    ],
  },
  find(document, matches) {
    if (!isComplaint(document)) return []
    const orders = matches('orders').filter(
      ({ captures, range }) => captures.order || beginsClause(document.reply.text, range[0]),
    )
    return [...matches('remarks'), ...orders]
  },
  unless: [
    '#Reported',
    '#Conditional',
    '(not|never|no need) .{0,3} wait',
    'hurry .{0,3} (offer|sale|deal|yours)',
    'wait (#Count|for the|until (the|it|#Time|#Date)|while (it|the))',
    'bear with (us|me) (while|until|for|till|a) .{0,1}',
    '(keep|kept|made|make|making|let|have|had) you .{0,3} wait',
  ],
  rewrites: [
    { title: 'Give the time', text: 'The earliest I can do is {time}.', at: 'sentence' },
    { title: 'Give them room', text: 'Tell me all of it, and I will read every word.', at: 'sentence' },
    {
      title: 'Say when they hear',
      text: 'I know that you have been waiting since {date}; you will have an answer by {time}.',
      at: 'sentence',
    },
  ],
} satisfies Rule

export const docs = {
  sources: ['001#7', '001#8', '001#19'],
  bad: [
    'Sorry sir, **could you get to the point**?',
    'Sorry, **please wait your turn**.',
    "Sorry, but I **don't have time for this** today.",
    'Apologies, **we are quite busy** with the move.',
    'Sorry for that, but **my shift is ending**.',
    'Sorry, now **quickly please**, the coach is leaving.',
    'Sorry, **I need to take another** call now.',
    'Sorry about the card. **You will just have to wait**.',
    'We are sorry for the queue, kindly **bear with us** today.',
  ],
  good: [
    'Sorry about that, bear with me while I open the file.',
    'Sorry that he said you must wait your turn.',
    'Sorry! If you have to wait, the lounge is open.',
    "Sorry about the lamp. You won't have to wait: it is ready.",
    'Sorry about the last one. Hurry up, the sale ends soon.',
    'Sorry it went off. You should wait 30 seconds before you start it.',
    'Sorry for making you simply wait at the gate.',
    'Take your time, I am here until six.',
    "I'll make this quick for you: it is fixed.",
    { thread: [{ from: 'customer', text: 'Which gate is it?' }], reply: 'Please wait, I will check.' },
  ],
} satisfies Docs

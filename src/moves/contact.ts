import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply gives a way to reach somebody: an address, a link, a number, a private message. */
export default {
  id: 'contact',
  find: [
    '(contact|reach|email|call|write to|message|text|whatsapp) (me|us|myself|our|the .{0,2} team)',
    '#Url',
    '#Email',
    '#Id #Number',
    '({dm}|inbox|message) (us|me|your|if|with)',
    'pm (us|me|your)',
    '(via|by|in|through|over|send) .{0,2} (dm|dms|direct message|private message|pm)',
    '(send|shoot|drop|give) (us|me) a (dm|message|note|mail|line|email|call|ring)',
    '(call|dial|ring) (us|me)? on? (#Id|#Number)',
    '(on|at) #Id',
    'on #Number',
  ],
  // Times, days and counts.
  unless: [
    '#Number pm your',
    '(on|call|ring) #Number (am|pm|o|st|nd|rd|th|of|and|out|may|march|#Month|#Unit|stars|people|times)',
  ],
} satisfies MoveDefinition

export const examples = {
  yes: [
    'See **https://example.com/help** for more.',
    'Write to **care@example.com**.',
    'Please **DM us** the number.',
    '**Ring us on 0800123456**.',
    'Just **call 101**.',
    '**PM me** your postcode.',
    'Our helpline is **on 1300** 555 123.',
  ],
  no: [
    'The tour is on 5 May.',
    'I will call you within 2 hours.',
    'It starts at 6 pm your time.',
    'A table is free at 8.',
    'We close at 6pm with a song.',
    'We will be in touch.',
    'It costs £20.',
  ],
} satisfies MoveExamples

import { sum, weigh } from '../evidence.ts'
import type { SignalDefinition, SignalExamples } from '../types.ts'

/**
 * The customer says that the company did it: something only the company can do. It never says who is
 * liable, it only chooses the form of an apology.
 */
export default {
  id: 'our-fault',
  patterns: {
    ours: [
      '(you|your .{0,3}|they) (have|has|guys)? #Adverb? (charged|billed|cancelled|canceled|lost|closed|blocked|broke|forgot|missed|deleted|refused|ignored|overcharged|mixed|ruined|left|damaged)',
      '(was|were|been|being|got) #Adverb? (charged|billed|overcharged|double charged|promised|told|ignored|sent the wrong|given the wrong)',
      '(engineer|driver|technician|courier|plumber|nobody|no one) .{0,2} (not|never) (show|showed|turn|turned|come|came|arrive|arrived|call|called)',
      '(wrong|incorrect|damaged|broken) (item|size|order|part|product|colour|color|parcel|food|address|dish)',
      '(site|website|app|service|system|server) (is|was|has been|went|keeps) .{0,1} (down|crashing|broken)',
      '(double|over) charged',
      'charged .{0,4} twice',
    ],
    theirs: ['#SelfBlame'],
  },
  find(customer, matches) {
    const evidence = [...weigh(customer, matches('ours')), ...weigh(customer, matches('theirs'), -2)]
    return { holds: sum(evidence) > 0 ? 'yes' : 'no', evidence }
  },
  unless: [
    '#Conditional',
    '(you|they) (told|gave|promised) .{0,4} (great|good|kind|helpful)',
    '(code|number|name|link|date|time|word|price) (that)? you (told|gave|sent|mentioned)',
  ],
} satisfies SignalDefinition

export const examples = {
  yes: [
    'You charged me twice!',
    'Your driver lost my parcel.',
    'I was promised a call on Monday.',
    'The engineer did not show up.',
  ],
  no: [
    'I ordered the wrong size, silly me.',
    'What was the code you gave me?',
    'My parcel is late.',
    'If you cancelled it, tell me.',
  ],
} satisfies SignalExamples

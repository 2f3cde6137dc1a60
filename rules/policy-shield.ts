import type { Docs, Rule } from '../src/types.ts'

export default {
  id: 'policy-shield',
  severity: 'error',
  preset: 'recommended',
  message: 'A rule is given as the reason.',
  explanation:
    'Customers have no interest in policy; it ends the talk and hides who decides. Give the reason behind it, and what you can do instead.',
  find: [
    // The rule is the reason.
    '#RuleIsReason',
    '(as per|per|in accordance with|according to|due to|because of|under|as stated in|as mentioned in|in (line|keeping|compliance|conformity|agreement) with|bound by|governed by|against|contrary to|outside (our|the|company)|subject to|owing to|on account of|in terms of|pursuant to|by virtue of|on the basis of) (strictly)? .{0,4} #Policy',
    // A rule, an authority or a machine does it.
    '(#Policy|#Authority|#System) ((which|that|we|you|on) .{1,4})? #Adverb? (do|does|did|will|would|can|could|is|are|has|have|shall) #Adverb? (not|never) #Adverb? (be)? #Lets',
    '(#Policy|#Authority) (on this|on that|here|team|we have|(that|which)? you .{1,2}|regarding .{1,2}|for .{1,2})? #Adverb? (has|have|will|would|does|do)? #Adverb? (#Forbids|provide for|provides for|applies to all|give us the right|gives us the right|limits|limit|made (its|their|a|the) decision)',
    '(#Policy|#Authority|#System) #Adverb? only (#Lets|provides|allows|covers|lets|permits|applies|apply|accepts|takes|gives|supports|recognizes)',
    '#System #Adverb? (says no|insists|requires|dictates|demands|needs|((has|had|have)? #Adverb? (automatically|already)? (locked|blocked|flagged|rejected|refused|cancelled|declined|generated|picks|picked|decides|decided|applied|applies|calculates|determines|charges|charged|assigns|assigned)))',
    '#Automated',
    '#BoundTo',
    '(#Policy) #Adverb? (apply|applied|applies|is clear|are clear|(is|are) #Adverb? (clear|final|binding|the same|strict|explicit|unambiguous)|(is|are) (policy|rules|procedure|terms)|must be followed|come first|comes first|stand|stands|still (applies|apply|stands|stand))',
    // What is allowed.
    '#NotAllowed',
    // Nobody is let off.
    '#NoException',
    // It is out of our hands and in writing.
    'you (have|had)? #Adverb? (agreed|signed|accepted|acknowledged|ticked|consented|subscribed|entered|committed) .{0,5} (#Policy|box|commitment|month|months|year|years|conditions|disclaimer|waiver|form)',
    '#InWriting',
    '#OnGrounds',
    // Sayings.
    '#RuleSaying',
  ],
  unless: [
    '#Conditional',
    '#Reported',
    '(say|says|state|states|means) (that)? you (can|may|are|have|get|need not) .{0,2}',
    '(not|never) #Adverb? (ask|share|store|show|request) .{0,2}',
    '#Policy .{0,10} no longer',
    'policy (number|team|manager|holder|holders|document|documents|change|update|page)',
    '(approved|refunded|accepted|covered|eligible|entitled|processed|granted|credited|waived|issued|qualify|qualifies|extended) .{0,6} (in line|under|per|according|in accordance|by) .{0,6}',
    '((read|see|find|view|check) (our|the|this|more)|attached|changed|change|changing|improve|improved|review|updated|updating|revise|revised|revisit|introduce|introduced|here is|link to|copy of|about) .{0,4} (#Policy|policy|policies)',
    '(as per|according to|per|in line with|by|under|in accordance with) (your|his|her|their|my|what|the (email|message|request|review|comments|feedback|information|details|order|tracking|records|check)) .{0,4}',
    '(according to|under|per|by) .{0,4} #Policy .{0,2} you (have|can|may|are (entitled|covered|free)|get|will) !not .{0,4}',
    'you (can|may|have|are (free|entitled|allowed|able|covered)) !not .{0,8} (under|per|within|in line with|according to) .{0,4}',
    'prohibits .{0,3} (from|sellers|third|others|users) .{0,3}',
    '(staff|drivers|agents|sellers|they|he|she) (is|are) not (allowed|permitted) to .{0,4}',
    '(by|under|due|because) .{0,2} (law|the law) (you|to|of) .{0,2} (protect|entitled|right)',
    '(not|never) against .{0,3}',
    '(in|under) .{0,1} process',
    '(process|processes|procedure|procedures) .{0,4} (improve|review|changed|training|trained|followed|in place|failed|better)',
    '(in|during|through|under) (the|our|this)? .{0,1} (process|processes)',
    '(in|with) agreement',
  ],
  rewrites: [
    {
      title: 'Reason plus option',
      text: "I'm not able to do that because {reason}. What I can do is {option}.",
      at: 'sentence',
    },
    { title: 'Say what is possible', text: 'What I can offer you here is {option}.', at: 'sentence' },
    {
      title: 'Take it to who decides',
      text: "I can't change this from here, so I'm asking {team} to look at it and will tell you by {time}.",
      at: 'sentence',
    },
  ],
} satisfies Rule

export const docs = {
  sources: ['001#32', '001#33', '001#35'],
  bad: [
    "I'm sorry, but **that's our policy**.",
    '**As per our policy**, we cannot refund after 30 days.',
    "**The system won't let** me change the address.",
    'It is a shame, but my **hands are tied**.',
    '**Rules are rules**, I am afraid.',
    'Outside food **is not allowed** in the hotel.',
    '**Head office does not allow** it.',
    '**You agreed to the terms** at checkout.',
    'Internal **guidelines prohibit** it.',
    '**there are no exceptions** sorry',
  ],
  good: [
    'Your policy number is HM-20931.',
    'Your refund has been approved in line with our returns policy.',
    'You can read our refund policy here and pick the case that fits.',
    'Our policy team will look at the appeal tomorrow.',
    'We changed our policy after feedback like yours.',
    'You told me “that’s our policy” was all you heard last time.',
    'The system says your parcel left Leeds at 09:12.',
    "If the policy doesn't cover the phone, I'll check the card benefit.",
  ],
} satisfies Docs

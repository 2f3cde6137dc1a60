import { isCaring, isOwning } from '../src/caring.ts'
import { isFollowed } from '../src/clause.ts'
import { isOurs } from '../src/owned.ts'
import { sayingOf } from '../src/saying.ts'
import type { Docs, Found, Reply, Rule } from '../src/types.ts'

export default {
  id: 'policy-shield',
  severity: 'error',
  preset: 'recommended',
  message: 'A rule is given as the reason.',
  explanation:
    'Customers have no interest in policy; it ends the talk and hides who decides. Give the reason behind it, and what you can do instead.',
  patterns: {
    shield: [
      // The rule is the reason.
      '#RuleIsReason',
      '(as per|per|in accordance with|according to|due to|because of|under|as stated in|in (line|keeping|compliance) with|governed by|against|contrary to|outside (our|the)|subject to|owing to|on account of|in terms of|pursuant to|by virtue of) .{0,4} #Policy',
      // A rule, an authority or a machine does it.
      '(#Policy|#Authority|#System) ((which|that|we|you|on) .{1,4})? .{0,2} not #Adverb? (be)? #Lets',
      '(#Policy|#Authority) (here|team|(on|for|that|you|we) .{1,2})? #Adverb? (has|have|will|would|does|do)? #Adverb? #Forbids',
      '(#Policy|#Authority|#System) #Adverb? only #Lets',
      '(not|nothing) .{0,3} (#Policy|#Authority|#System) (allows|permits|lets)',
      '#System #Adverb? (has|have|had|will|would|did|does|is|was)? #Adverb? (says no|needs|insists|demands|{lock}|{reject}|{refuse}|{cancel}|{decline}|generated|{pick}|{decide}|{calculate}|{determine}|applied|charges)',
      '#Automated',
      '#BoundTo',
      '#Policy #Adverb? (apply|applied|applies|stand|stands|(is|are) #Adverb? (clear|final|binding|the same|strict|explicit|policy|rules)|must be followed|{come} first|still (apply|applies|stands|stand))',
      // What is allowed.
      '#NotAllowed',
      // It is out of our hands and in writing.
      'you (have|had)? #Adverb? (agreed|signed|accepted|acknowledged|ticked|consented|subscribed|entered|committed) .{0,5} (#Policy|(the|that|this|our) (box|form)|month|months|year|years|disclaimer|waiver)',
      '#OnGrounds',
      // Sayings.
      '#RuleSaying',
    ],
    // What is none in a reply that cares: that nobody is let off, and where it is written.
    doubtful: ['#NoException', '#InWriting'],
  },
  // Who asks for the rule is told it.
  find: ({ reply, customer }, matches) =>
    isOwning(reply) || (customer.signals('question') && asksForRule(customer.latest.text))
      ? []
      : [...matches('shield'), ...(isCaring(reply) ? [] : matches('doubtful'))]
          .filter((found) => !isOurs(reply, found, BROKEN))
          .map((found) => withPlain(found, reply)),
  unless: [
    'by law (a|the|every|any|all) .{0,2} (driver|drivers|landlord|landlords|seller|sellers|shop|shops|company|companies|bank|banks|airline|airlines|employer) (must|has to|have to|shall) .{0,2}',
    '(warning|notice|fine|reminder) under (the|your|our) .{0,2}',
    '#Conditional',
    '#Reported',
    'you should not? #Adverb? have been (told|warned|asked|offered|welcomed|allowed|let|given|sent|informed|treated|seated|served|refunded|paid|called|shown) .{0,12}',
    'policy (number|team|manager|holder|document|update|page)',
    '(approved|refunded|accepted|covered|eligible|entitled|processed|granted|credited|waived|issued|extended) .{0,6} (in line|under|per|according|in accordance|by) .{0,6}',
    '((read|see|find|view|check) (our|the|this|more)|attached|{change}|{improve}|{review}|{update}|{revise}|{introduce}|here is|link to|copy of|about) .{0,4} #Policy',
    '(as per|according to|per|in line with|by|under) (your|his|her|their|my|what) .{0,4}',
    '(according to|under|per|by) .{0,4} #Policy .{0,2} you (have !to|can|may|are (entitled|covered|free)|get|receive|will) !not .{0,4}',
    'you (can|may|have|are (free|entitled|allowed|able|covered)) !not .{0,8} (under|per|within|in line with|according to) .{0,4}',
    'prohibits .{0,3} (from|sellers|third|others|users) .{0,3}',
    '(sellers|they|he|she) (is|are) not (allowed|permitted) to .{0,4}',
    '(in|during|through|under) (the|our|this)? .{0,1} (process|processes)',
    '(bank|courier|system|tracker) (says|say|said|shows) (it|this|that|they) (will|should|is|has|was) .{0,1}',
    '(date|deadline|day|limit|rate|fee|age) (is|was) (set|fixed) by (the)? law',
    '({check}|{compare}|{hold}|{read}|line by line) .{0,10} against .{0,3}',
    '(your|the) .{0,1} policy (does|did) not cover .{0,1}',
    '(tax|accounting)? law (requires|obliges) us to .{0,1}',
    '(compensation|refund|{right}|owe) .{0,2} under .{0,4}',
    '(as per|according to|per|in line with) (the|our)? (guest|guests|customer|customers|client|clients) .{0,2} (request|requests|requirement|requirements|wish|wishes|choice|preference|preferences)',
    'insists on (paying|giving|making|refunding|taking) .{0,1}',
    '(as|set out|shown|explained) (in|at) #Clause .{0,2}',
    'policy (to|is to) (refund|replace|repair) (you|in full|it|them) .{0,1}',
    '(law|rules|policy|system) .{0,12} but (there is !nothing|here is|(i|we) (can|will) !(only|not|never)) .{0,3}',
    '{break} our (own)? (rules|policy) and (he|she|they|we|i) .{0,1}',
  ],
  rewrites: [
    { title: 'State it without the rule', text: '$plain', at: 'sentence', when: 'plain' },
    {
      title: 'Give the reason instead of the rule',
      text: '$plain The reason is {reason}.',
      at: 'sentence',
      when: 'fact',
    },
    {
      title: 'Keep the answer, and add an option',
      text: '$no What I can do is {option}.',
      at: 'sentence',
      when: 'no',
    },
    {
      title: 'Reason plus option',
      text: "I'm not able to do that because {reason}. What I can do is {option}.",
      at: 'sentence',
      when: 'refused',
    },
    { title: 'Say what is possible', text: 'What I can offer you here is {option}.', at: 'sentence', when: 'refused' },
    {
      title: 'Take it to who decides',
      text: "I can't change this from here, so I'm asking {team} to look at it and will tell you by {time}.",
      at: 'sentence',
      when: 'refused',
    },
    { title: 'Give the reason instead of the rule', text: '{fact}, because {reason}.', at: 'sentence', when: 'rule' },
    { title: 'Say where it stands', text: 'You can find this under {page}.', at: 'sentence', when: 'rule' },
  ],
} satisfies Rule

// A rule that we broke, or one that failed.
const BROKEN =
  /\b(?:our|my) own\b|\bby mistake\b|\b(?:and|but) (?:he|she|they|we) (?:broke|did|was|were)\b|\bso (?:I|we)(?:['’]ve| have)\b|\bis yours\b|\bbecause (?:our|we)\b/i

/** Whether a customer asks for the rule, or what it says. */
function asksForRule(text: string): boolean {
  return isFollowed(text, ASKED, RULE, /[.?!]/) || isFollowed(text, RULE, /\bsay\b/i, /[.?!]/)
}

const ASKED = /\b(?:which|what|where|read|see|copy|explain|mean)\b/i
const RULE = /\b(?:polic(?:y|ies)|terms|rules?|contract|clauses?|conditions|small print)\b/i

const LEAD =
  /^\W*(?:(?:however|but|also|sorry|unfortunately),?\s*)?(?:as per|per|according to|under|in line with|based on|in accordance with|as stated in|due to) (?:[^,.!?\n]{3,70},\s*|(?:(?:the|our|your|company|hotel)\s){0,3}(?:policy|policies|rules?|regulations?|guidelines?|norms?|terms|procedures?)\s+(?=(?:we|I|you|it|this|there)\s))(?=(?:\S+\s+){2}\S)/i
// The rule in the middle or at the end of what is said: *We need your ID as per the guidelines to open it*.
const AMID =
  /,?(?<!\bas)\s(?:as per|per|according to|in line with|in accordance with) (?:(?:the|our|your|company|hotel|\p{Lu}{1,20})\s){0,3}(?:policy|policies|rules?|regulations?|guidelines?|norms?|terms|procedures?)(?=\s?(?:[.!,]|$)|\s(?:to|we|for|and|so)\b)/iu
const REFUSES = /\b(?:not|never|no|none|cannot|unable|only|nothing|won['’]?t)\b|n['’]t\b/i

// A rule that is all the answer there is, or one that somebody is sorry for.
const SHUTS =
  /\b(?:sorry|afraid|unfortunately|regret)\b|\bthat(?:['’]s| is) (?:just |simply )?(?:our|the|company) (?:policy|rules?)\b|\brules are rules\b/i

/** What was found, with what the rule says and not that it is one; and whether that is a refusal. */
function withPlain(found: Found, reply: Reply): Found {
  const said = reply.text.slice(...sayingOf(reply, found))
  const lead = LEAD.exec(said)?.[0]
  const plain = lead ? said.slice(lead.length) : AMID.test(said) ? said.replace(AMID, '') : undefined
  const whole = reply.text.slice(...reply.sentences[found.sentence]!)
  const refuses = REFUSES.test(plain ?? said) || SHUTS.test(whole)
  if (!plain) return { ...found, fills: { [refuses ? 'refused' : 'rule']: 'yes' } }
  const closed = /[.!?:][^\w.!?:]*$/.test(plain) ? plain : `${plain}.`
  return { ...found, fills: { plain, ...(refuses ? { no: closed, refused: 'yes' } : { fact: 'yes' }) } }
}

export const docs = {
  sources: ['001#32', '001#33', '001#35'],
  bad: [
    "I'm sorry, but **that's our policy**.",
    '**As per our policy** we do not take dogs on the boat.',
    '**As per the tariff conditions**, meters are read twice a year.',
    "I did try, but **the system won't let** me change the address.",
    '**Head office insists** on a paper form.',
    'Our **contract only covers** the boiler itself.',
    'Name swaps are **not a thing the portal lets** me do.',
    'Sorry Ann, **the till rejected** it after a week.',
    'The late **fee is automatic** sir.',
    'Kindly note drivers are **bound to follow our guidelines** only.',
    'Be informed that the **terms are clear** on no-shows.',
    'Pets **are strictly not allowed** on the ward.',
    'There are **no exceptions**, not for nurses either.',
    '**You ticked the box** when you joined the gym.',
    'The cleaning **charge is clearly stated** on the voucher.',
    'We **cannot tell you for security reasons**.',
    'It is a shame, but my **hands are tied**.',
    'Bags are left **at your own risk**.',
    'The stamp **is what counts** here.',
  ],
  good: [
    "The tables stand as per the guest's requirement.",
    {
      thread: [{ from: 'customer', text: 'Your shop sold my son of twelve a knife.' }],
      reply:
        'I am sorry. The law says eighteen, and that was our failing. I have called the supplier. Thank you for coming to us.',
    },
    'By law every airline must carry guide dogs, and he refused yours.',
    'Under our terms you get a third of the fare back, with no form to fill in.',
    'I have given the band a warning under the lease, and I am on the floor on Friday.',
    'The law only lets us speak with him, but there is a quick way round it.',
    'I am sorry. You should have been let in with your guide dog, as the law says.',
    'I am sorry. You should have been told, as our terms say.',
    'It is your right under the rules on late trains.',
    'My manager insists on paying for the taxi.',
    'The deposit is halved, as in section 5 of the lease.',
    'That is against our own rules, and the porter knows it.',
    "It's our policy to replace it in full, so that is done.",
    'What the guard did breaks our rules and he knows it.',
    'Bills are kept for ten years, as tax law requires us to keep them.',
    'If our policy forbids dogs there, I will tell you before you book.',
    'The bill has £70 for food, which your pet policy does not cover.',
    'I have paid it back, and the bank says it will arrive on Friday.',
    'Send it by 3 May: that date is set by law, so I would hate you to miss it.',
    'I have checked each line of the bill against the contract.',
    'For hygiene reasons we cannot take back swimwear once it is worn; if it has a fault, send me a photo and I will replace it.',
    {
      thread: [{ from: 'customer', text: 'Hi, which clause covers my bicycle?' }],
      reply: 'Clause 9 of the contract covers bicycles.',
    },

    'The van is insured under policy number HM-20931.',
    'Your refund has been approved in line with our returns policy.',
    'You can read our refund policy here and pick the case that fits.',
    'Since then we have changed how we apply our policy on prams.',
    'According to your contract, the router stays with you.',
    'Under our cancellation rules, you can still switch to May.',
    'You can leave free of charge under the terms of the trial.',
    'The policy prohibits sellers from asking for your card.',
    'I have written to the three dealers, as they are not permitted to charge for this.',
    'Your claim is under the process of being paid today.',
    'You told me “that’s our policy” was all you heard last time.',
    'Your manager said that is our policy, and I have told him it is not.',
    "If the policy doesn't cover the phone, I'll check the card benefit.",
    'The system says your parcel left Leeds at 09:12.',
  ],
} satisfies Docs

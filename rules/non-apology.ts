import { isNoun } from '../src/clause.ts'
import type { Docs, Document, Found, Rule } from '../src/types.ts'

// How what is said after sorry begins.
const HEARD = '(to (hear|learn|see|know|note|read|find|be told|understand|discover) .{0,2}|about|for|by|with|of|at)?'

export default {
  id: 'non-apology',
  severity: 'error',
  preset: 'recommended',
  message: "This apologises for the customer's feelings, or only if something happened.",
  explanation:
    'It puts the trouble in the customer and leaves open whether there was any. Apologise for what happened.',
  patterns: {
    sorries: [
      // If it happened at all.
      '[<sorry>#Sorry .{0,3}] if [<subject>(we|i|our|my|his|her|he|she|they|their|#Name|this|that|it|the|other|another|some|things|one of)]',
      '#Sorry .{0,6} #Perhaps (that|at all|in case)? (you|there|something|anything|anyhow|so|any|#Anyone|caused|faced|at all|applicable)',
      '#Sorry .{0,6} (should|incase|in case|in the event that|insofar as|to the extent|whether or not) (that)? (we|i|our|my|this|that|it|the)',
      '(if|should|in case|where|insofar as|in so far as|to the extent) (that)? (we|i|our|my|his|her|he|she|they|#Name|this|that|it|the|there|any|anything|something|#Anyone|you (feel|felt|were|think|thought|found|got|took|experienced|have been|perceived|see|consider)) .{1,12} (#Sorry|that is (regrettable|unfortunate|sad|a (shame|pity)))',
      'if .{1,2} (upset|offended|hurt|was|were|came|seemed|sounded|caused|made|gave) .{0,8} #Sorry',
      '#Sorry (#Adverb|.{0,6} (for|about|of|over|regarding|and|or|to))? (any|whatever|whichever|what ever) .{0,3} (#Trouble|#Subpar #Dealings)',
      '#Sorry .{0,12} (and|or) (also)? (for|about)? any .{0,1} #Trouble',
      '#Sorry .{0,6} #Harm .{0,4} (may|might|could) (have|be|cause)',
      '(any|whatever) .{0,2} #Trouble .{0,5} (is|are) .{0,2} (regretted|regrettable)',
      '#Sorry .{0,3} to #Anyone',
      'to (#Anyone|those) (who|that|whom|affected|inconvenienced) .{0,8} #Sorry',
      '#Sorry .{0,2} (for|about) (whatever|anything) (it is|that)? (you|we|i|may|might|happened|went|upset|offended)',
      '#Sorry .{0,4} (perceived|supposed|alleged|apparent|so called|imagined)',
      // How they took it.
      `#SorryOrSad ${HEARD} (that|how|the way|if|why)? .{0,3} you (may|might|have|had|are|were|would|did|do|could)? #Adverb? #Sensed`,
      `#SorryOrSad ${HEARD} (that|how|if|why)? .{0,4} you (are|were|have been|had been|got|feel|felt|became|remain|seem|left|ended up|appear)? #Adverb? #Displeased`,
      `#SorryOrSad ${HEARD} (that|how|if|why)? .{0,4} (you|your) (did|do|could|can|were|are|have|had|would) (not|never) #Adverb? #Pleased`,
      '#SorryOrSad .{0,4} you (have|had)? #Adverb? (misunderstood|misread|misinterpreted|mistook|mistaken|.{0,3} (take|took|taken|taking) .{0,5} (way|personally|offence|exception|umbrage|heart|badly|amiss|wrongly)|(read|heard|interpreted|understood) .{0,3} (that|this) way|(got|have|had) .{0,2} wrong (end|idea|impression)|can not (take|handle))',
      '#SorryOrSad .{0,8} (gave|give|given|giving|left|leave|leaving) you .{0,3} (feeling|impression|sense|idea)',
      '#SorryOrSad .{0,6} (came|come|comes|coming) .{0,2} across',
      '#SorryOrSad .{0,5} not #Adverb? what you (had in mind|hoped|wanted|expected|were|imagined|are used)',
      '#SorryOrSad .{0,3} (it|this|that|things|everything|how) (worked|turned|panned|went) (out|up)? .{0,1} (this|that) way',
      '#SorryOrSad .{0,4} you (expected|wanted|hoped|were expecting|were hoping) (for)? (more|better|otherwise|differently|different|something (else|better|more|different))',
      '#SorryOrSad .{0,4} you (were|are|have been|got|came away|left|had) (left)? (with|under|of)? (the|that|this|a|an|such) .{0,1} (impression|idea|feeling|view|opinion|perception)',
      '#Sorry .{0,8} (was|were|been|being) #Adverb? (perceived|interpreted|understood|misunderstood|construed|misinterpreted|misread|taken (badly|personally|that way|the wrong way))',
      `#Sorry (to (hear|learn|read|know|see|find out))? (about|for|of|with|by) your (recent|last|latest|overall|stay|customer|whole)? #Dealings`,
      `#SorryOrSad (to (hear|learn|read|know) (about|of)|about|for|of|with|by)? your .{0,1} (disappointment|dissatisfaction|{frustration}|feeling|feelings|{perception}|interpretation|view|opinion|displeasure|unhappiness|anger|upset)`,
      // How it was for them.
      '#Sorry .{0,5} you (had|have had|have|experienced|received) .{0,2} #Subpar .{0,3} #Dealings',
      '#SorryOrSad .{0,12} (not|fail|failed|failing|unable|fell short|falling short|fall short|fallen short|below|less than) .{0,6} (expectation|expectations|satisfaction|hopes|what you (expected|expect|hoped))',
      '(clear|evident|understand|note|noted|see|learn|know|appears|seems|realize|aware|read|feel) .{0,2} (our|your|the) .{1,4} .{0,2} (not|unable|fail|failed|fell short|falling short) .{0,5} your .{0,1} (expectation|expectations)',
      '#SorryOrSad .{0,8} #Dealings .{0,4} (not|less than) .{0,4} (expected|anticipated|hoped|impressive|satisfactory|pleasant|ideal|perfect|memorable|enjoyable|up to|desired)',
      '(expectation|expectations) .{0,2} not (been)? (met|fulfilled) .{0,8} #Sorry',
      '#Sorry .{0,4} (expectation|expectations) .{0,2} not .',
      '#SorryOrSad .{0,4} you (are|were) (not|never) #Adverb? (aware|clear|familiar|certain|sure) .{0,1} (of|on|about|with|that)',
      '#SorryOrSad .{0,12} (standard|standards|level|service|quality) .{0,2} you (are|were|would|have|had)? #Adverb? (used|expect|expected|accustomed|come to expect)',
      '#SorryOrSad .{0,12} in the (spirit|way|tone|manner) (in which)? (it|that|we|i) .{0,2} (meant|intended)',
      '#SorryOrSad .{0,10} not .{0,3} ((to|for|suit|meet) your (liking|taste|cup of tea|approval|standards|wishes)|(go|work|turn) (out)? (your way|the way you|as you)|work out for you)',
      '#Sorry .{0,3} ((we|i|our .{0,2}) (could|can|were|was|did) (not|never) .{0,3} (please|satisfy|impress) you|nothing .{0,4} good enough)',
      // Sorry, and then the contrary.
      '#Sorry (but|though|although|however) (you (did|chose|should|must|agreed|signed|clicked|picked|never|knew|ordered|were (told|informed|warned|aware))|(that|this|it) is (just|simply)? (how|the way|what|life|not our|your)|what (can|do|did)|(we|i) (do|did|can|could) not (agree|accept|see how|see why|think|believe|control)|we .{0,2} (warn|warned|tell|told|inform|informed|say|said|state|advise|mention)|rules|mistakes|(these|those|such) things|things|(we|i) .{0,2} (like|have|want|wish) to #Adverb? (inform|tell|clarify|state|say|point|remind))',
      'sorry (that is|it is) (your (view|opinion|take|feeling)|(just|simply)? (how|the way) (it|things|we|life|you (see|feel|took)))',
      '#Grudging',
    ],
  },
  find: (document, matches) =>
    matches('sorries')
      .filter((found) => !isTold(document, found))
      .map((found) => withSorry(document, found)),
  unless: [
    'sorry (that)? (you|he|she|they) (were|was|are|got|have been) #Adverb? (hurt|injured|harmed|bruised|scalded|made to .)',
    '({say}|said|owe|owes) .{0,2} sorry to !(anyone|anybody|those|whoever) .{0,4} (but|only) if .',
    '(if|in case) (that|this|it) (suits|works|helps|is (ok|okay|alright|fine|convenient)) .{0,2}',
    '(if|in case) (you|this|it|that|he|she|they) (have|had|are|was|were|is|did)? #Adverb? (not|a bit|a little)? (already|yet|tried|seen|sent|heard|received|done|clear|clearer|obvious|late|long|short|asked) .{0,4}',
    '(if|in case) (i|we) (have|had|am|are|was|were|may have|might have|may be)? #Adverb? (not)? (already|misread|missed|misunderstood|misunderstand|repeat|repeating|repeated|wrong|mistaken|clear|asked|taken so long) .{0,4}',
    '((when|after|before|once|until|while) you|you found it (that way|this way|like)|(this|that|it|answer|news|reply) is not .{0,2} what you|(felt|feel) that? you (had|have|needed|could not)) .{0,3}',
    '(feel|felt|feeling) #Adverb? (unwell|ill|sick|poorly|unsafe|better|anxious|low|down|worse|faint|dizzy) .{0,2}',
    '(find|found|see|saw) (out|time|yourself|(it|that|this) (again|here|in|on|at|useful|helpful)|him|her|them|your|a|an|no|#Count|. in|the .{1,2} (shut|closed|locked|taken|gone|empty|broken|missing|full|open|out)) .{0,4}',
    '#Dealings .{0,5} (on|at) (#Date|#Weekday|#Number)',
    '(would|will|might) be .{0,1} sorry (if|to) .{0,4}',
    '(will|would|do) not regret .{0,4}',
    '(forgive|excuse|pardon) me if .{0,4}',
    'regret to (inform|tell|advise|say|announce) .{0,6}',
    'sorry (i|we|it|there|can|could|the) .{0,8} if .{0,3}',
    'sorry to (ask|bother|disturb|keep) .{0,6}',
    'sorry (i|we) (thought|think|believe|feel|assumed) .{0,4}',
    'sorry to see you .{0,3}',
    '(made|make|making|left|leave) you (feel|felt|feeling|think) .{0,2}',
    '(that|know|hear|read|see) (our|the|my) .{0,2} #Concrete .{0,2}',
  ],
  rewrites: [
    { title: 'Say it without the if, where it happened', text: '$sorry that $subject', when: 'subject' },
    {
      title: 'Be sorry for what happened',
      text: ["I'm sorry that {what happened to you}.", "I'm sorry about {problem}."],
      at: 'sentence',
    },
    {
      title: 'Be sorry, and ask what would help',
      text: "I'm sorry about {problem}. What would put it right for you?",
      at: 'sentence',
    },
    { title: 'Own it, if it was ours', text: "I'm sorry that we {failure}.", at: 'sentence', ours: true },
    {
      title: 'Be sorry, and see why',
      text: [
        "I'm sorry that {what happened to you}, and I can see how frustrating it is.",
        "I'm sorry about {problem}, and I can see how frustrating it is.",
      ],
      at: 'sentence',
    },
    { title: 'Name what happened', text: '$sorrow', when: 'sorrow' },
    { title: 'Leave it to the apology that is there', text: '', at: 'sentence' },
  ],
} satisfies Rule

// Between sorry and an *if* that asks or offers something.
const APART = /[;:–—]/
const ASKED =
  /, (?:if|should) you (?:['’]\w+ |have )?(?:send|tell|give|reply|still|want|would|prefer|can|could|like|need|wish|let|call|ring|come)\b/i

/** Whether what happened follows, or what was found is in two clauses. */
function isTold({ reply: { text } }: Document, { range: [start, end] }: Found): boolean {
  return (
    APART.test(text.slice(start, end)) || ASKED.test(text.slice(start, end + 30)) || /^\s?[:–—]/.test(text.slice(end))
  )
}

const HEAD = /^(?:apologi[sz](?:e|ing)|regret|apolog(?:y|ies)|sorry|disappointed|upset|saddened)(?= )/i

/** What was found, with the same words of sorrow for what happened, where it is all that its clause says. */
function withSorry({ reply: { text } }: Document, found: Found): Found {
  const words = text.slice(...found.range)
  const { sorry, subject } = found.captures
  if (sorry && subject && /^that$/i.test(text.slice(...subject)))
    return { ...found, captures: { sorry }, fills: { subject: 'this' } }
  const head = HEAD.exec(words)?.[0]
  if (
    !head ||
    // What is named beside *any inconvenience* is not to be lost.
    / (?:and|or) /i.test(words) ||
    sorry ||
    !/^\s*(?!,? and that\b)(?:[.,;:!?\n)]|and\b|$)/.test(text.slice(found.range[1], found.range[1] + 10))
  )
    return found
  const isVerb = /^regret/i.test(head) && !isNoun(text, found.range[0])
  const link = isVerb ? '' : /^(?:apolog|regret)/i.test(head) ? ' for' : ' about'
  return { ...found, fills: { sorrow: `${head}${link} {problem}` } }
}

export const docs = {
  sources: ['004#24', '000#24', '002#10'],
  bad: [
    '**Sorry it was not quite what you had in mind**, the clay is local.',
    'We **hate that it went this way**, the kiln was full.',

    "We're **sorry if our** gas engineer seemed rude.",
    '**Apologies should any** tenants have been disturbed by the drilling.',
    '**Sorry in case my** last text confused you.',
    '**Sorry if somebody** gave you a fright.',
    '**If we kept you from your show, we do apologise**.',
    '**To the extent that your claim was delayed, please accept our regrets**.',
    '**Should this letter have offended someone in the family, sorry**.',
    'We **regret any distress** at the clinic.',
    'We **apologise for the long queue on Friday evening and for any shortcomings**.',
    '**apologies for the wait and any stress**, mate',
    '**Sorry for the hassle this might cause** you.',
    '**Any shortcoming in the course is deeply regretted**.',
    'Our **apologies to anyone** left on the platform.',
    "**To those affected by Tuesday's outage, our apologies**.",
    'OK, **sorry for whatever happened** at the till.',
    'We **apologise for the alleged** smell in the flat.',
    "I'm **sorry you feel** that way.",
    '**Sorry to hear that you found** the yoghurt sour.',
    'It is **a pity you see** our fee as high.',
    "We're **sorry you were upset** by the survey.",
    'I **regret that you were less than pleased** with the haircut.',
    '**Sad to learn you did not enjoy** the cruise.',
    "**Sorry you don't like** the new dashboard!",
    'I am **sorry that you took the joke in a wrong way**.',
    "We're **sorry you expected more** from a budget seat.",
    '**Sorry that you were left with such an impression**.',
    "We're **sorry our email was misinterpreted**.",
    'It is **unfortunate that our note gave you this impression**.',
    "I'm **sorry that it came across** as cold.",
    "**Sorry you weren't aware of** the toll.",
    'We **regret that this is not the level you are used** to.',
    "**Sorry it wasn't read in the spirit we meant**.",
    '**Sorry to hear about your experience**.',
    'We **regret your dissatisfaction**, madam.',
    '**Sorry that you had a poor time** on our forum.',
    'We **regret that the tour fell short of your expectations**.',
    "It's **disappointing that your visit was not what you had hoped**.",
    'We **understand that the evening did not meet your expectations**.',
    'Your **expectations were not met, for which we apologise**.',
    "**Sorry the sofa wasn't to your taste**.",
    '**Sorry nothing we do is ever good enough**.',
    '**Sorry, but you chose** the slow post.',
    "**Sorry, that's just the way things** are on a Monday.",
    "**I suppose I'm sorry** then.",
    '**If reception was curt, sorry** about that.',
    "**Sorry your expectations weren't met**.",
  ],
  good: [
    'I am so sorry you were hurt on our tram.',
    'She would like to say sorry to you, but only if you wish it.',
    "I'm sorry you found that on your bill.",
    'I am so sorry you were hurt while giving blood.',
    'He would like to come and say sorry, if that suits.',
    "Sorry if you've already tried this, but could you restart the hub?",
    "Apologies if I've misread your email.",
    "I'm sorry to hear you feel unwell, let's move the lesson.",
    "We're sorry you found a crack in the cup.",
    'We apologise for your visit on 3 May, when nobody met you.',
    "I'd be sorry if you left over this.",
    "You won't regret it if you choose the wool.",
    'Forgive me if I get your surname wrong.',
    'We regret to say you did not agree to the scan in time.',
    "Sorry, I could try again if you'd like.",
    'I can see how disappointing it was when you found the hall dark.',
    'Sorry about the zip; if you still have the tag, keep it.',
    'Sorry about your meal: the rice was cold.',
    "Sorry if it's a bit short, I am on the train.",
    'Sorry to keep you, should we start with the meter?',
    'Sorry, I thought you felt fine about the dates.',
    'Sorry to see you think of leaving, what could we do better?',
    "I'm sorry we made you feel like a number.",
    "I'm sorry that our breakfast wasn't up to your expectations, the eggs were cold.",
    "I'm sorry that we didn't post the update correctly.",
    "We're sorry for the trouble. If you haven't yet, clear the cache.",
    "You wrote “sorry if this is the wrong team”; it isn't, I can help.",
  ],
} satisfies Docs

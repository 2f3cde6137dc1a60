import { isAwaited, isOwed } from '../src/owed.ts'
import { firstOfSentences, isDated, isExchange } from '../src/promised.ts'
import type { Docs, Found, Rule } from '../src/types.ts'

const WILL = '(will|shall|would|am going to|are going to|is going to|{plan} to|{intend} to)'
const MAY =
  '(will|shall|would|should|must|can|could|may|might|am going to|are going to|is going to|hope to|hopes to|{plan} to|{intend} to)'

export default {
  id: 'vague-commitment',
  severity: 'warning',
  whenCalm: 'info',
  preset: 'recommended',
  message: 'This promises something without saying what, by whom or by when.',
  explanation:
    'An undated promise cannot be relied on, and not knowing is what makes people write again. Say what you will do and when they will hear.',
  patterns: {
    // Measures that are none.
    undefined: [
      '({take}|{initiate}|{implement}|{make}|{adopt}|{carry} out|{ensure}|{put}|{undertake}|{introduce}|{devise}) .{0,3} (#Undefined|every|all) (and|or)? #Undefined? .{0,1} #Measure',
      '(will|shall|are|is|am|be|been|being) .{0,2} ({take} (steps|measures|action|actions|precautions)|{make} (some|further|more|the)? (improvements|changes|adjustments))',
      '#Undefined (and|or)? #Undefined? .{0,1} #Measure .{0,3} (taken|be take|implemented|initiated|made|underway|in place|followed|put|adopted|introduced|done|issued|given)',
      '(steps|measures|action|actions|precautions|improvements) (are|is|have|has|will) .{0,2} (taken|initiated|put|made|follow)',
      `${WILL} #Adverb? (try to|strive to|look to|work to)? #Adverb? (improve|do better|try harder|be (more|extra)? (careful|mindful|vigilant|attentive|cautious|diligent)) #Adverb? (next time|in (the)? future|going forward|on (it|this|that)|the same|it|this|that)? $`,
      '(effort|efforts|attempts) (are|is|have been) .{0,2} (made|underway|on)',
      '(will|shall|are|am|be) #Adverb? ({review}|{revisit}|{improve}|{strengthen}|{tighten}) (our|the) .{0,1} (process|processes|procedure|procedures|practices|systems|policies|protocols|training|standards|service|services)',
      '(will|shall) #Adverb? continue to (work on|work towards|improve|strive) .',
      '{use} (your|the|this) (feedback|comments|review|suggestion|experience|complaint) .{0,3} (to|for) .{0,2} (improve|improvement|improvements|better|learn|train)',
      '(lessons|learnings) (will|shall|have|are) .{0,2} (learned|learnt|taken)',
      '({do} the (needful|necessary|needed)|(needful|necessary) (is|will|shall) .{0,2} done|{do} (what|whatever|all that) .{0,1} (is)? (required|needed|necessary|possible)|{act} accordingly)',
      '(what ever|whatever) .{0,8} (will|shall|can) be .{0,2} (done|taken care of|looked into|improved|it)?',
    ],
    // A look into it, and that is all.
    look: [
      `(#We|#Somebody)? ${WILL} #Adverb? #Adverb? (be|be able to|be sure to|make sure to|try to|try and)? #Adverb? #Probe .{0,1} (#CaseObject|#Case|what|where|all|each|every)`,
      `(someone|somebody|one of (us|them|our .{0,3})|a colleague|the guys|the team|they) .{0,3} ${WILL} #Adverb? #Probe`,
      '(will|shall) #Adverb? {work} (on|upon|towards|toward) #Adverb? (improving|addressing|enhancing|fixing|resolving|making|strengthening|rectifying|upgrading) .',
      '(assure|promise|assured|promised) (you)? (to|of) #Adverb? #Probe',
      '^ #Adverb? (looking into|working on|investigating|chasing|checking) #CaseObject',
      '(conduct|carry out|conducting|carrying out|undertake|undertaking|launched|opened|begun|started) .{0,3} (review|investigation|enquiry|inquiry|audit|probe)',
      '({investigation}|{enquiry}|{inquiry}|{review}|solution|fix) (is|are|has|have) .{0,2} (ongoing|underway|under way|on (the|its) way|opened|begun|started|made|in progress|worked (on|out))',
      `(#We|#Somebody)? ${WILL} #Adverb? (({do}|{sort}|{work}|{figure}) something|have a think)`,
      '(i|we) (will|shall) #Adverb? (have to|need to|wait and)? see $',
      '{take} (it|this|that|things) from (here|there)',
      '(it|this|that) is something .{0,1} (#We|#Somebody|developers) .{0,3} (looking|working|work|look|aware|considering|exploring|tracking|monitoring)',
      '(we|they|#Team) (are|is) #Adverb? aware of #CaseObject $',
      `(#We|#Somebody) ${WILL} #Adverb? (investigate|check|follow up) #Adverb? $`,
      `${WILL} #Adverb? ({follow} #CaseObject up|{nudge}|{chase} .{0,2} up|(give|send) .{0,2} a nudge|get done)`,
      '(#We|#Somebody|am|are|is|aware and|aware of .{1,2} and) #Adverb? #Adverb? (working|looking|investigating|reviewing|addressing|checking|chasing) .{0,6} (with|it|this|that|these|same|the same|fix|#Case|{improve}|{resolve}|solution|things|cause|causes|resolution)',
      '(#We|#Somebody) .{0,3} #OnIt',
      '(i|we) (will|shall|can|have|am|are)? #Adverb? (get|have|getting|having) (it|this|that|these|#CaseObject) #Adverb? (looked (at|into)|seen to|checked (out)?|investigated|reviewed)',
      '(am|are|is) #Adverb? working (round the clock|around the clock|flat out|behind the scenes)',
      '(i|we|they|team|#Team) (am|are|is) #Adverb? (investigating|checking) $',
      '(will|shall) #Adverb? (check|see|look) (and|then)? (at our end|revert|update|get back|let you know|confirm|come back|respond)',
      '(leave (it|this|that) (with|to) (me|us)|bear with us) $',
      '(i|we) (will|can|am|are|have) #Adverb? ({prioritize}|{expedite}|{push}|{hurry}) (#CaseObject|things)',
      '(please|kindly)? ((allow (us|me|it|things)?|(give|grant) (us|me|it|things)) (a|some|more|a bit|a little|little|bit|few|sufficient) .{0,3} (time|days|weeks|while|longer)|(wait|have patience) (for)? (sometime|(some|a few|few|more|a little|a bit) (more)? (days|time|while|weeks|longer)))',
      '(it|this|that|things|everything|wheels|all|ball|(the|your) .{1,2}) (is|are|has been)? #Adverb? (in hand|being worked on|being looked (at|into)|under control|in motion|getting sorted|rolling|underway) $',
      '^ (watch this space|stay tuned|hang (tight|in there)|.{0,2} (more|updates|news|details|information|correspondence|confirmation) .{0,2} (to|will) follow|(check|try) (back|again) (later|soon|in a (bit|while)))',
      '(it|this|that|your .{0,2}) (is|has gone|has been put) (now|currently|still|already)? (with|(over|across|up|through)? to) (our .{0,3} (team|dept)|#Somebody|#Desk)',
      '(on (our|my) list|(on|in) (our|the|my|their) .{0,2} (radar|books|agenda|to do list|queue|pile|stack|backlog))',
      `${WILL} #Adverb? #Adverb? (be)? ({take}|{get}|{bring}|{have}|{raise}) #CaseObject .{0,2} (into|in to|on board|up (with|at)|to heart|forward|seriously|done|sorted|resolved|fixed|rectified|addressed|checked)`,
      '(working|looking|going|exploring|considering|weighing|reviewing|evaluating|assessing) (through|at|into|on)? (our|the|some|all|all the|all our|various|different|other|a few|possible) .{0,1} (options|possibilities|solutions|ideas|ways|alternatives)',
    ],
    // We will be in touch.
    contact: [
      '(we|i) (will|shall|would) #Adverb? #Adverb? (#Probe .{0,1} and)? (be in (touch|contact)|get (back|in touch|in contact)|reach out|revert|contact you|circle back|touch base|come back to you|drop you a .{0,1} (line|note)|give you a (shout|bell|buzz))',
      '(will|can|to|i|we) #Adverb? ({update}|{confirm}|{inform}|{tell}|{let}|#InTouch) .{0,4} (soon as|once|when|the moment|if) (i|we|they|there) (know|hear|have|get|is|are|find out) (more|anything|something|(any|an|some|further)? (news|update|updates|information))',
      'will keep you (posted|updated|informed|in the loop) $',
      '(#We|#Somebody)? (will|shall|may|might|should) be (connecting with|reaching out|touching base|contacting|following up|getting (back|in touch))',
      '^ (please|just|you can|kindly)? expect (a (call|reply|response|email)|to hear)',
      '^ will .{0,1} (update|revert|inform|let) you',
      'you (will|shall|should|would) #Adverb? (hear (from|back|something)|receive (a|the) call|(get|have|receive) (a|some|our|the|your)? (response|reply|answer|news|revert|feedback|update))',
    ],
    // A time that is none.
    soon: [
      `[<promise>(#We|#Somebody|who|it|that|this|everything|all|your .{0,2}|the .{0,2}|a .{0,2}|#Case) .{0,2} ${MAY} .{0,12}] #Soon`,
      `[<promise>(and|but) ${MAY} .{0,8}] #Soon`,
      '(#We|#Somebody|#Case|it|this) (are|is|am) #Adverb? #Adverb? (working|looking|getting|fixing|being|trying|resolving|processing|chasing|waiting) .{0,10} #Soon',
      '^ .{0,3} (will|shall|should|would|going to|gonna) .{0,10} #Soon',
      '(be|been|being|get|gets|getting|is|are|it|this|that|same) #Adverb? (fixed|resolved|sorted|done|processed|refunded|delivered|shipped|dispatched|credited|completed|rectified|addressed|attended|replied|answered|actioned|reviewed) .{0,3} #Soon',
      '(fix|fixes|update|patch|solution|it|that|this|news|more|improvements) (is|are)? #Adverb? (in the (pipeline|works)|coming|to come|on (the|our) roadmap) $',
      '(will|{plan}|{consider}|hope|hoping|{add}|included|look|looking|working) .{0,6} (in|for|with) (a|an|our|the)? (future|upcoming|later|subsequent|coming) (update|updates|release|releases|version|versions)',
      '(should|will|would|must|ought|going) (not)? (to)? (be|take) .{0,2} (too long|much longer|long now|grand|sorted|a while|ages)',
      'should be with you $',
      '(should|will) not #Adverb? (be|take) #Adverb? long $',
      '(be|get|gets|is|are|sent|fixed|done) .{0,3} when (he|she|it|they) (get there|gets there|(is|are) (done|ready|there|with you|finished|fixed))',
      '(we|it|they|things) will get there',
    ],
    // No more than a try.
    try: [
      '(#We|#Somebody) (will|shall|would|are|am) #Adverb? #BestTry .{0,1} (to|and|for|on|towards|our) #Adverb? (improve|improving|fix|resolve|rectify|ensure|make|provide|better|correct|address|overcome|enhance|serve|avoid|prevent|work|offer|deliver|bring|maintain|upgrade|help|assist|find|get|sort|incorporate|meet|do|keep|turn|reduce|send|give|check|reach|solve|the|best|fit|arrange|squeeze|have|accommodate)',
      '(do|doing) ((what|all|everything|anything|whatever) (that)? (i|we|they|he|she) (possibly)? (can|could)|(all|everything) .{0,1} in (our|my|their) power)',
      '(i|we) (will|can|shall) .{0,6} see (where|how) (it|this|that|we|i|they|things) #Adverb? (get|gets|goes|go|turns out|come|comes|stand|are|land|lands|pans out|works out)',
      '(i|we) (will|can) see (what|if) .{0,3} (can|could|possible) .{0,3} (do|done|help|sort|sorted|manage|managed|arrange|arranged|find)',
    ],
  },
  find(document, matches) {
    const { reply, customer } = document
    if (!isAwaited(document)) return []
    const owed = isOwed(document) || (customer.setting === 'none' && reply.does('apology', 'regret'))
    const families = ['undefined', 'soon', 'look', 'contact']
    if (owed || !customer.signals('praise')) families.push('try')
    // That it is soon is no answer, whatever is asked for in exchange.
    const found = families
      .flatMap((family) =>
        matches(family).filter((one) => ['soon', 'contact'].includes(family) || !isExchange(document, one)),
      )
      .filter((one) => !isDated(document, one) && !/^\s?:\s/.test(reply.text.slice(one.range[1])))
    return firstOfSentences(found).map((one) => {
      const { fills, ...rest } = withoutMiddle(one, reply.text)
      const said = reply.text.slice(...(reply.sentences[one.sentence] ?? one.range))
      return { ...rest, fills: { ...fills, [HEARD.test(said) ? 'heard' : 'unheard']: '' } }
    })
  },
  unless: [
    '(was|were|got) (stuck|held up) in .{0,4} (queue|backlog)',
    '#Conditional',
    '#Reported',
    '#Question',
    '#Negated',
    '#KindWords .{0,12}',
    '#Pleasantry',
    '#Hoped #Adverb? !(we|it|this|they|to|more|sorted|fixed|resolved|back) .{0,12}',
    '((i|we) (know|think|believe) (that|it|this|you|your|they|the)|glad|{hope} to (see|welcome|hear|meet|have the)) .{0,12}',
    '(soon|shortly) (after|before|be (a|#Count))',
    '(any|your|his|her|their|each|council|judge|maker|court|insurer|vet|doctor) .{0,1} will #Probe .{0,2}',
    'as soon as (!(possible|we|i|practicable|is|they|can)|((we|i|they) ((hear|have|get|know|find) !(more|anything|something|any|some|news|further|info|information)|receive|are done|complete|finish)))',
    'as soon as (we|i|they) (know|hear) $',
    '(i|we) (have|has|had) #Adverb? ((had|taken) (a|another) .{0,2}|(checked|looked|reviewed|investigated) .{0,6})',
    '(recommend|suggest|advise|like|want|ask) (you|that you|to|taking|having) .{0,4}',
    'you (are|were) #Adverb? (looking|working|trying|checking) .{0,6}',
    '(so|so that) (i|we) (can|could|may) .{0,4} (look|peek)',
    '(always|constantly|continuously|continually|regularly) .{0,4}',
    '(touch|contact) with (the|our|my|them|him|her|your) .{0,3}',
    '(so that|so|such that|where|which|in order) .{0,2} (i|we|us|our team|they|the team) (can|could|may|to|will) !({take}|{initiate}|{implement}|{ensure}|{resolve}|{fix}|{address}|{rectify}) .{0,5}',
    '({help}|allows|allowed|allowing|allow (you|the|our|your)|{enable} (you|us|me|our)|{encourage}|{motivate}|{inspire}) .{0,8}',
    '({see} to it myself? that|the day (you|he|she|they)|(you have?|(i|we) have) #Adverb? done) .{0,4}',
    '(happy|glad|like|love|need|here|able|willing|ask|asking|asked|want|pleased|keen) to .{0,2} #Probe .{0,5}',
    '({launch}|live|{open}|{reopen}|opening|{unlock}|{unpause}|feature|features|released|release|coming) .{0,3} #Soon',
    '(not|never) #Adverb? working on .{0,2}',
    '(said|promised|wrote|told you) that? .{1,3} would .{0,4}',
    '(#Probe .{0,2} (together|with you)|(stay|staying|stays) on (it|this|that) .)',
    '#Measure .{0,3} (such as|including|namely|by #Gerund)',
  ],
  rewrites: [
    { title: 'Give the time', text: '$promise by {time}', when: 'promise' },
    { title: 'Give the time', text: '$promised by {time}', when: 'promised' },
    {
      title: 'Say by when they hear',
      text: "I'll write to you by {time} with what I find.",
      at: 'after',
      when: 'unheard',
    },
    { title: 'Say by when they hear', text: 'That will be by {time}.', at: 'after', when: 'heard' },
    { title: 'Say what and when', text: "I'll {task} and write to you by {time}.", at: 'sentence' },
    { title: 'Say who does it', text: '{person} will {task}, and you will have an answer by {time}.', at: 'sentence' },
    { title: 'Say what is already done', text: "I've {done}, and {person} checks it by {time}.", at: 'sentence' },
  ],
} satisfies Rule

// That they will hear, which is not to be promised twice.
const HEARD =
  /\b(?:(?:get|getting|come|coming) back|in (?:touch|contact)|reach(?:ing)? out|(?:contact|updat|inform|writ|call|email|messag)(?:e|ing)? (?:to )?you|let(?:ting)? you|repl(?:y|ying)|(?:respond|follow)(?:ing)?|you(?:['’]ll| (?:will|shall|should))(?: \w+ly)? (?:hear|have|get|receive))\b/i

/** A promise that ends with its time can be given another; in the middle of it, the rest would hang on. */
function withoutMiddle(found: Found, text: string): Found {
  const ends = /^\s*(?:[.,;:!?)…–—-]|$|and\b|but\b)/.test(text.slice(found.range[1]))
  if (found.captures.promise && ends) return found
  const words = text.slice(...found.range)
  const promised = words.slice(0, Math.max(0, words.search(SOON)))
  return { ...found, captures: ends ? found.captures : {}, ...(promised ? { fills: { promised } } : {}) }
}

// What a promise says last instead of a time, where it is whole without.
const SOON =
  /(?<!(?:\b(?:will|shall|be|am|is|are|can|very|as|as soon)|['’]ll|[^\p{L}])),? (?:very )?(?:soon|shortly|asap|as soon as possible|in due course|at the earliest)$/iu

export const docs = {
  sources: ['001#29', '001#37', '000#37', '002#15'],
  bad: [
    'We **will work towards making the** queue shorter.',
    'The **efforts are being made**, sir.',
    'We **are reviewing our procedures**.',
    'Sorry, we **will continue to work on the** lift.',
    '**We shall see**.',
    '**This is something our engineers are aware** of.',
    '**We are aware of the problem**.',
    '**Our team will investigate thoroughly**.',
    'I **will follow this up**.',
    'We **will take your suggestion into** account.',
    'Sorry, we are **looking at other ways**.',
    'Good builders are ready **and will be there soon**.',
    'It is **planned for a future release**.',
    'It **should not take long**.',
    'We will **take the necessary steps** with the night staff.',
    'We **are making some changes** to the menu.',
    '**Strict disciplinary action will be taken**, madam.',
    '**Steps have been taken** at our end.',
    'Kindly wait, we shall **do the needful**.',
    '**Whatever is needed will be done**, sir.',
    '**We will look into the matter**.',
    "**They'll check** the pipes, love.",
    'We **assure you to investigate**.',
    'Sorry, we are **conducting an inquiry**.',
    'We **are working on a fix**.',
    'Thanks, **our team is on it**.',
    '**Leave it with me**.',
    "**We'll be in touch**.",
    '**Kindly allow us some more time** for the visa file.',
    'Sorry about **the leak, it is all in hand**.',
    '**Watch this space**, Tom, and sorry about the outage.',
    'Sorry for the wait, **your passport is with our back office team**.',
    'The broken swing is **on our radar**.',
    "**I'll get that looked at**, Mrs Rao.",
    'ok **will check and revert**',
    "**We'll run a trace and see where it goes**.",
    '**Your new router can be posted in due course**.',
    "**I'm chasing the depot and trying to get it to you asap**.",
    '**You will hear back**, honestly.',
    '**Will update you**, sir.',
    '**Will refund asap**!',
    "It **gets fixed shortly**, I'm told.",
    'The **patch is in the pipeline**.',
    "It **shouldn't be too long** now, it should be sorted.",
    '**We will do our best to find** your coat.',
    "**I'll see what I can do**.",
    'Could you send us the code? **We will reply shortly**.',
    'The trainers will be told, and we **shall try to be more careful next time**.',
    'I am sorry, Ms Njoroge. We are **using your comments to improve**.',
    'Lost my bags too once. **Lessons will be learned**.',
    '**Enquiries are being made** about the ring.',
    'Sorry for the cold pool, **we will sort something** out.',
    'Sorry it came broken. We shall **take it from here**.',
    'Sorry that there is no signal, the crew **are working round the clock**.',
    'Sorry the link is dead, **we are investigating**.',
    'Sorry about the queue, we **will keep you posted**.',
    'Sorry, Mr Lund. **Please expect a call**.',
    'Sorry about the harp. Ms Ito of **the repairs team will be touching base**.',
    'The locksmith **should be with you**.',
    'The chairs will **be with you when they are ready**.',
    'I am sorry. We will **do all we can** for the cat.',
    'Sorry for the silence. **I ring you once I know more**.',
    'Sorry, Mr Dube. **Looking into that** now.',
    'Sorry about the roof, Mrs Abara. **We will get there**.',
    'Sorry, Kofi, **I am prioritising it**.',
    {
      thread: [{ from: 'customer', text: 'Great hotel, only the gym could have newer bikes.' }],
      reply: 'We have noted your concern, and **proper steps will be taken**.',
    },
  ],
  good: [
    'Your key was stuck in our mail queue, and here it is.',
    {
      thread: [{ from: 'customer', text: 'We got 40 chairs instead of 60.' }],
      reply: "I'm sorry. I'm on it. Twenty more will be at the hall by 7pm today.",
    },
    'The lamp you are looking for with the green shade is back in stock.',
    'So we can take a look at the hob, please give us a call.',
    'Reply with the seat number and we will look into it.',
    'While we are not working on this, the list of wishes is open to your vote.',
    'The court will look at it in its own time.',
    'You have done what is needed, and nothing more is asked.',
    'They promised they would look into it, and nobody did.',
    'I will look at it with you, line by line.',
    'It will soon be a year since you joined.',
    'It should not take too long: an hour for the pump and an hour for the tap.',
    "If somebody will look into it on site, I'll send him your photos.",
    'The driver said we will look into the matter.',
    'Did the shop tell you that we will look into it?',
    "We haven't said that we will look into it.",
    'Thanks for your lovely card, we will look into all of it.',
    'We would love to have you back on the team soon.',
    'Hopefully your new tenants will arrive soon!',
    'We think it will be popular soon.',
    'The driver will text you shortly before he arrives.',
    "I'll email you as soon as I hear from the depot.",
    'We have taken a look at your bill, and it is £12 too high.',
    'We recommend you take a look at page 4.',
    'We are always working to improve the app.',
    "I'll be in touch with the landlord.",
    'The hotline is there so that we can reach you promptly.',
    'Your photo helped to get it resolved promptly.',
    "We'd love to take a look at it.",
    'The new branch will open soon.',
    'The school has taken all necessary steps, such as new locks.',
    "I'll look into this today and write to you by 5pm.",
    "I'll look into it. You will get an email by Friday with what I find.",
    'Please send the form back as soon as you can.',
    "Could you DM us your order number? We'll look into it.",
    "We'll look into it. Which colour did you order?",
    'The sale ends soon.',
    'Sorry, the new date will be on the page as soon as we know.',
    'Which branch was it? I will look into it.',
    'You asked us to act “as soon as possible”, so I did it this morning.',
    { thread: [{ from: 'customer', text: 'I love the new menu, thank you!' }], reply: 'We will look into your idea!' },
  ],
} satisfies Docs

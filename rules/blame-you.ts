import { isUnkind } from '../src/owed.ts'
import type { Docs, Rule } from '../src/types.ts'

export default {
  id: 'blame-you',
  severity: 'warning',
  preset: 'recommended',
  message: 'This puts the fault on the customer.',
  explanation:
    'Told that it is their fault, people feel caught out and argue. Describe the problem without them as the culprit, and say what helps from here.',
  patterns: {
    accusation: [
      // What they did.
      '#Accused #Adverb? (have|had|has|must have)? #Adverb? #Adverb? #Fault',
      '#Accused #Adverb? (have|had|has)? #Adverb? #Misdeed',
      '#Accused #Adverb? ((have|had|has|must have|would have)? (#Adverb|only)? (#Acted|enter|select|choose|use|give|fill)|(have been|are|were|was) #Adverb? #Gerund) .{0,3} #Wrong',
      '#Accused (have|had|has)? #Careless #Acted',
      '#Accused #Adverb? (have|had)? #Adverb? #Meddled .{0,5} (yourself|yourselves)',
      '#Household #Adverb? (have|has|had)? #Adverb? (bit|chewed|ate|broke|spilled|knocked|pressed|clicked|opened|cancelled|accepted|turned|switched|moved|changed|deleted|threw|drew|made|(were|was) (making|playing|running|shouting|jumping|drinking))',
      '(nobody|no one) (#Adverb? (opened|read|measured|signed|bothered|thought|told us|let us know|informed us)|.{0,2} (was|were) (in|at? home|there|available|around))',
      'by #Gerund .{1,4} you (have|had)? (missed|lost|caused|delayed|voided|agreed|accepted|waived|gave)',
      '(it (is|was)|you (are|were)) #Adverb? (#Household|you|the (one|ones|person|people|last person)) (who|that|to) .{0,1} (#Acted|use)',
      // What they were.
      '#Accused (are|were|was) #Adverb? (careless|negligent|irresponsible|unreachable|unprepared|uncooperative|to blame|at fault|in breach|over the limit|too (late|slow|impatient|busy)|not #Adverb? (in|at? home|at the|there|present|ready|available|reachable|careful|attending|lifting|having|paying|listening|on time|prepared|willing|following|reading|using|picking|answering|responding))',
      // What they did not do.
      '#Accused ((did|have|had|has) #Adverb? not|(have|had|has)? #Adverb? never) #Adverb? #Adverb? .',
      '(at no (point|time|stage)|not once|never|neither|nor) .{0,6} (did|have) #Accused .',
      '(no|none|nothing|never|not) .{0,8} (was|were|been|come) #Adverb? (given|provided|reported|raised|mentioned|brought|informed|communicated|received|to) .{0,3} ((by|from) you|to (us|our)|our (notice|attention)|during)',
      '(none|nothing) (was|were) #Adverb? (given|provided|reported|raised|mentioned|brought|said|returned|sent|paid)',
      '(our|the|all|several|#Count) .{0,2} (emails|calls|letters|messages|reminders|texts|notices|requests|invoice) .{0,3} (unanswered|ignored|not (returned|answered)|without (a|any)? (reply|response|answer)|sitting)',
      '(by|you) not #Gerund (the|your|our|it|us|them|to)',
      // Whose it is.
      '(is|was|are|were|be|comes|remains|due to|owing to|because of|result of|caused by) #Adverb? (all|down to|due to|because of)? your .{0,1} #Guilt',
      '(due to|owing to|down to|because of|result of|caused by) .{0,1} (misuse|mishandling|user|customer|(incorrect|wrong|incomplete|improper) .{0,1} (details|information|usage|handling|address|input|number|use|installation|storage|setup)|your (not|late|delay|choice|decision|poor|careless|wrong|incorrect))',
      'your .{0,1} (#Guilt|delay) (caused|causes|led|cost|costed|resulted|meant|means|has|is (what|why|the reason))',
      '((user|customer|guest|operator) (side|end)? (error|mistake|fault)|user issue)',
      '(#Guilt|#Snag) (is|was|lies|lie|rests|must be|seems to be|started|began|sits|happened|came) #Adverb? (only)? ((with|on|at|from|in) (you|yourself|the .{1,2} you|the (customer|user|guest))|yours|when you)',
      '(it|this|that|#Snag) (is|was|must be|seems to be) #Adverb? (only)? (on|at|from) your (end|side|part)',
      '(#Wrong|#Guilt|careless|unanswered|keyed|delayed|delay|missing|no (response|reply|action|confirmation)) .{0,5} (on|at|from) your (end|side|part)',
      '((caused|damaged|broken|delayed|agreed|accepted|declined|refused|chosen|opened|tampered|#Wrong) .{0,4} by (#Household|you|yourself|the (customer|guest|user|client))|#Acted .{0,1} by (yourself|you (only|itself|alone)))',
      'your (phone|mobile|number|cell) (was|is) #Adverb? (unreachable|(switched|turned)? off|not (reachable|answered)|busy|engaged)',
      '(it|this|that|onus|burden|responsibility) (is|was|comes|falls|rests|remains|lies) #Adverb? (up to|on|down to|for|to|with) #Culprit (to|not) .{1,3}',
      '#Culprit (is|are|was|were) #Adverb? ((responsible|answerable|liable|accountable) for (#Gerund|(the|any|your|their) ({damage}|loss|cost|{fee}|{charge}|condition|safety|{item}|belongings|return|delay))|(responsible|expected|obliged) to !have)',
      '(is|was|remains) #Adverb? #Culprit .{0,2} (job|responsibility|duty)',
      // Why it happened.
      '(since|because|as|but) #Accused #Adverb? (have|had)? #Adverb? (chose|chosen|decided|preferred|selected|wanted|opted|refused|declined|denied|left|waited|missed|lost|overslept|moved|ran late|got (the|it|up|there)|(were|was) (late|asleep|out|busy|away)|(could|would) not (pay|show|tell|bring|answer|provide|wait))',
      'we can only .{1,6} (we are|we were|you) (given|told|gave|sent|provided)',
      '#SelfMade',
      // What they are guessed to have done.
      'you can not have #Adverb? (been|#Acted)',
      '(your .{1,2} must be (weak|slow|old|faulty|wrong|full|off|expired)|must be your .{0,3} (problem|issue|fault|internet|phone|device|network|router|wifi|connection|browser))',
      '#Accused #Certain #Adverb? been? #Adverb? ((did|were|have|had|do|are) not|(not|never)? (#Acted|#Distracted|had (it|the|your|other)|on (the|a)|new|unaware|under))',
      '#Accused must #Adverb? be (new|confused|unaware|using|doing|one of|clicked|#Distracted)',
      '#Guess (#Accused|nobody|no one) ((did|do|are|were|have|has) not .|(have|has|had)? #Adverb? (#Meddled|never|had|forget|(misread|misunderstood))|((are|were|was)|(have|had)? been) #Adverb? (#Distracted|on (the|a)))',
      '#Maybe (#Accused|someone|somebody) ((were|was|are) #Adverb? (#Distracted|not (looking|watching|paying|listening|checking|using|reading|following))|(do|did|have|has) not (know|understand|read|check|use|look|looked|checked|bother|bothered|follow)|(have|has|had)? #Fumbled)',
      '(#Maybe|#Guess) #Household .{0,3} (has|have|had|got|is|was|did|forgot|knows|been)',
      '(#Accused|someone|somebody) (might|could) have #Adverb? #Fumbled',
      '(someone|somebody) (is|has)? #Adverb? (had (it|the)|been (at|playing|fiddling)|(obviously|clearly) #Acted)',
      '(probably|likely|presumably|obviously|clearly|mostly|only) because (you|of your|your)',
      '(must|will) have been (#Household|you|someone|somebody) (who|that|in|at)',
      '(i|i will|i would|willing to) (bet|wager) (that)? (it|your|the) .{0,3} (is|was|has|had|went|got)',
      'you (seem|appear) to (have)? #Adverb? (#Fault|missed|lost|left|misread|misunderstood|think|believe|expect|assume|forget|be (under|confused|after|unaware))',
    ],
    // Only what they did: an accusation where nobody is sorry.
    deed: [
      '^ (because|since|so|but|and|well|sir|madam|yes|also|it seems|however|then|moreover|though|although|(dear|hi|hello) .{1,2})? #Accused #Adverb? (have|had)? #Adverb? (#Meddled|stayed)',
    ],
  },
  find(document, matches) {
    const { customer } = document
    const accused = matches('accusation')
    const cold = customer.setting === 'review' ? customer.signals('problem', 'upset') : isUnkind(document)
    return cold
      ? [...accused, ...matches('deed').filter(({ sentence }) => !accused.some((found) => found.sentence === sentence))]
      : accused
  },
  unless: [
    '#Conditional',
    '#Reported',
    '#Embedded',
    '#Question',
    '#Negated',
    '(did|have|had|has|do) #Adverb? (not|never) #Adverb? #Adverb? #Spared',
    'never #Adverb? #Spared',
    '(#Certain|#Guess) #Adverb? (you)? .{0,2} (#NegativeFeeling|{notice}|{receive}|{experience}|{expect}|waited|{wonder}|{want}|{need}|{enjoy}|{love}|{like}|tired|excited|relieved|aware)',
    'you (have)? #Adverb? (received|got (the|a)|noticed|found|reported|mentioned|told us|said|experienced) .{0,4} #Wrong',
    '(once|after|until|before|as soon as|as long as|so long as|in case|than) #Accused',
    '(ensure|make sure|check|verify|confirm|see|know|sure) (that|if|whether)? you (have|did|had|knew|were)',
    '(missed|lost) .{1,3} (because|thanks to|due to) .{0,1} (us|our|we)',
    '(exceeded (our|my|all) expectations|broke .{0,2} record|forgot nothing)',
    '(up|down|for) (to)? you (to (decide|choose|pick|say)|whether|if|which|how|when|what)',
    'not in (the (wrong|way)|any|trouble)',
    '(said|says|told (us|me)) (that)? (nobody|no one)',
    'nothing',
  ],
  rewrites: [
    { title: "Describe, don't accuse", text: "I don't see {item} here yet.", at: 'sentence' },
    { title: 'Ask for it', text: 'So that I can go on, could you send me {item}?', at: 'sentence' },
    { title: 'Look ahead', text: 'From here, the quickest way is {next step}.', at: 'sentence' },
  ],
} satisfies Rule

export const docs = {
  sources: ['004#15', '004#17', '004#21'],
  bad: [
    '**You failed to include** your order number.',
    'It is late **because you chose** the slow option.',
    "**It's your own fault**, sir.",
    '**You never replied** to our emails.',
    'The account number was **keyed in wrong on your end**.',
    'The **onus is on the parent** to renew the pass.',
    'Sadly **you did not mention** any of this at reception.',
    '**At no point during your stay did you complain**.',
    '**you entered the wrong** postcode',
    'You got a room with two beds **since you were not ready** to pay more.',
  ],
  good: [
    'If you forgot your password, use the reset link.',
    "You didn't do anything wrong here.",
    "You haven't been charged for the second item.",
    "I'm sorry you never received your refund.",
    'We failed to update your address, so the parcel went astray.',
    "You can request a refund as long as you haven't downloaded the content.",
    "It isn't your fault that the link expired.",
    'You mentioned “I forgot to attach the photo”, and it has come through now.',
    'Please send me the text of your error message.',
    'It is up to you whether we post it or you collect it.',
  ],
} satisfies Docs

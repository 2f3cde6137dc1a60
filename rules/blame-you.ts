import { before } from '../src/bounds.ts'
import { isCaring, isOwning } from '../src/caring.ts'
import { isFollowed } from '../src/clause.ts'
import { guessOf } from '../src/guess.ts'
import { isUnkind } from '../src/owed.ts'
import { isOurs } from '../src/owned.ts'
import type { Docs, Document, Found, Reply, Rule } from '../src/types.ts'
import { tactless } from '../src/weights/tactless.ts'

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
      '#Household #Adverb? (have|has|had)? #Adverb? (bit|chewed|ate|broke|spilled|knocked|pressed|clicked|opened|cancelled|turned|switched|moved|changed|deleted|threw|made|agreed|signed|collected|refused|(told|asked) (us|him|them) to|let|sent (us|him|her|them)|(were|was) (making|playing|running|shouting))',
      'by not? #Gerund .{0,4} you (have|had)? (missed|lost|caused|delayed|voided|agreed|accepted|waived|gave)',
      '(it (is|was)|you (are|were)) #Adverb? (#Household|you|the (last|only)? (one|ones|person|people)) (who|that|to) .{0,1} (#Acted|use)',
      // What they were.
      '#Accused (are|were|was) #Adverb? (careless|negligent|unreachable|unprepared|to blame|at fault|in breach|over the limit|too (late|slow|busy)|not #Adverb? (in|at? home|at the|there|present|ready|available|reachable|careful|attending|having|paying|listening|on time|following|reading|using|picking|answering|responding))',
      // What they did not do.
      '(at no (point|time|stage)|not once|never|neither|nor) .{0,6} (did|have) #Accused .',
      '(by|you) not #Gerund (the|your|our|it|us|them|to)',
      // Whose it is.
      '(is|was|are|were|be|comes|remains|due to|owing to|because of|result of|caused by) #Adverb? (all|down to|due to|because of)? your .{0,1} #Guilt',
      '(due to|owing to|down to|because of|result of|caused by) .{0,1} (misuse|mishandling|user|customer|(incorrect|wrong|incomplete|improper) .{0,1} (details|information|usage|handling|address|number|use|installation|storage)|(your|you are) (not|late|delay|choice|decision|poor|careless|wrong|incorrect))',
      '(down to|because of|caused by|lies with|comes from) your own? .{0,1} (phone|handset|device|browser|connection|internet|wifi|router|network|laptop|settings|provider|wiring|pipes)',
      '(it|this|that|risk|cost) is #Adverb? on the (buyer|customer|guest|tenant|user|passenger|student|parent|member|sender)',
      'your .{0,1} (#Guilt|delay) (caused|causes|led|cost|costed|meant|means|is (what|why))',
      '((user|customer|guest|operator) (side|end)? (error|mistake|fault)|user issue)',
      '(#Guilt|#Snag) (is|was|lies|lie|rests|must be|seems to be|started|began|sits|happened|came) #Adverb? (only)? ((with|on|at|from|in) (you|yourself|the .{1,2} you|the (customer|user|guest))|yours|when you)',
      '(it|this|that|#Snag) (is|was|must be|seems to be) #Adverb? (only)? (on|at|from) your (end|side|part)',
      'it is #Adverb? (the .{1,2})? your .{1,2} (that|which|who) (caused|declined|blocked|did|does|broke|made)',
      '(#Wrong|#Guilt|careless|confusion|unanswered|keyed|delayed|delay|missing|no (response|reply|action|confirmation)) .{0,5} (on|at|from) your (end|side|part)',
      '((caused|damaged|broken|delayed|agreed|accepted|declined|refused|chosen|opened|tampered|#Wrong) .{0,4} by (#Household|you|yourself|the (customer|guest|user|client))|#Acted .{0,1} by (yourself|you (only|itself|alone)))',
      'your (phone|mobile|number) (was|is) #Adverb? (unreachable|(switched|turned)? off|not reachable|busy|engaged)',
      '(it|this|that|onus|burden|responsibility) (is|was|comes|falls|rests|remains|lies) #Adverb? (up to|on|down to|for|to|with) #Culprit (to|not) .{1,3}',
      '#Culprit (is|are|was|were) #Adverb? ((responsible|answerable|liable|accountable) for (#Gerund|(the|any|your|their) ({damage}|loss|cost|{fee}|{charge}|condition|safety|{item}|belongings|return|delay))|(responsible|expected|obliged) to !have)',
      '(is|was|remains|be) #Adverb? (#Culprit .{0,2} (job|responsibility|duty)|#Determiner? (job|responsibility|duty) (of|for) #Culprit|(up|down) to !(you|us) #Clientele)',
      'now you (want|say|expect|demand|claim|complain|tell|come)',
      '(offered|suggested|proposed|option|offer|alternative) .{0,12} (declined|refused|denied|rejected|turned .{0,2} down|not (accepted|taken up|wanted))',
      'either #Accused #Adverb? (were|was|did|had|are|do|#Acted) .',
      '(our|the|all|several|#Count) .{0,2} (emails|calls|letters|messages|reminders|texts|notices|requests|invoice) .{0,3} (unanswered|ignored|not (returned|answered)|without (a|any)? (reply|response|answer)|sitting)',
      '(means|meaning) (that)? (you|he|she|someone|your .{1,2}) (was|were|had|did|#Meddled) .',
      '(since|because|as) no (reply|response|answer|payment|complaint|documents|signature|confirmation|instructions) .{0,3} (received|given|provided|came|returned|signed)',
      '(was|were|been) (never|not) #Adverb? (reported|raised|mentioned|brought|flagged|declared|communicated|told|given) .{0,2} (to (us|our|my|the)|by you|until|at the time|during)',
      '(since|because|as|but) #Accused #Adverb? (have|had)? #Adverb? (chose|chosen|decided|preferred|wanted|opted|refused|declined|denied|left|waited|missed|lost|overslept|moved|ran late|got (the|it|up)|(were|was) (late|asleep|out|busy|away)|(could|would) not (pay|show|tell|answer|wait))',
      '#Accused #Certain #Adverb? been? #Adverb? ((did|were|have|had|do|are) not|(not|never)? (#Acted|#Distracted|had (it|the|your|other)|on (the|a)|new|unaware|under))',
      '#Accused (may|might|could)? (have|had|were|are|did)? (perhaps|maybe|probably|likely|(may|might) not|presumably) (have|not)? (been|in|on|#Acted)',
      'your .{1,2} (is|was|are) #Adverb? (the (one (that|who|which)|reason (that|why)? !(we|i)|cause|problem|culprit|bottleneck)|to blame)',
      // Why it happened.
      'we can only .{1,6} (we are|we were|you) (given|told|gave|sent|provided)',
      '#SelfMade',
      // What they are guessed to have done.
      'you (can not have #Adverb? been|(can not|would) have (had to)? #Adverb? (ticked|tick|clicked|click|agreed|agree|accepted|signed|chosen|selected|pressed|opted|typed|entered|done|put|read|looked))',
      '(your .{1,2} must be (too|weak|slow|old|faulty|wrong|full|off|expired)|must be your .{0,3} (problem|issue|fault|internet|phone|device|network|router|wifi|browser))',
      '#Accused must #Adverb? be (new|confused|unaware|one of|clicked|#Distracted|#Gerund)',
      '#Maybe (#Accused|someone|somebody) ((were|was|are) #Adverb? (#Distracted|not (looking|watching|paying|listening|checking|using|reading|following))|(do|did|have|has) not ({know}|{understand}|{read}|{check}|{use}|{look}|{bother}|{follow})|(have|has|had)? #Fumbled)',
      '(#Maybe|#Guess) #Household .{0,3} (has|have|had|got|is|was|did|forgot|knows|been)',
      '(#Accused|someone|somebody) (might|could) have #Adverb? #Fumbled',
      '(someone|somebody) (is|has)? #Adverb? (had (it|the)|been (at|playing|fiddling)|(obviously|clearly) #Acted)',
      '(probably|likely|presumably|obviously|clearly|mostly|only) because (you|of your|your)',
      '(must|will) have been (#Household|you|someone|somebody) (who|that|in|at)',
      '(i|i will|i would|willing to) (bet|wager) (that)? (it|your|the) .{0,3} (is|was|has|had|went|got)',
      'you (seem|appear) to (have)? #Adverb? (#Fault|missed|lost|left|misread|misunderstood|think|believe|expect|assume|forget|be (under|confused|after|unaware))',
    ],
    // What is one but in a reply that cares.
    doubtful: [
      '(nobody|no one) (#Adverb? ((answered|picked up|came to) (the|our|my|your) .{0,1} (call|phone|door|bell|gate)|(read|measured|signed|bothered|thought|told us|let us know|informed us))|.{0,2} (was|were) (in|at? home|around))',
      '#Accused ((did|have|had|has) #Adverb? not|(have|had|has)? #Adverb? never) #Adverb? #Adverb? .',
      '(nobody|no one) #Adverb? (answered|picked up|replied|responded) $',
      '(none|nothing|not one) (of (them|these))? (was|were) #Adverb? (opened|read|answered|picked up|given|provided|reported|raised|mentioned|said|returned|sent|paid)',
      '(no|none|nothing|never|not) .{0,8} (was|were|been|come) #Adverb? (given|reported|raised|mentioned|brought|informed|communicated|to) .{0,3} (by you|to (us|our)|our (notice|attention)|during)',
      '#Accused (have|had)? #Adverb? (#Acted|slept|stayed) .{0,8} without #Adverb? (a|any)? (complaint|complaints|(informing|telling|notifying|asking|complaining|mentioning|raising|reporting|reading|checking|looking|listening|thinking|saying|letting))',
      '#Guess (#Accused|nobody|no one) ((did|do|are|were|have|has) not .|(have|has|had)? #Adverb? (#Meddled|never|had (it|the|your|caps)|forget|(misread|misunderstood))|((are|were|was)|(have|had)? been) #Adverb? (#Distracted|on (the|a)))',
    ],
    // Only what they did: an accusation where nobody is sorry.
    deed: [
      '^ (because|since|so|but|and|sir|madam|also|it seems|however|though|(dear|hi) .{1,2})? #Accused #Adverb? (have|had)? #Adverb? (#Meddled|#Participle|drank|drunk|ate|eaten|slept|read (only|half|it))',
      '(since|because|but|so|then|and|when|meaning|means|while) (you|someone|somebody) #Adverb? (have|had|has)? #Adverb? #Meddled',
      '(due to|because of|caused by|down to|owing to) (the|a|it|something) .{0,3} being (left|put|kept|bent|worn|shut|set|on|off|too)',
      'because (you|your) !rarely',
      '(is|are|was|were) not (meant|made|designed|intended|built|suitable|rated) (for|to) .',
      '(#Clientele|{parent}|{driver}|people|owners) #Adverb? (should|must|ought to|need to|needs to|have to|has to|(is|are) (expected|supposed|required|responsible)) .',
      '^ (well|most|some|many|other|if|but)? (adults|folk|folks|people|customers|guests|users|tenants|parents|students|drivers|members|patients) !(can|may|and|of|are|will|with|at|in|on|get|like|you|love|to|from|for|who|is|were|was|have) .',
      'you (keep|insist on) !(getting|seeing|having|receiving|running|the|your|it|an|a)',
      '(was|were|been|is|got) #Adverb? (left (open|on|running|unlocked|unattended|out|unplugged|blank|empty|in|until)|skipped|mistyped|misread|overloaded|overfilled|half (filled|done|finished)|(not|never) #Adverb? (closed|locked|plugged|fitted|installed|stored|followed|filled|read|collected|returned|paid|opened|signed|settled|completed|activated|ticked|declared|registered))',
      'only (stopped|started|broke|failed|happened|began) .{0,2} (when|since) you',
    ],
  },
  find(document, matches) {
    const { reply } = document
    if (isOwning(reply)) return []
    const accused = [
      ...matches('accusation'),
      ...(isCaring(reply) ? [] : matches('doubtful').filter((one) => !isRelative(reply, one))),
    ]
    const found =
      isUnkind(document) && document.customer.signals('problem', 'upset') && !document.customer.signals('praise')
        ? [
            ...accused,
            ...matches('deed').filter(
              ({ sentence, range }) =>
                !accused.some((one) => one.sentence === sentence) && !RETOLD.test(reply.text.slice(...range)),
            ),
          ]
        : accused
    return found.filter((one) => !isOurs(reply, one, REASON)).map((one) => withLack(document, one))
  },
  unless: [
    '(as|since) you (have)? lost .{1,2} (day|days|week|weeks|hour|hours|month|months|night|nights) .{0,1}',
    'went ahead on (what|our) .{0,4}',
    'you #Adverb? did not (cheat|steal|lie|break|cause|imagine|overlook|misread|misunderstand) .{0,2}',
    '#Conditional',
    '#Reported',
    '#Embedded',
    '#Question',
    '#Negated',
    '(sorry|apologize|apologies|regret) (that)? #Count (of your)? (calls|emails|letters|messages) .{0,3}',
    '(did|have|had|has|do) #Adverb? (not|never) #Adverb? #Adverb? #Spared',
    'never #Adverb? #Spared',
    '(send|sends|sent|sending|reach|reaches|reached|sold|given|gave|handed|brought|(get|gets|got|came|come|went|go|arrive|arrived) to|with|serve|served) you (broken|damaged|spoiled|cut|bent|burned|lost) .{0,1}',
    '(#Certain|#Guess) #Adverb? (you)? .{0,2} (#NegativeFeeling|{notice}|{receive}|{experience}|{expect}|waited|{wonder}|{want}|{need}|{enjoy}|{love}|{like}|tired|excited|relieved|aware)',
    'you (have)? #Adverb? (received|got (the|a)|noticed|found|reported|mentioned|(told us|said) (that|it|this|the .{1,2} (is|was|were))|experienced) .{0,4} #Wrong',
    '(once|after|until|before|as soon as|as long as|so long as|in case|than) #Accused',
    '(ensure|make sure|check|verify|confirm|see|know|sure) (that|if|whether)? you (have|did|had|knew|were)',
    'will have forgotten (all|about) .{0,2}',
    'have (cracked|nailed|smashed|aced) it',
    'made (my|our) .',
    '(exceeded (our|my|all) expectations|broke .{0,2} record|forgot nothing)',
    '(up|down|for) (to)? you (to (decide|choose|pick|say)|whether|if|which|how|when|what)',
    'not in (the (wrong|way)|any|trouble)',
    '(said|says|told (us|me)) (that)? (nobody|no one)',
    'nothing',
    '(gave|given) (us|me) .{0,3} (best|great|good|stars)',
    'you . (had|has|have) (expired|lapsed|run out)',
    'your ({driver}|{engineer}|{technician}|{courier}|{nurse}|{tutor}) .{0,4}',
    'you (have|had|did)? (not|never) .{1,8} so ((i|we) have (paid|refunded)|you should not) .{0,1}',
  ],
  rewrites: [
    { title: "Describe, don't accuse", text: 'It looks like $item $was $done.', at: 'sentence', when: 'done' },
    {
      title: "Describe, don't accuse",
      text: 'It looks like $item $was $omit.participle.',
      at: 'sentence',
      when: 'task',
    },
    { title: 'Ask', text: 'Could you please $omit.infinitive $item?', at: 'sentence', when: 'task' },
    {
      title: 'Ask for it once more',
      text: "I don't see $item $there yet; could you send $it once more?",
      at: 'sentence',
      when: 'done',
    },
    { title: "Describe, don't accuse", text: "I don't see {item} here yet.", at: 'sentence', when: 'lack' },
    { title: 'Ask for it', text: 'So that I can go on, could you send me {item}?', at: 'sentence', when: 'lack' },
    {
      title: 'Ask for a good time',
      text: "I couldn't reach you by phone. When would be a good time to call?",
      at: 'sentence',
      when: 'unreached',
    },
    { title: 'Ask instead of guessing', text: 'Could you check whether $asked?', at: 'sentence', when: 'asked' },
    {
      title: "Describe, don't accuse",
      text: 'What I can see from here is {fact}.',
      at: 'sentence',
      when: 'deed',
    },
    { title: 'Ask what happened', text: 'Could you tell me what happened?', at: 'sentence', when: 'deed' },
    {
      title: "Describe, don't accuse",
      text: 'What I can see from here is {fact}.',
      at: 'sentence',
      when: 'weighed',
    },
    { title: 'Look ahead', text: 'From here, the quickest way is {next step}.', at: 'sentence' },
  ],
  weights: tactless['blame-you'],
} satisfies Rule

// What they did because of us.
const REASON = /\bbecause (?:we|I|our|my)\b/i
// What begins a noun that they only describe, *the months you did not use*, what makes that a time or place, and what is no noun.
const DETERMINER = /^["“‘(]{0,3}(?:the|an?|any|each|every|all|those|these|of|\d[\d.,]*)$/i
const PREPOSITION = /^(?:in|on|at|during|after|before|upon|per|from|by)$/i
const NOUN =
  /^(?!(?:that|and|but|or|as|if|so|because|since|though|while|when|where|which|why|how|fact|shows?|says?|said|see|confirms?|indicates?|unfortunately|sadly)$)[\p{L}'’-]+$/iu

/** Whether what they did only tells which thing is meant. */
function isRelative({ text }: Reply, { range }: Found): boolean {
  const words = before(text, range[0]).split(/\s+/)
  // Nothing stands between the two.
  if (!/^you/i.test(text.slice(...range)) || words.pop() !== '') return false
  return [2, 3].some((back) => {
    const [determiner = '', ...nouns] = words.slice(-back)
    const isNoun = nouns.every((word) => NOUN.test(word))
    return isNoun && DETERMINER.test(determiner) && !PREPOSITION.test(words.at(-back - 1) ?? '')
  })
}

// What only gives back what they told us.
const RETOLD =
  /\b(?:mention|report|describ|experienc|receiv|contact|notic|deserv|need|expect|hop|rais|shar|explain|fac|encounter|suffer|ask|wish|lik|enjoy|lov|provid|attach|highlight|stat|not|want|refer|call|reach|thank|trust)e?d\b/i

// What the customer can send, and what else was to be done by them.
const SENDABLE = /^(?:attach|includ|send|sent|enclos|upload|add|provid|produc|submit|return|forward)/i
const DEED =
  '(?:attach|includ|enclos|upload|add|provid|produc|submit|return|forward|sign|complet|fill|tick|enter|confirm|scan|print|label|register|activat|verif|updat|hand|authori[sz]|cancel|clos|book|pack|switch|turn|plug|pick|drop|renew|save|lock|charg|rins|empt)(?:e?d|e|y|ied|p?ped|l?led|t?ted)?|send|sent|bring|brought|give|gave|given|pay|paid|write|wrote|written|choose|chose|chosen|take|took|taken|put|set|shut'
const OMITTED = new RegExp(
  `\\byou (?:have |had )?(?:(?:failed|forgot|forgotten|neglected|omitted) to|did(?:n['’]?t| not)|have(?:n['’]?t| not)|never) (?<verb>${DEED})(?<particle> (?:in|out|up|back|over|off|on|down))? (?<own>the|your|an?|any) (?<what>[a-z]+(?: (?:of )?[a-z]+){0,3}?)(?=,|$)`,
  'i',
)

// A thing that is many, by its last word, and what only ends so.
const MANY = /\band\b|\b(?:people|menus|(?!\w*(?:us|is|ss)\b|(?:gas|news|lens|canvas|atlas|bias|series)\b)\w+s)$/i
// The rest of a verb, *the boxes out*, and when and where: *the photos yet*.
const PARTICLE =
  /\b(?:in|out|up|back|over|off|on|down|away|yet|again|here|there|today|yesterday|tomorrow|earlier|before|correctly|properly|to (?:us|me|you))$/i

// What came or was done too little, so that it can be asked for.
const WANTING = /\b(?:not|never|no|none|nobody|failed|forgot|forgotten|missing|unanswered|without|ignored|n['’]?t)\b/i
const GIVING =
  /\b(?:send|sent|repl\w+|respon\w+|attach\w*|includ\w*|provid\w+|enclos\w+|upload\w*|mention\w*|inform\w*|tell|told|report\w*|answer\w*|contact\w*|call\w*|sign\w*|complet\w*|return\w*|pay|paid)\b/i

const UNREACHED = /^(?:your )?(?:phone|mobile|number)\b.*\b(?:unreachable|off|reachable|busy|engaged)\b/i

/** What was found, with what the customer did not give in words that accuse nobody. */
function withLack({ reply }: Document, found: Found): Found {
  const { text, sentences } = reply
  const [start, end] = sentences[found.sentence]!
  const sentence = text.slice(start, end).replace(/(?<![.!?…\s])[.!?…\s]+$/, '')
  const { verb, particle = '', own, what } = OMITTED.exec(sentence)?.groups ?? {}
  if (!verb || !what || PARTICLE.test(what)) {
    const asked = guessOf(reply, found)
    const unreached = UNREACHED.test(text.slice(...found.range))
    return {
      ...found,
      fills: {
        ...(asked ? { asked } : {}),
        ...(unreached
          ? { unreached: 'yes' }
          : { [isFollowed(sentence, WANTING, GIVING, /\./) ? 'lack' : 'deed']: 'yes' }),
      },
    }
  }
  const isMany = MANY.test(what.split(/ (?:of|for) /, 1)[0]!)
  return {
    ...found,
    fills: {
      item: `${/^your$/i.test(own!) ? 'your' : 'the'} ${what}`,
      was: isMany ? "weren't" : "wasn't",
      it: isMany ? 'them' : 'it',
      omit: verb.toLowerCase() + particle,
      ...(SENDABLE.test(verb)
        ? { done: doneOf(verb), there: /^(?:attach|includ|enclos|upload)/i.test(verb) ? doneOf(verb) : 'here' }
        : { task: 'yes' }),
    },
  }
}

/** The participle of a verb that says how something is sent. */
function doneOf(verb: string): string {
  if (/^sen[dt]/i.test(verb)) return 'sent'
  const root = verb
    .toLowerCase()
    .replace(/t?ted$/, 't')
    .replace(/ed$/, '')
    .replace(/e$/, '')
  return root.endsWith('submit') ? 'submitted' : `${root}ed`
}

export const docs = {
  sources: ['004#15', '004#17', '004#21'],
  bad: [
    {
      thread: [{ from: 'customer', text: 'My kettle broke.' }],
      reply: 'That was not good enough. **You broke** it yourself. I will call you.',
    },
    'I am sorry, but **you ignored** our letters.',
    {
      thread: [{ from: 'customer', text: 'Hello, the lid of your pan melted on the first day.' }],
      reply: 'The lid **is not made for such** heat.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, my coat was stolen from your cloakroom last night.' }],
      reply: 'The **guest has to watch** the coat.',
    },

    '**You failed** to include your order number.',
    '**You slept in the tent without telling** the warden.',
    'You signed for oak, and **now you want** pine.',
    'The code was right, **meaning you sent it** to somebody.',
    'The coach left **as no answer was received**.',
    'A stain **was never mentioned to us**.',
    'We rang the bell twice. **Nobody answered**.',
    'We **offered you the loft, which was declined**.',
    '**Either you dropped it** or the dog did.',
    {
      thread: [{ from: 'customer', text: 'The tent leaked all night, this is awful.' }],
      reply: '**Most folks bring a** second sheet.',
    },
    'It is late **because you chose** the slow option.',
    "**It's your own fault**, sir.",
    '**You never replied** to our emails.',
    'The account number was **keyed in wrong on your end**.',
    'The **onus is on the parent to renew** the pass.',
    'Sadly **you did not mention** any of this at reception.',
    '**At no point during your stay did you complain**.',
    '**you entered the wrong** postcode',
    'You got a room with two beds since **you were not ready** to pay more.',
    '**You left the freezer door open** overnight.',
    'Sir, **you have wrongly filled** the KYC form.',
    '**You pressed it by yourself**.',
    '**Your router is the bottleneck**, ma’am.',
    "**It's your bank that declined** it.",
    '**Your dog chewed** the cable, going by the photo.',
    'Because **nobody was in**, the driver had to take it back.',
    '**By waiting until Sunday you missed** the cut-off.',
    '**It was you who cancelled** the order.',
    'Such thing has **never come to our notice** before.',
    'We asked for two payslips and **none was sent**.',
    '**Three emails went unanswered**.',
    'It all comes down to **you not updating the** app.',
    'The damage is **down to misuse**.',
    '**Your negligence caused** this leak.',
    'This was **user error**.',
    'The **mix-up started with you**.',
    'The extra fee is **due to your late** payment.',
    "**That's on your end**, our servers were up all day.",
    '**Wrong IFSC code was entered by you**.',
    'We did ring, twice; **your phone was switched off**.',
    '**Passengers are expected to allow** for traffic.',
    "**It's a customer's job** to check the size before ordering.",
    "**We can only deliver to the address we're given**.",
    "**You can't have been** on the right page.",
    '**Must be your internet** is slow.',
    '**Somebody at your address must have signed** for it.',
    '**You must be new** to online banking.',
    'I **expect you left** it on the bus.',
    "**Maybe you weren't following** the steps in order.",
    '**Sounds like your wife forgot** to cancel.',
    '**You could have switched** it to eco mode.',
    '**Somebody has clearly been at** it with a screwdriver.',
    "It's **probably because you** had it in your pocket.",
    'It **must have been your maid who** ordered.',
    "**I'd wager the kids got** hold of the remote.",
    '**You seem to be under** the impression that delivery is free.',
    "**You've been using the pump wrong**.",
    '**You were perhaps on** another tariff.',
    '**You were too late** for the seminar sign-up.',
    'The damage was **caused by your cat**.',
    'That gate is broken, thanks to some **mistake on your part**.',
    'You only **have yourself to thank** for the late fee.',
    'The echo is **down to your phone**.',
    'If the number is wrong, **it is on the sender**.',
    {
      thread: [
        { from: 'customer', text: 'My suitcase is still not here and nobody answers the phone. This is a disgrace!' },
      ],
      reply: '**You booked** a connection of forty minutes.',
    },
    {
      thread: [{ from: 'customer', text: 'The tent leaked all night, this is awful.' }],
      reply: 'It leaked at the seam **because your pegs** were loose.',
    },
    {
      thread: [{ from: 'customer', text: 'My tyre is flat again, terrible work.' }],
      reply: 'Hi Tunde, we fitted it at nine **and you drove** over glass at ten.',
    },
    {
      thread: [{ from: 'customer', text: 'Your freezer ruined 80 euros of fish!' }],
      reply: 'The lid **was left open** from Friday on.',
    },
    {
      thread: [{ from: 'customer', text: 'Your freezer ruined 80 euros of fish!' }],
      reply: 'The seal **only failed when you** moved it.',
    },
    {
      thread: [{ from: 'customer', text: 'Your freezer ruined 80 euros of fish!' }],
      reply: 'That is **due to the lid being bent**.',
    },
    {
      thread: [{ from: 'customer', text: 'I am locked out for the fifth time, this is a disgrace.' }],
      reply: 'Well, **you keep typing** the old code.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, my parcel is still not here, I am fed up.' }],
      reply: '**Somebody on your side must know where it went.**',
    },
  ],
  good: [
    "You've clearly made our day at the kennels.",
    'As you have lost three days, your access runs until Sunday.',
    'You went ahead on what our officer told you.',
    {
      thread: [{ from: 'customer', text: 'Hi, my parcel is still not here, I am fed up.' }],
      reply: 'Does somebody on your side know where it went?',
    },
    {
      thread: [{ from: 'customer', text: 'Three days without internet and you bill me for the month.' }],
      reply:
        'I am sorry: the credit should have been there without you having to ask. I have sent it now. Thank you for telling us.',
    },
    {
      thread: [{ from: 'customer', text: 'I was banned for cheating, and I never cheat.' }],
      reply: 'Nadia looked at all your games: you did not cheat.',
    },
    'I am sorry three letters went unanswered.',
    {
      thread: [{ from: 'customer', text: 'My blender came in pieces.' }],
      reply: 'I am sorry that it has reached you broken.',
    },
    'Beans and plums! You have cracked it.',
    'You did not break the tap, the washer was worn.',
    'The sauce you did not order is off the bill.',
    'We put you at the kitchen door without asking.',
    'You did not hear from us because I had left your note in the van.',
    'I am sorry that nobody answered your letters.',
    'You can leave the gym without telling anyone.',
    'It is your bank that needs to confirm it, and I have written to them.',
    'No ticket came because no request was made by us.',
    'You did not break anything, the latch is old.',
    {
      thread: [{ from: 'customer', text: 'The tent leaked all night, this is awful.' }],
      reply: 'You reported two leaks, and both are sealed.',
    },
    'You told us you forgot to sign the form.',
    'You never left the country, so you should not pay for roaming.',
    'So sorry, your driver went to the wrong gate.',
    'The pass that you showed had expired, and here is how to renew it today.',
    'You have not used a single lesson, so I have paid all of it back.',
    'You should have had a letter, and you did not, which is on us.',
    'You will have forgotten all about it by spring.',

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
    "The driver said you didn't answer, so I'm checking with the depot.",
    "I understand why you didn't call.",
    "Is it possible you didn't save the form?",
    "We don't mean that you were careless with the card.",
    'You must have been worried when the heating failed.',
    'You received the wrong blend, so the right one ships today.',
    "Once you've ticked the box, the button turns green.",
    "I'll check that you have not overpaid.",
    'You missed your appointment because our text was late, so Friday at 9 is yours.',
    'You exceeded our expectations with that photo!',
    "It's up to you to decide which day suits.",
    "You're not in the way here, do ask.",
    'The courier said nobody was in, but your camera shows otherwise.',
    "You've done nothing wrong, Tom.",
    {
      thread: [{ from: 'customer', text: 'The hall was freezing and the band was late.' }],
      reply: 'We moved it indoors as you wanted, and the heating failed on us.',
    },
    {
      thread: [{ from: 'customer', text: 'The lift broke again, awful.' }],
      reply: 'That report is gold, and you have given us the best photo of the fault so far.',
    },
  ],
} satisfies Docs

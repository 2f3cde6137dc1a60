import { isComplaint } from '../src/owed.ts'
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
    '#Accused #Adverb? (have|had|has|must have)? #Adverb? #Adverb? #Fault (to [<verb>.])?',
    '#Accused #Adverb? (have|had|has|must have|might have)? #Adverb? #Act .{0,3} [<wrong>#Wrong]',
    '#Accused (are|were|have been|must have been|is|was) #Adverb? #Gerund .{0,3} (#Wrong|wrong statement)',
    '#Accused (have|had|has)? #Careless #Adverb? (#Act|#Participle)',
    'you #Adverb? (have|had|did)? #Adverb? (rejected|waived|parked|tossed|(turned|switched) .{1,3} off|(threw|thrown) .{1,3} (out|away)|let (someone|somebody|anyone|your|a)|(hit|clicked|pressed|tapped) (confirm|accept|cancel|buy|send|agree|yes|delete|#Quoted|#Label))',
    '#Accused #Adverb? (have|had)? #Adverb? (turned|changed|set|cancelled|deleted|removed|entered|chose|selected|signed|switched|picked|booked|opened|closed|made|typed|pressed|gave|shared|approved|confirmed|agreed|wrote|sent|packed|installed|told) .{0,5} (yourself|yourselves|by yourself)',
    '#Household #Adverb? (have|has|had)? #Adverb? (bit|chewed|ate|eaten|broke|spilled|knocked|pressed|clicked|opened (the|it)|cancelled|signed for|accepted (the|it)|turned (it|the|off)|switched|moved (it|the)|changed (it|the)|deleted|threw|drew on|made (a|the) (mess|noise)|(were|was) (making|playing|running|shouting|screaming|jumping|drinking))',
    '(nobody|no one) #Adverb? (opened|read|measured|signed|bothered|thought|told us|let us know|informed us) (our|the|it|for|to|about|any|that|this|us)?',
    'by #Gerund .{1,4} you #Adverb? (have|had)? (missed|lost|caused|delayed|voided|cancelled|agreed|accepted|waived|gave)',
    'you #Adverb? left .{1,5} (open|unlocked|unattended|running|switched on|exposed|too late|so late|until|to the last minute|plugged in|unprotected|unsecured|in (the|a) .{0,2} (rain|sun|heat|car|zone)|out in|a (tap|window|door))',
    'you #Adverb? missed (a|the|your|our|#Count|several|every|out|to) .{0,3} (deadline|deadlines|payment|payments|appointment|appointments|slot|window|cut off|train|flight|check in|step|steps|line|part|section|paragraph|turn|installment|installments|reading|readings|call|calls|button|box|upload|send|attach)',
    'you #Adverb? (waited|left it|delayed) #Adverb? (until (the last|after|it was|now|today|this)|till|so long|too long|so late|too late|to the last|#Count #Unit before)',
    'you #Adverb? (let|allowed) (the|your|it) .{0,3} (lapse|expire|slide|run out|go|slip|sit)',
    'you #Adverb? (kept|keep) (us waiting|the driver|everyone|using|changing|moving|pressing|ignoring|switching|interrupting|calling|cancelling|rescheduling|asking)',
    'you #Adverb? (gave|shared|disclosed|revealed|handed|told) (out|away|over)? .{0,3} (password|passcode|pin|code|otp|login|card details|bank details)',
    '#Accused #Adverb? (turned up|showed up|arrived|came|checked in|checked out|replied|responded|called|cancelled|paid|applied|reported it|returned it|(have|had) (come|arrived|reached|reported)|reached (the|at|our)) #Adverb? .{0,1} (late|(before|after) (the|your)|too late|past the|at the last minute|without (a|the|your|any|asking|calling))',
    'you #Adverb? (went|gone) (ahead|on) (and|with|without|anyway)',
    // What they were.
    '#Accused (are|were) #Adverb? (careless|negligent|reckless|inattentive|unreachable|unprepared|uncooperative|irresponsible|foolish|to blame|at fault|in breach|over the limit|too (late|slow|impatient|hasty|busy))',
    '#Accused (was|were|are) not #Adverb? (in|home|at home|at the|there|present|ready|available|reachable|careful|attending|lifting|having|paying|listening|on time|prepared|willing|cooperating|following|reading|using|authorized|supposed|picking|answering|responding|replying)',
    '(it (is|was)|you (are|were)) #Adverb? (#Household|you|the one|the ones|the person|the people|the last person|the only one) (who|that|to) .{0,1} (#Act|#Fault|have|caused|signed)',
    // What they did not do.
    '#Accused (did|have|had|has) #Adverb? not #Adverb? #Adverb? ([<missing>({send}|{provide}|{include}|{attach}|{submit}|{upload}|{enclose}|{supply}|{give})] (us|me)?|[<reply>({reply}|{respond})]|[<pay>{pay}]|.)',
    '#Accused (have|had|has)? #Adverb? never #Adverb? ([<missing>(sent|provided|included|attached|submitted|uploaded|enclosed|supplied|gave|given)] (us|me)?|[<reply>(replied|responded)]|[<pay>paid]|.)',
    '(at no (point|time|stage)|not once|never) .{0,6} did #Accused #Adverb? .',
    '(neither|nor) (you|did you|have you)',
    '(no|none|nothing|never|not) .{0,8} (was|were|been|came|come) (ever)? (given|provided|reported|raised|mentioned|brought|informed|communicated|received|to) .{0,3} (by you|from you|to us|to our|our (notice|knowledge|attention)|during)',
    '(none|nothing) (was|were) (ever)? (given|provided|reported|raised|mentioned|brought|said|received|returned|sent|paid)',
    '(nobody|no one) .{0,2} (was|were) (home|in|there|available|around|at home)',
    '(our|the|three|two|#Count|all|several) .{0,2} (emails|email|calls|letters|letter|messages|voicemails|reminders|texts|notices|requests|invoices|invoice) .{0,3} (unanswered|ignored|not returned|not answered|without (a|any)? (reply|response|answer)|in your inbox|sitting)',
    'without (informing|telling|notifying|asking|letting|checking with) (us|anyone|anybody|our|the)',
    'by not #Gerund',
    // Whose it is.
    '(it|this|that|which|these|the .{0,3}) (is|was|are|were|must be|comes) #Adverb? (all|down to|due to|because of)? your #Adverb? own? (#Guilt|failure|responsibility|job|duty|obligation|problem)',
    '(due|owing|down|thanks|because of|result of|caused by) (to)? .{0,1} (your|user|the customer|the guest|incorrect|wrong|the wrong|the incorrect|a wrong|an incorrect|misuse|mishandling|improper|incomplete) .{0,3} (#Guilt|failure|choice|decision|details|information|usage|handling|entry|address|input|delay|booking|number|use|installation|storage|care|setup|by (you|the))',
    '(due|owing|down|because of|result of|caused by) .{0,2} (user error|misuse|mishandling|negligence on your|misuse by|customer error|your (not|late|lack|failure|delay))',
    'your .{0,1} (#Guilt|failure|delay) (caused|causes|led|cost|costed|resulted|meant|means|has|is what|is why|is the reason)',
    '(user|customer|guest|operator|human) error',
    '(#Guilt|#Trouble) (is|was|are|lies|lie|rests|must be|seems to be|started|starts|began|sits|falls|remains|happened|came) #Adverb? (entirely|only|with|on|at|from|in)? (with you|with yourselves|with yourself|on you|on your (end|side|part)|at your (end|side|part)|from your (end|side|part)|your (end|side)|with the (customer|user|guest)|yours|when you)',
    '(wrong|incorrect|incorrectly|wrongly|mistake|error|unanswered|keyed|delayed|delay|fault|carelessness|oversight|planning|negligence|failure|misunderstanding|lapse|miscommunication|missing|only (come|be|have come)|down to) .{0,5} (on|at|from) your (end|side|part)',
    '(caused|damaged|broken|delayed|agreed|accepted|declined|refused|rejected|chosen|opened|misused|tampered) .{0,4} by (#Household|you|yourself|yourselves|the (customer|guest|user|client))',
    '(wrong|incorrect|incorrectly|wrongly|not|never|late|shared|entered) .{0,5} by (you|yourself|yourselves) (only|itself|alone)? $',
    '(it|this|that) (is|was|comes|all comes|falls|rests|remains) #Adverb? (up to|on|down to|for|to|with) #Culprit (to|not) .{1,3}',
    '(that|this|it|problem|issue|fault) (is|was) #Adverb? (on|at|from) your (end|side|part)',
    '(onus|burden|responsibility) (is|was|lies|rests|falls|remains) .{0,1} (on|with) #Culprit',
    '#Culprit (is|are|were|was) #Adverb? (solely|fully|entirely)? (responsible|answerable|liable|accountable|expected|supposed|obliged) (for|to) (#Gerund|check|ensure|read|know|keep|report|allow|plan|notice|inform|verify|follow|understand|be|(the|any|their|your) (damage|damages|loss|cost|delay|return|fee|charges|condition|safety|content|items|luggage|belongings))',
    '(is|are|was|remains) #Adverb? (a|the|any|every|your|each)? (customer|guest|passenger|user|member|parent|buyer|traveler|tenant|customers|guests|passengers|users) (s|is)? .{0,1} (job|responsibility|duty|business|risk)',
    'your (responsibility|duty|obligation) (to|is|was)',
    // Why it happened.
    '(since|because|as|but|and) (then)? #Accused (yourself)? (have|had)? #Adverb? (chose|chosen|decided|preferred|selected|wanted|opted|insisted|refused|declined|denied|agreed|elected|left|waited|missed|lost|forgot|ignored|failed)',
    '(since|because|as) #Accused (were|did|had|have|was|could|would|are) #Adverb? not (#Gerund|in|at|there|home|ready|available|present|able|willing|have|has|cooperate|reply|pay|tell|show|bring|answer|check|read|want)',
    'you #Adverb? did (choose|decide|agree|opt|insist|accept|sign|ask for|want|tick|click|confirm|select|book)',
    'you (yourself)? (have|had)? #Adverb? (chose|chosen|decided|elected|opted|preferred|made the (choice|decision)|took it upon|insisted) (not to|against|to (ignore|skip|wait|proceed|go ahead|continue|keep|sit|decline|leave|open|use|travel)|for|out|on|yourself|the (cheapest|cheaper|basic|budget|slow|slowest|standard|economy|lowest|discounted))',
    'you (yourself)? (have|had)? #Adverb? (denied|agreed|consented|ticked|accepted|signed|clicked|gave) (taking|to (the|our|these|this|that|it|pay|a|all)|the (box|terms|contract|quote|offer|conditions|agreement|waiver|form)|our (terms|conditions|quote|offer)|for it|a (contract|waiver)|off on|up for|consent|(i)? agree)',
    'you #Adverb? (knew|were (well|fully|perfectly|quite)? aware|understood|were under no illusion) .{0,4} (when you|before you|what you|that|about|of|the (risk|terms|price|rules|conditions|notice|deal|score))',
    '(worked|fine|working|okay|good) .{0,2} until you',
    '(used|handled|entered|typed|cleaned|installed|closed|stored|assembled|filled|looked after) .{0,1} (properly|correctly|as (directed|instructed))',
    'we can only #Adverb? (deliver|act|go|work|help|fix|process|send|post|ship|use|respond|book) .{0,5} (we are|we were|you) (given|told|gave|sent|provided|supplied)',
    'you people #Adverb? (always|never|just|keep|only|all)',
    '#SelfMade',
    // What they are guessed to have done.
    '#Accused #Certain #Adverb? (not|never|been|be)? #Adverb? (#Act|#Participle|got (a|the|your|it)|listening|using|holding|standing|sitting|looking|doing|keeping|watching|asleep|on (the|a)|in a (hurry|rush)|new|just|after|unaware|unfamiliar|not have|under|had (other|the|it|your))',
    '#Accused must #Adverb? be (new|using|holding|looking|doing|confused|one of|the type|unaware|unfamiliar|clicked|on the)',
    '#Guess (#Accused|nobody|no one) (have|has|had|are|were|was|is|did|do)? #Adverb? (not|never|been)? #Adverb? (#Act|on (the|a)|at it|bother|not|had|under|in a (hurry|rush)|sleeping|distracted|busy|away|out)',
    '#Maybe #Accused (were|was|are) #Adverb? (distracted|busy|asleep|sleeping|away|in a|paying|on the (phone|wrong)|looking|watching|thinking of|not (paying|listening|in|at|home))',
    '#Maybe (#Accused|somebody|someone) (do|does|are|did|have|has) not (know|understand|read|check|use|using|checking|looking|looked|bothered|following|familiar|aware)',
    '(#Maybe|#Guess) #Household .{0,3} (has|have|had|got|is|was|did|forgot|knows|been)',
    '(might|could|would) have #Adverb? (clicked|pressed|tapped|deleted|removed|forgotten|mistyped|mixed|misread|switched|dropped|muted|blocked|thrown) .',
    '(someone|somebody) (is|has|have)? (obviously|clearly|evidently|presumably) (had|been|opened|used|tampered|forced|touched|dropped|played)',
    '(probably|likely|presumably|no doubt|obviously|clearly|mostly|only) because (you|of your|your)',
    'must be (only)? your .{0,3} (problem|issue|fault|internet|phone|device|network|mistake|router|wifi|connection|browser|side|end)',
    '#Maybe (#Accused|somebody|someone) (have|has|had) #Adverb? (not|never|been)? #Adverb? (pressed|clicked|tapped|hit|selected|deleted|removed|cancelled|left|lost|dropped|switched|turned|changed|locked|muted|disabled|blocked|thrown|worn|washed|shared|typed|opened|closed|taken|moved|put|plugged|bothered|touched|swapped|hidden)',
    
    '(must|will|would|could|may) have been (#Household|you|somebody|someone|your .{1,3}) (who|that|in|at)',
    '(bet|wager) (that)? (it|your .{1,2}|the .{1,2}) .{0,1} (is|was|are|has|have|had|went|got)',
    '(usually|generally|always|mostly|normally|typically|often|nine times out of ten) .{0,2} (user|customer|down to the (customer|user)|the (customer|user|guest))',
    'you (seem|appear) to (have)? #Adverb? (#Fault|missed|lost|left|misread|misunderstood|think|believe|expect|assume|forget|be (under|confused|after|looking for|unaware))',
    ],
    // Only what they did: an accusation where nobody is sorry.
    deed: ['^ (dear .{1,2}|hi .{1,1}|hello .{1,1}|sorry but|because|since|so|but|and|well|sir|madam|actually|yes|also|it seems|however|then|moreover|further|though|although|dear guest|as)? #Accused #Adverb? (have|had)? #Adverb? (entered|typed|pressed|clicked|tapped|hit|selected|chose|chosen|picked|used|put|plugged|unplugged|installed|removed|deleted|cancelled|left|lost|gave|booked|bought|ticked|took|went|came|turned|switched|set|changed|moved|opened|closed|locked|threw|washed|wore|filled|wrote|parked|sat|touched|knocked|spent|drove|walked|held|kept|pulled|pushed|forced|agreed|accepted|signed|wanted|asked|demanded|insisted|missed|waited|arrived|stayed|checked in|rejected|turned|requested|let|brought|made)'],
  },
  find(document, matches) {
    const { customer, reply } = document
    const accused = matches('accusation')
    const sorry = reply.does('apology', 'regret', 'empathy')
    const cold = customer.setting === 'review' ? customer.signals('problem', 'upset') : customer.setting !== 'none' && isComplaint(document) && !sorry
    return cold ? [...accused, ...matches('deed').filter(({ sentence }) => !accused.some((found) => found.sentence === sentence))] : accused
  },
  unless: [
    '#Conditional',
    '#Reported',
    '#Embedded',
    '#Question',
    '#Negated',
    '(did|have|had|has|do) #Adverb? (not|never) #Adverb? #Adverb? #Spared',
    'never #Adverb? #Spared',
    '#Certain #Adverb? (been|be)? #Adverb? (#NegativeFeeling|noticed|received|experienced|expected|waited|wondered|wanted|needed|enjoyed|loved|liked|tired|excited|relieved|aware)',
    '(once|after|until|before|as soon as|as long as|so long as|in case|than) #Accused',
    '(ensure|make sure|check|verify|confirm|see|know|sure) (that|if|whether)? you (have|did|had|knew|were)',
    '(because of|thanks to|due to|down to) (us|our)',
    '(exceeded (our|my|all) expectations|the record|forgot nothing)',
    '(up|down) to you (to (decide|choose|pick|say)|whether|if|which|how|when|what)',
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
  bad: [],
  good: [],
} satisfies Docs

import { hasSubject } from '../src/clause.ts'
import { isOurs } from '../src/owned.ts'
import { sayingOf } from '../src/saying.ts'
import type { Docs, Found, Reply, Rule } from '../src/types.ts'

export default {
  id: 'hindsight-blame',
  severity: 'warning',
  preset: 'recommended',
  message: 'This holds the past against the customer.',
  explanation:
    'What should have been done can no longer help, so it reads only as reproach. Say what can be done from here.',
  patterns: {
    past: [
      // What should have been done.
      '#Accused #Adverb? should (not)? #Adverb? (have|of|had) #Adverb? .',
      'you #Adverb? (ought (not)? to have|(might|may) (at least)? have (mentioned|told|called|asked|said|let|checked|thought)|would have done (well|better)|(could|might) (have)? at least|needed (only)? to !(be|get|know|have|find|hear|see|sleep|leave|go|catch|reach)|(only|just) (had|needed) to|had (only|just) to)',
      'you #Adverb? could #Adverb? have #Adverb? #Acted',
      'you (are (supposed|suppose|meant)|were #Adverb? (supposed|suppose|meant|asked|required|instructed|requested|expected)) to #Adverb? .',
      '((had|if only|only if) (#Accused|#Whoever|people) #Adverb? (had|would have)?|if (#Accused|#Whoever) (had|(would|could) have)|should you (have|had)) (not)? #Adverb? (been|#Acted|known|bothered)',
      '(shame|pity|regrettable|unfortunate) (that)? (#Whoever|you (did not|never|chose|had not)) #Adverb? ({tell}|{mention}|{say}|{ask}|{contact}|{call}|{speak}|{raise}|{let}|{check}|{read}|{think}|{report}|{bother}|to)',
      '(all (it|that|you) (took|takes|needed|had to do|needed to do)|would (only|just)? have taken .{0,3} ({second}|{minute}|moment|click))',
      // What should be done the next time.
      '(read|check|measure|listen|think (first|twice|ahead)|plan (ahead|better|your)|be (a bit)? more|look (properly|closely|first|before)) .{0,6} (next time|in (the)? future|from now on)',
      '(read|check|look|think|ask|listen|search|google|consult) .{0,8} before (you)? ({complain}|{message}|{write}|{contact}|{post}|{claim}|{accuse}|{blame})',
      '(perhaps|maybe|then) you (ought|should|need) (to)? #Adverb? (check|read|listen|learn|plan|look)',
      // What was there to be known.
      '(#Paper|it|this|that|which|these|as|they|everything|all|same|and) (is|was|are|were|(has|have) been)? #Plainly (#Stated|{state}|{say}|{mention}|{explain}|{list}|{indicate})',
      '(was|were|is) .{0,4} (all along|the whole time)',
      '(is|are|was|were) #Adverb? #Stated (to (all|each|every) .{0,2} #Clientele|(to you|to (mr|mrs|ms|miss) .{1,2})? (by|via|over) (us|our|email|mail|phone|letter|text|sms|post))',
      '(stands|stood) .{0,2} in (my|our|the|your) .{0,2} #Paper',
      '(it|this|that|everything|all|same|which|(the|this|our) (#Paper|fee|charge|price|rule|deadline|date|limit|cost|change)) (was|were|(has|had|have) #Adverb? been) #Adverb? #Stated .{0,3} (in|on|at|during|to you|when|already|before|twice|last|by (us|our|me))',
      '(is|are|was) #Adverb? #Stated (in|on) .{0,4} #Paper (only|itself|already)',
      // What they were told.
      'you (were|have been|had been|are) #Adverb? #Adverb? #Told',
      '(we|i) did #Adverb? (tell|warn|inform|advise|mention|say|explain|ask you|remind|let you know|email|call you|ring|try to|flag|point|state|note|make)',
      '(i|we|colleague|our .{0,2}) (have|has|had)? #Adverb? (already|repeatedly|twice|previously|many times) #Adverb? (#Told you|explained|answered|mentioned|said|clarified|stated|replied)',
      '(as|like) (i|we|our .{0,3}|my .{0,3}) (have|has|had|did)? #Adverb? #Adverb? (#Said|say|tell|explain|mention)',
      '(as|like) #Adverb? #Said (above|below|before|earlier|previously|already|in (my|our)|to you|by (us|our|me)|several|many|twice)',
      '^ (as|like) (already|previously|earlier)? #Said',
      '(as|like|just as) (it|the .{1,2}) (says|states|explains|shows) (on|in|above|below|at)',
      'per (my|our|the) (last|previous|earlier|first|original|above) #Paper',
      '(see|read|refer|check|look at|consult|go through) to? (my|our|the)? (trailing|trail|previous|last|earlier|first|below|above|original) (mail|email|message|reply|response|answer|letter|chat|conversation)',
      'if you (recall|remember|bother|bothered|go back|(took|take|had taken) the (time|trouble) to|(scroll|look|read|check) (up|back|again|closely|carefully|properly|above))',
      '^ (already (replied|#Said)|(once)? again (no|it|all|there|nothing|as|(this|that) (is|was)|you (need|must|should|can|have|will)|the (answer|fee|policy|rule|refund|deadline|price)|please (read|note|see|check|refer|send|provide)))',
      'you (were|have been) #Adverb? (((sent|given|shown|provided|emailed|offered) (with)? #Determiner .{0,2} (link|form|information|answer|option|choice|details|notice|terms|instructions|guide|number|leaflet|email|letter|steps|code|list|copy|pack|date|deadline)) .|(emailed|texted|called|messaged|written to) (about|on|regarding|twice|#Count|in|last))',
      '(#Paper|reminder) (i|we) (sent|wrote|gave|shared) .{0,5} (explains|says|said|covers|told|answers)',
      '(i|we) #Adverb? (sent|gave|told|showed) you (this|that|the (link|form|answer|list|details|same)) .{0,3} (on|yesterday|already|last|before|twice|earlier|#Count)',
      '(mail|email|same|message|reply|details) (was|(has|have) been|is|were) already .',
      '(could|would|might) #Adverb? have been #Adverb? (avoided|prevented|addressed|resolved|solved|sorted) .{0,4} (at the time|on the spot|there and then|during)',
      'with .{0,2} more (notice|time|warning|care|planning|patience|thought) (we|it|this|you|that|none)',
      '(we|i) (have|had)? #Adverb? (discussed|covered|talked|spoke|answered|explained|established|(been|gone|went) (through|over)) (about)? (this|that|it|all) (before|already|on|yesterday|last|earlier|several|many|twice|#Count|over|with you)',
      '(we|i) (have|had)? #Adverb? (discussed|covered|talked|spoke|answered|explained|established|(been|gone|went) (through|over)) (about)? (this|that|it|all) $',
      '((that|which) is #Adverb? why we (print|put|recommend|request|suggest|say)|((that|which) is #Adverb? why we|we #Adverb? always) (ask|tell|remind|advise|warn)) !(twice|now|again)',
      '(i|we) (have)? ((wrote|written|emailed|texted|called|messaged) (to)? you .{0,2} (about (this|it|that)|on this|twice|times)|(sent|made|left) (you)? #Count (emails|messages|letters|reminders|texts))',
      '#Lesson',
      '#Repeat',
      '#Obvious',
    ],
    // What is none in a reply that owns the fault.
    doubtful: [
      'you (had|have had) (#Adverb|at least|over|nearly|a full|more than)? ((plenty of|ample|enough|every|all the|#Count|the) .{0,1} (time|opportunity|chance|notice|warning|option|{reminder}|{email}|{letter}|{message})|(#Count|a|an) .{0,1} (#Unit|fortnight) (to|in which|notice))',
      '((would|could|might) (not|never)? have .{1,14} (had|if|but for) #Accused|you would #Adverb? (have|of) (seen|known|noticed|read|realized|found|spotted))',
      '(would|might) have been (better|easier|wise|wiser|sensible|best|nice|helpful|polite) (to|if|had)',
      '(a|an|one|quick|simple|single|little|bit of|some|instant|timely|earlier|#Count) .{0,2} #Effort .{0,8} (would|could|might) (have .|(tell|show) you)',
      '^ #Gerund .{1,6} (would|could|might) have (prevented|avoided|saved|stopped|helped|told|shown|fixed|spared|let|allowed)',
      '(if (the|it|they|this|that) .{0,3} had|had (the|your|this|that|it|they|a|an|proper) .{0,3}) been #Adverb? (#Participle|set|put|kept|shut|worn|read|paid|made|done|given|taken|sent|told|said|held|broken|chosen|written|left|cut|in)',
      '(next time|in (the)? future|for future reference|going forward|from now on|from next time) (sir|madam|you)? .{0,2} (read|check|double check|plan|think|look|remember|listen|measure|keep|leave|use|wait|order|book|get|come|give|put|ensure|make sure|be (sure|careful)|pay attention|do not|try to|should|must|need to|might want to|allow|set|bring|ask|call|choose|inform|tell)',
      '^ (and|so|but|then)? (next time|from now on) (sir|madam|always|just)? !(you|we|i|our|your|my|the|when|if|it|this|that|a|there|he|she|they|please|in|to|with|at|on|for|around|round|is|was|will|and)',
      '(price|fee|charge|cost|limit|deadline|rule|answer|notice|clause|condition|policy|cancellation|all this) .{0,3} is in (the|my|your|our) #Paper $',
      '(it|that|this|everything|all|all of it) (was|is (all|already|right|even)) (all|right)? (there)? (in|on) !this .{0,3} #Paper',
      '#Paper (says|say|said) (so|as much|it all|otherwise)',
      '(told|informed|advised|warned|explained|answered|replied|reminded|mentioned) .{0,4} (ago|just now|already|at length|in detail|twice|repeatedly|before|previously|at the time|(#Count|multiple|so many|countless) times)',
      'you (have|had)? #Adverb? ((already|just) (asked|been told|know|knew)|(asked|raised|sent|said|mentioned|had|got|been given) (this|that|it|us this|me this|the (same|link|form|information|answer)) .{0,2} (before|already|again|from (me|us)|#Count times))',
    ],
  },
  find: ({ reply }, matches) =>
    [...matches('past'), ...(reply.does('responsibility') ? [] : matches('doubtful'))]
      .filter((found) => !isOwned(reply, found) && !isKept(reply, found))
      .map((found) => withPlain(reply, found))
      .map((found) => (TELLS.test(reply.text.slice(...sayingOf(reply, found))) ? found : withKnown(found))),
  unless: [
    'advised against .{1,2} before (it|the|they|he|she|this) .',
    '(is|are) all it takes',
    'first time (that)? (this|that|it) (was|is|has)',
    '(not|never) (have to|need to) (explain|repeat|say) .{0,3} again',
    'you #Adverb? should (not)? #Adverb? have #Adverb? (received|seen|gotten|got|been|had|access|heard|found|an|a|the|this|that|it|them|your|to|any|both|enough|noticed|plenty|no)',
    '(we|i|they|he|she|our .{0,2}) #Adverb? (should|could|ought to) have .{0,4}',
    'you (are|were) (supposed|meant|expected|required) to (receive|get|have|be #Participle|be (given|sent|told|paid|able)|see|hear) .{0,2}',
    '(sorry|apologize|apologies|regret) .{0,8}',
    '(wish|hope|thank|thanks|glad|appreciate|happy|great|wonderful|pleased) .{0,6} you .{0,6}',
    'have you had',
    '(like|want) to remind you (that)? .{1,4} never (ask|request) .',
    'if you already know .{0,3}',
    'if you (had|would) let (us|me) know',
    '(if|had) (we|i|our .{0,2}) .{0,4}',
    '(check|know|see|ask|wonder|wondering|asked) if you',
    '(next time|in (the)? future) (you|we|i|our|your|when|if) !(should|must|need|ought|better|might|please|read|check)',
    '(we|i|our .{0,2}|team|staff|management|they|to) .{0,14} (next time|in (the)? future|going forward|from now on)',
    '(such|these|this|same|similar|the same) .{0,4} (do|does|is|are) not',
    '(that|which|what|all|everything|anything|things) you needed to',
    '(in|on|by) (previous|your|other|many|past) .{0,1} (review|reviews|email|message|feedback|guests)',
    '(told|informed|advised|given|sent|shown|emailed|offered) .{0,3} (wrong|otherwise|different|differently|something|#Money)',
    'you #Adverb? (were|have been|had been) (told|informed|advised) that? (it|we|there|he|she|they|somebody|someone) (was|were|would|will)',
    '(#Count|a|an|one) .{0,2} #Effort .{0,7} (i|we) (would|could|might) have .',
    'on the (box|label|tin|packet|ticket|door|bag|tag|lid|back|front) in .{0,2} (small|tiny|faint|pale) .{0,1}',
    '#Paper (says|say|said) (so|as much) but .{0,3}',
    'you could have (left|gone) .{0,1}',
    'you to (explain|repeat|say|tell|spell) .{0,3} again',
    '(i|we) (have)? read .{1,5} again',
    'you ought to have (had|got|received)',
    '(thank|thanks) .{0,10} time .{0,2}',
  ],
  rewrites: [
    { title: 'Leave the reminder out', text: '', when: 'aside' },
    { title: 'Leave the reminder out', text: '', when: 'remark', safe: true },
    { title: 'Say it without the reminder', text: '$again', at: 'sentence', when: 'again', safe: true },
    { title: 'Say it without the reminder', text: '$plain', at: 'sentence', when: 'plain' },
    { title: 'Say what is possible now', text: 'From here, the quickest way is {next step}.', at: 'sentence' },
    { title: 'Point, without the reproach', text: 'You can find this under {page}.', at: 'sentence', when: 'known' },
    { title: 'Drop the hindsight', text: '', at: 'sentence' },
    { title: 'Offer it now', text: 'I can still {action} for you now.', at: 'sentence' },
  ],
} satisfies Rule

// What only says that it is said again, at the begin of what is said.
const LEAD =
  /^(?:(?:and|but|also|however|again|moreover),?\s)?(?:(?:as|like) (?:(?:i|we|it|the [\p{L}']+|our [\p{L}']+) )?(?:have |had |has |was |were |is )?(?:(?:clearly|already|previously|earlier|also|once|just) )*(?:said|told you|mentioned|mention|explained|stated|advised|communicated|informed|shown|discussed|written|noted|announced)\b[^,.;:!?\n-]{0,50}[,:-]\s?|as you (?:were|have been|are|must be) (?:already )?(?:told|informed|advised|aware)\b[^,.;:!?\n]{0,40},\s?|(?:as )?per (?:my|our) (?:last|previous|earlier|other) (?:e-?mail|mail|message|reply|note|response),\s?|(?:once )?again,\s|as (?:any|every)(?:body|one) (?:knows|can (?:see|tell)),\s?|for future reference,\s?|(?:i|we)(?:['’]ve| have| had|['’]d)?(?: already| previously| also)? (?:told|informed|advised|warned|explained to|mentioned to) you\b(?: (?:already|before|earlier))? that\s|(?:(?:i|we) (?:wish|want|would like|like|have) )?to reiterate(?: that)?,?\s)(?=(?:\S+\s){2}\S)/iu
// Of those, what says nothing but that: nobody else said it, and of nothing else.
const AGAIN =
  /^(?:(?:as|like) (?:i|we)(?:['’]ve| have| had)? (?:(?:already|previously|earlier|just|once) )?(?:said|mentioned|explained|stated|told you|wrote|written)(?: (?:already|before|earlier|above|previously|to you))?|(?:as )?per (?:my|our) .*|(?:once )?again),\s?$/i
// The same, at the end of it: *…, as stated previously.*
const TRAIL = /,\s*$/

/** Whether who looks back is sorry right after it: *We did say Friday, and we missed it. Sorry.* */
function isOwned(reply: Reply, found: Found): boolean {
  if (isOurs(reply, found, OWNED)) return true
  const { sentence, range } = found
  return ['apology', 'regret', 'responsibility']
    .flatMap((id) => reply.moves(id))
    .filter((own) => own.range[0] >= range[1] && own.sentence <= sentence + 1)
    .some((own) => !/\binconv\w*/i.test(reply.text.slice(...reply.sentences[own.sentence]!)))
}

// What we did not keep of it, or did unasked, and what was better not put on them.
const OWNED =
  /\b(?:and|but) (?:it|he|she|they|nobody|no one|we) (?:was|were|did|came|had)(?:n['’]t| not)\b|\bby mistake\b|\byou (?:were|had been|have been|['’]ve been) (?:given|told|sent|shown|instructed|asked|directed)\b[^,;]{0,40}\bwrong\b|\bnowhere\b|\b(?:our|my) own\b|\bneed(?:n['’]t| not) have\b|\bif (?:I|we|our|my)\b|\bnone of us\b|\bbut (?:in|only|so|too|with)\b|\bbetter to \w+ you\b|^\W*(?:next time|in future)\b.*\band (?:I|we|he|she|they|it)(?:['’]ll|['’]d| will)\b/i
// *As I said I would*, *As I said on Tuesday, I have the result*: a promise that was kept.
const KEPT =
  /^ (?:what|all|everything) (?:I|we)\b|^(?:(?: to)? you)?(?: (?:that )?(?:I|we)(?:['’]d|['’]ll| would| will)\b|(?: (?:on|last|this|yesterday)[^,]{0,20})?, (?:I|we)(?:['’](?:ve|m)| have \w+ed| am| \w+ed| write| rang| spoke| sent| went)(?! not\b| only\b))/i

/** Whether what was said before is a promise that is kept now, or was said to somebody else, or by the customer. */
function isKept({ text }: Reply, { range }: Found): boolean {
  const words = text.slice(...range)
  const rest = text.slice(range[1], range[1] + 60)
  return (
    (/\b(?:sa(?:id|y)|told|tell)\b/i.test(words) && KEPT.test(rest)) ||
    (/^(?:as|like)\b/i.test(words) &&
      /^ (?:(?:in|by|from) you| to (?:the|them|him|her|my|our)\b)/i.test(` ${rest.trimStart()}`))
  )
}

// What the customer should have told, of which there is no page.
const TELLS =
  /\b(?:had|if|should(?:['’]ve| have|ve)|could(?:['’]ve| have|ve)|ought to have|needed|pity|shame)\b.{0,30}\b(?:tell|told|sa(?:y|id)|call(?:ed)?|rung|ask(?:ed)?|inform(?:ed)?|contact(?:ed)?|mention(?:ed)?|raised?|let|report(?:ed)?|spoken|notified)\b/i

/** What was found, as something that there was to be known. */
function withKnown(found: Found): Found {
  return { ...found, fills: { ...found.fills, known: '' } }
}

/** What was found, with what the sentence says beside the reminder. */
function withPlain(reply: Reply, found: Found): Found {
  const [from, to] = sayingOf(reply, found)
  const [start, end] = found.range
  const trails = TRAIL.test(reply.text.slice(from, start)) && !/[\p{L}\p{N}]/u.test(reply.text.slice(end, to))
  if (trails && /^(?:as|like)\b/i.test(reply.text.slice(start, end)))
    return { ...found, captures: { aside: found.range } }
  const said = reply.text.slice(from, to)
  const lead = LEAD.exec(said)?.[0]
  if (!lead || lead.length <= start - from) return found
  const rest = said.slice(lead.length)
  // What hung on the reminder cannot stand alone.
  if (!AGAIN.test(lead) || !hasSubject(rest)) return { ...found, fills: { plain: rest } }
  const isAll = start === from && lead.length >= end - from && !/[\p{L}\p{N}]/u.test(lead.slice(end - from))
  return isAll ? { ...found, captures: { remark: found.range } } : { ...found, fills: { again: rest } }
}

export const docs = {
  sources: ['004#17', '004#21', '004#22'],
  bad: [
    'As **per our last email**, the form goes to the harbour office.',
    'The curfew **is explained to all lodgers and guests**, ma’am.',
    'The gate shuts at nine, **as the board says on** the way in.',
    '**You should have called** us before the trial ended.',
    'The curfew **stands in our letter**.',
    '**From now on tie** the dog up.',
    '**If you had read** the email, you would know.',
    '**Next time, make sure** you check the size guide first.',
    'The fee is old. **It was clearly stated on** page 2.',
    '**You could have told** the front desk.',
    '**A quick call would have saved** you the trip.',
    'Sadly **you were supposed to sign** it on Friday.',
    '**Had you informed** us, we would have moved you.',
    'The unsubscribe link **was there all along**.',
    '**you shouldve checked** the terms tbh',
    '**You ought to have** kept the receipt.',
    "It's a **pity you never told** the waiter.",
    "**Had the form been filled** in properly, there'd be no delay.",
    'This could have been avoided **if you had asked**.',
    '**You would have seen** the sign',
    '**We discussed this on** Friday.',
    '**Asking at the desk would have saved** a night.',
    "The smell **could've been sorted on the spot**.",
    "It **would've been better to** ask first.",
    '**All it took** was a quick email.',
    "**With more notice you'd** have had the big room.",
    '**Be more careful in future**.',
    'Please **read the listing before you complain**.',
    '**Maybe you should read** the lease.',
    '**It is clearly visible** on the meter page.',
    "**It's all in the FAQ**.",
    'The full **price is in your contract**.',
    'It **is mentioned in the invoice only**.',
    'The **sign says so**.',
    '**You were told** this at check-in.',
    '**We did warn** you about the delay.',
    '**Our desk already informed you** of the surcharge.',
    "We've **replied three times**.",
    '**As I explained**, the refund takes 10 days.',
    'Your card is blocked, **as stated previously**.',
    '**As advised**, the engineer is coming on Friday.',
    '**Per my last message**, it is closed.',
    '**We talked about this**.',
    "**You've raised this before**, Mrs Dean.",
    'Please **refer to my earlier email**.',
    '**If you recall**, I asked for the serial number.',
    '**You had plenty of time** to raise it.',
    "**That's why we ask customers** to read the guide.",
    "**Again, the answer's** no.",
    '**We wrote to you about this** in April.',
    '**You were given the link on** Tuesday.',
    'The **email I sent on Friday explains** all of this.',
    '**I sent you this link on** Friday.',
    '**Mail was already sent** regarding this.',
    '**Do your homework** on visas first.',
    "I won't **repeat myself**.",
    'It is **common courtesy** to ring.',
    '**This was covered in** your induction.',
    "**You could've rung** the ward.",
    "**If only you'd said** something at the desk.",
    '**You needed to register** by Friday.',
  ],
  good: [
    "I'd like to remind you that our clerks will never ask for your PIN.",
    'Our conservator has advised against any move before the globe is restored.',
    'Your card and a photo are all it takes.',
    "You won't need to repeat it all again: Ana has your notes.",
    'If you already know which week suits you, write it on the form.',
    'We ought to have warned you before the tour.',
    'You could have left us for less, and you stayed.',
    'I will not ask you to explain it again.',
    'I read the lease again this morning.',
    'Next time you want to use the sauna, the side door is open.',
    'As I said I would, I looked at the attic stairs.',
    'As I said on Monday, I have asked the choir, and they will sing.',
    'As mentioned in your letter, the left tap drips, too.',
    'The fee was mentioned nowhere on the page.',
    "If you'd let me know the shade, I can post it.",
    'I went through this with Leo, and the lens was ours to check.',
    "If you'd rather, bring the letter in, I can help you here.",
    'You ought to have had a table full of food.',
    'I have the fee sent by same-day transfer.',
    'Thank you for your patience in saying this a third time, you deserve better.',
    'Please bring everything you had in the dorm to the desk.',
    'We did say Friday, and we missed it. Sorry about that.',
    'After a call to three desks I would have given up, too.',
    'It is printed on the lid in very small type, so I will not hold you to it.',
    'The sign says so, but nobody can read it in the dark.',
    'You are right, and it is the first time that was mentioned on the phone.',
    'The new pass is in your mail.',
    'You will get an answer on the same day.',
    'You should have received a tracking email this morning.',
    "You should've got two codes by text.",
    "You shouldn't have to chase us for this.",
    "You shouldn't have been charged, and I've reversed it.",
    'We should have told you on Monday.',
    "If you'd like, I can book it for you.",
    'Next time you sign in, the new menu will appear.',
    'Next time the toll is on us.',
    'I have noted that you need a cot.',
    'You could have been told sooner, and I am sorry.',
    'We should have told you about it at the time.',
    'You were meant to get a text at noon.',
    "I'm sorry you were told that by the branch.",
    "I'm glad you were told in time.",
    "You'd have 28 days to appeal.",
    'Have you had the chance to test the new router?',
    "Had we told you before the move, you'd have saved a trip.",
    'I wanted to check if you had called the clinic.',
    "Next time you're in, ask for Maya and the coffee is on us.",
    'We will be more careful in future.',
    "Again, this isn't how we want to treat anyone.",
    'The pack has everything you needed to file the return.',
    "We've discussed this with the whole crew.",
    'This was mentioned in other reviews too, so we are fixing the door.',
    'You were told it would be free, and free it stays.',
    'You were told something else at the desk, I see.',
  ],
} satisfies Docs

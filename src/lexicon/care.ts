/** Words of what needs care: secrets, troubles and cheer. */
export const care = {
  // What nobody should write into a message.
  Secret: `
    (your|the|long|full|complete|entire|whole|digit|credit|debit|bank|payment) card (number|numbers|num|no|details|info|
    information), (full|complete|entire) (bank|banking) details,
    (number|digits) (on|across) the (front|face) of .{0,2} card, cvv, cvc,
    security (code|number|answer|answers|password),
    (three|four|#Number) digit (code|number|pin) .{0,1} (on|from|at) (the|its) (back|reverse|front),
    (number|digits|code) on the (back|reverse|strip), pin, pins, pin number, password, passwords, pass word, passcode,
    pass code, passphrase, (one time|login|log in|sms|verification|authentication|authenticator|two factor|security|
    activation) (code|codes|pin), code (you got|you received|we (just)? (sent|texted)|sent to your phone), otp, otps,
    social security (number|no)?, ssn, national insurance (number|no)?, ni number, aadhaar (number|no)?, maiden name,
    memorable (word|information|place|date), (seed|recovery|secret) (phrase|phrases|words|key), private (key|keys),
    (login|log in|sign in|banking|bank) (details|credentials|id and password), username and password,
    answer to your (security|secret) question`,
  // What sells something more.
  Upsell: `
    (upgrade|upgrading|switch|switching|move|move up) to (our|the|a)? .{0,2} (premium|pro|plus|gold|platinum|elite|
    prime|business|deluxe|paid|vip|unlimited|bigger|higher|suite|membership|plan|package), (why not|have you
    (considered|thought about|tried)|{consider}|how about|fancy|do think about|interest you in|interested in) .{0,2}
    (upgrading|an upgrade|adding|joining|treating|(our|a) .{0,5} (range|collection|plan|plans|membership|club|package|
    packages|offer|offers|deals|sale|card|app)), (check out|browse|have a look at|take a look at|explore|discover) our
    .{0,3} (range|collection|deals|offers|sale|products|plans|arrivals|packages|menu),
    (take advantage of|do not miss|hurry|grab|treat yourself to) .{0,5} (offer|offers|deal|deals|sale|promotion|promo),
    did you know .{0,1} we .{0,2} (offer|sell|have), (our|some|more|new|these) .{0,2} (special|exclusive|limited time|
    unbeatable|amazing|flash|festive|summer|winter|seasonal) .{0,1} (offer|offers|deal|deals|sale|promotion|promotions),
    (#Number|percent) off (your next|all|our|everything|selected), discount on (your next|all|our), {refer} a friend,
    (tell|invite) (all)? your (friends|family) (about us|to join|to try|and), recommend us to,
    (add|buy|take out|purchase|get) (our|the|an)? .{0,1} (extended warranty|protection plan|care plan|insurance plan),
    (follow|like|find|subscribe to) (us|our) .{0,2} (facebook|instagram|tiktok|youtube|channel|newsletter)`,
  // What asks for a good mark.
  MarkUs: `
    (leave|write|give|drop|post|share|submit) (us|me|behind)? (a|an|some|more|good|positive) .{0,3} (review|rating|
    ratings|stars|testimonial), (giving|leaving|posting|rating) us .{0,3} (stars|star|review|rating), (rate|score) (us|
    me|my .{0,2}|your .{0,1} experience|this (chat|call|conversation)|our .{0,2} (app|service|support|team)),
    (take|complete|fill in|fill out|answer|participate in|fill) .{0,4} (survey|questionnaire|poll|feedback form),
    leave .{0,2} feedback (on|at), (give|award) .{0,3} (#Number|five|ten|full) (star|stars|out of),
    how (did|am|are|have|was) (i|we|my) .{0,1} (do|doing|done|service), ({update}|{change}|{revise}|{reconsider}|
    {rethink}|{increase}|{upgrade}|{edit}|{amend}|{improve}) (your|the) .{0,3} (rating|ratings|review|stars|score)`,
  // What laughs.
  Levity: `
    {oops}, oopsie, whoops, whoopsie, lol, lmao, haha, hahaha, yay, easy peasy, happy days, silly us,
    (on|look on) the bright side, (shit|stuff) happens, no biggie, fun fact, (just|only) (kidding|joking), oh well,
    ^ (brr|ouch|yikes|boo|awkward|yowch|oof|eek|heh|hehe), ^ ha (well|yes|yeah|no|nice|good|that|sorry|not), facepalm,
    (what|in) a pickle, .{1,7} eh $, cry more, git gud, bummer,
    (third|fourth|fifth|#Number) (time|times) .{0,2} (charm|lucky), (guess|looks like|sounds like|seems) (it|he|she|
    they|you|somebody|someone|your .{1,2}|our .{1,2}|the .{1,2}) #Adverb? (wanted (a|to)|fancied|needed a|felt like|is
    having|took a|went on|got (hungry|cold feet|lost)) .{1,5}, gremlins, (bet|hope) you (packed|brought) .,
    better late than never, all is well that ends, the thought that counts,
    (not|no|hardly) .{0,2} (magicians|wizards|miracle workers|santa claus), full marks for, a you problem,
    {laugh} about (this|it|that), kiss (it|them|your .{1,3}|the .{1,3}) goodbye, (hold|holding) your breath,
    (that is|such is|cest) (life|la vie|the (internet|weather|way .{1,2} crumbles)) .{0,3},
    welcome to the (club|real world|jungle|joys .), join the club, ^ talk about .{1,5} $, so there is that,
    pinky (swear|promise), {go} (walkabout|wandering|on a .{0,1} (adventure|tour)), (mind|life) of (its|their) own,
    (tough|better|rotten) luck, amirite, lucky you, (bet|hope) you (packed|brought|had (good company|snacks|a good book|
    fun|popcorn)|know .{0,6} by heart|kept the|had fun|like (waiting|queues|surprises)|are a fan|can swim|have a (sense|
    good book)), good things come to those, third time lucky, live and learn, lets call it a, plot twist,
    (as|like) (they|my .{1,2}|the .) (say|says|goes), ^ cue (the|a|tiny|sad) ., (went|gone|going|got|feeling|felt|being)
    (a (bit|little|tad|touch))? (nuts|bananas|rogue|shy|moody|sulky|grumpy|peckish|cheeky|naughty|sleepy|wild),
    ^ (ooh|aw|aww|welp|meh|bless|whee|boom|gulp|phew|choo choo|woof|tick tock), swings and roundabouts,
    (cookie|cookies) (crumble|crumbles)`,
  // What beams, as words of its own.
  Cheer: `
    awesome, amazing, fantastic, fab, brilliant, wonderful, no (worries|probs|stress), (uh oh|yikes), happy #Gerund,
    (great|good|excellent|fantastic|lovely|brilliant) question, hope you are having a .{0,2} (great|lovely|wonderful|
    fantastic|good|awesome|amazing) .{0,1} (day|week|weekend|time|evening|morning), happy #Weekday,
    super (duper|excited|happy|stoked), stoked`,
  // What says so with a mark.
  Eager: `
    (i|we)? (am|are|will be|would be)? #Adverb? (happy|glad|excited|thrilled|delighted) to (help|assist|be of (help|
    service)) (you)? (out|today|here|with (this|that|it))?`,
  // What is said to those who liked it.
  Liked: `
    pleasure (hosting|having|serving|to (host|have|serve)), (glad|happy|delighted|thrilled|pleased) .{0,2} you #Adverb?
    (enjoyed|loved|liked|had a .{0,1} (great|good|lovely|wonderful|nice|pleasant))`,
  // What takes leave.
  Farewell: `
    (have|enjoy|wish you) (a|an|the rest of (your|the)|your)? .{0,1} (great|nice|lovely|wonderful|fantastic|good|
    blessed|pleasant|amazing|fabulous) .{0,1} (day|evening|weekend|afternoon|night|one|week),
    enjoy (the rest of)? your (day|evening|weekend|afternoon|week), (glad|happy|pleased) (i|we) (could|was able to|were
    able to|managed to) #Adverb? (help|assist|clear|clarify|sort|resolve) .{0,3}, (trust|hope|believe|assume|sure)
    (this|that|it|the above) #Adverb? (will)? (resolve|resolves|settle|settles|clarifies|clarify|concludes|conclude|
    closes|answers|answer|satisfies|clears) .{0,4}`,
  // What is said by rote, and hurts where somebody has died or been harmed.
  ByRote: `
    (any|the|all|this|for) .{0,2} inconvenience, (great|good|exciting|wonderful|fantastic) news,
    {bring} (this|it|that) to (our|my) (attention|notice), (happy|glad|delighted|pleased) to (help|assist|hear)`,
  // What is said to comfort, and does not.
  ColdComfort: `
    everything happens for a reason, time (heals|will heal|is a healer), (in|to|at) a better place,
    (could|might|can) #Adverb? (be|have been) (much|far)? worse, at least (you|he|she|it|they|your|nobody|no one),
    (cheer|chin) up, (you|it|everything) will (all|soon|#Adverb)? be (fine|ok|okay|alright|all right),
    get over (it|this|that), (have to|must|should|need to|try to) move on, these things happen, part of life,
    (bad|worse) things happen, {commit} suicide, (plenty|others) .{0,2} have it worse, man up`,
  // What is asked of somebody who cannot.
  AskedOfTheDead: `
    (account holder|policyholder|policy holder|cardholder|member|subscriber|owner|he|she|your .{0,1} (husband|wife|
    father|mother|dad|mum|mom|partner|son|daughter|brother|sister)) #Adverb? (must|needs to|need to|has to|have to|will
    (have|need) to|should) .{0,2} (call|contact|ring|email|write|sign|confirm|verify|cancel|close|log|come|visit|
    request|give|agree|do), (have|get|let|ask) (him|her|them|the .{0,1} (holder|owner|member)|your .{0,1} (husband|wife|
    father|mother|dad|mum|mom|partner)) (to)? (call|contact|ring|email|write|sign|confirm|verify|cancel|log|come|visit|
    give),
    (his|her|(account|policy) .{0,1} holder) .{0,2} (permission|consent|authorization|authority|signature|approval)`,
  // What is decided for somebody, who might have chosen otherwise.
  Decided: `
    (i|we|#Team) (have|will|shall|am|are)? #Adverb? ({issue}|{add}|{send}|{ship}|{give}|{apply}|{credit}|{grant}|{put})
    .{0,5} (voucher|vouchers|credit|discount|coupon|points|replacement|substitute|refurbished|goodwill|gift card|your
    account|someone), you (have been|are being|will be|were|are) (now|#Adverb)? (rebooked|moved|booked|transferred|
    reassigned|rescheduled|switched|placed|seated|relocated|accommodated), (i|we|#Team) (have|will|shall)? #Adverb?
    ({rebook}|{reschedule}|{relocate}|{downgrade}|({book}|{move}|{transfer}|{switch}|{swap}) (you|your)|({book}|
    {schedule}|{arrange}) (a|an) .{0,2} (visit|engineer|technician|slot|appointment|collection|pickup|repair|driver|
    courier)), (technician|engineer|driver|courier|plumber|fitter|electrician|mechanic|cleaner|carpenter|installer)
    (will|shall) .{0,1} (come|visit|arrive|attend|collect|fix|repair|dye|mend|replace|clean|drop), your .{0,3} (will be|
    has been|is being|shall be|have been) #Adverb? (replaced|repaired|rebooked|rescheduled|exchanged|swapped|collected|
    downgraded|substituted)`,
} as const

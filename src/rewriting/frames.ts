import { canLack, isJudged, isSeveral } from './things.ts'

/** A trouble from the agent's side. */
export interface Telling {
  /** A clause: *your parcel never arrived*. */
  readonly clause: string
  /** Whether one can only be sorry for it, as for what they think: *you found the room small*. */
  readonly felt?: true
  /** Whether it is said of something else: that no answer came, or that all of it is bad. */
  readonly about?: 'answer' | 'all'
  /** The same as a noun: *the parcel that never arrived*. Not of everything can one be made. */
  readonly noun?: string
  /** What it happened to: *your parcel*. */
  readonly thing?: string
  /** What it cost them, after *have to*: *wait three weeks for your refund*. */
  readonly effort?: string
}

/** The groups of a frame that matched; those that are optional may be undefined. */
export type Words = Readonly<Record<string, string | undefined>>

/** A way to say what went wrong, and how to tell it from the agent's side; undefined where the words do not fit together. */
export type Frame = readonly [frame: RegExp, tell: (words: Words) => Telling | undefined]

const anyOf = (words: string) => `(?:${words.split(', ').join('|')})`

const PEOPLE =
  'engineer, technician, driver, courier, fitter, plumber, electrician, cleaner, tutor, gardener, roofer, painter'

// Things are in capitals.
const ONE = 'S+'
const MANY = 'M+'
const KINSHIP = "(?<kin>[a-z]+['’]s )?"
const OWN = `(?<own>my|our|the|this|your) ${KINSHIP}`
const SINGLE = `${OWN}(?<what>${ONE})`
const SEVERAL = `${OWN.replace('this', 'these')}(?<what>${MANY})`
const BARE = '(?<what>S+)'
const BARE_MANY = '(?<what>M+)'
const THING = `(?<own>my|our|the|your|this|an?|any) ${KINSHIP}(?<what>(?:${ONE}|${MANY}))`
const OBJECT = `(?:my|our|the|your|this|an?|any) (?:${ONE}|${MANY})`

const COUNT = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2})'
const SPAN = `(?:over |more than |almost |nearly |about )?${COUNT} (?:minute|min|hour|day|week|month)s?`

/** What may be said of a thing, with its verb: of one, and, where that is another, of several. */
const CAME = anyOf(
  'arrived, come, turned up, shown up, reached me, reached us, been delivered, been received, been refunded, been processed, been dispatched, been shipped, been sent, been posted, been credited, been paid, been repaired, been fixed, been replaced, been collected, been activated, been connected, been installed, been cleaned, been confirmed, been updated',
)
const CAME_ONCE = anyOf(
  'arrived, came, turned up, showed up, reached me, reached us, got here, worked, works, loads, left, started',
)
const DONE = anyOf(
  'delivered, refunded, credited, processed, dispatched, shipped, activated, cleaned, confirmed, updated, repaired, replaced',
)
const DOES = anyOf(
  'work, turn on, switch on, turn off, start, charge, open, close, lock, load, connect, arrive, come, turn up, show up, fit, print, heat up, get warm, get hot, drain, spin, update, sync, respond, play, light up, match, let me in, let me log in, let me login, let me sign in, let me pay, let me play, let me connect, go through, download, install, stay connected, function, flush, show, save, accept my card, recognise me, recognize me, finish',
)
const DOING = anyOf(
  'working, charging, loading, connecting, heating, printing, updating, syncing, responding, playing, opening, downloading, turning on, letting me in, letting me log in, letting me login, letting me sign in, showing up, going through, functioning, functional, showing, saving, available, visible, complete, correct, cleaned, delivered, refunded, credited, processed, activated',
)
const STATES = anyOf(
  'broken, damaged, cracked, smashed, torn, scratched, dented, late, missing, empty, lost, blocked, locked, frozen, stuck, leaking, dirty, unclean, filthy, cold, freezing, noisy, wet, damp, stained, closed, cancelled, canceled, delayed, suspended, disabled, hacked, stolen, banned, deactivated, declined, slow, down, out of order, out of date, too small, too big, too short, too long, too loud, too cold, too hot, unusable, gone, expired, unavailable, wrong, incorrect, faulty, wasted',
)
const BECAME = anyOf(
  'stopped working, stopped charging, stopped loading, broke, broke down, leaked, crashed, froze, burst, fell apart, snapped, tore, shrank, cracked, exploded, melted, disappeared, vanished, went missing, failed, got stuck, got cancelled, got delayed, got hacked, got stolen, got damaged, got banned, got lost',
)
const BECOME = anyOf(
  'stopped working, stopped charging, stopped loading, broken, broken down, leaked, crashed, frozen, burst, fallen apart, snapped, torn, shrunk, cracked, disappeared, vanished, gone missing, failed, been stolen, been hacked, been delayed, been cancelled, been canceled, been suspended, been blocked, been locked, been disabled, been banned, been down, gone',
)
const KEEPS = anyOf(
  'crashing, freezing, failing, dropping, dropping out, disconnecting, leaking, stopping, restarting, breaking, breaking down, cutting out, cutting off, switching off, turning off, overheating, beeping, buffering, timing out, logging me out, kicking me out, signing me out, closing, lagging, glitching, disappearing, loading',
)
const OFTEN = '(?:crashes|freezes|lags|disconnects|drops|hangs|logs me out|kicks me out)'
const ADVERB =
  '(?:(?:still|just|simply|suddenly|now|already|badly|completely|totally|very|really|so|extremely|all|also|always|constantly|again) )?'
const HOW = '(?: (?:properly|correctly|at all|anymore|any more|well))?'
const AFTER = `(?: (?:again|already|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|after (?:just |only )?(?:${SPAN}|${COUNT} (?:wash(?:es)?|uses?))|within ${SPAN}|for ${SPAN}|on day (?:one|two|three)|on the (?:very )?(?:first|second|third) day))?`

const NOT = "(?: not|n['’]?t)"
const SAID_OF_ONE = `${ADVERB}(?:has${NOT} (?:still |yet )?${CAME}(?: yet)?|never ${CAME_ONCE}|(?:does|did|will|would|can)${NOT} (?:even )?${DOES}${HOW}|(?:won|can)['’]?t (?:even )?${DOES}${HOW}|(?:is|was)${NOT} (?:even |been )?${DOING}${HOW}|is(?:${NOT}| still not) (?:even |yet )?${DONE}(?: yet)?|(?:is|was|has been|arrived|came|turned up) ${ADVERB}${STATES}|${BECAME}|has ${ADVERB}${BECOME}|(?:keeps|kept|is constantly|is always) (?:on )?${KEEPS}|${OFTEN})${AFTER}`
const SAID_OF_MANY = SAID_OF_ONE.replace(/\bhas\b/g, 'have')
  .replace(/\bdoes\b/g, 'do')
  .replace(/\bis\b/g, 'are')
  .replace(/\bwas\b/g, 'were')
  .replace(/\bkeeps\b/g, 'keep')
  .replace(/\bworks\b/g, 'work')
  .replace(/\bloads\b/g, 'load')
  .replace(OFTEN, '(?:crash|freeze|lag)')

// What somebody thinks of a place: words that may be given back as theirs.
const TASTE = anyOf(
  'average, small, tiny, cramped, stuffy, old, outdated, dated, tired, worn, worn out, shabby, noisy, expensive, overpriced, pricey, costly, uncomfortable, hard, bland, tasteless, cold, limited, slow, dark, crowded, basic, rude, unhelpful, unfriendly, inattentive, impolite, confusing, smelly, greasy, stale, dull',
)
const LIKED = anyOf(
  'clean, comfortable, friendly, helpful, cooperative, co-operative, polite, courteous, professional, fresh, warm, hot, cozy, cosy, spacious, attentive, responsive, tasty, hygienic, well maintained',
)
const POOR = anyOf(
  'bad, poor, terrible, horrible, awful, pathetic, disgusting, disappointing, mediocre, below average, substandard, sub par, the worst, a let down, a disappointment, a joke',
)
const VERY = '(?:(?:very|really|so|too|quite|extremely|pretty|rather|a bit|a little|super|also) )?'

const ANSWER = 'reply, response, answer, confirmation'

// Things of the house, which are theirs only where they say so.
const HOUSE =
  /\b(?:app|website|site|page|server|servers|room|rooms|bathrooms?|washrooms?|toilets?|shower|beds?|hotel|property|pool|gym|spa|ac|aircon|air conditioning|air conditioner|wi-?fi|lift|lifts|elevators?|carpets?|walls?|restaurant|reception|lobby|corridor|breakfast|dinner|lunch|food|geyser|sink|tap|tv|television|hair dryer|kettle|fridge|sheets|pillows|furniture|heater|heating|parking|facilities|link|video|videos|linen|bedding|staff|service|housekeeping|customer service|update|code|game|games)$/i

// And where it ends.
const TO = `(?=\\s*(?:[.!,;:\\n)–—#@…]|https?:|$|[\u2600-\u27bf\ud83c-\ud83e]|\\b(?:and|but|so|please|pls|plz|help|even (?:though|after)|when|since|despite|because|due to|after|which|link|on(?! time)|every|whenever|with|for|from|via|using|while|today|yesterday|this morning|right now|for some reason|any idea|how (?:do|can)|what (?:do|can|should)|can (?:you|someone|anyone)|could you|i (?:have|am|tried|need|want))\\b))`
// A question that takes for granted that it is so.
const ASKED = `(?=\\s*(?:[.!,;\\n)?–—#@]|$|https?:|[\u2600-\u27bf\ud83c-\ud83e]|\\b(?:and|on my|when|anymore|today|right now|since|even|after|pls|please|link)\\b))`

function frame(pattern: string, tell: Frame[1], to = TO): Frame {
  return [new RegExp(`${pattern}${to}`, 'dy'), tell]
}

const WHO = '(?:i|we)'
const HAVE = "(?:['’]?ve| have)"
const CANNOT =
  "(?:can['’]?t(?: seem to| even)?|can ?not(?: even)?|could(?: not|n['’]?t)|(?:am |are |was |were |['’]m |['’]re |m )?(?:unable|not able|still unable|still not able) to)"
const LOGIN = `(?:log ?in|sign ?in|log on)(?: ?(?:in)?to (?:my|our|the|your|this) (?:${ONE}|${MANY}))?`
const ACTS = `(?:${LOGIN}|(?:open|use|access|download|update|cancel|change|book|pay(?: for)?|log ?(?:in|on) ?to|sign in ?to|get in ?to|reach|install|reset|view|see|find|verify|activate|register|redeem|track|upload|delete|add|link|watch|play|edit|recover) ${OBJECT}|log out|sign up|register|pay|check in|check out|connect|get in|get through|withdraw(?: my [SM]+| money)?|transfer (?:my [SM]+|money)|send money|add money|make (?:(?:a|any) [SM]+|payments?)|complete (?:my |the )?(?:kyc|registration|[SM]+)|create an S+|proceed|get online|(?:make|receive|send|get|see|read|upload|download|play) (?:calls|messages|texts|emails|payments|videos|photos|notifications|games|files|anything))`

/** The groups of a frame that matched the shape of a text, as the text has them. */
export function wordsOf({ indices }: RegExpExecArray, text: string): Words {
  const ranges = Object.entries(indices?.groups ?? {})
  return Object.fromEntries(ranges.map(([name, range]) => [name, range && text.slice(...range)]))
}

/** The ways to say what went wrong: the first that fits counts. */
export const framesOf = (): readonly Frame[] => [
  // What they think of it.
  frame(
    `(?:(?<own>my|our|the|your|this) )?(?<what>[SMJ]+) (?:is|was|were|are)(?:(?<not>${NOT} (?:that |so |very |at all |too )?)(?:(?<good>good|great|nice|ok|up to the mark|up to standard|worth it|satisfactory)|(?<liked>${LIKED}))(?: at all)?| ${VERY}(?:(?<taste>${TASTE})|(?<poor>${POOR})))`,
    ofTaste,
  ),
  frame(`${SINGLE} (?<said>${SAID_OF_ONE})`, ofThing),
  frame(`${SEVERAL} (?<said>${SAID_OF_MANY})`, ofThing),
  frame(`${BARE} (?<said>${SAID_OF_ONE})`, ofThing),
  frame(`${BARE_MANY} (?<said>${SAID_OF_MANY})`, ofThing),
  // *App not working*, *My order not delivered yet*.
  frame(
    `(?:${OWN})?(?<what>(?:${ONE}|${MANY})) (?:still )?not (?:(?<done>${DONE}|received)|(?<doing>${DOING}${HOW}))(?: yet)?`,
    ofCurt,
  ),
  // *Why is my phone not charging?*, *Why won't my app open?*
  frame(
    `why (?<verb>is|are|was|were|does|do|did|won['’]?t|can['’]?t|isn['’]?t|aren['’]?t|doesn['’]?t|don['’]?t|has|have|hasn['’]?t|haven['’]?t) ${THING.replace('|an?|any', '')} (?<said>(?:still )?(?:not )?(?:${DOING}|${DOES}|${CAME}|${STATES}|keep ${KEEPS})${HOW})`,
    ofQuestion,
    ASKED,
  ),
  frame(`why (?<can>can['’]?t|can ?not) i (?:still |even )?(?<act>${ACTS})`, ofInability, ASKED),
  frame(
    `the (?<who>${anyOf(PEOPLE)}) (?<said>never ${CAME_ONCE}|(?:has|did)${NOT} (?:come|turn up|show up|turned up|shown up|arrive|arrived)|was (?:very )?late)`,
    ({ who, said }) => ({
      clause: `the ${lower(who)} ${turned(said)}`,
    }),
  ),
  frame(
    `(?:(?<who>i|we)(?<not>(?:${HAVE} (?:still )?(?:not|never)|(?: still)? have${NOT}(?: still| yet)?|(?: still)? never) (?:received|got|gotten|had)|(?: still)? (?:did|do)${NOT} (?:receive|get)|(?: still)? never (?:receive|get)|(?:['’]?m| am|['’]?re| are) (?:still )?not (?:receiving|getting))|(?<bare>(?:still )?(?:haven['’]?t|have not|never|not) (?:yet )?(?:received|got|gotten)|didn['’]?t (?:receive|get))) (?:${THING}|(?:an?|any|my|the) (?<answer>${anyOf(ANSWER)}))(?<yet> yet)?`,
    ofMissing,
  ),
  frame(
    `(?:${WHO} )?(?<was>was|were|have been|['’]?ve been|got|been|am being|keep getting) (?<said>(?:charged|billed|debited) (?:twice|double|two times|three times)|double (?:charged|billed))(?: for ${THING})?`,
    ofCharge,
  ),
  frame(
    `you(?:['’]ve| have)? (?<said>(?:charged|billed|debited)) (?:me|us|my S+) (?<twice>twice|double|two times|three times)(?: for ${THING})?`,
    ({ said, twice, ...rest }) => ofCharge({ ...rest, said: `${said} ${twice}` }),
  ),
  // Who sent it is for the agent to own.
  frame(
    `(?:(?:you|they)(?:['’]ve| have)? (?:sent|delivered|shipped|gave|given|brought) (?:me|us)|(?:i|we)(?:['’]ve| have)? (?:got|received|(?:was|were|been) (?:sent|given))) (?:the|a) wrong (?<what>size|colou?r|product|model|part|(?:${ONE}|${MANY}))(?<again> again)?`,
    ({ what, again = '' }) => ({
      clause: `you got the wrong ${plain(what)}${again}`,
      noun: `the wrong ${plain(what)}`,
    }),
  ),
  frame(
    `(?:you(?: guys)?|they|you people)(?:['’]ve| have)? (?<deed>lost|damaged|cancelled|canceled|closed|blocked|suspended|banned|deleted|disabled|locked|cut off) (?:my|our) (?<what>(?:(?<one>${ONE})|${MANY}))`,
    ({ deed, what, one }) => ({
      clause: `your ${plain(what)} ${one ? 'was' : 'were'} ${lower(deed)}`,
      noun: `your ${lower(deed)} ${plain(what)}`.replace('cut off ', ''),
      thing: `your ${plain(what)}`,
    }),
  ),
  frame(`(?:${WHO}(?: |(?=['’]))${ADVERB})?(?<can>${CANNOT}) (?<act>${ACTS})${HOW}`, ofInability),
  frame(
    `(?:(?:my|the|your|this) (?:${ONE}) )?(?:it )?(?:won['’]?t|will not|does(?:n['’]?t| not)|is(?:n['’]?t| not)|not) (?:let|letting|allow|allowing) me(?: to)? (?<act>${ACTS})`,
    ({ act }) => ofInability({ can: "can't", act }),
  ),
  frame(
    `(?:i['’]?m|i am|i have been|i['’]ve been|i was|i got|got|been) (?:still |now )?(?<out>locked|logged|kicked|shut) out of (?<thing>my (?:${ONE}))`,
    ({ out, thing }) => ({
      clause: `you were ${lower(out)} out of ${turned(thing)}`,
      noun: `the trouble getting into ${turned(thing)}`,
      thing: turned(thing),
    }),
  ),
  frame(
    `(?:(?:i['’]?m|i am|we are|we['’]re|i keep|i['’]ve been|i have been|i have|i['’]ve|i|we|still) )?(?:having|have|had|got|getting|facing|experiencing) (?:an? |some |the same |so many |many |lots of |a lot of |so much |constant |major |serious |huge )?(?:issues?|problems?|trouble|difficult(?:y|ies)|errors?) (?:(?<link>with|in) (?:using |accessing |opening )?${THING}|(?<doing>logging ?in|signing in|connecting|logging in ?to my S+|checking in|checking out|making (?:a )?payments?))`,
    ({ doing, own, kin = '', what }) => {
      const thing = `${owner(own)} ${lower(kin)}${plain(what)}`
      const trouble = doing
        ? lower(doing)
            .replace('loggingin', 'logging in')
            .replace(/\bmy\b/, 'your')
        : `with ${thing}`
      return {
        clause: `you've had trouble ${trouble}`,
        noun: `the trouble ${trouble}`,
        effort: `deal with the trouble ${trouble}`,
        ...(doing ? {} : { thing }),
      }
    },
  ),
  frame(
    `(?:${WHO}(?:['’]?ve| have) (?:now |already |just )?been |(?:${WHO}['’]?m|${WHO}['’]re|i am|we are) |been )?(?:still )?(?<wait>waiting (?:for )?(?:over |more than )?(?<span>${SPAN}))(?: now)?(?<thing> (?:for|on) ${THING}(?: to arrive)?)?`,
    ({ wait, span, thing }) => ({
      clause: `you have been ${lower(wait)}${turned(thing)}`,
      noun: 'the long wait',
      effort: `wait ${lower(span)}${turned(thing)}`,
    }),
  ),
  frame(
    `(?:${WHO}(?:['’]?m| am|['’]?re| are)? )?(?:still|been) waiting (?:for|on) (?<thing>(?:my|our|the|a) (?:${ONE}|${MANY}|reply|response|answer))`,
    ({ thing }) => ({
      clause: `you are still waiting for ${turned(thing)}`,
      noun: `the wait for ${turned(thing)}`,
      effort: `wait this long for ${turned(thing)}`,
    }),
  ),
  frame(
    `(?:${WHO} (?:waited|had to wait|was on hold|were on hold|have been on hold|(?:was|were|had been) waiting)|${WHO}['’]?ve (?:waited|been on hold)|(?:been )?on hold|waited) (?:for )?(?<span>${SPAN})(?: now)?`,
    ({ span }) => {
      const effort = `wait ${lower(span).replace(/\bmins?$/, 'minutes')}`
      return { clause: `you had to ${effort}`, noun: 'the long wait', effort }
    },
  ),
  // What was not there.
  frame(
    `(?<there>there (?:was|were|is|are|isn['’]?t|wasn['’]?t|weren['’]?t)(?: still)? )?(?:no|any) (?<what>[SMJ]+)(?: (?:in|at) (?:my|our|the) (?:[SM]+|house|home|area))?`,
    ({ there, what = '' }) =>
      canLack(what) &&
      (there || /^(?:hot water|wi-?fi|internet|power|electricity|towels|signal|heating|air conditioning)$/.test(what))
        ? {
            clause: `there ${isSeveral(what) || /s$/.test(what) ? (is(there) ? 'are' : 'were') : is(there) ? 'is' : 'was'} no ${plain(what)}`,
            noun: `the lack of ${plain(what)}`,
            effort: `go without ${plain(what)}`,
          }
        : undefined,
  ),
  frame(
    `${WHO}(?: (?:still )?(?:have|had|got) no|['’]?ve (?:got|had) no|(?:['’]?ve| have)? been without| am without| are without) (?<what>[SMJ]+)(?<span> for ${SPAN})?`,
    ({ what = '', span = '' }) =>
      canLack(what)
        ? {
            clause: `you have been without ${plain(what)}${lower(span)}`,
            noun: `the lack of ${plain(what)}`,
            effort: `go without ${plain(what)}${lower(span)}`,
          }
        : undefined,
  ),
  frame(
    `(?:(?<whoever>no ?one|nobody)|(?:your |the )?(?:customer (?:service|support|care)|support|helpline|support team|customer care team|help desk)(?: team)?) (?:has |have |is |are |ever )?(?:(?:still )?(?<deny>not |never |isn['’]t |doesn['’]t |hasn['’]t )?(?:replied|responded|responding|replying|answered|answering|answers|responds|replies|reply|respond|picks up|picking up|picked up|getting back|got back|called(?: me)? back))(?: to (?:me|us|my [SM]+))?`,
    ({ whoever, deny }) =>
      whoever || deny
        ? {
            about: 'answer',
            clause: 'you have not had an answer',
            noun: 'the lack of an answer',
            effort: 'wait for an answer',
          }
        : undefined,
  ),
  frame(
    `(?:still )?no (?:reply|response|answer)(?: (?:yet|from (?:you|anyone|support|customer (?:service|support|care))))?`,
    () => ({
      about: 'answer',
      clause: 'you have not had an answer',
      noun: 'the lack of an answer',
      effort: 'wait for an answer',
    }),
  ),
  frame(
    `(?:my|the|our) (?<what>S+|amount) (?:was|is|has been|got|already|was already|has already been)? ?(?:deducted|debited|taken|withdrawn)(?<from> from (?:my|our) (?:S+|bank|wallet))`,
    ({ what, from = '' }) => ({
      clause: `the ${plain(what)} was taken${turned(from)}`,
    }),
  ),
  frame(
    `${WHO}(?: have|['’]?ve)? (?:just )?lost (?:all )?(?:of )?(?<what>(?:my|our) (?:(?:${ONE}|${MANY})))`,
    ({ what }) => ({
      clause: `you lost ${turned(what)}`,
      noun: `the loss of ${turned(what)}`,
    }),
  ),
  // *Rude staff*, *Very bad app*, *Dirty rooms*.
  frame(
    `(?:very |really |such |the )?(?:a )?(?:(?<poor>bad|poor|terrible|horrible|awful|pathetic|worst|disappointing|disgusting)|(?<taste>rude|unhelpful|unfriendly)|(?<dirty>dirty|filthy)) (?<what>[SMJ]+)`,
    ({ dirty, what = '', ...rest }) =>
      !dirty
        ? ofTaste({ ...rest, what })
        : isJudged(what)
          ? { ...ofThing({ own: 'the', what, said: `${isSeveral(what) ? 'were' : 'was'} dirty` })! }
          : undefined,
  ),
  frame(
    `(?:(?<own>my|our|the|your|this) )?(?<what>[SMJ]+) (?:(?:is|are) in need of|needs?) (?:an? |some |a bit of )?(?:serious |urgent |immediate |major |proper |better )?(?:tlc|renovations?|maintenance|updating|update|refurbishment|refresh|upgrading|upgrade|upgradation|renovating|repairs?|care|attention)`,
    ({ own, what = '' }) =>
      isJudged(what)
        ? { clause: `you found ${owner(own ?? 'the')} ${plain(what)} in need of some care`, felt: true }
        : undefined,
  ),
  frame(
    `(?:my|our|the) (?<what>S+|M+) (?:smell(?:s|ed|t)?|stinks|stank|stunk|was smelling|were smelling|was smelly|smelled bad)`,
    ({ what = '' }) =>
      isJudged(what)
        ? {
            clause: `there was a smell in the ${plain(what)}`,
            noun: `the smell in the ${plain(what)}`,
            effort: `put up with the smell in the ${plain(what)}`,
          }
        : undefined,
  ),
  frame(
    `(?:(?:i['’]?m|i am|we are|we['’]re) )(?<still>still )?being (?<said>charged|billed)(?: for ${THING})?`,
    ({ still = '', said, own, kin = '', what }) => ({
      clause: `you are ${still}being ${said}${what ? ` for ${owner(own)} ${lower(kin)}${plain(what)}` : ''}`,
    }),
  ),
  // Of what it is, they know.
  frame(
    `(?:it )?(?<said>still (?:not|is${NOT}|does${NOT}) ${'(?:working|work)'}|keeps (?:on )?${KEEPS}|(?:always|constantly) ${OFTEN})`,
    ({ said = '' }) => ({
      clause: `it ${turned(said)
        .replace(/^still not working/, 'is still not working')
        .replace(/^(?:always|constantly) /, '')}`,
    }),
  ),
]

function is(there = ''): boolean {
  return /\b(?:is|are)/i.test(there)
}

/** A thing from the agent's side: theirs where they say so, or where they may have it. */
function thingOf({ own, kin = '', what }: Words): string {
  const whose = own ? owner(own) : HOUSE.test(what!) ? 'the' : 'your'
  return `${whose} ${lower(kin)}${plain(what)}`
}

// What only says that it is so, in a word that may stand before the thing.
const PRENOMINAL =
  /^(?:is|was|are|were|arrived|came|turned up|has been|have been) (?:(?:very|so|really|completely|totally|badly|still|already) )?(broken|damaged|cracked|torn|scratched|dented|late|missing|lost|dirty|noisy|stained|cancelled|canceled|delayed|faulty|wrong|incorrect|stolen|suspended|blocked|locked|hacked|banned)$/

const PRESENT = /^(?:is|are|does|do|will|keeps?|isn't|aren't|doesn't|don't|won't)\b/

// *Is not delivered*, which is said of what was due by now.
const UNDONE = new RegExp(`^(is|are)(?:n't| not| still not) (?:even |yet )?(?=${DONE})`)

/** *Your parcel never arrived*. */
function ofThing(words: Words): Telling | undefined {
  const { own, kin, what, said } = words
  // *Your order*, where it is ours, is nobody's trouble.
  if (/^your$/i.test(own ?? '') && !HOUSE.test(what!)) return undefined
  if (!own && !HOUSE.test(what!) && !CURT.test(what!)) return undefined
  const thing = thingOf(words)
  const whole = turned(said)
    .replace(
      /^(?:just|simply|suddenly|now|constantly|always|all|also|really|very|so|completely|totally|badly|again) /,
      '',
    )
    .replace(/^(is|was|are|were) (?:so|very|really|extremely|badly|completely|totally|all|just|now) /, '$1 ')
    .replace(/\b(?:filthy|unclean)\b/, 'dirty')
    .replace(UNDONE, (_, verb) => `${verb === 'is' ? 'has' : 'have'} not been `)
  // *It is down for two days* is no English, where it still is.
  const [predicate = whole] = PRESENT.test(whole) ? whole.split(' for ') : [whole]
  const state = PRENOMINAL.exec(predicate)?.[1]
  const bare = plain(what)
  const noun = state ? `the ${state} ${bare}` : nounOf(predicate, bare)
  return {
    clause: `${thing} ${predicate}`,
    thing,
    ...(kin ? {} : { noun, ...(state ? { effort: `deal with the ${state} ${bare}` } : {}) }),
  }
}

// Whose a thing is that is named without a word for that: most likely theirs.
const CURT =
  /\b(?:account|order|payments?|money|transactions?|refund|parcel|package|delivery|booking|reservation|otp|subscription|profile|internet|broadband|wifi|card|transfer|cashback|login|password)$/i

// What is not done, what it is not, and what it is.
const NOT_DONE = /^(?:doesn't|does not|don't|do not|didn't|did not|won't|will not|can't|would not|wouldn't) (?:even )?/
const NOT_BEING = /^(?:still )?(?:is|was|are|were)(?:n't| not) (?:even |been )?(.*)$/
const BEING = /^(?:is|was|are|were|has been|have been) (?!\w+ing\b)(.*)$/

/** What went wrong as a noun: *the parcel that never arrived*, *the app not working*. */
function nounOf(said: string, what: string): string {
  const undone = NOT_DONE.exec(said)?.[0]
  if (undone) return `the ${what} not ${gerundOf(said.slice(undone.length))}`
  const not = NOT_BEING.exec(said)?.[1]
  if (not) return `the ${what} not ${/^\w{0,12}ing\b/.test(not) ? not : `being ${not}`}`
  const being = BEING.exec(said)?.[1]
  return being ? `the ${what} being ${being}` : `the ${what} that ${said}`
}

/** *App not working*, with its verb. */
function ofCurt(words: Words): Telling | undefined {
  const { own, what, doing, done } = words
  if (/^your$/i.test(own ?? '') && !HOUSE.test(what!)) return undefined
  if (!own && !HOUSE.test(what!) && !CURT.test(what!)) return undefined
  const several = isSeveral(what!)
  const thing = thingOf(words)
  if (/^received$/i.test(done ?? ''))
    return { clause: `you have not received ${thing}`, noun: `the wait for ${thing}`, thing }
  const said = done
    ? `${several ? "haven't" : "hasn't"} been ${lower(done)}`
    : `${several ? "aren't" : "isn't"} ${turned(doing)}`
  return { clause: `${thing} ${said}`, noun: nounOf(said, plain(what)), thing }
}

/** *Why is my phone not charging?*, as what it takes for granted. */
function ofQuestion({ verb = '', said = '', ...words }: Words): Telling | undefined {
  const asked = lower(verb).replace(/n'?t$/, "n't")
  const rest = lower(said)
  if (/^(?:does|do)$/.test(asked)) {
    const keeps = /^keep (.*)$/.exec(rest)?.[1]
    return keeps ? ofThing({ ...words, said: `${asked === 'does' ? 'keeps' : 'keep'} ${keeps}` }) : undefined
  }
  const denies = /n't$/.test(asked) || /^(?:still )?not /.test(rest)
  const bare = rest.replace(/^(?:still )?not /, '')
  if (new RegExp(`^${STATES}$`).test(bare)) return denies ? undefined : ofThing({ ...words, said: `${asked} ${bare}` })
  const fits =
    { is: DOING, are: DOING, was: DOING, were: DOING, has: CAME, have: CAME }[asked.replace(/n't$/, '')] ?? DOES
  if (!denies || !new RegExp(`^(?:${fits})${HOW}$`).test(bare)) return undefined
  return ofThing({
    ...words,
    said: `${asked.replace(/n't$/, '').replace(/^ca$/, 'can').replace(/^wo$/, 'will')} not ${bare}`
      .replace(/^(is|are|was|were|has|have|did|does|do) not/, "$1n't")
      .replace('can not', "can't")
      .replace('will not', "won't"),
  })
}

/** What somebody cannot do: *you can't log in*. */
function ofInability({ can = '', act = '' }: Words): Telling {
  const deed = turned(act)
    .replace(/^login\b/, 'log in')
    .replace(/^signin\b/, 'sign in')
    .replace(/\b(log|sign|get) ?in ?(?:in ?)?to\b/, '$1 in to')
    .replace(/^get in to\b/, 'get into')
  const doing = gerundOf(deed)
  const ability = lower(can)
    .replace(/^m /, 'am ')
    .replace(/ (?:even|seem to)$/, '')
  const clause = /^can/.test(ability)
    ? `you can't ${deed}`
    : /^could/.test(ability)
      ? `you couldn't ${deed}`
      : `you ${/^w/.test(ability) ? 'were' : 'are'} ${/unable/.test(ability) ? 'unable' : 'not able'} to ${deed}`
  return { clause, noun: `the trouble ${doing}`, effort: `deal with the trouble ${doing}` }
}

/** What somebody cannot do, as *-ing*. */
function gerundOf(deed: string): string {
  const [verb = '', ...rest] = deed.split(' ')
  return [gerund(verb), ...rest].join(' ')
}

function gerund(verb: string): string {
  if (/^(?:log|get|reset|cancel|let|fit|spin)$/.test(verb))
    return `${verb}${/cancel/.test(verb) ? 'l' : verb.at(-1)}ing`
  return `${verb.replace(/e$/, '')}ing`
}

/** What did not come: *you haven't received your refund*. */
function ofMissing({ not, bare, own, kin = '', what, answer, yet = '' }: Words): Telling | undefined {
  if (/^your$/i.test(own ?? '')) return undefined
  const lack = bare
    ? `${/^(?:still )?didn/i.test(bare) ? " didn't" : / ?haven/i.test(bare) ? " haven't" : ' have not'} ${/get$/i.test(bare) ? 'get' : /receive$/i.test(bare) ? 'receive' : 'received'}`
    : turned(not)
        .replace(/^'?ve\b/, "'ve")
        .replace(/^ ?'?(?:m|re) /, ' are ')
  const clause = `you${lack}`
  if (answer)
    return {
      clause: `${clause} ${/^otp$/i.test(answer) ? 'the OTP' : `${/^(?:the|my)/i.test('') ? 'the' : 'a'} ${lower(answer)}`}${yet}`,
      noun: `the wait for ${/^otp$/i.test(answer) ? 'the OTP' : `a ${lower(answer)}`}`,
    }
  const isTheirs = /^(?:my|our|the)$/i.test(own!)
  const thing = `${owner(own)} ${lower(kin)}${plain(what)}`
  return {
    clause: `${clause} ${thing}${yet}`,
    ...(isTheirs ? { thing } : {}),
    ...(isTheirs && !kin ? { noun: `the ${plain(what)} that ${clause}` } : {}),
  }
}

/** *You were charged twice*. */
function ofCharge({ said = '', own, kin = '', what }: Words): Telling {
  const thing = what && `${owner(own)} ${lower(kin)}${plain(what)}`
  const charged = lower(said)
  return {
    clause: `you were ${charged}${thing ? ` for ${thing}` : ''}`,
    ...(/^(?:charged|double charged) ?(?:twice|double|two times)?$/.test(charged)
      ? { noun: 'the double charge', effort: 'deal with a double charge' }
      : {}),
  }
}

// What has all the rest in it.
const WHOLE = /^(?:app|website|hotel|property|(?:customer )?service|customer support)$/

/** What they think of a thing, as theirs to think: *you found the room small*. */
function ofTaste({ own, what = '', good, liked, taste, poor }: Words): Telling | undefined {
  if (!isJudged(what)) return undefined
  if (/^my$/i.test(own ?? '') && !/room|bed/.test(what)) return undefined
  const thing = `${owner(/^(?:my|our)$/i.test(own ?? '') ? own : 'the')} ${plain(what)}`
  if (good || poor)
    return { clause: `${thing} let you down`, felt: true, ...(WHOLE.test(what) ? { about: 'all' as const } : {}) }
  if (liked) return { clause: `you did not find ${thing} ${lower(liked)}`, felt: true }
  return { clause: `you found ${thing} ${lower(taste)}`, felt: true }
}

function owner(own = ''): string {
  const whose = lower(own)
  if (/^(?:my|our)$/.test(whose)) return 'your'
  return /^(?:your|this|these)$/.test(whose) ? 'the' : whose
}

function lower(words = ''): string {
  return words.toLowerCase().replace(/’/g, "'")
}

/** Words from the agent's side, with the apostrophes that were left out. */
function turned(words = ''): string {
  return capitals(
    lower(words)
      .replace(/\b(?:this|these|your)\b/g, 'the')
      .replace(/\b(?:my|our)\b/g, 'your')
      .replace(/\b(?:me|us)\b/g, 'you')
      .replace(/\bam\b/g, 'are')
      .replace(/\bwas(?= (?:unable|not able))/g, 'were')
      .replace(/\bcan not\b/g, 'cannot')
      .replace(/\b(has|have|did|does|do|is|was|are|were|would|could|ca|wo)n'?t\b/g, "$1n't"),
  )
}

function plain(words = ''): string {
  return capitals(lower(words))
}

const CAPITAL =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|christmas|bluetooth|sim|tv|ac|otp|wi-?fi|pin|kyc|upi|qr|id|android|apple|windows|gmail|google)\b/g

function capitals(words: string): string {
  return words.replace(CAPITAL, (word) =>
    /^(?:sim|tv|ac|otp|pin|kyc|upi|qr|id)$/.test(word)
      ? word.toUpperCase()
      : /^wi/.test(word)
        ? 'WiFi'
        : word[0]!.toUpperCase() + word.slice(1),
  )
}

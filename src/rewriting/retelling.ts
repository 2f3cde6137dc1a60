import type { Customer, CustomerMessage, Document, Range } from '../types.ts'

/** What went wrong, in the customer's words and from the agent's side, as it fits into a rewrite. */
export interface Trouble extends Telling {
  /** Where they say it, in their message. */
  readonly range: Range
}

/** A trouble from the agent's side. */
interface Telling {
  /** A clause: *your parcel never arrived*. */
  readonly clause: string
  /** The same as a noun: *the parcel that never arrived*. Not of everything can one be made. */
  readonly noun?: string
  /** What it happened to: *your parcel*. */
  readonly thing?: string
  /** What it cost them, after *have to*: *wait three weeks for your refund*. */
  readonly effort?: string
}

/** Tells what went wrong, or returns undefined in doubt. */
export type Reteller = (document: Document) => Trouble | undefined

/**
 * What went wrong, where the customer says it in one plain clause (catalogue §4e, R8, R9): of words that are listed here, so
 * that no insult, slip or riddle is given back; of nobody but them; not asked, supposed, reported or over. Undefined where two
 * things went wrong, where the reply says otherwise, and in doubt.
 */
export function retell({ customer, reply }: Document): Trouble | undefined {
  if (customer.signals('resolved', 'automatic', 'sensitive', 'self-blame', 'helper', 'offer')) return undefined
  // A review tells of much; a reply that says otherwise does not agree that it went wrong.
  if (customer.setting === 'review' || reply.does('rebuttal') || CONTRARY.test(reply.text)) return undefined
  for (const message of [...customer.messages].reverse()) {
    if (OVER.test(message.text) || QUOTED.test(message.text)) return undefined
    const [trouble, ...others] = troublesOf(message)
    if (trouble) return others.length === 0 && isAll(trouble, message, customer) ? trouble : undefined
  }
  return undefined
}

/** Whether a trouble is all that a message complains of, beside what they think of it and how often they wrote. */
function isAll({ range: [from, to] }: Trouble, { text, index }: CustomerMessage, customer: Customer): boolean {
  const evidence = customer.signal('problem')?.evidence ?? []
  return evidence.every(
    ({ message, range: [start, end], weight }) =>
      message !== index ||
      weight > 1 ||
      (start < to && from < end) ||
      CHASES.test(text.slice(Math.max(0, start - 30), end + 30)),
  )
}

const CHASES =
  /\b(?:(?:second|third|fourth|fifth|\dth|many|several) time|again|wrote|written|writing|e-?mail(?:ed|s)?|call(?:ed|s)?|contact(?:ed|ing)?|repl(?:y|ies|ied)|respon\w+|answer\w*|waiting)\b/i

const CONTRARY =
  /\b(?:was|were|is|are|has|have|been|shows?|marked|as|only)\b(?:(?!\bnot\b|n['’]t)[^.?!\n]){0,24}\b(?:delivered|arrived|received|collected|signed|working|refunded|credited|once|dispatched|fixed|repaired|replaced|online)\b/i

// What tells that it came right in the end, or was another time.
const OVER =
  /\b(?:finally|eventually|in the end|at last|turns? out|turned out|false alarm|never ?mind|ignore (?:this|my|that)|now (?:it(?:['’]s)? )?(?:works?|working|arrived|fixed|here)|(?:it|they|she|he)(?:['’]s|['’]ve| has| have| is| are)? (?:just |now |since )?(?:arrived|came|come|here|turned up|showed up|works?|worked|working|(?:been )?(?:fixed|found|refunded))|found (?:it|them)|years? ago|last year)\b/i

// Others may be speaking.
const QUOTED = /["“”„«»‘]|^[ \t]*>/m

// What leaves it open, before a clause, whether it happened, and to whom.
const DOUBT =
  /\b(?:if|unless|whether|when|would|might|may|maybe|perhaps|probably|think|thought|guess|hope|hoping|suppose|supposing|imagine|pretend|wonder|worried|afraid|seems?|says?|saying|said|tells?|told|claims?|claimed|asked|read|heard|until|till|once|before|used to|last time|in case|what|why|how|every time|almost|nearly)\b/i

// What takes it back after it.
const DOUBT_AFTER =
  /^[\s,;:.!()–—-]*(?:i (?:think|guess|suppose|hope|believe)|it seems|apparently|if|unless|until|till|or|not|jk|just kidding|he|she|they|says?|according|before|at first|but (?:it|they|she|he|then|now|that|this)|and (?:then|now)|so (?:what|they|he|she))\b/i

/** The longest sentence that is looked into, in UTF-16 units. */
const LONGEST = 300

// Each finding of a reply asks for those of the same messages.
const told = new WeakMap<CustomerMessage, readonly Trouble[]>()

function troublesOf(message: CustomerMessage): readonly Trouble[] {
  const known = told.get(message) ?? troublesIn(message)
  told.set(message, known)
  return known
}

function troublesIn({ text, sentences }: CustomerMessage): Trouble[] {
  const troubles = new Map<string, Trouble>()
  for (const [start, end] of sentences) {
    if (end - start > LONGEST) continue
    const sentence = text.slice(start, end)
    const begins = [...sentence.matchAll(BEGIN)].map(({ index }) => index)
    for (const [pattern, tell] of (frames ??= framesOf())) {
      for (const { 0: match, index, groups } of matchesAt(begins, pattern, sentence)) {
        const after = text.slice(start + index + match.length)
        if (DOUBT.test(sentence.slice(0, index)) || DOUBT_AFTER.test(after)) return []
        const telling = tell(groups as Words)
        troubles.set(telling.clause, { ...telling, range: [start + index, start + index + match.length] })
      }
    }
  }
  return [...troubles.values()]
}

/** The matches of a sticky expression that begin at one of these offsets, without overlap. */
function matchesAt(begins: readonly number[], expression: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  let past = 0
  for (const begin of begins) {
    if (begin < past) continue
    expression.lastIndex = begin
    const match = expression.exec(text)
    if (!match) continue
    matches.push(match)
    past = expression.lastIndex
  }
  return matches
}

/** The groups of a frame that matched; those that are optional may be undefined. */
type Words = Readonly<Record<string, string | undefined>>

const anyOf = (words: string) => `(?:${words.split(', ').join('|')})`

// What people buy, book and own. What is here may be given back, so it is spelt right on both sides of the ocean.
const THINGS =
  'parcel, package, order, delivery, shipment, item, letter, card, ticket, booking, reservation, appointment, refund, invoice, bill, payment, transfer, deposit, account, subscription, membership, app, phone, tablet, laptop, computer, monitor, screen, keyboard, mouse, printer, scanner, camera, watch, battery, charger, cable, router, hub, modem, box, broadband, internet, wifi, connection, signal, line, landline, kettle, toaster, blender, mixer, microwave, oven, hob, fridge, freezer, dishwasher, washing machine, washer, dryer, iron, vacuum, boiler, heater, heating, hot water, shower, bath, toilet, sink, tap, radiator, thermostat, meter, lamp, light, sofa, bed, mattress, table, chair, desk, wardrobe, shelf, door, lock, key, window, roof, fence, gate, car, van, bike, bicycle, scooter, bus, train, flight, ferry, taxi, bag, suitcase, luggage, coat, jacket, dress, shirt, jumper, skirt, suit, ring, necklace, bracelet, lens, book, magazine, meal, food, pizza, soup, starter, dessert, coffee, cake, hamper, room, lift, elevator, pool, television, tv, remote, machine, drill, mower, software, website, site, page, login, password, code, voucher, discount, statement, policy, claim, prescription, medicine, repair, installation, service, upgrade, licence, license, certificate, lesson, course, video, game, console, speaker, toy, pram, buggy, cot, tent, guitar, piano, violin, harp, cello, zip, zipper, strap, handle, button, heel, sole, hinge, lid, wheel, hose, pump, seam, buckle'
const PLURALS =
  'parcels, packages, orders, items, letters, cards, tickets, payments, headphones, earphones, earbuds, glasses, shoes, boots, trainers, sandals, jeans, trousers, gloves, curtains, blinds, towels, lights, keys, batteries, speakers, flowers, books, tiles, chairs, bags, lenses, contact lenses, vouchers, photos, prints, meals, messages, emails, calls, notifications'
const KINDS =
  'new, old, replacement, second, first, third, whole, entire, online, red, blue, green, black, white, grey, gray, brown, pink, yellow, large, small, gas, water, electricity, energy, mobile, hotel, return, home, house, kitchen, bathroom, bedroom, hall, front, back, garden, monthly, annual, weekly, leather, wooden, electric, wireless, bluetooth, credit, debit, bank, gift, travel, dinner, birthday, wedding, christmas, sim, air, smart, central, direct, music, tracking, insurance, season, festival, concert, cinema, theatre, january, february, march, april, june, july, august, september, october, november, december'
const PEOPLE =
  'engineer, technician, driver, courier, fitter, plumber, electrician, cleaner, tutor, gardener, roofer, painter'
const KIN = 'wife, husband, partner, mother, mum, mom, father, dad, son, daughter, sister, brother'

const ONE = anyOf(THINGS)
const MANY = anyOf(PLURALS)
const KIND = `(?:(?:${anyOf(KINDS)}|${ONE}) ){0,2}?`
const OWN = `(?<own>my|our|the) (?<kin>${anyOf(KIN)}['’]s )?`
const SINGLE = `${OWN}(?<what>${KIND}${ONE})`
const SEVERAL = `${OWN}(?<what>${KIND}${MANY})`
const THING = `(?<own>my|our|the|an?|any) (?<kin>${anyOf(KIN)}['’]s )?(?<what>${KIND}(?:${ONE}|${MANY}))`

const COUNT = `(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2})`
const SPAN = `(?:over |more than |almost |nearly |about )?${COUNT} (?:minute|hour|day|week|month)s?`

/** What may be said of a thing, with its verb: of one, and, where that is another, of several. */
const CAME = anyOf(
  'arrived, come, turned up, shown up, reached me, reached us, been delivered, been refunded, been processed, been dispatched, been shipped, been sent, been posted, been credited, been paid, been repaired, been fixed, been replaced, been collected, been activated, been connected, been installed, been cleaned, been confirmed, been updated',
)
const CAME_ONCE = anyOf('arrived, came, turned up, showed up, reached me, reached us, got here, worked, left, started')
const DOES = anyOf(
  'work, turn on, switch on, turn off, start, charge, open, close, lock, load, connect, arrive, come, turn up, show up, fit, print, heat up, get warm, get hot, drain, spin, update, sync, respond, play, light up, match, let me in, let me log in, let me pay, go through',
)
const DOING = anyOf('working, charging, loading, connecting, heating, printing, updating, syncing, responding, playing')
const STATES = anyOf(
  'broken, damaged, cracked, smashed, torn, scratched, dented, late, missing, empty, lost, blocked, locked, frozen, stuck, leaking, dirty, filthy, cold, freezing, noisy, wet, damp, stained, closed, cancelled, canceled, delayed, suspended, slow, down, out of order, out of date, too small, too big, too short, too long, too loud, too cold, too hot, unusable, wrong, incorrect, faulty',
)
const BECAME = anyOf(
  'stopped working, stopped charging, stopped loading, broke, broke down, leaked, crashed, froze, burst, fell apart, snapped, tore, shrank, cracked, exploded, melted, disappeared, vanished, went missing',
)
const BECOME = anyOf(
  'stopped working, stopped charging, stopped loading, broken, broken down, leaked, crashed, frozen, burst, fallen apart, snapped, torn, shrunk, cracked, disappeared, vanished, gone missing, been stolen',
)
const KEEPS = anyOf(
  'crashing, freezing, failing, dropping, dropping out, disconnecting, leaking, stopping, restarting, breaking, breaking down, cutting out, switching off, turning off, overheating, beeping, buffering, timing out, logging me out',
)
const ADVERB =
  '(?:(?:still|just|simply|suddenly|now|already|badly|completely|totally|very|really|all|also|always|constantly|again) )?'
const AFTER = `(?: (?:again|already|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|after (?:just |only )?(?:${SPAN}|${COUNT} (?:wash(?:es)?|uses?))|within ${SPAN}|for ${SPAN}|on day (?:one|two|three)|on the (?:very )?(?:first|second|third) day))?`

const NOT = "(?: not|n['’]?t)"
const SAID_OF_ONE = `${ADVERB}(?:has${NOT} (?:still |yet )?${CAME}(?: yet)?|never ${CAME_ONCE}|(?:does|did|will|would)${NOT} ${DOES}|won['’]?t ${DOES}|(?:is|was)${NOT} ${DOING}|(?:is|was|has been|arrived|came|turned up) ${ADVERB}${STATES}|${BECAME}|has ${ADVERB}${BECOME}|keeps (?:on )?${KEEPS})${AFTER}`
const SAID_OF_MANY = SAID_OF_ONE.replace(/\bhas\b/g, 'have')
  .replace(/\bdoes\b/g, 'do')
  .replace(/\bis\b/g, 'are')
  .replace(/\bwas\b/g, 'were')
  .replace(/\bkeeps\b/g, 'keep')

// Where a clause begins for certain, as all of the frames do.
const BEGIN =
  /(?<=^|[.!,;:\n(–—-][^\S\n]{0,3}|\b(?:and|but|because|as|since|hi|hello|hey|again) )(?=(?:my|our|the) |i|we|you)/gi

// And where it ends.
const TO = `(?=\\s*(?:[.!,;:\\n)–—]|$|\\b(?:and|but|so|please)\\b))`

type Frame = readonly [frame: RegExp, tell: (words: Words) => Telling]

function frame(pattern: string, tell: (words: Words) => Telling): Frame {
  return [new RegExp(`${pattern}${TO}`, 'iy'), tell]
}

// Made when the first is asked for: most replies need no rewrite.
let frames: readonly Frame[] | undefined

const framesOf = (): readonly Frame[] => [
  frame(`${SINGLE} (?<said>${SAID_OF_ONE})`, ofThing),
  frame(`${SEVERAL} (?<said>${SAID_OF_MANY})`, ofThing),
  frame(
    `the (?<who>${anyOf(PEOPLE)}) (?<said>never ${CAME_ONCE}|(?:has|did)${NOT} (?:come|turn up|show up|turned up|shown up|arrive|arrived)|was (?:very )?late)`,
    ({ who, said }) => ({
      clause: `the ${lower(who)} ${turned(said)}`,
    }),
  ),
  frame(
    `(?:i|we)(?<not>(?:(?:['’]?ve| have) (?:still )?(?:not|never)|(?: still)? have${NOT}(?: still| yet)?|(?: still)? never) (?:received|got|had)|(?: still)? did${NOT} (?:receive|get)) ${THING}(?<yet> yet)?`,
    ({ not, own, kin = '', what, yet = '' }) => {
      const clause = `you${turned(not).replace(/^'?ve\b/, "'ve")}`
      const thing = `${owner(own)} ${lower(kin)}${plain(what)}`
      const isTheirs = /^(?:my|our|the)$/i.test(own!)
      return {
        clause: `${clause} ${thing}${yet}`,
        ...(isTheirs ? { thing } : {}),
        ...(isTheirs && !kin ? { noun: `the ${plain(what)} that ${clause}` } : {}),
      }
    },
  ),
  frame(
    `(?:i|we) (?<was>was|were|have been|got) (?<said>(?:charged|billed|debited) (?:twice|double|two times|three times))(?: for ${THING})?`,
    ({ was, said, own, kin = '', what }) => ({
      clause: `you ${lower(was).replace('was', 'were')} ${lower(said)}${what ? ` for ${owner(own)} ${lower(kin)}${plain(what)}` : ''}`,
    }),
  ),
  // Who sent it is for the agent to own.
  frame(
    `(?:(?:you|they)(?:['’]ve| have)? (?:sent|delivered|shipped|gave|given|brought) (?:me|us)|(?:i|we)(?:['’]ve| have)? (?:got|received|(?:was|were|been) (?:sent|given))) (?:the|a) wrong (?<what>size|colou?r|product|model|part|${KIND}(?:${ONE}|${MANY}))(?<again> again)?`,
    ({ what, again = '' }) => ({
      clause: `you got the wrong ${plain(what)}${again}`,
      noun: `the wrong ${plain(what)}`,
    }),
  ),
  frame(
    `you(?:['’]ve| have)? (?<said>(?:charged|billed|debited)) (?:me|us) (?<twice>twice|double|two times|three times)(?: for ${THING})?`,
    ({ said, twice, own, kin = '', what }) => ({
      clause: `you were ${lower(said)} ${lower(twice)}${what ? ` for ${owner(own)} ${lower(kin)}${plain(what)}` : ''}`,
    }),
  ),
  frame(
    `(?:i|we) ${ADVERB}(?<can>can['’]?t|can ?not|could${NOT}|am unable to|are unable to|was unable to|were unable to|am not able to|was not able to) (?<act>log in|log on|log out|sign in|sign up|pay|check in|check out|connect|get in|get through|(?:open|use|access|download|update|cancel|change|book|pay|log (?:in|on) ?to|sign in ?to|get into|reach|install|reset|view|see|find) (?:my|our|the) ${KIND}(?:${ONE}|${MANY}))`,
    ({ can, act }) => ({ clause: `you ${turned(can)} ${turned(act)}` }),
  ),
  frame(
    `(?:i|we)(?:['’]?ve| have) (?:now |already )?been (?<wait>waiting (?:for )?(?<span>${SPAN}))(?<thing> for ${THING}(?: to arrive)?)?`,
    ({ wait, span, thing }) => ({
      clause: `you have been ${lower(wait)}${turned(thing)}`,
      effort: `wait ${lower(span)}${turned(thing)}`,
    }),
  ),
]

function ofThing({ own, kin = '', what, said }: Words): Telling {
  const thing = `${owner(own)} ${lower(kin)}${plain(what)}`
  const predicate = turned(said)
  return {
    clause: `${thing} ${predicate}`,
    thing,
    ...(kin ? {} : { noun: `the ${plain(what)} that ${predicate}` }),
  }
}

function owner(own = ''): string {
  return lower(own).replace(/^(?:my|our)$/, 'your')
}

function lower(words = ''): string {
  return words.toLowerCase().replace(/’/g, "'")
}

/** Words from the agent's side, with the apostrophes that were left out. */
function turned(words = ''): string {
  return capitals(
    lower(words)
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
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|christmas|bluetooth|sim|tv)\b/g

function capitals(words: string): string {
  return words.replace(CAPITAL, (word) =>
    /^(?:sim|tv)$/.test(word) ? word.toUpperCase() : word[0]!.toUpperCase() + word.slice(1),
  )
}

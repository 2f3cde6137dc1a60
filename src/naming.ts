import { memo } from './memo.ts'
import type { Document, Reply } from './types.ts'

/**
 * Whether a reply names the problem in the customer's words: content words of the clauses that complain,
 * given back in a sentence that apologises, takes up or mends. Words are compared by stem and by group of
 * synonyms. A word that names only a part of the house (*room*, *staff*) is not enough alone.
 */
export interface Naming {
  /** The weight of the words given back in the best sentence: from about 0.9 on, the problem is named. */
  readonly named: number
  /** The weight of all words that both texts have. */
  readonly shared: number
}

/** How much a word counts that names a part of what was bought and no fault of it. */
const PART = 0.45

const SYNONYMS = [
  'clean cleaning cleanliness cleaned dirty dirt unclean filthy filth hygiene hygienic unhygienic housekeeping stain stained stains dust dusty sanitation untidy mould mold',
  'bath bathroom bathrooms washroom washrooms toilet toilets restroom restrooms shower showers loo bathtub',
  'wifi internet network connection broadband',
  'rude rudely rudeness behaviour behavior attitude arrogant arrogance misbehave misbehaviour misbehavior misbehaved behave impolite courtesy unprofessional polite',
  'smell smells smelly smelling stink stinking stinky odor odour musty stench',
  'noise noisy loud music noises',
  'reception receptionist frontdesk',
  'food foods meal meals dinner lunch breakfast buffet restaurant dining menu cuisine dish dishes chef',
  'wait waited waiting delay delayed delays late slow promptly promptness arrived overdue',
  'refund refunds refunded money reimbursement',
  'bill bills billing billed charge charged charges charging overcharged invoice payment payments',
  'price prices pricing priced overpriced expensive cost costs costly tariff tariffs rate rates pricey',
  'login signin signing logged logging log access accessing password',
  'lift lifts elevator elevators',
  'crash crashes crashing crashed',
  'lag laggy lagging slowness speed',
  'parcel package delivery order orders shipment packages parcels delivered',
  'phone mobile handset device devices',
  'insect insects cockroach cockroaches bug bugs bedbug bedbugs pest pests spider spiders flies',
  'maintenance maintain maintained renovation renovations renovate renovated upkeep refurbishment outdated dated old',
  'cheat cheated cheating cheaters fraud scam',
  'transaction transactions transfer transfers',
  'flight flights plane',
  'ac aircon conditioner conditioning',
  'picture pictures photo photos photographs pics images',
  'kettle kettles',
  'shop store branch',
  'engineer technician plumber',
  'holiday vacation',
  'broken broke faulty defective damaged damage',
]

const PARTS =
  'room rooms staff food facility facilities amenity amenities hospitality location booking booked book pay paid quality standard standards change website business charge price member maintenance'

const STOP_WORDS =
  'rating ratings rated area areas meet meets meeting met about above after again all also and any are because been before being below between both but can could did does doing down during each few for from further had has have having her here hers him his how into its itself just more most nor not now off once only other our out over own same she should some such than that the their them then there these they this those through too under until very was were what when where which while who whom why will with would you your yours dont cant wont didnt doesnt isnt im ive youre thats hotel hotels stay stayed staying experience experiences service services feedback review reviews issue issues problem problems team guest guests customer customers time times day days night nights week weeks month months year years hour hours minute minutes today tomorrow yesterday good great nice best better bad worst poor worse like liked really much many lot lots get got getting give given gave going goes went come came back make made making take taken took taking see seen saw seeing look looked looking say said says tell told telling know known think thought want wanted wants need needed needs use used using try tried trying find found help helped helping please thanks thank thankyou dear regards hello sorry sure even still ever never always yet already one two three first second last next another every everything anything nothing something someone anyone people person way ways thing things lot place places visit visited visiting management manager name number account details detail information info message messages email mail contact contacted contacting call called calling reply replied respond response answer question questions support supported understand understood appreciate appreciated avoid satisfactory satisfied satisfaction disappoint disappointed disappointing improve improved improving improvement improvements raised process bring brought immediate immediately recent recently additional affect positive negative friend friends family wife husband kids children welcome welcomed address addressed wish hope share shared sharing choose choosing chosen choice note noted value valued valuable important kind kindly personal personally attention assist assistance assure assured ensure regret regrets pleased glad happy delighted forward write writing written report reported send sent receive received general department members office real super free top busy continue follow following show shown different difference similar several various couple half full big small large huge short long high low easy hard simple main major minor specific detailed case reason reasons fact matter word words line page site web online link click open close run work works worked working check checked checking move moved leave left ask asked allow allowed happen happened happens include included including mention mentioned maybe perhaps else correct properly proper hence per total amount level type form able unable regarding inconvenience inconvenient comfortable comfort enjoy enjoyed love loved special wonderful lovely excellent amazing awesome terrible horrible pathetic disgusting awful face faced facing fix fixed resolve resolved resolving trouble troubles soon unfortunately direct directly cause caused state stated offer offers offered item items advantage live hear heard hearing read reading post posted extremely world resort trip travel suggest suggested suggestion suggestions recommend recommendation finally sort sorted handle handled apologise apologize apologies apology frustrating frustrated frustration upset annoying unfriendly action actions later earlier current currently upon towards almost across especially particularly without within though although however since cannot company thru let lets set put end right wrong new old out okay yes hey app'

const NOUNS_OF_TWO = [
  [/\bwi[- ]fi\b/gi, 'wifi'],
  [/\bhouse keep\w*/gi, 'housekeeping'],
  [/\bfront (?:desk|office)\b/gi, 'frontdesk'],
  [/\bair[- ]?con\w*/gi, 'aircon'],
  [/\bcheck(?:ed|ing)?[- ]?in\b/gi, 'checkin'],
  [/\bcheck(?:ed|ing)?[- ]?out\b/gi, 'checkout'],
  [/\b(?:log|sign)(?:ged|ging|ed|ing)?[- ]?in(?:to)?\b/gi, 'login'],
] as const

// Whether one of them may be there; most texts have none.
const OF_TWO =
  /\b(?:wi[- ]?fi|house keep|front (?:desk|off)|air[- ]?con|check\w*[- ]?(?:in|out)|(?:log|sign)\w*[- ]?in)/i

const synonym = new Map(
  SYNONYMS.flatMap((group) => group.split(' ').map((word) => [word, `=${group.split(' ')[0]}`] as const)),
)
const stopWords = new Set(STOP_WORDS.split(' '))
const parts = new Set(PARTS.split(' ').map(stemOf))
const known = new Map<string, string>()

// Several rules ask the same of one document.
const namings = new WeakMap<Document, Naming>()

/** How well the reply names what the customer complains of. */
export function nameProblem(document: Document): Naming {
  return memo(namings, document, read)
}

function read({ reply, customer }: Document): Naming {
  const { latest } = customer
  const problem = customer.signal('problem')
  const all = new Set<string>()
  const complained = new Set<string>()
  const evidence = (problem?.evidence ?? []).filter(({ message }) => message === latest.index)
  for (const [start, end] of latest.sentences) {
    const complains = evidence.some(({ range }) => start <= range[0] && range[0] < end)
    for (const term of termsOf(latest.text.slice(start, end))) {
      all.add(term)
      if (complains) complained.add(term)
    }
  }
  const wanted = complained.size > 0 ? complained : all

  // Outside reviews words are taken up only where something is done about them.
  const helps =
    customer.setting === 'review' ||
    reply.does('action', 'option', 'request', 'question', 'contact', 'thanks', 'apology', 'regret', 'responsibility')
  const rebuttals = sentencesOf(reply, 'rebuttal')
  const frames = framesIn(reply)
  const seen = new Map<string, number>()
  let names: ReadonlySet<string> | undefined
  let named = 0
  reply.sentences.forEach(([start, end], sentence) => {
    // What is taken up to be denied was not understood.
    if (rebuttals.has(sentence)) return
    const frame = frames(sentence)
    let score = 0
    for (const [term, word] of wordsByTerm(reply.text.slice(start, end))) {
      if (!all.has(term) || (names ??= namesIn(reply.text)).has(word)) continue
      const weight = parts.has(term) ? PART : 1
      seen.set(term, weight)
      if (frame === 'concern' || (frame === 'response' && helps && wanted.has(term))) score += weight
    }
    named = Math.max(named, score)
  })
  return { named, shared: [...seen.values()].reduce((total, weight) => total + weight, 0) }
}

/** Tells what a sentence of a reply is to the problem. */
function framesIn(reply: Reply): (sentence: number) => 'concern' | 'response' | undefined {
  const concerns = sentencesOf(reply, 'concern')
  const questions = sentencesOf(reply, 'question')
  const responses = sentencesOf(reply, 'response')
  return (sentence) => {
    if (concerns.has(sentence)) return 'concern'
    if (questions.has(sentence)) return undefined
    return responses.has(sentence) ? 'response' : undefined
  }
}

/** The sentences in which a reply makes a move. */
function sentencesOf(reply: Reply, move: string): ReadonlySet<number> {
  return new Set(reply.moves(move).map(({ sentence }) => sentence))
}

const WORD = /\p{L}[\p{L}’']+|\d{3,}/gu
// The same for most texts, and much faster.
const LATIN_WORD = /[a-zà-öø-ɏ][a-zà-öø-ɏ’']+|\d{3,}/gi
const OTHER_SCRIPT = /[\u0250-\u1fff\u2c00-\ufdff]/

/** The content words of a text, by stem or group of synonyms. */
export function termsOf(text: string): Set<string> {
  return new Set(wordsByTerm(text).keys())
}

/** By content word, as stem or group of synonyms, the first word of the text that it stands for, in lower case. */
function wordsByTerm(text: string): Map<string, string> {
  const terms = new Map<string, string>()
  const joined = OF_TWO.test(text)
    ? NOUNS_OF_TWO.reduce((plain, [pattern, word]) => plain.replace(pattern, word), text)
    : text
  for (const written of joined.match(OTHER_SCRIPT.test(joined) ? WORD : LATIN_WORD) ?? []) {
    const word = written.toLowerCase()
    const term = termOf(word)
    if (term !== '' && !terms.has(term)) terms.set(term, word)
  }
  return terms
}

function termOf(word: string): string {
  let term = known.get(word)
  if (term === undefined) {
    const stem = stemOf(word)
    term = stopWords.has(word) || (stem.length < 3 && !stem.startsWith('=')) ? '' : stem
    if (known.size > 20_000) known.clear()
    known.set(word, term)
  }
  return term
}

/** A word without its endings, or the group of synonyms that it belongs to. */
function stemOf(written: string): string {
  let word = written.replace(/['’]s?$/, '')
  const group = synonym.get(word)
  if (group) return group
  if (word.length > 4) {
    if (word.endsWith('ies')) word = `${word.slice(0, -3)}y`
    else if (/(?:ss|x|ch|sh|z)es$/.test(word)) word = word.slice(0, -2)
    else if (/[^su]s$/.test(word)) word = word.slice(0, -1)
    const ending = ['ingly', 'edly', 'ments', 'ment', 'ness', 'ation', 'ition', 'ing', 'ion', 'ed', 'ly'].find(
      (suffix) => word.endsWith(suffix) && word.length - suffix.length >= 3,
    )
    if (ending) word = word.slice(0, -ending.length)
    word = word
      .replace(/e$/, '')
      .replace(/([bdfgklmnprt])\1$/, '$1')
      .replace(/y$/, 'i')
  }
  return synonym.get(word) ?? word
}

/** Names of places and brands: capitalised inside a sentence, and not after *Mr*. */
function namesIn(text: string): Set<string> {
  const names = new Set<string>()
  for (const { 0: name, index } of text.matchAll(/(?<=[\p{Ll},&] (?:the )?)\p{Lu}\p{Ll}+(?=[ ,.]|$)/gu)) {
    if (!/(?:mr|ms|mrs|dr|chef)\.? $/i.test(text.slice(Math.max(0, index - 6), index))) names.add(name.toLowerCase())
  }
  return names
}

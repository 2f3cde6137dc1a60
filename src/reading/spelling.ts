/**
 * How one word is written in more than one way: British and American spelling, the typos of chat, and
 * the consonants that a misspelling keeps.
 */

/** By word, typos that are too far from it, or too short, for {@link skeletonOf} to find them. */
export const TYPOS: Readonly<Record<string, string>> = {
  please: 'pls plz plss plese pleas pleaze',
  thanks: 'thx thnx tnx thanx thnks tks thankx thnaks tanks',
  you: 'u yu yuo',
  your: 'yr yor',
  are: 'r',
  sorry: 'sry sorrry soory sory srry soz sorri',
  because: 'cuz coz bcoz becuz bcos becoz',
  with: 'wth wid',
  their: 'thier',
  the: 'teh hte',
  and: 'adn nd n',
  not: 'nto noy',
  order: 'oder ordr ordeer',
  calm: 'clam',
  wrong: 'worng wrng',
  issue: 'isue issu isssue',
  email: 'emial e-mail',
  tomorrow: 'tmrw tmr 2moro tomorow tommorow tommorrow',
  people: 'ppl',
  message: 'msg mesage',
  about: 'abt abot',
  before: 'b4',
  which: 'wich whch',
  want: 'wnat',
  whether: 'wether',
  until: 'til till untill',
  though: 'tho',
  through: 'thru',
  okay: 'ok okey',
  would: 'wud woud wuld',
  could: 'cud coud',
  should: 'shud shoud',
  unfortunately: 'unforunately unfortunatly unfortunetly',
  inconvenience: 'inconvience inconvenince incovenience inconveninece inconvenence incovinience inconveince',
  apologize: 'appologise appologize apolgise',
  experience: 'experiance exprience experince expirience',
  receive: 'recieve',
  received: 'recieved recived',
  immediately: 'immediatly imediately',
  definitely: 'definately definitly defiantly',
  regret: 'regreet',
  regretted: 'regreted regreeted',
  regards: 'regrads reagards',
  refund: 'refnd',
  check: 'chek cheque',
  soon: 'sooon',
  again: 'agian',
  customer: 'cutomer custmer',
  management: 'managment',
  happen: 'happn',
  occurred: 'occured',
  occur: 'occurr',
  guarantee: 'garantee gaurantee guarentee',
  appreciate: 'apreciate',
  feedback: 'feed-back',
  disappointed: 'dissapointed',
  service: 'servise',
  problem: 'probelm prblem',
}

/** Letters that are written in two ways: where the British stand, where the American do, and both. */
interface Spelling {
  readonly british: RegExp
  readonly american: RegExp
  readonly from: string
  readonly to: string
}

// British and American endings and stems, but for words that all write alike: *promise*, *size*.
const SPELLINGS: readonly Spelling[] = [
  {
    british:
      /(?<!^(?:adv|dev|rev|superv|telev|improv|surpr|compr|enterpr|appr|repr|a?r|sunr|ra|app?ra|pra|bra|lia|w|otherw|likew|no|po|exerc|exc|prec|conc|inc|prom|prem|comprom|surm|dem|advert|expert|franch|merchand|parad|disgu|gu|cru|bru|desp))is(?=(?:e[drs]?|ing|ations?)$)/,
    american: /(?<!^(?:pr|s|se|caps|downs|overs|res|ma))iz(?=(?:e[drs]?|ing|ations?)$)/,
    from: 'is',
    to: 'iz',
  },
  {
    british: /(?<=anal|paral|catal)ys(?=(?:e[drs]?|ing)$)/,
    american: /(?<=anal|paral|catal)yz(?=(?:e[drs]?|ing)$)/,
    from: 'ys',
    to: 'yz',
  },
  {
    british: /(?<=behavi|col|fav|hon|lab|neighb|hum|rum|endeav|flav)our/,
    american: /(?<=behavi|col|fav|hon|lab|neighb|hum|rum|endeav|flav)or/,
    from: 'our',
    to: 'or',
  },
  {
    british:
      /(?<=trave|cance|labe|mode|fue|signa|tota|channe|counse|leve|dia|marve|initia|equa|tunne|quarre)ll(?=(?:ed|ing|ations?|ers?)$)/,
    american:
      /(?<=trave|cance|labe|mode|fue|signa|tota|channe|counse|leve|dia|marve|initia|equa|tunne|quarre)l(?=(?:ed|ing|ations?|ers?)$)/,
    from: 'll',
    to: 'l',
  },
  // Not of *parameter* and *diameter*.
  {
    british: /(?<=cent|theat|^(?:kilo|centi|milli|deci|micro)?(?:lit|met))re(?=s?$)/,
    american: /(?<=cent|theat|^(?:kilo|centi|milli|deci|micro)?(?:lit|met))er(?=s?$)/,
    from: 're',
    to: 'er',
  },
  { british: /(?<=defen|offen|licen)c(?=es?$)/, american: /(?<=defen|offen|licen)s(?=es?$)/, from: 'c', to: 's' },
  { british: /(?<=program)me(?=s?$)/, american: /(?<=program)(?=s?$)/, from: 'me', to: '' },
]

// What a word has that is spelt in two ways: few words do, and most are told apart here.
const SPELT_IN_TWO_WAYS =
  /[iy][sz](?:e[drs]?|ing|ations?)$|l(?:ed|ing|ations?|ers?)$|[n][cs]es?$|[^h]ou?r|t(?:re|er)s?$|programm?e?s?$/

/** Whether a word may be spelt otherwise across the ocean. */
export function hasTwoSpellings(word: string): boolean {
  return SPELT_IN_TWO_WAYS.test(word)
}

/** A word as Americans spell it, so that both spellings are one word. */
export function american(word: string): string {
  return hasTwoSpellings(word) ? SPELLINGS.reduce((spelt, { british, to }) => spelt.replace(british, to), word) : word
}

/** The other way to spell a word, British or American. */
export function otherSpellingsOf(word: string): readonly string[] {
  if (!hasTwoSpellings(word)) return NONE
  const others: string[] = []
  SPELLINGS.forEach(({ british, american, from, to }) => {
    if (british.test(word)) others.push(word.replace(british, to))
    else if (american.test(word)) others.push(word.replace(american, from))
  })
  return others
}

const NONE: readonly string[] = []

/**
 * A hash of the first letter and the consonants at `[start, end)`, without doubles: what most misspellings
 * keep. Letters are read in lower case.
 */
export function skeletonOf(text: string, start: number, end: number): number {
  let hash = text.charCodeAt(start) | 0x20
  let before = hash
  for (let index = start + 1; index < end; index++) {
    const code = text.charCodeAt(index) | 0x20
    // a e i o u y, and the apostrophe
    const vowel =
      code === 0x61 ||
      code === 0x65 ||
      code === 0x69 ||
      code === 0x6f ||
      code === 0x75 ||
      code === 0x79 ||
      code === 0x27
    if (!vowel && code !== before) hash = (Math.imul(hash, 31) + code) | 0
    before = code
  }
  return hash
}

/** The shortest word whose misspellings are guessed. */
export const SHORTEST_GUESS = 6

// Words that are a vowel or a swap away from another and no misspelling of it.
const REAL_WORDS = new Set(
  'compliant stores thorough prefect accidental patiently probable pleases misses honesty complements analysis courses diary angle causal casual desert dessert trail trial united untied sketch personal incredibly seattle rising appeals appealing batter denise overlay filing feather remainder announced colleges lunches'.split(
    ' ',
  ),
)

/**
 * Whether a misspelling with the same consonants may stand for a word. In short words another vowel makes
 * another word (*shopping*, *shipping*), so there only a letter too many, too few or swapped counts.
 */
export function isMisspelling(written: string, word: string): boolean {
  if (REAL_WORDS.has(written)) return false
  const differs = distance(written, word)
  if (differs > 2) return false
  if (written.length === word.length && !isSwap(written, word)) return differs === 1 && word.length >= 9
  return differs === 1 || (word.length >= 10 && differs === 2)
}

/** Whether two words of equal length differ by two neighbouring letters in the other order. */
function isSwap(a: string, b: string): boolean {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** How many letters to insert, drop, change or swap with the next to get from one word to the other. */
export function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1))
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, before[column - 2]! + 1)
      }
      current.push(cost)
    }
    before = above
    above = current
  }
  return above[b.length]!
}

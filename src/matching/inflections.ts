import { memo } from '../memo.ts'

/**
 * All forms of a word, for `{root}` in patterns: without an engine, so that reading needs none. A test
 * compares with compromise's conjugator.
 */

// Root, past, and where they differ participle and second forms. Those with a prefix follow: `resend`, `overtake`.
const IRREGULAR =
  'arise arose arisen|babysit babysat|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|behold beheld|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt burned|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|dream dreamt dreamed|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung hanged|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt kneeled|know knew known|lay laid|lead led|lean leant leaned|leap leapt leaped|learn learnt learned|leave left|lend lent|let let|lie lay lied|light lit lighted|lose lost|make made|mean meant|meet met|pay paid|prove proved proven|put put|quit quit|read read|resend resent|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|smell smelt smelled|sow sowed sown|speak spoke spoken|speed sped speeded|spell spelt spelled|spend spent|spill spilt spilled|spin spun|spit spat|split split|spoil spoilt spoiled|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strew strewed strewn|strike struck|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|troubleshoot troubleshot|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|wring wrung|write wrote written'

/** The past and participle forms of irregular verbs, by root; those of verbs with a prefix are not listed. */
export const irregularVerbs: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR.split('|').map((entry) => {
    const [root, ...forms] = entry.split(' ') as [string, ...string[]]
    return [root, forms] as const
  }),
)

/** What stands before a verb and leaves its forms as they are, at the begin of a word. */
export const VERB_PREFIX = /^(?:over|under|out|mis|fore|with|re|un|up|off)(?=..)/

const EXTRA: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'were'],
  have: ['has'],
}

// Longer verbs that double their last letter, because it is stressed.
const DOUBLED = new Set(
  'abet abhor acquit admit allot babysit begin commit compel concur confer control debug defer deter dial duel equip expel fit forbid forget format fuel incur infer kidnap occur omit outfit outwit overlap overrun permit prefer program quiz rebut recap recur refer refit refuel regret remit reset submit transfer unplug unwrap unzip upset workshop worship'.split(
    ' ',
  ),
)

const made = new Map<string, readonly string[]>()

/** The forms of a verb or noun: `send`, `sends`, `sending`, `sent`, spelt British. The root comes first. */
export function formsOf(root: string): readonly string[] {
  return memo(made, root, inflect)
}

function inflect(root: string): readonly string[] {
  const stem = stemOf(root)
  const forms = [root, plural(root), `${root.endsWith('ie') ? `${root.slice(0, -2)}y` : stem}ing`]
  const irregular = irregularOf(root)
  if (irregular) forms.push(...irregular)
  else if (root.endsWith('e')) forms.push(`${root}d`)
  else forms.push(/[^aeiou]y$/.test(root) ? `${root.slice(0, -1)}ied` : `${stem}ed`)
  return [...new Set([...forms, ...(EXTRA[root] ?? [])])]
}

function irregularOf(root: string): readonly string[] | undefined {
  const prefix = prefixOf(root)
  return irregularVerbs.get(root) ?? irregularVerbs.get(root.slice(prefix.length))?.map((form) => prefix + form)
}

/** The prefixes of a verb whose rest is irregular, or nothing. */
export function prefixOf(root: string): string {
  const prefix = VERB_PREFIX.exec(root)?.[0]
  // To relay a message is no second laying.
  if (prefix === undefined || root === 'relay') return ''
  const rest = root.slice(prefix.length)
  if (irregularVerbs.has(rest)) return prefix
  const more = prefixOf(rest)
  return more && prefix + more
}

function plural(root: string): string {
  if (root === 'be') return 'is'
  if (root === 'have') return 'has'
  if (/[^aeiou]y$/.test(root)) return `${root.slice(0, -1)}ies`
  const verb = root.slice(prefixOf(root).length)
  return /(?:s|x|z|ch|sh)$|^(?:go|do|echo|veto|hero|potato|tomato)$/.test(verb) ? `${root}es` : `${root}s`
}

function stemOf(root: string): string {
  if (/[^eoy]e$/.test(root) && root !== 'be') return root.slice(0, -1)
  if (root.endsWith('ic')) return `${root}k`
  const verb = root.slice(prefixOf(root).length)
  const short = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][^aeiouwxy]$/.test(verb)
  const british = /[^aeiou][aeiou]l$/.test(root) && root !== 'parallel'
  return short || british || DOUBLED.has(root) ? root + root.at(-1) : root
}

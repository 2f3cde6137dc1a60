/**
 * All forms of a word, for `{root}` in patterns: without an engine, so that reading needs none. The
 * irregular verbs are those that compromise knows; a test compares with it.
 */

// Root, past, and where they differ participle and second forms.
const IRREGULAR =
  'be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt burned|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|dream dreamt dreamed|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung hanged|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|lean leant leaned|leap leapt leaped|learn learnt learned|leave left|lend lent|let let|lie lay lain lied|light lit lighted|lose lost|make made|mean meant|meet met|mislead misled|misread misread|mistake mistook mistaken|misunderstand misunderstood|outdo outdid outdone|overcome overcame overcome|overdo overdid overdone|overhear overheard|oversee oversaw overseen|overtake overtook overtaken|pay paid|prove proved proven|put put|quit quit|read read|redo redid redone|rebuild rebuilt|resend resent|reset reset|retell retold|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|smell smelt smelled|speak spoke spoken|speed sped speeded|spell spelt spelled|spend spent|spill spilt spilled|spin spun|spit spat|split split|spoil spoilt spoiled|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|strike struck|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken waked|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written'

const EXTRA: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'were'],
  have: ['has'],
}

// Longer verbs that double their last letter, because it is stressed.
const DOUBLED = new Set(
  'admit commit permit submit omit refer prefer occur recur regret transfer forget begin upset control compel expel rebut debug equip quiz outfit reset overrun format'.split(' '),
)

const past = new Map(
  IRREGULAR.split('|').map((entry) => {
    const [root, ...forms] = entry.split(' ') as [string, ...string[]]
    return [root, forms] as const
  }),
)

/** The forms of a verb or noun: `send`, `sends`, `sending`, `sent`. The root comes first. */
export function formsOf(root: string): string[] {
  const stem = stemOf(root)
  const forms = [root, plural(root), `${root.endsWith('ie') ? `${root.slice(0, -2)}y` : stem}ing`]
  const irregular = past.get(root)
  if (irregular) forms.push(...irregular)
  else if (root.endsWith('e')) forms.push(`${root}d`)
  else forms.push(/[^aeiou]y$/.test(root) ? `${root.slice(0, -1)}ied` : `${stem}ed`)
  return [...new Set([...forms, ...(EXTRA[root] ?? [])])]
}

function plural(root: string): string {
  if (root === 'be') return 'is'
  if (root === 'have') return 'has'
  if (/[^aeiou]y$/.test(root)) return `${root.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(root) || root === 'go' || root === 'do' ? `${root}es` : `${root}s`
}

function stemOf(root: string): string {
  if (/[^eoy]e$/.test(root) && root !== 'be') return root.slice(0, -1)
  const short = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(root) || /^qu[aeiou][^aeiouwxy]$/.test(root)
  return short || DOUBLED.has(root) ? root + root.at(-1) : root
}

/**
 * Words written as one that are read as two: `don't`, `youre`, `cannot`, `gonna`.
 * Each part has a length in the written word, so that each has a range of its own.
 */
export interface Part {
  readonly word: string
  /** A second reading: `'s` is `is` or `has`. */
  readonly or?: string
  /** UTF-16 units of the written word. */
  readonly length: number
}

const NOT = [
  'do',
  'does',
  'did',
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'would',
  'could',
  'should',
  'need',
  'must',
  'might',
  'ought',
]
const SUBJECTS = [
  'i',
  'you',
  'we',
  'they',
  'he',
  'she',
  'it',
  'that',
  'this',
  'there',
  'who',
  'what',
  'how',
  'where',
  'why',
  'when',
  'here',
  'which',
  'somebody',
  'someone',
  'nobody',
  'everyone',
  'everything',
  'something',
  'nothing',
]
const MODALS = ['would', 'could', 'should', 'must', 'might']

/** `[written, parts]` of all contractions, with and, where no other word is spelled so, without apostrophe. */
export function contractions(): Map<string, readonly Part[]> {
  const table = new Map<string, readonly Part[]>()
  const put = (written: string, ...parts: readonly [word: string, length: number, or?: string][]) =>
    table.set(
      written,
      parts.map(([word, length, or]) => (or === undefined ? { word, length } : { word, length, or })),
    )

  for (const verb of NOT) {
    put(`${verb}n't`, [verb, verb.length], ['not', 3])
    put(`${verb}not`, [verb, verb.length], ['not', 3])
    if (verb !== 'ought' && verb !== 'need') put(`${verb}nt`, [verb, verb.length], ['not', 2])
  }
  put("can't", ['can', 3], ['not', 2])
  put('cant', ['can', 2], ['not', 2])
  put("won't", ['will', 2], ['not', 3])
  put('wont', ['will', 2], ['not', 2])
  put("shan't", ['shall', 3], ['not', 3])
  put("ain't", ['is', 2], ['not', 3])
  put('cannot', ['can', 3], ['not', 3])
  put("dosen't", ['does', 4], ['not', 3])
  put('dosent', ['does', 4], ['not', 2])
  put("does'nt", ['does', 4], ['not', 3])
  put("did'nt", ['did', 3], ['not', 3])
  put("do'nt", ['do', 2], ['not', 3])

  for (const subject of SUBJECTS) {
    const n = subject.length
    put(`${subject}'s`, [subject, n], ['is', 2, 'has'])
    put(`${subject}'ll`, [subject, n], ['will', 3])
    put(`${subject}'d`, [subject, n], ['would', 2, 'had'])
    put(`${subject}'ve`, [subject, n], ['have', 3])
    put(`${subject}'re`, [subject, n], ['are', 3])
  }
  put("i'm", ['i', 1], ['am', 2])
  put("let's", ['let', 3], ['us', 2])
  put("y'all", ['you', 1], ['all', 4])

  // Without the apostrophe, where no other word is spelled so.
  put('im', ['i', 1], ['am', 1])
  put('ive', ['i', 1], ['have', 2])
  put('youre', ['you', 3], ['are', 2])
  put('youve', ['you', 3], ['have', 2])
  put('youll', ['you', 3], ['will', 2])
  put('youd', ['you', 3], ['would', 1, 'had'])
  put('weve', ['we', 2], ['have', 2])
  put('theyre', ['they', 4], ['are', 2])
  put('theyve', ['they', 4], ['have', 2])
  put('theyll', ['they', 4], ['will', 2])
  put('thats', ['that', 4], ['is', 1, 'has'])
  put('theres', ['there', 5], ['is', 1, 'has'])
  put('heres', ['here', 4], ['is', 1])
  put('whats', ['what', 4], ['is', 1, 'has'])
  put('wheres', ['where', 5], ['is', 1, 'has'])
  put('hows', ['how', 3], ['is', 1, 'has'])
  put('whos', ['who', 3], ['is', 1, 'has'])
  put('lets', ['let', 3], ['us', 1])
  put('itll', ['it', 2], ['will', 2])
  put('thatll', ['that', 4], ['will', 2])

  for (const modal of MODALS) {
    const n = modal.length
    put(`${modal}'ve`, [modal, n], ['have', 3])
    put(`${modal}ve`, [modal, n], ['have', 2])
    put(`${modal}a`, [modal, n], ['have', 1])
    put(`${modal}n't've`, [modal, n], ['not', 3], ['have', 3])
  }
  put('gonna', ['going', 3], ['to', 2])
  put('gotta', ['got', 3], ['to', 2])
  put('wanna', ['want', 3], ['to', 2])
  put('gimme', ['give', 3], ['me', 2])
  put('lemme', ['let', 3], ['me', 2])
  put('thankyou', ['thank', 5], ['you', 3])
  put('alot', ['a', 1], ['lot', 3])
  put('noone', ['no', 2], ['one', 3])
  put('infact', ['in', 2], ['fact', 4])
  put('atleast', ['at', 2], ['least', 5])
  put('aswell', ['as', 2], ['well', 4])
  return table
}

/** What an apostrophe ending stands for after any other word: `Maya'll`, `the parcel's`. */
export const ENDINGS: ReadonlyMap<string, { readonly word: string; readonly or?: string }> = new Map([
  ["'s", { word: "'s", or: 'is' }],
  ["'ll", { word: 'will' }],
  ["'ve", { word: 'have' }],
  ["'re", { word: 'are' }],
  ["'d", { word: 'would', or: 'had' }],
  ["n't", { word: 'not' }],
])

/** A word that is two when a certain word follows: `its not`, `your wrong`, `ill call`, `id like`. */
export interface LostApostrophe {
  readonly parts: readonly Part[]
  readonly before: readonly string[]
}

const PREDICATES =
  'wrong mistaken incorrect confused right welcome being not just simply quite clearly very so only going overreacting exaggerating lying rude unhappy upset mad crazy absolutely completely obviously misinformed late lucky free able entitled'
const VERBS =
  'be call check get have send let make look try see do ask email refund go take give just also need contact chase sort arrange raise pass speak find help update keep add put'

/** Such words, by how they are written. */
export const LOST_APOSTROPHES: ReadonlyMap<string, LostApostrophe> = new Map([
  [
    'its',
    lost(
      { word: 'it', length: 2 },
      { word: 'is', length: 1, or: 'has' },
      'not a an the just only been really very so still ok fine our my your too all always never no clearly been against impossible hard easy simple basic working under being out up down because',
    ),
  ],
  ['your', lost({ word: 'you', length: 3 }, { word: 'are', length: 1 }, PREDICATES)],
  ['ur', lost({ word: 'you', length: 1 }, { word: 'are', length: 1 }, PREDICATES)],
  ['ill', lost({ word: 'i', length: 1 }, { word: 'will', length: 2 }, VERBS)],
  ['id', lost({ word: 'i', length: 1 }, { word: 'would', length: 1 }, 'like love be rather suggest say have')],
])

function lost(first: Part, second: Part, before: string): LostApostrophe {
  return { parts: [first, second], before: before.split(' ') }
}

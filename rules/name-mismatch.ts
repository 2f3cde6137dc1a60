import type { Customer, Docs, Found, Range, Rule } from '../src/types.ts'

const TITLE = '(?:[Mm](?:rs|r|s|x|iss)|[Dd]r|[Pp]rof)\\b\\.?'
const GREETED = new RegExp(
  `^\\s*(?:@\\S+\\s+)*(?:H(?:I|ELLO)|[Hh](?:i|ello|ey|iya)|[Dd]ear|[Gg]ood (?:[Mm]orning|[Aa]fternoon|[Ee]vening|[Dd]ay))[ ,]+(?:again[ ,]+)?(?<title>${TITLE} )?(?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)(?=\\s?(?:[,.!:;\\n–—-]|$))`,
  'u',
)

// Who stands in a greeting beside a name.
const NOBODY =
  /^(?:there|again|all|everyone|everybody|folks|guys|team|sir|sirs|madam|ma|mam|customer|client|guest|guests|member|user|friend|friends|valued|both|you|dear|traveller|traveler|reviewer|patron|passenger|neighbour|mate|love|reader|student|parents|colleagues|none|null|undefined|nan|to|from|and|it|is|we|i|the|your|my|our|thanks|thank|just|so|good|morning|welcome|namaste)$/

// What stands before a name that is meant as one: a sign-off on a line of its own, or *my name is*.
const MEANT = new RegExp(
  `(?:\\bname(?:['’]?s| is)\\s+|(?:regards|wishes|sincerely|faithfully|truly)\\b[\\s,.!–—-]*|\\b(?:thanks|thank you|cheers|best|love)[ ,.!–—-]*\\n\\s*|(?:^|[\\n.!?])\\s*[–—-]\\s?)(?<title>${TITLE}\\s+)?$`,
  'i',
)
const COMPANY =
  /\b(?:team|staff|support|ltd|limited|inc|llc|gmbh|group|company|office|hotel|customer|user|member|iphone|ipad|android|goodbye|everyone|everybody|guys|all)\b/i

// Short forms that begin otherwise than the name.
const SHORT =
  'bob bobby robert|bill billy william|dick rick ricky richard|ted teddy ned edward theodore|tony anthony|liz lizzie lizzy libby betty elizabeth|peggy meg maggie margaret|jack john|harry hank henry|chuck charlie charles|jim jimmy james|kate katie kathy kit catherine|sasha sandy xander alexander alexandra|becky rebecca|nell nelly eleanor|molly polly mary|jerry gerry gerald|pepe jose|paco pancho francisco'
const shortForms = SHORT.split('|').map((group) => new Set(group.split(' ')))

export default {
  id: 'name-mismatch',
  severity: 'error',
  preset: 'recommended',
  message: 'The reply greets “{match}”, and the customer goes by another name.',
  explanation:
    'A wrong name is worse than none: it says that the answer was meant for somebody else. Write it as the customer does.',
  find({ draft, reply, customer }) {
    const greeted = GREETED.exec(reply.text)
    if (!greeted) return []
    const { title = '', name = '' } = greeted.groups!
    const [first = '', last] = parts(name)
    if (NOBODY.test(first)) return []

    const signed = signedIn(customer)
    const actual = draft.customer?.name ?? signed?.name
    if (!actual) return []
    const own = [...parts(actual), ...(signed ? parts(signed.name) : [])]
    const called = parts(name)
    if (own.length === 0) return []
    const range: Range = [greeted.index + greeted[0].length - name.length, greeted.index + greeted[0].length]
    const found = (from: number, right: string): Found[] => [
      {
        range: [from, range[1]],
        sentence: 0,
        captures: { hole: [from, range[1]] },
        fills: { right, ...others(reply.text.slice(0, from), actual) },
      },
    ]

    if (called.some((part) => own.includes(part))) {
      const given = signed?.title
      const other = title && given && plain(title) !== plain(given)
      return other ? found(range[0] - title.length, `${given.trim()} ${name}`) : []
    }
    // After a title stands the surname, which those who sign with one name did not give.
    if (title && parts(actual).length < 2) return []
    const thread = customer.messages.map(({ text }) => fold(text)).join('\n')
    const rest = own.reduce((text, part) => text.replaceAll(part, ''), thread)
    if (called.some((part) => part.length > 2 && rest.includes(part))) return []
    const wrong = own.every((part) => !isForm(first, part)) && (!last || own.every((part) => !isForm(last, part)))
    if (!wrong) return []
    const keepsTitle = title !== '' && parts(actual).length > 1
    return found(
      keepsTitle ? range[0] - title.length : range[0],
      keepsTitle ? actual : called.length > 1 ? actual : actual.split(' ')[0]!,
    )
  },
  rewrites: [
    { title: 'Write it as they do', text: '$right' },
    { title: 'Greet without a name', text: '$anyone', when: 'anyone' },
    { title: 'Use the whole name', text: '$whole', when: 'whole' },
  ],
} satisfies Rule

/** *Dear there* is no greeting, and nobody says *good morning there*. */
function others(before: string, actual: string): Record<string, string> {
  return {
    ...(/\b(?:hi|hello|hey)\s+$/i.test(before) ? { anyone: 'there' } : {}),
    ...(actual.includes(' ') ? { whole: actual } : {}),
  }
}

interface Signed {
  readonly name: string
  readonly title: string | undefined
}

/** The name that a customer signs with, or says is theirs; a mere *this is* may be anything. */
function signedIn({ signal, messages }: Customer): Signed | undefined {
  const [evidence] = signal('name')?.evidence ?? []
  const text = messages.find(({ index }) => index === evidence?.message)?.text
  if (!evidence || text === undefined) return undefined
  const meant = MEANT.exec(text.slice(Math.max(0, evidence.range[0] - 40), evidence.range[0]))
  const written = text.slice(...evidence.range)
  if (!meant || COMPANY.test(written)) return undefined
  const within = new RegExp(`^(${TITLE}) `, 'i').exec(written)?.[1]
  return { name: within ? written.slice(within.length + 1) : written, title: within ?? meant.groups!.title }
}

function parts(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1)
}

/** Small letters without accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function plain(title: string): string {
  return title.toLowerCase().replace(/[^a-z]/g, '')
}

/** Whether two names may be forms of one: Liz and Elizabeth, but not Jon and John. */
function isForm(a: string, b: string): boolean {
  if (a === b || shortForms.some((group) => group.has(a) && group.has(b))) return true
  const apart = Math.abs(a.length - b.length)
  if (apart > 1 && Math.min(a.length, b.length) > 2 && (a.includes(b) || b.includes(a))) return true
  return a.slice(0, 2) === b.slice(0, 2) && distance(a, b) > 2
}

/** How many letters must be put in, taken out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

export const docs = {
  sources: ['001#4', '001#14'],
  bad: [
    {
      thread: [{ from: 'customer', text: 'Can I move my slot?\n\nThanks,\nSiobhán' }],
      reply: 'Hi **Sharon**, it is at three now.',
    },
    {
      thread: [{ from: 'customer', text: 'The part does not fit. – John' }],
      reply: 'Hello **Jon**, I have a longer one here.',
    },
    {
      thread: [{ from: 'customer', text: 'My name is Sarah Adeyemi and my card was swallowed.' }],
      reply: 'Dear **Sara**,\nyour new card is on its way.',
    },
    { customer: { name: 'Mohammed Iqbal' }, reply: 'Good morning **Muhammed**! The scan is on Friday.' },
    { customer: { name: 'Chris Lee' }, reply: 'Dear **Mrs Lea**, the lease is signed.' },
    {
      thread: [{ from: 'customer', text: 'When is the viewing?\nKind regards,\nMs Reyes' }],
      reply: 'Dear **Mrs Reyes**, it is on Monday.',
    },
    {
      agent: { name: 'Kim' },
      thread: [{ from: 'customer', text: 'Any beds left?\nCheers\nOlu' }],
      reply: 'Hi **Kim**. There are two.',
    },
  ],
  good: [
    { thread: [{ from: 'customer', text: 'Is it ready?\nThanks,\nElizabeth (Liz)' }], reply: 'Hi Liz, it is.' },
    { thread: [{ from: 'customer', text: 'Is it ready?\nRegards,\nRobert' }], reply: 'Hi Bob, it is.' },
    { thread: [{ from: 'customer', text: 'Is it ready?\nRegards,\nDaniel' }], reply: 'Hi Dan, it is.' },
    { thread: [{ from: 'customer', text: 'Is it ready?\nThanks,\nJosé' }], reply: 'Hi Jose, it is.' },
    {
      customer: { name: 'John Reed' },
      thread: [{ from: 'customer', text: 'Is it ready?\nBest,\nJ' }],
      reply: 'Hi John, it is.',
    },
    {
      thread: [{ from: 'customer', text: 'Thanks for the tip, my husband Tom bought it.\nRegards,\nRuth' }],
      reply: 'Hi Tom, it is ready.',
    },
    { thread: [{ from: 'customer', text: 'Is it ready?\nBest regards,\nPriya' }], reply: 'Dear Ms Nair, it is.' },
    { thread: [{ from: 'customer', text: 'This is Madness. Is it ready?' }], reply: 'Hi Zoe, it is.' },
    { thread: [{ from: 'customer', text: 'Is it ready?\nRegards,\nBrightside Nursery Ltd' }], reply: 'Hi Zoe, it is.' },
    { customer: { name: 'Zoe' }, reply: 'Hi there, it is ready.' },
    { customer: { name: 'Zoe' }, reply: 'It is ready, Zoë.' },
    { customer: { name: '李' }, reply: 'Hi Li, it is ready.' },
    {
      thread: [{ from: 'customer', text: 'I am Dr. Alvarez, and my scan is missing.' }],
      reply: 'Dear Dr. Alvarez, here it is.',
    },
  ],
} satisfies Docs

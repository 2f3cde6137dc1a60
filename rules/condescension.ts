import { beginsClause } from '../src/clause.ts'
import { isOwed } from '../src/owed.ts'
import { sayingOf } from '../src/saying.ts'
import type { Docs, Document, Found, Rule } from '../src/types.ts'

export default {
  id: 'condescension',
  severity: 'info',
  preset: 'recommended',
  message: '“{match}” talks down.',
  explanation:
    'What is called obvious or easy was neither to the one who asks, and who is taught loses face. Give the fact or the step alone.',
  patterns: {
    anywhere: [
      '#PlainlySo',
      '#Lecture',
      'it #Adverb? (must|should|has to|needs to|ought to) be #Adverb? (understood|noted|remembered|appreciated|kept in mind|said|stressed|pointed out)',
      '(ask|urge|invite|suggest|advise|encourage|want) you to? #Adverb? (reflect|think about|consider (whether|how|what|your)|remember|understand|appreciate|accept|realize)',
      '(should|can|could|would|must) (not|hardly)? #Adverb? (come as|be) #Adverb? (a|no|any|such)? .{0,1} (shock|surprise|surprising|surprised|news|unexpected)',
      '(#Clientele|{parent}|people|folk|folks|those|#Whoever) (who|that) (can|could|do|does|did|will) not #Adverb? (afford|manage|read|handle|cope|control|follow|bother|understand|count|plan|behave|listen)',
      '(he|she|they|one|people|child|son|daughter) (needs|need|has|have|must|should|ought|will) to? (learn|grow up|get used|toughen|cope|behave)',
      '(#Clientele|{driver}|{parent}|person|people|#Whoever) (with|who) .{1,6} would have #Adverb? (seen|known|noticed|read|realized|checked)',
      'surely you',
      '^ .{0,3} (your|this) .{0,1} (email|message|question|complaint|request|review|letter) (makes|made|does not make|did not make) #Adverb? (no|little|any|zero)? sense',
      '(a|any|my) .{0,2} (child|toddler|kid|year old|monkey|grandmother|granny|idiot) (could|can|would) #Adverb? (do|follow|use|manage|work|find|fit|understand|see|have)',
      '^ .{0,1} google (it|that|this|them) $',
      '^ .{0,2} how (hard|difficult) (can|could) (it|that|this) be',
      '(you|everybody|everyone|people) should #Adverb? (know|be aware)',
      '(most|normal|many|other) (people|customers|users|guests|adults|folk|folks|clients|passengers|patients) #Adverb? (manage|cope|know|understand|can (manage|read|work|do|use|open|see|tell)|realize|get it)',
      'if you #Adverb? (read|listen) .{1,8} you (will|would|can) #Adverb? (see|notice|understand|know|realize)',
      '. !(let|as|do|that|what|if|all|did|how|letting|things|thing|case|like|people|anyone|someone|everyone|and) you know $',
      'in #Adverb? (easy|simple|small|short|basic|simpler) (language|words|steps|terms|english)',
    ],
    // What a reply that owns the fault or understands says of itself.
    frank: [
      'obviously',
      'to be #Adverb? (honest|frank|blunt)',
      '^ (frankly|honestly|quite frankly|evidently|in all honesty|truth be told)',
    ],
    // Somebody for whom it went wrong did not find it easy.
    ease: [
      '(it|this|that|which) is #Adverb? (easy|simple|straightforward|basic) (to (do|use|find|follow|fix|understand))?',
      '(just|simply) (read|google|restart|search|follow|click|log|call|download|uninstall|reinstall|update)',
      'all you (need|have) to do',
      '(do|please|kindly|just) read (it|this|that|the .{1,2})? #Adverb? (carefully|properly|thoroughly|closely)',
      '^ actually (the|this|that|it|your|our|you|no|there)',
    ],
  },
  find: (document, matches) =>
    [
      ...matches('anywhere'),
      ...(document.reply.does('responsibility', 'empathy') ? [] : matches('frank')),
      ...(isOwed(document) ? matches('ease') : []),
    ].map((found) => withPlain(found, document)),
  unless: [
    '#Reported',
    '(i|we|our .{0,1}) (am|are|have|had|do|did|would|was|were|is)? obviously',
    'obviously (there|we|i|our|very|disappointed|upset|frustrated|frustrating|not (good|what|acceptable|right|the)) .{0,3}',
    '#Negated',
    'needless to say .{0,4} #Sorry',
    '(best|important|want|try|need|ask you|asked|prefer|us|you|please) to be honest',
    'easy to (see|understand|mix|miss|overlook|confuse|lose) .{0,1}',
    '(i|we|he|she|they|have|has) (just|simply) .',
    '(if|when|once|where|whether) .{0,2} (easy|simple|obvious|straightforward)',
  ],
  rewrites: [
    { title: 'Leave it out', text: '', when: 'aside', safe: true },
    { title: 'Say it without that', text: '$plain', at: 'sentence', when: 'plain' },
    {
      title: 'Offer help with the step',
      text: 'Tell me which step is unclear, and I will go through it with you.',
      at: 'sentence',
      when: 'step',
    },
    {
      title: 'Add help with the step',
      text: 'If a step is unclear, tell me which, and I will go through it with you.',
      at: 'after',
      when: 'done',
    },
    { title: 'Say how it works', text: 'Here is how it works: {fact}.', at: 'sentence', when: 'lecture' },
  ],
} satisfies Rule

// What can be taken out with nothing missing.
const ASIDE =
  /^(?:obviously|evidently|surely|clearly|frankly|honestly|quite frankly|in all honesty|truth be told|to be .*(?:honest|frank|blunt)|needless to say|fyi|for your (?:kind )?information|believe it or not|just|simply)$/i

/** How to say the same without what talks down; the rest of the sentence stays. */
const PLAIN: readonly (readonly [said: RegExp, plain: string])[] = [
  [/^(?:for [^,.!?\n]{3,40} )?you (?:need|have) to understand that\s+(?=(?:\S+\s+){2})/i, ''],
  [
    /^(?:i|we)(?: have|['’]ve| need|['’]ll have) to be (?:\w+ly )?(?:honest|frank|blunt)(?: with you)?,?\s+(?=(?:\S+\s+){2})/i,
    '',
  ],
  [/^as (?:every|any)(?:body|one) (?:knows|can (?:see|tell)),?\s+(?=(?:\S+\s+){2})/i, ''],
  [/^(?:actually|honestly|frankly|obviously|fyi|for your (?:kind )?information),?\s+(?=(?:\S+\s+){2})/i, ''],
  [/\b(?:it|this|that)(?:['’]s| is) (?:\w+ly )?(?:easy|simple|straightforward|basic) to (?=\p{L})/iu, 'you can '],
  [/\ball (?:that )?you (?:need|have) to do is (?:to )?(?=\p{L})/iu, 'please '],
  [
    /\b(?:(?:please|kindly) )?(?:just|simply) (?=(?:read|restart|search|follow|click|log|call|download|uninstall|reinstall|update)\b)/i,
    'please ',
  ],
  [/^surely you have (?=\p{L})([^.!?\n]+)[.!]?$/iu, 'do you have $1?'],
]

// What tells somebody to do something.
const STEP =
  /\b(?:easy|simple|simply|straightforward|basic|just|manage|can|language|words|steps|terms|english|read|listen)\b/i

/** A finding that knows what can be said without it. */
function withPlain(found: Found, { reply }: Document): Found {
  const words = reply.text.slice(...found.range)
  const said = reply.text.slice(...sayingOf(reply, found))
  const [talk, plain] = PLAIN.find(([one]) => one.test(said)) ?? []
  // *I have to be honest* is more than an aside.
  const isAside = ASIDE.test(words) && (!/^to\b/i.test(words) || beginsClause(reply.text, found.range[0]))
  return {
    ...found,
    captures: isAside ? { aside: found.range } : found.captures,
    fills: {
      ...(talk && !isAside ? { plain: said.replace(talk, plain!), done: 'yes' } : {}),
      ...(talk || isAside ? {} : { [STEP.test(words) ? 'step' : 'lecture']: 'yes' }),
    },
  }
}

export const docs = {
  sources: ['001#5', '001#38', '004#22'],
  bad: [
    'The code is on the box. **Google it**.',
    '**Your message makes no sense**, so I closed the case.',
    'The lid turns to the left, **a child could do** it.',
    'It has two buttons. **How hard can it be**?',
    '**Needless to say**, the gate shuts at six.',
    '**It should be noted** that the pool was open.',
    'I would **invite you to reflect** on the noise you made.',
    'A steep hill **should hardly be a surprise** in Bath.',
    '**Tenants who cannot cope** with a meter call every week.',
    '**She needs to get used** to loud toys.',
    '**Anyone with a map would have known** the way.',
    'For a parking permit **you need to understand that** the zone is private.',
    '**Obviously** the bed comes without a mattress.',
    '**To be perfectly honest**, the rate will not go lower.',
    '**Frankly**, sir, the cake was fresh.',
    '**Surely you** have a spare key.',
    'By your age **you should know** how a tram works.',
    '**Most passengers manage** to fold a pram.',
    '**If you read the label twice you will understand**.',
    'Milk **goes off, you know**.',
    'I can put it **in simple words**: no ticket, no boat.',
    {
      thread: [{ from: 'customer', text: 'The app keeps crashing, I am so annoyed.' }],
      reply: 'Hi, **it is easy to fix**: clear the cache.',
    },
    {
      thread: [{ from: 'customer', text: 'The app keeps crashing, I am so annoyed.' }],
      reply: 'hi **simply restart** your phone',
    },
    {
      thread: [{ from: 'customer', text: 'My boiler is broken since Monday and I am freezing!' }],
      reply: '**All you need to do** is press the red knob.',
    },
    {
      thread: [{ from: 'customer', text: 'Your shop sold me a faulty drill.' }],
      reply: '**Actually, the** drill is meant for wood.',
    },
    {
      thread: [{ from: 'customer', text: 'Your shop sold me a faulty drill.' }],
      reply: '**Do read the label carefully**.',
    },
  ],
  good: [
    {
      thread: [{ from: 'customer', text: 'Your site is broken, I am fed up.' }],
      reply: 'It is easy to overlook. We simply call it by two names.',
    },
    'Your agent said needless to say twice, I know.',
    'Tenants who have a meter call once a year.',
    'The switch is not very obvious, sorry.',
    'It is best to be honest and tell the clinic.',
    {
      thread: [{ from: 'customer', text: 'Your site is broken, I am fed up.' }],
      reply: 'Use the blue link if it is easy for you.',
    },
    'Needless to say, I am truly sorry that the lift stopped.',
    'Obviously there is a gap in the fence.',
    'Our team was obviously asleep, and I am sorry.',
    "I've just refunded it.",
    'Just to confirm, is 5521 the right order?',
    'It is easy: open Settings, then Privacy.',
    'Actually, I can do better than that: it is free.',
  ],
} satisfies Docs

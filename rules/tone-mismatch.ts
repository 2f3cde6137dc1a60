import { isClause } from '../src/clause.ts'
import { overlap } from '../src/overlap.ts'
import { isHot, isOwed, isPrivate, mayBeComplaint, troubleOf } from '../src/owed.ts'
import { sentenceAt } from '../src/sentences.ts'
import type { Docs, Document, Found, Rule } from '../src/types.ts'

export default {
  id: 'tone-mismatch',
  severity: 'warning',
  preset: 'recommended',
  message: 'The cheer of “{match}” jars with what the customer wrote.',
  explanation:
    'Cheer beside trouble looks careless, and makes an answer look less able. Keep them for when it is solved.',
  always: true,
  patterns: { levity: ['#Levity'], cheer: ['#Cheer'], eager: ['#Eager'], liked: ['#Liked'] },
  find(document, matches) {
    const { customer, reply } = document
    const { text } = reply
    if (!FACE.test(text) && ['levity', 'cheer', 'eager', 'liked'].every((cheer) => matches(cheer).length === 0))
      return []
    const grave = customer.signals('sensitive')
    // Whoever asks for help at length, has trouble too.
    const asks = customer.setting !== 'review' && customer.signals('request') && !customer.signals('question', 'offer')
    const mayBe =
      (asks || mayBeComplaint(document)) &&
      !customer.signals('resolved') &&
      !customer.signal('praise') &&
      !reply.does('thanks') &&
      !GLAD.test(text)
    if (
      (!grave || customer.setting === 'review') &&
      (!(mayBe || isTroubled(document)) || JOKES.test(customer.latest.text))
    )
      return []
    const found = [...matches('levity'), ...faces(document, LAUGHS)]
    if (customer.signal('problem')) found.push(...faces(document, WINKS))
    if (customer.signal('problem') && !reply.does('apology', 'regret', 'empathy')) found.push(...faces(document, GRINS))
    if (grave || (isJokedAt(document) && !GLAD.test(text))) found.push(...faces(document, PROPS))
    if (grave || (customer.signals('problem') && (customer.signals('upset') || isHot(document)))) {
      found.push(
        ...faces(document, BEAMS),
        ...matches('cheer').filter(({ range }) => isClause(text, range)),
        ...matches('eager').filter(({ range }) => /^\s?!/.test(text.slice(range[1]))),
        ...(isPraise(document) ? [] : matches('liked')),
      )
    }
    return found
      .filter(({ range: [start, end] }) => /\w$/.test(text.slice(start, end)) || !DONE.test(text.slice(0, end)))
      .map((one) => withKind(document, one))
  },
  unless: ['ouch (i am|we are)? #Adverb? sorry .{0,2}', '#Negated', '(called|named|titled) .{0,3}'],
  rewrites: [
    { title: 'Leave it out', text: '', when: 'face' },
    { title: 'Leave it out', text: '', at: 'sentence', when: 'words' },
    {
      title: 'Name the trouble instead',
      text: 'I can see how much trouble {problem} has caused.',
      at: 'sentence',
      when: 'alone',
    },
    {
      title: 'Say what you are doing',
      text: "I'm taking this up now, and I'll write to you by {time}.",
      at: 'sentence',
      when: 'alone',
    },
  ],
} satisfies Rule

/** Whether there seems to be a problem, not settled, that praise does not outweigh, nor one that is merely possible, and the reply glad. */
function isTroubled({ customer, reply }: Document): boolean {
  const problem = customer.signal('problem')
  return (
    problem !== undefined &&
    !(problem.score < 1 && GLAD.test(reply.text)) &&
    !customer.signals('resolved', 'automatic', 'offer') &&
    problem.score >= 2 * (customer.signal('praise')?.score ?? 0)
  )
}

/** Whether praise weighs something beside the problem. */
function isPraise({ customer }: Document): boolean {
  return 4 * (customer.signal('praise')?.score ?? 0) > troubleOf(customer)
}

// A customer who laughs may be laughed with.
const JOKES = /\b(?:lol|haha\w*|lmao|hehe)\b|[😂🤣😊🙂😉😅😆😄😀😁👀💛]|(?:^|\s)[:;]-?[)DP](?=\s|$)/iu
// What is said to those who had nothing to complain of.
const GLAD =
  /\b(?:glad|proud|passed|thrilled|delighted|congrat\w+|lovely|enjoy(?:ed|ing)?|love|cute|well done|bravo|welcome|made (?:my|our)|can't wait)\b/i
// Once it is solved, a smile is fine.
const DONE =
  /\b(?:refunded|credited|replaced|fixed|sorted|solved|resolved|restored|unlocked|rebooked|upgraded|dispatched|shipped|on (?:its|the) way|work(?:s|ing) (?:again|now))\b/i
const LAUGHS =
  /(?<!["“'‘])[😂🤣😅😆😜😝😛🤪🥳🎉🎊🍰🙃😹🙈🤷🤦💃😬🤭😏]\uFE0F?|(?:(?<=\s)|^)(?:[xX]D|[:;=]-?[DPp])(?=\s|$|[.,!])/gmu
const WINKS = /(?<!["“'‘])[😉😎😘]\uFE0F?|(?:(?<=\s)|^);-?\)(?=\s|$|[.,!])/gmu
const GRINS = /(?<!["“'‘])[😀😁😃😄]\uFE0F?/gmu
const BEAMS =
  /(?<!["“'‘])[😀😁😃😄😊😇😍🙂🤗🤩🥰👍👋👏🙌💪🚀✨🌟🔥💯🌈🌞💃]\uFE0F?|(?:(?<=[\s.,!?])|^)(?:[:=]-?[)\]]|\^_\^|<3)(?=\s|$|[.,!])/gmu

// What stands beside a joke: nothing that is sad or a smile, that points or is a tool.
const PROPS =
  /(?!\p{Emoji_Modifier}|[😀-😄😇-😊😍😎😓-😖😞-😫😭-😳🙁🙂🙌🙇🙏🤍🤎🤗🤝🤩🥰🥺🫶👆-👏💓-💟💡💪💯💬💳-📿🔀-🕿🖤🗓🌐🌟🎥🎟🎫🏠🏡🚀🚚🚛🚨🚩🚫🛑🛠])[\u{1F300}-\u{1FAFF}]\uFE0F?/gu

/** Whether jokes would be at the cost of the customer, who is owed an answer or may be. */
function isJokedAt(document: Document): boolean {
  const { customer } = document
  if (customer.setting === 'none' || isPrivate(customer) || customer.signals('praise', 'self-blame')) return false
  return (
    isOwed(document) || (mayBeComplaint(document) && customer.latest.words >= 8 && !/[!#@]/.test(customer.latest.text))
  )
}

// What every face has something of; most replies have none.
const FACE = /[\u{1F300}-\u{1FAFF}✨]|[:;=][-)\]DPp]|\^_\^|<3|[xX]D/u

/** Faces in the reply. */
function faces({ reply }: Document, kind: RegExp): Found[] {
  return reply
    .search(kind)
    .map(
      ({ 0: face, index }): Found => ({
        range: [index, index + face.length],
        sentence: sentenceAt(reply.sentences, index),
        captures: {},
      }),
    )
    .filter(({ range }) => !reply.ignored.some((one) => one.reason !== 'number' && overlap(one.range, range)))
}

/** The finding, and whether its sentence says nothing else. */
function withKind({ reply }: Document, found: Found): Found {
  const [start, end] = reply.sentences[found.sentence] ?? found.range
  const rest = reply.text.slice(start, found.range[0]) + reply.text.slice(found.range[1], end)
  if (!/\w/.test(reply.text.slice(...found.range))) return { ...found, fills: { face: 'yes' } }
  if (!/\w\W+\w+\W/.test(rest)) return { ...found, fills: { face: 'yes', alone: 'yes' } }
  return { ...found, fills: { [isClause(reply.text, found.range) ? 'face' : 'words']: 'yes' } }
}

export const docs = {
  sources: ['001#14', '001#39', '001#40'],
  bad: [
    {
      thread: [{ from: 'customer', text: '@shop Please send the sleeve that was left out of my box.' }],
      reply: 'It has **gone walkabout**! I will post another at noon.',
    },
    {
      thread: [{ from: 'customer', text: 'My sewing machine is broken after a week.' }],
      reply: 'Sorry! Perhaps it wants a rest **😉** I will ask the maker at 3pm.',
    },
    {
      thread: [{ from: 'customer', text: 'My birthday cake never arrived, and the party is over.' }],
      reply: '**Oopsie**! I will have a new one with you by noon.',
    },
    {
      thread: [{ from: 'customer', text: 'The tram doors shut on my coat and tore it.' }],
      reply: '**Such is life**! The claim form is on the depot page.',
    },
    {
      thread: [{ from: 'customer', text: 'My boiler is broken again.' }],
      reply: 'A fitter can come on Monday **😄**',
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'Hi, your plumber left the valve open and my flat is flooded. Everything is ruined!',
        },
      ],
      reply: 'That must have been a shock. Let me book a drying crew for you today **🤣**',
    },
    {
      thread: [{ from: 'customer', text: '@bank third time you blocked my card abroad, this is a joke' }],
      reply: 'Hi Ana, I will unblock the card by noon **:-)**',
    },
    {
      thread: [
        { from: 'customer', text: 'Hello, my heating has been off for 9 days. Unacceptable, we have a baby here.' },
      ],
      reply: '**Happy to help**! Which flat is it?',
    },
    {
      thread: [{ from: 'customer', text: 'Third week without the wheelchair that you promised for my son.' }],
      reply: '**No worries**, I will ring the depot today.',
    },
    {
      thread: [{ from: 'customer', text: 'Worst hotel ever. Filthy bathroom, rude porter, never again.' }],
      reply: 'Dear Sir, it was a **pleasure hosting** you. The bathroom is being refitted this week.',
    },
    {
      thread: [{ from: 'customer', text: 'Your painter spilled a tin over our new carpet.' }],
      reply: 'The cleaner is booked for noon **🎨**',
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'The photographer left out the whole first hour of the party, one that I cannot repeat.',
        },
      ],
      reply: 'The rest is in your album **👻** and the raw files follow by noon.',
    },
  ],
  good: [
    {
      thread: [{ from: 'customer', text: '@choir used the cloakroom tonight and it is a neat service!' }],
      reply: "@ana Yay! We're thrilled you left warm and dry.",
    },
    {
      thread: [{ from: 'customer', text: '@choir I sat in the stalls, my aunt on the balcony.' }],
      reply: '@ana Yay! You both enjoyed it, I hope.',
    },
    'Ouch, sorry to hear about your phone.',
    { thread: [{ from: 'customer', text: 'love the new app 😍' }], reply: 'That has made our day 😊' },
    {
      thread: [{ from: 'customer', text: 'My birthday cake never arrived, and the party is over.' }],
      reply: 'I am sorry that it never came. A new one has been dispatched 🎉',
    },
    {
      thread: [{ from: 'customer', text: 'My ferry left four hours late and I missed the last train home.' }],
      reply: 'Dear Ms Lund, that is four hours too long for anybody! The taxi is paid 🚚',
    },
    {
      thread: [
        { from: 'customer', text: 'Hello, my heating has been off for 9 days. Unacceptable, we have a baby here.' },
      ],
      reply: "I'm happy to help, and I have started with the valve.",
    },
    {
      thread: [{ from: 'customer', text: 'my toaster is broken, it only does toast for ghosts lol' }],
      reply: 'Haha, let me send you one that browns.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, your courier lost my parcel and nobody answers!!' }],
      reply: 'The parcel called Oops is the one we seek. I will call you at 4pm.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, the parcel never came and this is ridiculous!' }],
      reply: 'You sent “👍” on Monday, so I took it as a yes. Was there no lol in it? I will trace it today.',
    },
    {
      thread: [{ from: 'customer', text: 'Lovely stay, great food, though the lift was broken.' }],
      reply: 'We are glad you enjoyed the food. The lift runs from Monday.',
    },
  ],
} satisfies Docs

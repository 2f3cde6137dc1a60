import nlp from 'compromise/two'
import { formsOf, irregularVerbs, prefixOf, VERB_PREFIX } from '../matching/inflections.ts'
import { american } from '../reading/spelling.ts'
import type { Form, Inflector } from './index.ts'

/**
 * Inflects a verb, given in any of its forms and in lower case, by compromise's conjugator alone: no text
 * is parsed and nothing is set on it. Returns undefined for what is not known as a verb, and for the past
 * of *to be*, which depends on the subject. The forms are spelt British where the verb does not say
 * otherwise, as rewrites are.
 */
export const inflect: Inflector = (verb, form) => {
  const root = rootOf(verb)
  if (root === undefined || (root === 'be' && form === 'past')) return undefined
  return form === 'infinitive' ? root : inflected(root, form)
}

function inflected(root: string, form: Exclude<Form, 'infinitive'>): string | undefined {
  // Compromise knows `seen`, but not `foreseen`.
  const prefix = prefixOf(root)
  if (prefix !== '' && !irregularVerbs.has(root)) return prefix + inflected(root.slice(prefix.length), form)
  const { PastTense, Participle, Gerund } = conjugate(root)
  const [, , gerund, ...pasts] = formsOf(root)
  if (form === 'gerund') return gerund && agreed(Gerund, [gerund])
  const said = form === 'past' ? PastTense : (participleOf(root) ?? Participle ?? PastTense)
  return agreed(said, pasts.some((past) => past.endsWith('ed')) ? pasts : [...pasts, root])
}

/** A participle that compromise does not have, or has the American one of. */
function participleOf(root: string): string | undefined {
  switch (root) {
    case 'be':
      return 'been'
    case 'get':
      return 'got'
    case 'come':
    case 'become':
      return root
    default:
      return irregularVerbs
        .get(root)
        ?.slice(1)
        .find((form) => /ne?$/.test(form))
  }
}

/** What compromise says where it is one of the forms there are, as British as they; else the first of these. */
function agreed(said: string, forms: readonly string[]): string | undefined {
  return forms.find((form) => american(form) === american(said)) ?? forms[0]
}

interface Conjugation {
  readonly PastTense: string
  /** Where it is not the past. */
  readonly Participle?: string
  readonly Gerund: string
}

interface Methods {
  readonly two: {
    readonly transform: { readonly verb: { readonly conjugate: (root: string, model: Model) => Conjugation } }
  }
}

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> }
  /** Words that are of one kind or another, as `Noun|Verb`. */
  readonly two: { readonly switches: Readonly<Record<string, string>> }
}

// The types of compromise stop at `object` here. Asked for at each call, so that a bundle may load it on first use.
function conjugate(root: string): Conjugation {
  return (nlp.methods() as Methods).two.transform.verb.conjugate(root, nlp.model() as Model)
}

/** The infinitive of a form of a verb, or undefined where no known verb has that form. */
function rootOf(form: string): string | undefined {
  return candidatesOf(form).find(
    (root) => isVerb(root) && formsOf(root).some((one) => american(one) === american(form)),
  )
}

/** What a form may be made of, the likeliest first: `found` is of `find` before it is a verb itself. */
function candidatesOf(form: string): string[] {
  const irregular = irregularRootOf(form)
  const candidates = irregular === undefined ? [form] : [irregular, form]
  for (const ending of ['s', 'es', 'd', 'ed', 'ing']) {
    if (!form.endsWith(ending)) continue
    const stem = form.slice(0, -ending.length)
    candidates.push(
      stem.replace(/(.)\1$/, '$1'),
      stem,
      `${stem}e`,
      stem.replace(/i$/, 'y'),
      stem.replace(/y$/, 'ie'),
      stem.replace(/ck$/, 'c'),
    )
  }
  return candidates
}

const irregularRoots = new Map(
  [...irregularVerbs.keys()]
    .flatMap((root) => formsOf(root).map((form) => [form, root] as const))
    .filter(([form]) => form !== 'lay'),
)

function irregularRootOf(form: string): string | undefined {
  const prefix = VERB_PREFIX.exec(form)?.[0]
  const rest = prefix && irregularRootOf(form.slice(prefix.length))
  return irregularRoots.get(form) ?? (rest && prefix + rest)
}

function isVerb(root: string): boolean {
  if (irregularVerbs.has(root) || supportVerbs.has(american(root)) || isListed(root) || isListed(american(root)))
    return true
  const prefix = VERB_PREFIX.exec(root)?.[0]
  return prefix !== undefined && isVerb(root.slice(prefix.length))
}

/** Whether compromise's lexicon has it as an infinitive, or as a noun or adjective that is a verb as well. */
function isListed(word: string): boolean {
  const { one, two } = nlp.model() as Model
  if (!Object.hasOwn(one.lexicon, word)) return false
  return (
    one.lexicon[word] === 'Infinitive' ||
    /^(?:(?:Noun|Actor|Person)\|Verb|Adj\|Present)$/.test(two.switches[word] ?? '')
  )
}

// Verbs of support conversations that compromise has no list of: it knows them by their endings, in a sentence.
const supportVerbs = new Set(
  'accommodate accumulate activate adhere advise aggravate alleviate allocate allot amend analyze apologize applaud attend authenticate authorize backdate bill blacklist browse categorize circulate clarify comprise compare compensate configure congratulate connect consolidate convey cooperate courier customize deactivate debit deduct delete demonstrate depend describe destroy detect disagree disappear disconnect discontinue dissatisfy donate downgrade duplicate ease elaborate eliminate email employ empathize enclose encrypt entitle escalate execute expedite facilitate finalize hesitate identify infer initialize initiate inspect interfere investigate itemize locate log loop mediate minimize mishandle moderate notify oblige optimize paste penalize personalize postpone prescribe prioritize query queue recognize rectify redeem redirect refer refrain regain reimburse reinstate reiterate relay relocate remind rename renovate replay replenish reproduce reschedule resonate retain retry revert revise rotate safeguard scan sanitize streamline subscribe substantiate summarize swap sympathize sync synchronize tap telephone tend terminate throttle tolerate troubleshoot unblock unload unlock unpack unsubscribe utilize validate violate whitelist'.split(
    ' ',
  ),
)

import { isMasked, pastSentence, type Tokens } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import { FIRST_WORD, Flag, Shape } from './words.ts'

/**
 * In what context a token stands: negated, conditional, reported, embedded in another clause, or in a
 * question. One pass over the tokens; a scope ends where its clause does. A plain scope rule found
 * 34 of 34 negations where wink-nlp's flags found 30.
 */

// Roles that words play in opening and closing scopes, as bits.
const Role = {
  Negator: 1,
  Condition: 2,
  Report: 4,
  Head: 8,
  Wh: 16,
  Subject: 32,
  Auxiliary: 64,
  Contrast: 128,
  Reporter: 256,
  Press: 512,
  Then: 1024,
} as const

const ROLES: readonly (readonly [role: number, words: string])[] = [
  [Role.Negator, 'not never no without rather neither nor hardly nobody none nothing cannot'],
  [Role.Condition, 'if unless whether when whenever'],
  [Role.Report, 'said told says claimed claims wrote mentioned stated reported asked explained'],
  [
    Role.Head,
    'steps step thing things information details detail everything anything all options option documents document way ways time reason part something nothing tools items item evidence those one place',
  ],
  [Role.Wh, 'what how why where which who when whatever'],
  [Role.Subject, 'you we i they he she it'],
  [Role.Auxiliary, 'is are was were do does did can could would will have has had should may might am shall must'],
  [Role.Contrast, 'but because so although though however'],
  [
    Role.Reporter,
    'he she they it you driver agent who were was been colleague bank seller manager someone somebody staff',
  ],
  [Role.Press, 'click press choose select tap hit pick clicking pressing selecting tapping choosing clicked pressed'],
  [Role.Then, 'then'],
]

// Words that open a scope in their own ways: *in case*, *should you*, *as long as*, *on the*, *only* and *and*.
const OWN_WAYS = ['in', 'case', 'should', 'you', 'as', 'long', 'on', 'the', 'only', 'and'] as const

/** The words that opening and closing a scope depends on. */
export const CONTEXT_WORDS: readonly string[] = [...ROLES.flatMap(([, words]) => words.split(' ')), ...OWN_WAYS]

/** Makes the pass that marks contexts in the flags of tokens. */
export function createContexts(vocabulary: Vocabulary): (tokens: Tokens) => void {
  const roles = new Uint16Array(vocabulary.size)
  for (const [role, words] of ROLES) {
    for (const word of words.split(' ')) roles[vocabulary.idOf(word)]! |= role
  }
  const [inWord, caseWord, should, you, as, long, on, the, only, and] = OWN_WAYS.map(vocabulary.idOf)

  return function mark(tokens) {
    const { word, flags } = tokens
    for (let sentence = 0; sentence < tokens.sentences; sentence++) {
      const begin = tokens.first[sentence]!
      const past = pastSentence(tokens, sentence)
      let scopes = 0
      if (asks(begin, past)) scopes |= Flag.Question
      const whole = scopes

      for (let token = begin; token < past; token++) {
        const id = word[token]!
        const role = id < FIRST_WORD ? 0 : roles[id]!
        const before = token > begin ? word[token - 1]! : -1
        const roleBefore = before < FIRST_WORD ? 0 : roles[before]!

        if (flags[token]! & Flag.Comma) scopes = whole
        else if (role & Role.Contrast) scopes &= ~(Flag.Negated | Flag.Embedded)
        else if (role & Role.Then) scopes &= ~Flag.Conditional
        // `not wrong, and you …`: a new subject begins a new clause, but a condition goes on over `and`.
        else if (before === and && role & Role.Subject) scopes &= ~(Flag.Negated | Flag.Embedded)

        const opensCondition =
          (role & Role.Condition) !== 0 ||
          (id === caseWord && before === inWord) ||
          (id === should && token === begin && token + 1 < past && word[token + 1] === you) ||
          (id === as && before === long)
        if (opensCondition && !(scopes & Flag.Question && token === begin && role & Role.Wh)) {
          scopes |= Flag.Conditional
        }
        if (role & Role.Subject && (roleBefore & Role.Head || (roleBefore & Role.Wh && token - 1 > begin))) {
          scopes |= Flag.Embedded
        }
        flags[token]! |= scopes

        if (role & Role.Negator && !(token + 1 < past && word[token + 1] === only)) scopes |= Flag.Negated
        if (role & Role.Report && roleBefore & Role.Reporter) scopes |= Flag.Reported
        if (role & Role.Press) label(token, past)
      }
    }

    /** Whether a sentence turns subject and verb around: *could you …*, *why did they …*. */
    function asks(begin: number, past: number): boolean {
      if (past - begin < 2) return false
      let verb = begin
      if (word[verb]! >= FIRST_WORD && roles[word[verb]!]! & Role.Wh) verb++
      if (verb + 1 >= past || word[verb]! < FIRST_WORD || !(roles[word[verb]!]! & Role.Auxiliary)) return false
      const subject = word[verb + 1]!
      return subject >= FIRST_WORD && (roles[subject]! & Role.Subject) !== 0 && word[verb] !== should
    }

    /** *Press Forgot password*: the capitalised words after such a verb name something on a screen. */
    function label(verb: number, past: number): void {
      let token = verb + 1
      while (token < past && (word[token] === on || word[token] === the)) token++
      const begin = token
      while (
        token < past &&
        flags[token]! & Flag.Capital &&
        !isMasked(word[token]!) &&
        !(token > begin && flags[token]! & Flag.Comma)
      ) {
        word[token] = Shape.Label
        if (token > begin) flags[token]! |= Flag.Joined
        token++
      }
    }
  }
}

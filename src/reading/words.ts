/**
 * What a token can be besides a word of the vocabulary. Each shape is a word id of its own, so that a
 * pattern's `#Money` is looked up just as a word is.
 */
export const Shape = {
  Unknown: 0,
  /** An unknown word in -ly, most likely an adverb. */
  Ly: 1,
  /** An unknown word in -ed, most likely a participle. */
  Ed: 2,
  /** An unknown word in -ing. */
  Ing: 3,
  /** An unknown capitalised word inside a sentence, most likely a name. */
  Name: 4,
  Quoted: 5,
  Code: 6,
  Url: 7,
  Email: 8,
  Handle: 9,
  Id: 10,
  Number: 11,
  Money: 12,
  Date: 13,
  Time: 14,
  Placeholder: 15,
  Label: 16,
  Term: 17,
} as const

/** The first id of a word of the vocabulary. */
export const FIRST_WORD = 18

/** Names of the shapes, as tags in patterns. */
export const SHAPE_TAGS: ReadonlyMap<string, readonly number[]> = new Map([
  ['Number', [Shape.Number, Shape.Money, Shape.Date, Shape.Time]],
  ['Money', [Shape.Money]],
  ['Date', [Shape.Date]],
  ['Time', [Shape.Time]],
  ['Url', [Shape.Url]],
  ['Email', [Shape.Email]],
  ['Handle', [Shape.Handle]],
  ['Id', [Shape.Id]],
  ['Placeholder', [Shape.Placeholder]],
  ['Quoted', [Shape.Quoted]],
  ['Label', [Shape.Label]],
  ['Name', [Shape.Name, Shape.Placeholder, Shape.Term]],
  ['Adverb', [Shape.Ly]],
  ['Participle', [Shape.Ed]],
  ['Gerund', [Shape.Ing]],
])

/** What is known of a token beside its word: bits of {@link Tokens.flags}. */
export const Flag = {
  /** Begins with a capital. */
  Capital: 1,
  /** Two or more letters, all capitals. */
  Caps: 2,
  /** Written together with the token before: `n't`, `'re`, the second half of `follow-up`. */
  Joined: 4,
  /** A comma, or a stronger mark, stands before it. */
  Comma: 8,
  /** A semicolon, colon, dash or bracket stands before it. */
  Break: 16,
  LineStart: 32,
  Negated: 64,
  Conditional: 128,
  Reported: 256,
  Embedded: 512,
  Question: 1024,
} as const

/** Names of the contexts, as tags in patterns. */
export const CONTEXT_TAGS: ReadonlyMap<string, number> = new Map([
  ['Negated', Flag.Negated],
  ['Conditional', Flag.Conditional],
  ['Reported', Flag.Reported],
  ['Embedded', Flag.Embedded],
  ['Question', Flag.Question],
  ['TitleCase', Flag.Capital],
  ['Acronym', Flag.Caps],
])

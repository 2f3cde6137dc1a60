/** A regular expression that is not proven to take time linear in its text. */
export interface Unproven {
  /** As it is written. */
  readonly expression: string
  /** Why its time is bounded all the same. */
  readonly because: string
  /** The text that takes it longest, as a reply in which it is asked: something that is repeated, between two others. */
  readonly worst: readonly [before: string, again: string, after: string]
}

export const UNPROVEN: readonly Unproven[] = [
  {
    expression: String.raw`/(?:\s*\(?\b\d\s?\/\s?\d\b\)?\.?|(?:\s+(?:[~*/]|[-–—](?=\s?[A-Z]))|\s*\^)\s?[A-Z][\w.]*(?:\s[A-Z]\w*)?|\s+[-–—]\s?Team\s\w+(?:\s\w+)?)+\s*$/`,
    because: 'It is given the last 60 units of a text.',
    worst: ['Calm down\t*A', '\t0/0', '\u0000'],
  },
  {
    expression: String.raw`/(?:\s*(?:[,;–—…]|\.{2,}|\s-(?=\s))\s*(?:(?:and|but|however|yet|also),?\s+)?|\s+(?:and|but|however),?\s+)(?=(?:(?:I|we|you|it|they|this|our|your|please|sorry|apologies)\b[^,;–—…]*)?$)/iu`,
    because: 'It is given the 300 units before a finding.',
    worst: ['p', '..i-0', ', calm down.'],
  },
  {
    expression: String.raw`/(?:^|\n|[.!?]\s+)(?:(?:kind |best |warm |many )?(?:regards|wishes|thanks)|thank you|thanks|cheers|best|sincerely|yours \w+|love)\s*[,.!–—-]*\s*[–—-]?\s*(\p{Lu}[\p{Ll}’'-]+(?:\s\p{Lu}[\p{Ll}’'.-]*){0,2})\s*$/iu`,
    because: 'It is given the last 400 units of a message.',
    worst: ['i', '\nlove', '\u0000'],
  },
  {
    expression: String.raw`/(?:\n|[–—-]|\b(?:thanks|cheers|best|regards|wishes|soon),?)\s*\p{Lu}[\p{L}'’.-]*(?:[ ,]+\p{Lu}?[\p{L}'’.-]+){0,4}\s*$/iu`,
    because: 'It is given the last 90 units of a reply.',
    worst: ['', 'b-ß', '\u0000'],
  },
  {
    expression: String.raw`/(?:^|[.!?…:;\n–—-]|\p{Extended_Pictographic})['"“(\s]*(?:@\S+\s+)*(?<lead>(?:dear|hi|hello|hey|hiya|respected|good (?:morning|afternoon|evening|day)|(?:many |no )?thanks|thank you(?: (?:so|very) much)?|(?:so )?sorry|apologies|yes|yeah|no|ok|okay|alright|sure|certainly|absolutely|of course|right|no (?:problem|worries)|(?:you.?re |most )?welcome|noted|cheers)(?<comma>,?)\s+(?:my )?)$/iu`,
    because: 'It is given the 300 units before a finding.',
    worst: [' ', '\n@i', ' mate!'],
  },
  {
    expression: String.raw`/\b(?:reply|text|texting|send|sending|type|typing|press|click|tap|select|choose|enter|say|hit|pick|word|words|code|codes|keyword|option|button|tab|menu|page|called|labelled|labeled|named|titled|marked|says|reads|reading)\s*(?:with|the|a|on|in)?[\s:]+(?:\p{Lu}+\s+(?:or|and|then)\s+)*["'“‘]?$|[>›→]\s*$/iu`,
    because: 'It is given the 60 units before a finding.',
    worst: ['Please say\t', '\t', 'CALM DOWN NOW'],
  },
  {
    expression: String.raw`/(?:\s*(?:[,;–—…]|\.{2,}|\s-(?=\s))\s*(?:(?:and|but|however|yet),?\s+)?|\s+(?:and|but|however),?\s+)(?=(?:(?:I|we)(?:[’']\w+)?\s|(?:please|kindly|rest assured)\s|let (?:me|us)\s|there (?:is|are|was|were)\s))|\s*(?:[;–—…]|\.{2,}|,?\s+(?:but|however),?)\s+(?=(?:you|it|they|this|our|your|the|all)\b)/iu`,
    because: 'It is given the 300 units after a finding.',
    worst: ['Calm down', '\t', 'x'],
  },
  {
    expression: String.raw`/(?:\bname(?:['’]?s| is)\s+|(?:regards|wishes|sincerely|faithfully|truly)\b[\s,.!–—-]*|\b(?:thanks|thank you|cheers|best|love)[ ,.!–—-]*\n\s*|(?:^|[\n.!?])\s*[–—-]\s?)(?<title>(?:[Mm](?:rs|r|s|x|iss)|[Dd]r|[Pp]rof)\b\.?\s+)?$/i`,
    because: 'It is given the 40 units before a name.',
    worst: ['Regards', '\n', 'Ana'],
  },
]

/**
 * What a rewrite may not lose: numbers, amounts, dates, names, links, addresses, ids and placeholders of
 * the words it replaces, and that the law demands it (guards R5 and R10 of the catalogue).
 */
const FACT =
  /https?:\/\/\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]+|\{\{[^{}]*\}\}|\{%[^%]*%\}|[$#%]\{[^{}]*\}|\[[^[\]]{1,40}\]|[£$€₹¥]\s?\d[\d.,]*|#?\b\w*\d[\w./:,-]*\b%?|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:today|tomorrow|tonight|by law|legally)\b/gi

// A capitalised word inside a sentence, but for *You* in the reply of somebody very polite.
const NAME = /(?<=[\p{Ll},;] )(?!(?:You|Your|Yours|We|Our|Us|The|This|It|Please|Sir|Madam)\b)\p{Lu}\p{Ll}+/gu

// Where a slot is, the agent says anew who and what it was.
const SLOT = /\{[a-zA-Z ]+\}/

const FIGURE = /\d|\b(?:percent|dollars|pounds|euros|\w{2,6}day)\b/i

/** Whether a text gives an amount, a number or a day. */
export function givesFigure(text: string): boolean {
  return FIGURE.test(text)
}

/** Whether all facts of `before` stand in `after`, as often. */
export function keepsFacts(before: string, after: string): boolean {
  const left = [...factsOf(after), ...namesOf(after)]
  const facts = SLOT.test(after) ? factsOf(before) : [...factsOf(before), ...namesOf(before)]
  return facts.every((fact) => {
    const index = left.indexOf(fact)
    if (index === -1) return false
    left.splice(index, 1)
    return true
  })
}

// When and how much, in words.
const WORDED =
  /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundred) (?:working |business )?(?:minute|hour|day|week|month|year|pound|dollar|euro|percent|time)s?|noon|midnight)\b/gi

/** What `before` says in words of when and how much, and `after` does not. */
export function lostFigures(before: string, after: string): readonly string[] {
  const kept = after.toLowerCase()
  return (before.match(WORDED) ?? []).filter((figure) => !kept.includes(figure.toLowerCase()))
}

function factsOf(text: string): string[] {
  return (text.match(FACT) ?? []).map((fact) => fact.toLowerCase().replace(/(?<![.,:])[.,:]+$/, ''))
}

function namesOf(text: string): string[] {
  return (text.match(NAME) ?? []).map((name) => name.toLowerCase())
}

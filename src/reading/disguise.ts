/** Longest word that is looked for in another spelling, in UTF-16 units. */
const LONGEST = 24

const DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' }

/**
 * The words, in lower case, that one stands for in disguise: stretched (`caaalm`), accented (`cälm`), with digits for
 * letters (`c4lm`) or in pieces (`c.a.l.m`). None where it is not in disguise.
 */
export function undisguised(written: string): readonly string[] {
  if (written.length > LONGEST) return NONE
  const lower = written.toLowerCase()
  // *Café* and *exposé* are English.
  const accented = /[à-ãåòóõöø-üäìíîëêőű]/.test(lower)
  const plain = (accented ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower)
    .replace(/\./g, '')
    .replace(/[0-9]/g, (digit) => DIGITS[digit] ?? digit)
  const single = plain.replace(/(.)\1{2,}/g, '$1')
  const candidates = single === plain ? [plain] : [plain.replace(/(.)\1{2,}/g, '$1$1'), single]
  return candidates.filter((word) => word !== lower && word.length > 2)
}

const NONE: readonly string[] = []

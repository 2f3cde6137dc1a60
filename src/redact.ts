// E-mail addresses, account numbers of banks (IBAN), and the digits of cards and telephones, with little between them.
const PRIVATE =
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b|(?<![\d.,/-])(?!\d{4}-\d\d-)\+?\d(?:[ \u00a0\u202f\u2010\u2011().-]{0,2}\d){7,18}(?!\d)/g

/** A text with stars for the letters and digits of e-mail addresses and of numbers of cards, bank accounts and telephones; as long as before. */
export function redacted(text: string): string {
  return text.replace(PRIVATE, starred)
}

/** The same as {@link redacted}, with each as a slot: so that nobody takes stars for what is to be written. */
export function redactedToSlots(text: string): string {
  return text.replace(PRIVATE, (found) => `{${starred(found)}}`)
}

function starred(found: string): string {
  return found.replace(/\w/g, '*')
}

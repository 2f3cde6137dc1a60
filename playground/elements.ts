/** The element with an id, which is of this kind. Throws a TypeError where the page has none. */
export function element<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id)
  if (found instanceof kind) return found
  throw new TypeError(`Unexpected page without \`#${id}\`, expected a ${kind.name}`)
}

/** Sets the radio of a group that has this value. */
export function choose(name: string, value: string): void {
  const radio = document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)
  if (radio) radio.checked = true
}

/** Calls back with what is chosen in a group of radios. */
export function onChoice(name: string, heard: (value: string) => void): void {
  for (const radio of document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`))
    radio.addEventListener('change', () => heard(radio.value))
}

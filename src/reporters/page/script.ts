/** The script of the page: search, severities, and what belongs together. It makes no markup from text. */
export const script = String.raw`'use strict'
{
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]
  const tools = document.querySelector('.tools')
  const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase()

  const start = () => {
    const search = document.querySelector('#search')
    const shown = document.querySelector('.tools output')
    const none = document.querySelector('#none')
    const boxes = all('.tools input[type=checkbox]')
    const files = all('.file').map((element) => {
      const name = fold(element.querySelector('h2 span').textContent)
      const cards = all('.card', element).map((card) => ({
        element: card,
        text: name + '\n' + fold(card.querySelector('header').textContent + '\n' + card.querySelector('.bubble').textContent),
        marks: all('.bubble [data-of]', card),
        findings: all('.finding', card).map((finding) => ({
          element: finding,
          text: fold(finding.textContent),
          severity: finding.dataset.severity,
          number: finding.dataset.number,
        })),
      }))
      return { element, cards }
    })
    const total = files.reduce((sum, { cards }) => sum + cards.reduce((count, { findings }) => count + findings.length, 0), 0)

    const apply = () => {
      const words = fold(search.value).split(/\s+/).filter(Boolean)
      const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value))
      let count = 0
      for (const { element, cards } of files) {
        let any = false
        for (const { element: card, text, marks, findings } of cards) {
          const numbers = new Set()
          for (const finding of findings) {
            const fits = severities.has(finding.severity) && words.every((word) => text.includes(word) || finding.text.includes(word))
            finding.element.hidden = !fits
            if (fits) numbers.add(finding.number)
          }
          for (const mark of marks) mark.classList.toggle('off', !mark.dataset.of.split(' ').some((one) => numbers.has(one)))
          card.hidden = findings.length === 0 ? !words.every((word) => text.includes(word)) : numbers.size === 0
          any ||= !card.hidden
          count += numbers.size
        }
        element.hidden = !any
      }
      none.hidden = files.some(({ element }) => !element.hidden)
      shown.value = count === total ? '' : count.toLocaleString('en-US') + ' of ' + total.toLocaleString('en-US') + ' shown'
      for (const button of all('[data-rule]')) button.setAttribute('aria-pressed', String(search.value.trim() === button.dataset.rule))
    }

    let waiting = 0
    search.addEventListener('input', () => {
      clearTimeout(waiting)
      waiting = setTimeout(apply, 60)
    })
    for (const box of boxes) box.addEventListener('change', apply)
    for (const button of all('[data-rule]'))
      button.addEventListener('click', () => {
        search.value = search.value.trim() === button.dataset.rule ? '' : button.dataset.rule
        apply()
      })
    document.addEventListener('keydown', (event) => {
      if (event.key === '/' && !event.ctrlKey && !event.metaKey && document.activeElement !== search) {
        event.preventDefault()
        search.focus()
      } else if (event.key === 'Escape' && document.activeElement === search && search.value !== '') {
        search.value = ''
        apply()
      }
    })
    tools.hidden = false
    // A browser keeps what was chosen before the page was loaded again.
    apply()
  }

  // What belongs together is lit together: the finding, and its words in the reply.
  const light = (event) => {
    for (const lit of all('.lit')) lit.classList.remove('lit')
    const { target } = event
    const card = target instanceof Element && target.closest('.card')
    const one = card && target.closest('.finding, .bubble [data-of]')
    if (!one) return
    const numbers = (one.dataset.number ?? one.dataset.of).split(' ')
    for (const finding of all('.finding', card)) finding.classList.toggle('lit', numbers.includes(finding.dataset.number))
    for (const mark of all('.bubble [data-of]', card))
      mark.classList.toggle('lit', mark.dataset.of.split(' ').some((number) => numbers.includes(number)))
  }
  document.addEventListener('mouseover', light)
  document.addEventListener('focusin', light)
  if (tools) start()
}
`

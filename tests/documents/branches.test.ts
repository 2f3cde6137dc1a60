import { describe, expect, test } from 'vitest'
import { lintBranches } from '../../src/documents/branches.ts'
import { createLinter } from '../../src/index.ts'
import { readScript } from '../../src/template.ts'
import type { Dialect, Draft, Range } from '../../src/types.ts'

const whole = createLinter({ rules: { 'greeting-without-fallback': 'off' } })
const lint = lintBranches(whole)

function canned(reply: string, dialect?: Dialect): Draft {
  return { reply, template: dialect ? { dialect } : {} }
}

function foundIn(reply: string): readonly string[] {
  return lint(canned(reply)).findings.map(({ ruleId, range }) => `${ruleId}: ${reply.slice(...range)}`)
}

describe('a canned reply with branches', () => {
  test('is read as it will be sent, each way through it', () => {
    const seen: string[] = []
    const listen = lintBranches((draft) => {
      seen.push((draft as Draft).reply)
      return whole(draft)
    })
    listen(
      canned(
        'Hi {{a | default: "you"}}, {% if b %}one{% elsif c %}two{% else %}three{% endif %}{% if d %} more{% endif %}.',
      ),
    )
    expect(seen.sort()).toEqual(
      ['one', 'one more', 'two', 'two more', 'three', 'three more']
        .flatMap((words) => [`Hi {{a | default: "you"}}, ${words}.`, `Hi you, ${words}.`])
        .sort(),
    )
  })

  test('has the findings of each branch once, where they stand, and those that only come of both sides of a tag', () => {
    const reply = 'Please {% if late %}calm{% else %}carry it{% endif %} down. That is our policy.'
    expect(foundIn(reply)).toEqual([
      'calm-down: Please {% if late %}calm{% else %}carry it{% endif %} down',
      'policy-shield: That is our policy',
    ])
  })

  test('has what is told of a sentence once, however the sentence ends', () => {
    const found = foundIn('In our defence, the week was long{% if late %}, and the van broke{% endif %}.')
    expect(found.filter((one) => one.startsWith('defensive'))).toHaveLength(1)
  })

  test('has suggestions that replace nothing but words that stand together', () => {
    const reply = '{{#if late}}Please calm down.{{else}}It leaves today.{{/if}} That is our policy.'
    for (const { range, suggestions } of lint(canned(reply)).findings) {
      expect(reply.slice(...range)).not.toContain('{{')
      expect(suggestions.length).toBeGreaterThan(0)
      for (const one of suggestions) expect(reply.slice(...one.range)).not.toContain('{{')
    }
  })

  test('has what stands for a missing name read, too', () => {
    expect(foundIn('{{ note | default: "Please calm down" }}. It leaves today.')).toEqual([
      'calm-down: Please calm down',
    ])
    expect(foundIn('{!IF(ISBLANK(Case.Note), "It leaves today", "Please calm down")}.')).toEqual([
      'calm-down: Please calm down',
    ])
  })

  test('of which a tag lacks its other half is read beside it, branches and all, and as it is', () => {
    expect(foundIn('Hello Ana, {% if late %}calm down please. {% else %}That is our policy. ')).toEqual([
      'unclosed-placeholder: {% if late %}',
      'calm-down: calm down',
      'policy-shield: That is our policy',
    ])
    const stray = 'It leaves today.{% endif %} Please {% if late %}calm{% else %}carry it{% endif %} down.'
    expect(foundIn(stray)).toEqual([
      'unclosed-placeholder: {% endif %}',
      'calm-down: Please {% if late %}calm{% else %}carry it{% endif %} down',
    ])
    const half = 'Your order {{order.id} left. {% if late %}calm{% endif %} down please.'
    expect(foundIn(half)).toEqual(['unclosed-placeholder: {{order.id}', 'calm-down: calm{% endif %} down'])
  })

  test.each([
    '{% for one in order.items %}{{one.name}} {{forloop.index}} {{loop.index}} {% endfor %}',
    '{% for key, value in order.items %}{{key}} {{value}} {% endfor %}',
    '{% assign day = "Friday" %}{{day}}',
    '{% capture day %}Friday{% endcapture %}{{ day | upcase }}',
    '{% set day, hour = times %}{{day}} {{hour}}',
    '{% if order.items %}{{ "now" | upcase }}{% endif %}',
    '{{#each order.items as |one|}}{{one.name}} {{this.name}} {{name}} {{@index}} {{/each}}',
    '{{#with order.items}}{{this}} {{#if size}}{{size}} {{/if}}{{/with}}',
  ])('knows what the template itself says beside the placeholders that there are: %s', (words) => {
    const reply = `It has ${words}, and {{tpyo}} is late.`
    const { findings } = lint({ reply, template: { placeholders: ['order.items'] } })
    const unknown = findings.filter(({ ruleId }) => ruleId === 'unknown-placeholder')
    expect(unknown.map(({ range }) => reply.slice(...range))).toEqual(['{{tpyo}}'])
  })

  test('knows the variables of a block of Handlebars in no other', () => {
    const reply = 'It has {{#each items}}{{size}} {{/each}}{{#if late}}{{weight}}{{/if}}, and {{/each}}{{colour}}.'
    const { findings } = lint({ reply, template: { placeholders: ['items'] } })
    const unknown = findings.filter(({ ruleId }) => ruleId === 'unknown-placeholder')
    expect(unknown.map(({ range }) => reply.slice(...range))).toEqual(['{{weight}}', '{{colour}}'])
  })

  test('that has more ways than are read has each branch read, and says so', () => {
    const branches = Array.from(
      { length: 40 },
      (_, at) => `{% if a${at} %}It leaves today. {% else %}Please calm down. {% endif %}`,
    )
    const { findings, incomplete } = lint(canned(branches.join('')))
    expect(findings.filter(({ ruleId }) => ruleId === 'calm-down')).toHaveLength(40)
    expect(incomplete).toBe('too-many-branches')
  })

  test('of which one was out of time is told so, whatever else the others are', () => {
    const kinds = ['language', 'out-of-time'] as const
    let way = 0
    const late = lintBranches((draft) => ({ ...whole(draft), incomplete: kinds[way++ % 2]! }))
    expect(late(canned('{% if a %}One.{% else %}Two.{% endif %}')).incomplete).toBe('out-of-time')
  })

  test('is read as few texts however it branches', () => {
    const open = '{% if a %}x{% else %}'.repeat(900)
    const wide = `{% case a %}${'{% when 1 %}It leaves today.'.repeat(600)}{% endcase %}`.repeat(2)
    for (const reply of [open, open + '{% endif %}'.repeat(900), '{{'.repeat(9000), '{% if a %}'.repeat(1900), wide]) {
      let texts = 0
      const count = lintBranches(() => {
        texts++
        return whole('')
      })
      count(canned(reply))
      expect(texts).toBeLessThanOrEqual(64)
    }
  })
})

describe('a script', () => {
  const rows: readonly [Dialect | undefined, string, readonly (string | undefined)[][]][] = [
    [
      'liquid',
      'Hi {{ a.b | upcase | default: "you" }}{% assign c = 1 %}{{c}}',
      [
        ['a.b', 'you'],
        ['c', undefined],
      ],
    ],
    ['intercom', "{{user.name|fallback:'there'}}", [['user.name', 'there']]],
    [undefined, "{{ personalization_token('contact.firstname', 'there') }}", [['contact.firstname', 'there']]],
    [
      'helpscout',
      '{%customer.firstName,fallback=there%} {%user.name%}',
      [
        ['customer.firstName', 'there'],
        ['user.name', undefined],
      ],
    ],
    [undefined, '{%customer.firstName%} {% if a %}b{% endif %}', [['customer.firstName', undefined]]],
    [
      'salesforce',
      '{!Contact.FirstName, you} {!BLANKVALUE(Contact.Id,"none")}',
      [
        ['Contact.FirstName', 'you'],
        ['Contact.Id', 'none'],
      ],
    ],
    ['zammad', '#{ticket.number} and # {no}', [['ticket.number', undefined]]],
    ['osticket', '%{ticket.name.first} 50 %', [['ticket.name.first', undefined]]],
    ['livechat', '%name% has 50% off, 20% more', [['name', undefined]]],
    [
      'handlebars',
      '{{{raw}}} {{! no }}{{#each items as |item|}}{{item.name}}{{/each}}',
      [
        ['raw', undefined],
        ['item.name', undefined],
      ],
    ],
    ['liquid', '{% raw %}{{ no }}{% endraw %}{% comment %}{{ no }}{% endcomment %}50%off%', []],
  ]

  test.each(rows)('of %s has its placeholders and what stands in for them: %s', (dialect, text, expected) => {
    const { holes, broken } = readScript(text, dialect)
    const words = (range: Range | undefined) => (range ? text.slice(...range) : undefined)
    expect(broken).toEqual([])
    expect(holes.map(({ name, fallback }) => [name, words(fallback)])).toEqual(expected)
  })
})

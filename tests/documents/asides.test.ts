import { describe, expect, test } from 'vitest'
import { type Kind, readItems } from '../../src/documents/index.ts'

const NOTE = 'Tell her it is her own fault.'
const THEIRS = 'You must send it to me now!!!'
const REPLY = 'It leaves today, and I will write on Friday.'

/** The texts that are read as replies, and how many notes are not. */
async function read(kind: Kind, source: string | object) {
  const { items, internal } = await readItems(kind, typeof source === 'string' ? source : JSON.stringify(source))
  return { texts: items.map(({ projection }) => projection.text), internal }
}

describe('a table', () => {
  test.each(['Internal notes', 'Private note', 'Internal comment', 'internal_note', 'internalNotes', 'Agent notes'])(
    'has its notes left out and counted, with a better column or without: %s',
    async (name) => {
      expect(await read('csv', `Macro name,Macro text,${name}\nLate,"${REPLY}","${NOTE}"\n`)).toEqual({
        texts: [REPLY],
        internal: 1,
      })
      expect(await read('csv', `title,body,${name}\nLate,"${REPLY}","${NOTE}"\n`)).toEqual({
        texts: [REPLY],
        internal: 1,
      })
      expect(await read('csv', `Macro name,${name}\nLate,"${NOTE}"\n`)).toEqual({ texts: [], internal: 1 })
    },
  )

  test.each([
    'Customer message',
    'Customer',
    'Requester comment',
    'user_message',
    'userMessage',
    "Customer's words",
    'Question',
  ])('has the words of customers left out: %s', async (name) => {
    expect(await read('csv', `Ticket,${name},Agent reply\n1,"${THEIRS}","${REPLY}"\n`)).toEqual({
      texts: [REPLY],
      internal: 0,
    })
    expect(await read('csv', `Ticket,${name}\n1,"${THEIRS}"\n`)).toEqual({ texts: [], internal: 0 })
  })

  test.each([
    'Reply to customer',
    'Customer reply',
    'Customer-facing text',
    'Public note',
    'Note to customer',
    'Message for the client',
    'Public comment',
  ])('has what goes to customers read: %s', async (name) => {
    expect((await read('csv', `Ticket,${name}\n1,"${REPLY}"\n`)).texts).toEqual([REPLY])
  })

  test.each(['Macro name', 'title', 'Subject', 'reply_title', 'templateName'])(
    'has titles left out, however many words they have, where no column is surely the replies: %s',
    async (name) => {
      const long = 'What to say if it is late'
      expect(await read('csv', `${name},English\n"${long}","${REPLY}"\n`)).toEqual({ texts: [REPLY], internal: 0 })
    },
  )

  test('has replies read that are called by what they are about, as the name', async () => {
    expect(await read('json', { refund: REPLY, name: REPLY, 'late-name': REPLY })).toEqual({
      texts: [REPLY, REPLY, REPLY],
      internal: 0,
    })
    expect(await read('csv', `title\n"${REPLY}"\n`)).toEqual({ texts: [REPLY], internal: 0 })
  })

  test('has the rows left out that say they are private or incoming', async () => {
    const rows = ['from,private,text', `customer,false,${THEIRS}`, `agent,TRUE,${NOTE}`, `agent,false,"${REPLY}"`]
    expect(await read('csv', rows.join('\n'))).toEqual({ texts: [REPLY], internal: 1 })
  })
})

describe('JSON', () => {
  test.each<[string, object]>([
    [
      'role',
      {
        messages: [
          { role: 'user', content: THEIRS },
          { role: 'system', content: NOTE },
          { role: 'assistant', content: REPLY },
        ],
      },
    ],
    [
      'role, with parts',
      {
        messages: [
          { role: 'user', content: [{ type: 'text', text: THEIRS }] },
          { role: 'assistant', content: [{ type: 'text', text: REPLY }] },
        ],
      },
    ],
    [
      'author',
      [
        { author: 'customer', body: THEIRS },
        { author: 'agent', body: REPLY },
      ],
    ],
    [
      'author, as a record',
      [
        { author: { type: 'user', name: 'Ana' }, body: THEIRS },
        { author: { type: 'admin' }, body: REPLY },
      ],
    ],
    [
      'from',
      {
        thread: [
          { from: 'customer', text: THEIRS },
          { from: 'agent', text: REPLY },
        ],
      },
    ],
    [
      'sender',
      [
        { sender: 'user', message: THEIRS },
        { sender: 'bot', message: REPLY },
      ],
    ],
    [
      'incoming',
      [
        { incoming: true, body: THEIRS },
        { incoming: false, body: REPLY },
      ],
    ],
    ['the name of a member', [{ prompt: THEIRS, completion: REPLY }]],
    ['the name of a record', [{ customer: { name: 'Ana', message: THEIRS }, agent: { message: REPLY } }]],
    ['a record with an answer in it', [{ from: 'customer', text: THEIRS, response: REPLY }]],
    [
      'who wrote it, in a known shape',
      [
        { name: 'Ana', body: THEIRS, from: 'customer' },
        { name: 'Bo', body: REPLY, from: 'agent' },
      ],
    ],
  ])('tells replies from what others say by %s', async (_, value) => {
    expect(await read('json', value)).toEqual({ texts: [REPLY], internal: 0 })
  })

  test.each<[string, object]>([
    [
      'private',
      [
        { private: true, body: NOTE },
        { private: false, body: REPLY },
      ],
    ],
    [
      'internal',
      [
        { internal: true, text: NOTE },
        { internal: false, text: REPLY },
      ],
    ],
    [
      'public',
      [
        { public: false, body: NOTE },
        { public: true, body: REPLY },
      ],
    ],
    [
      'type',
      [
        { type: 'note', body: NOTE },
        { type: 'message', body: REPLY },
      ],
    ],
    ['the name of a record', [{ internal_note: { body: NOTE }, reply_text: { body: REPLY } }]],
    ['the name of a list', [{ notes: [{ body: NOTE }], body: REPLY }]],
  ])('has its notes left out and counted, told by %s', async (_, value) => {
    expect(await read('json', value)).toEqual({ texts: [REPLY], internal: 1 })
  })

  test('has no reply where only others speak', async () => {
    expect((await read('json', { messages: [{ role: 'user', content: THEIRS }] })).texts).toEqual([])
  })

  test.each<[string, object]>([
    [
      'titles that name customers or notes',
      { 'Two customers': { body: REPLY }, 'Internal delivery': { body: REPLY }, 'Delivery note': { body: REPLY } },
    ],
    [
      'canned replies in a group of that name',
      {
        users: [{ title: 'A', body: REPLY }],
        user: { macros: [{ body: REPLY }] },
        client: [{ shortcut: 'b', body: REPLY }],
      },
    ],
    [
      'macros of a user',
      [
        { type: 'user', body: REPLY },
        { type: 'contact', body: REPLY },
        { visibility: 'private', body: REPLY },
      ],
    ],
  ])('has replies read all the same under %s', async (_, value) => {
    expect(await read('json', value)).toEqual({ texts: [REPLY, REPLY, REPLY], internal: 0 })
  })
})

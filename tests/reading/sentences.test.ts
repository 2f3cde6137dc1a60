import { expect, test } from 'vitest'
import { read } from './read.ts'

const cases: readonly (readonly [text: string, ...sentences: string[]])[] = [
  ['It is late. We are sorry!', 'It is late', 'We are sorry'],
  ['Sorry!We will go', 'Sorry', 'We will go'],
  ['ok thanks i will go. it is here', 'ok thanks i will go', 'it is here'],
  ['Hi Sam,\nthanks for the order.', 'Hi Sam', 'thanks for the order'],
  ['Hi Sam,\n\nThanks.', 'Hi Sam', 'Thanks'],
  ['we will send\nit to you', 'we will send it to you'],
  ['We need:\n- the order\n- your phone', 'We need', 'the order', 'your phone'],
  ['1. Go there\n2. Call us', '1', 'Go there', '2', 'Call us'],
  ['Mr. Lee is here. It is late.', 'Mr Lee is here', 'It is late'],
  ['Call us at 9 a.m. please', 'Call us at 9 a.m. please'],
  ['It is 3.5 kg. Sorry', 'It is 3.5 kg', 'Sorry'],
  ['Really?! You are wrong', 'Really', 'You are wrong'],
  ['we are... not here', 'we are not here'],
  ['We are late… Sorry', 'We are late', 'Sorry'],
  ['It is here 😀 Thanks', 'It is here', 'Thanks'],
  ['See https://a.example/x.html. Sorry', 'See https://a.example/x.html', 'Sorry'],
  ['Order no. 5 is here', 'Order no 5 is here'],
  ['You said “It is late. Go!” and we will', 'You said “It is late. Go!” and we will'],
  ['e.g. the phone. It is here', 'e.g. the phone', 'It is here'],
  ['It is late (sorry). Go', 'It is late sorry', 'Go'],
]

test.each(cases)('%j', (text, ...sentences) => {
  expect(read(text).sentences).toEqual(sentences)
})

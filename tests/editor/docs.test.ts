import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const FOLDER = 'tests/editor/pages'
const pages = new Map(readdirSync(FOLDER).map((file) => [file, readFileSync(`${FOLDER}/${file}`, 'utf8')]))
const documents = ['README.md', 'docs/editors.md'].map((file) => readFileSync(file, 'utf8')).join('\n')
const blocks = [...documents.matchAll(/^```ts\n(?:\/\/ \S+\n)?(.*?)^```$/gms)].map(([, code]) => code)

test('the README and docs/editors.md show pages that the tests open', () => {
  expect(blocks.filter((code) => ![...pages.values()].includes(code!))).toEqual([])
})

test('each page of the tests is shown', () => {
  expect([...pages].filter(([, code]) => !blocks.includes(code)).map(([file]) => file)).toEqual([])
})

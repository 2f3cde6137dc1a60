// npm run determinism [-- --node 22.21.1 --node /path/to/node --quick]
// Lints 10,000 drafts in time zones, locales, orders, threads, Chromium, Firefox and versions of Node, beside a host that
// meddles, and compares the hashes of all reports. A version of Node is fetched, one with a path is taken as it is.
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

// The quick run is for the suite.
const QUICK = process.argv.includes('--quick')
const DRAFTS = QUICK ? 40 : 10_000

/** Of so many reports one has its suggestions, too: these take most of the time. */
const SUGGESTED = QUICK ? 1 : 100

// What Firefox would ask of the network by itself.
const QUIET = [
  'app.update.auto',
  'browser.shell.checkDefaultBrowser',
  'browser.safebrowsing.malware.enabled',
  'browser.safebrowsing.phishing.enabled',
  'datareporting.healthreport.uploadEnabled',
  'datareporting.policy.dataSubmissionEnabled',
  'extensions.update.enabled',
  'network.captive-portal-service.enabled',
  'network.connectivity-service.enabled',
  'toolkit.telemetry.enabled',
]

const self = fileURLToPath(import.meta.url)
const order = process.argv[2]

if (order === '--hash') {
  if (process.argv[3] === 'worker') {
    new Worker(new URL(import.meta.url), { argv: ['--hash', 'forward', ...process.argv.slice(4)] })
  } else {
    console.log(await hashOf(process.argv[3]))
  }
} else {
  const versions = process.argv.flatMap((word, index) => (word === '--node' ? [process.argv[index + 1]] : []))
  const meddling = { DEBUG_TAGS: '1', DEBUG_CHUNKS: '1', DEBUG_MATCH: '1' }
  const zones = ['Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kolkata']
  const locales = ['tr_TR.UTF-8', 'de_DE.UTF-8', 'ar_EG.UTF-8', 'C']
  const abroad = { TZ: zones[0], LC_ALL: locales[0], LANG: locales[0] }
  const variants = [
    ['as it is', 'forward', {}],
    ['in a worker', 'worker', {}],
    ['abroad, in reversed order, beside a host that meddles', 'meddled', { ...abroad, ...meddling }],
    ...(QUICK
      ? []
      : [
          ['in reversed order', 'backward', {}],
          ...zones.map((zone) => [`in ${zone}`, 'forward', { TZ: zone }]),
          ...locales.map((locale) => [`in ${locale}`, 'forward', { LC_ALL: locale, LANG: locale }]),
        ]),
  ]
  const words = (how) => [self, '--hash', how, ...(QUICK ? ['--quick'] : [])]
  const runs = variants.map(([name, how, environment]) => [
    name,
    execFileSync(process.execPath, words(how), { env: { ...process.env, ...environment }, encoding: 'utf8' }),
  ])
  for (const version of versions) {
    const [command, start] = version.includes('/') ? [version, []] : ['npx', ['--yes', `node@${version}`]]
    runs.push([`by Node ${version}`, execFileSync(command, [...start, ...words('forward')], { encoding: 'utf8' })])
  }
  const inChromium = QUICK ? undefined : await hashInChromium()
  if (inChromium !== undefined) runs.push(['in Chromium', inChromium])
  const inFirefox = QUICK ? undefined : await hashInFirefox()
  if (inFirefox !== undefined) runs.push(['in Firefox', inFirefox])
  for (const [name, hash] of runs) console.log(`${hash.trim().slice(0, 16)}  ${name}`)
  const different = new Set(runs.map(([, hash]) => hash.trim())).size
  if (different > 1) console.error(`Unexpected ${different} hashes, expected one`)
  process.exitCode = different > 1 ? 1 : 0
}

/** The hash of the reports of all drafts, linted in this order. */
async function hashOf(how) {
  if (how === 'meddled') await meddle()
  const { createLinter } = await import('../dist/index.js')
  const lint = createLinter({ extends: 'strict' })
  const drafts = draftsOf()
  const indices = [...drafts.keys()]
  if (how !== 'forward') indices.reverse()
  const hashes = new Array(drafts.length)
  for (const index of indices) {
    hashes[index] = sha256(written(lint(drafts[index]), index % SUGGESTED === 0))
  }
  return sha256(hashes.join())
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex')
}

/** A report in one line, with its suggestions or without. It runs in pages, too, so that it uses nothing of this file. */
function written({ findings, moves, signals, ignored, incomplete }, suggested) {
  const found = suggested ? findings : findings.map(({ suggestions, ...finding }) => finding)
  return JSON.stringify({ findings: found, moves, signals, ignored, incomplete })
}

/** The hash of the reports of all drafts in Chromium; undefined where there is none. */
async function hashInChromium() {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  if (!existsSync(executablePath)) return undefined
  const [script, { chromium }] = await Promise.all([bundled(), import('playwright-core')])
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: script })
    const drafts = draftsOf()
    await page.evaluate("lint = replylint.createLinter({ extends: 'strict' })")
    const hashes = []
    for (let from = 0; from < drafts.length; from += 500) {
      const reports = await page.evaluate(
        ([some, first, step]) => some.map((draft, at) => written(globalThis.lint(draft), (first + at) % step === 0)),
        [drafts.slice(from, from + 500), from, SUGGESTED],
      )
      hashes.push(...reports.map(sha256))
    }
    return sha256(hashes.join())
  } finally {
    await browser.close()
  }
}

/** The hash of the reports of all drafts in Firefox, which sends them here; undefined where there is none. */
async function hashInFirefox() {
  const command = process.env.FIREFOX ?? '/usr/bin/firefox-esr'
  if (!existsSync(command)) return undefined
  const profile = mkdtempSync(join(tmpdir(), 'replylint-firefox-'))
  writeFileSync(join(profile, 'user.js'), QUIET.map((name) => `user_pref('${name}', false)\n`).join(''))
  const drafts = draftsOf()
  const hashes = []
  const pages = {
    '/script.js': await bundled(),
    '/page.js': `(${lintAll})(${SUGGESTED})`,
    '/drafts': JSON.stringify(drafts),
  }
  const html = '<!doctype html><script src="/script.js"></script><script src="/page.js"></script>'
  let done
  const finished = new Promise((resolve, reject) => {
    done = resolve
    setTimeout(() => reject(new Error('Unexpected silence of Firefox, expected its reports')), 600_000).unref()
  })
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      hashes.push(...JSON.parse(await text(request)).map(sha256))
      if (hashes.length === drafts.length) done()
    }
    response.setHeader(
      'content-type',
      request.url.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
    )
    response.end(pages[request.url] ?? html)
  })
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  const address = `http://127.0.0.1:${server.address().port}/`
  const firefox = spawn(command, ['--headless', '--no-remote', '--profile', profile, address], { stdio: 'ignore' })
  const ended = new Promise((resolve) => firefox.on('close', resolve))
  try {
    await finished
    return sha256(hashes.join())
  } finally {
    firefox.kill()
    await ended
    server.close()
    server.closeAllConnections()
    rmSync(profile, { recursive: true, force: true })
  }
}

/** Lints all drafts in a page and sends the reports in parts. It uses nothing of this file but what is bundled. */
async function lintAll(suggested) {
  const lint = globalThis.replylint.createLinter({ extends: 'strict' })
  const drafts = await (await fetch('/drafts')).json()
  for (let from = 0; from < drafts.length; from += 500) {
    const reports = drafts
      .slice(from, from + 500)
      .map((draft, at) => globalThis.written(lint(draft), (from + at) % suggested === 0))
    await fetch('/', { method: 'POST', body: JSON.stringify(reports) })
  }
}

/** What a page needs: the package as `replylint`, and how a report is written. */
async function bundled() {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    stdin: {
      contents: `export { createLinter } from '../dist/index.js'`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    format: 'iife',
    globalName: 'replylint',
    logLevel: 'error',
    write: false,
  })
  return `${outputFiles[0].text}\n${written}`
}

/** Does what a host may do to engines and globals that are not its own. */
async function meddle() {
  const { default: compromise } = await import('compromise')
  compromise.addWords({ the: 'Foo', sorry: 'Verb', wait: 'Noun' })
  compromise.plugin({ tags: { Foo: {} }, words: { calm: 'Foo', send: 'Foo' } })
  const refuse = () => {
    throw new Error('The host has taken this away.')
  }
  Math.random = refuse
  globalThis.Date = new Proxy(Date, { construct: refuse, apply: refuse, get: refuse })
}

/** Drafts made of what stands in the examples of the rules' pages, each with a number of its own. */
function draftsOf() {
  const folder = new URL('../rules/docs/', import.meta.url)
  const lines = readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
  const texts = lines.map((line) => line.replace(/^[>*\s-]+|[*~`]/g, '').trim()).filter((line) => line.length > 20)
  return Array.from({ length: DRAFTS }, (_, index) => {
    const at = (step) => texts[(index * 31 + step * 17) % texts.length]
    return {
      reply: `Hi Ana,\n${at(1)} ${at(2)}\nIt is order ${index}.`,
      thread: [
        { from: 'customer', text: at(3) },
        { from: 'agent', text: at(4) },
        { from: 'customer', text: at(5) },
      ],
    }
  })
}

/**
 * Measures home, the directory and a city of the built app with Lighthouse, as a phone on a slow line sees them, and writes the
 * figures into docs/benchmark.md. It fails where one of them is below what is promised.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'

const least = 95
const base = process.env.BASE_URL ?? 'http://localhost:5173'
const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const pages = { Home: '/en', Cities: '/en/cities', 'A city': '/en/cities/espoo-fi' }
const report = new URL('../docs/benchmark.md', import.meta.url)

const port = Number(process.env.PAIDEIA_DEBUGGING_PORT ?? 9222)
const browser = await chromium.launch({
  executablePath: process.env.PAIDEIA_CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync),
  args: [
    `--remote-debugging-port=${port}`,
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
})

const rows = []
let isMet = true
for (const [name, path] of Object.entries(pages)) {
  // The first visit warms the server, as others have before any reader comes; the browser begins anew each time.
  await measure(path)
  const { lhr } = await measure(path)
  const scores = categories.map((category) => Math.round((lhr.categories[category].score ?? 0) * 100))
  isMet &&= scores.every((score) => score >= least)
  const transferred = lhr.audits['network-requests'].details.items.filter(
    ({ resourceType }) => resourceType === 'Script',
  )
  const kilobytes = Math.round(transferred.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000)
  const said = (audit) => lhr.audits[audit].displayValue
  rows.push([
    name,
    ...scores,
    said('first-contentful-paint'),
    said('largest-contentful-paint'),
    said('total-blocking-time'),
    said('cumulative-layout-shift'),
    `${kilobytes} kB`,
  ])
}
await browser.close()

const table = [
  '| page | performance | accessibility | best practices | SEO | first paint | largest paint | blocked | layout shift | scripts |',
  '|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n')
console.log(table)
const written = readFileSync(report, 'utf8').replace(
  /(<!-- figures[^>]*-->\n)[\s\S]*(\n<!-- end of figures -->)/,
  (_, begin, end) => `${begin}\n${table}\n${end}`,
)
writeFileSync(report, written)
if (!isMet) {
  console.error(`Something is below ${least}.`)
  process.exitCode = 1
}

function measure(path) {
  return lighthouse(base + path, { port, onlyCategories: categories, logLevel: 'error' })
}

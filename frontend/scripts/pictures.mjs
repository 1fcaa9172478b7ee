/** Takes the pictures of the app that the documentation shows, from a running stack, into pictures/. */
import { mkdirSync } from 'node:fs'
import { chrome } from './chrome.mjs'

const base = process.env.BASE_URL ?? 'http://localhost:5173'
const folder = new URL('../pictures/', import.meta.url).pathname
const wide = { width: 1280, height: 860 }
const phone = { width: 390, height: 780 }
const pictures = [
  { name: 'home', hasMap: true, path: '/en', viewport: wide, colorScheme: 'light' },
  {
    name: 'network',
    hasMap: true,
    path: '/en/networks/gnlc',
    viewport: { width: 1280, height: 1500 },
    colorScheme: 'light',
  },
  {
    name: 'directory',
    hasMap: true,
    path: '/en/cities?region=LATIN_AMERICA_CARIBBEAN',
    viewport: wide,
    colorScheme: 'light',
  },
  { name: 'city-phone-dark', path: '/es/cities/granollers-es', viewport: phone, colorScheme: 'dark' },
]

const browser = await chrome()
mkdirSync(folder, { recursive: true })
for (const { name, path, hasMap, ...options } of pictures) {
  const page = await browser.newPage(options)
  await page.goto(base + path)
  await page.waitForLoadState('networkidle')
  // A map is drawn when all else is there.
  if (hasMap) await page.locator('[data-dot]').first().waitFor()
  await page.screenshot({ path: `${folder}${name}.png` })
  console.log(`pictures/${name}.png`)
}
await browser.close()

import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const served = (page: Page) => page.locator('[data-served] main')

test.describe('before the app runs', () => {
  test.beforeEach(({ page }) => page.route('**/start.js', (route) => route.abort()))

  test('a page shows what it is and where one can go, and does as if it could be used nowhere', async ({ page }) => {
    await page.goto('/es/cities')
    await expect(served(page).locator('h1')).toHaveText('Buscar una ciudad')
    await expect(page.locator('[data-served] header a', { hasText: 'Redes' })).toHaveAttribute('href', '/es/networks')
    await expect(page.locator('div[data-served]')).toHaveAttribute('inert')
  })

  test('its menu button stands where it will stand, even while its words are still being read', async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 823 })
    await page.goto('/fr/networks/gnlc')
    const button = served(page).locator('xpath=ancestor::*[@data-served]').locator('header button[aria-expanded]')
    const whole = await button.boundingBox()
    expect(whole).not.toBeNull()
    await button.evaluate((element) => element.replaceChildren())
    expect(await button.boundingBox()).toEqual(whole)
  })

  for (const [chosen, background] of [
    ['light', 'rgb(250, 247, 240)'],
    ['dark', 'rgb(24, 22, 19)'],
  ] as const) {
    test(`it has the ${chosen} colours that the reader chose`, async ({ page }) => {
      await page.addInitScript((scheme) => localStorage.setItem('mantine-color-scheme-value', scheme), chosen)
      await page.emulateMedia({ colorScheme: chosen === 'dark' ? 'light' : 'dark' })
      await page.goto('/en')
      await expect(served(page).locator('h1')).toBeVisible()
      await expect(page.locator('body')).toHaveCSS('background-color', background)
    })
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 412, height: 823 }, isMobile: true })

  for (const path of ['/en', '/fr/cities', '/en/cities/espoo-fi', '/es/networks', '/en/networks/gnlc']) {
    test(`nothing of ${path} moves when the app takes over, and nothing is said to be wrong`, async ({ page }) => {
      const complaints: string[] = []
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.addInitScript(() => {
        const moved: string[] = []
        Object.assign(window, { moved })
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as (PerformanceEntry & Shift)[]) {
            moved.push(`${value}: ${sources.map(({ node }) => node?.textContent?.slice(0, 60)).join(', ')}`)
          }
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(path)
      await expect(page.locator('#root h1')).toBeVisible()
      await page.waitForLoadState('networkidle')
      await expect(page.locator('[data-served]')).toHaveCount(0)
      expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([])
      expect(complaints).toEqual([])
    })
  }
})

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1024, height: 800 } })

  for (const path of ['/en/networks', '/fr/cities']) {
    test(`the header of ${path} stands where it will stand`, async ({ page }) => {
      const places = (within: string) =>
        page
          .locator(`${within} header`)
          .locator('a, button, select')
          .evaluateAll((parts) =>
            parts.map((part) => {
              const { x, y, width, height } = part.getBoundingClientRect()
              return [part.textContent, ...[x, y, width, height].map(Math.round)]
            }),
          )
      await page.route('**/start.js', (route) => route.abort())
      await page.goto(path)
      await page.evaluate(() => document.fonts.ready)
      const before = await places('[data-served]')
      expect(before.length).toBeGreaterThan(6)
      await page.unroute('**/start.js')
      await page.goto(path)
      await expect(page.locator('#root h1')).toBeVisible()
      await expect(page.locator('[data-served]')).toHaveCount(0)
      await page.evaluate(() => document.fonts.ready)
      expect(await places('#root')).toEqual(before)
    })
  }
})

interface Shift {
  value: number
  sources: { node?: Node }[]
}

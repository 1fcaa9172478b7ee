import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const pages = [
  '/en',
  '/es/cities?country=IT',
  '/fr/cities/torino-it',
  '/en/networks',
  '/fr/networks/gnlc',
  '/fr/agenda',
  '/es/meetings/rece-17',
  '/fr/networks/iaec-spain/action-points',
  '/fr/conferences/iclc-1',
  '/en/series/iaec-congress',
  '/es/conferences?series=iclc',
  '/en/nowhere',
]

/** The widest that a part of the page reaches beyond the window. */
function overflow(page: Page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

async function open(page: Page, path: string) {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    test('every public page is accessible, also at twice the size', async ({ page, expectAccessible }) => {
      await page.setViewportSize({ width: 640, height: 400 })
      for (const path of pages) {
        await open(page, path)
        await expectAccessible()
        expect(await overflow(page), path).toBe(0)
      }
    })

    test('what is opened, found empty, failed or offline is accessible', async ({
      page,
      context,
      expectAccessible,
    }) => {
      await open(page, '/en/networks/gnlc')
      await page.getByText('As a table').click()
      await expect(page.getByRole('table', { name: 'Members over time' })).toBeVisible()
      await expectAccessible()

      await open(page, '/en/cities?q=nosuchcity&network=gnlc&country=FI')
      await expect(page.getByRole('button', { name: 'Without Finland' })).toBeVisible()
      await expectAccessible()

      await context.setOffline(true)
      await expect(page.getByText('You are offline.')).toBeVisible()
      await expectAccessible()
      await page.getByRole('button', { name: 'Without Finland' }).click()
      await context.setOffline(false)
      await expect(page.getByText('You are offline.')).toBeHidden()
      await expect(page.getByText('You are back online.')).toBeVisible()

      await page.route('**/api/v1/cities/espoo-fi', (route) => route.fulfill({ status: 503, json: { status: 503 } }))
      await page.goto('/en/cities/espoo-fi')
      await expect(page.getByRole('heading', { level: 1, name: 'This page could not be shown' })).toBeVisible()
      await expectAccessible()
      await page.unroute('**/api/v1/cities/espoo-fi')
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Espoo' })).toBeVisible()
    })
  })
}

test('the way through the page with the keyboard begins with the content, and the page says where one is', async ({
  page,
}) => {
  await open(page, '/en/networks')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
  const ring = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)
  expect(ring).toBe('solid')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle(/ – Paideia$/)
})

test('whoever asked for less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '/en/cities')
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1).length,
  )
  expect(moving).toBe(0)
})

test('on paper a page is its content', async ({ page }) => {
  for (const path of ['/en/cities', '/en/cities/espoo-fi', '/en/networks/gnlc']) {
    await open(page, path)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.locator('main button:visible')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
  }
})

test.describe('in dark colours', () => {
  test.use({ colorScheme: 'dark' })

  test('paper is light, and the screen is dark again after it', async ({ page }) => {
    await open(page, '/en/cities/espoo-fi')
    const lightest = () =>
      page.locator('main').evaluate((main) => {
        const brightness = (element: Element) =>
          Math.max(...(getComputedStyle(element).color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number))
        return Math.max(...[...main.querySelectorAll('h1, h2, p, a, li, td')].map(brightness))
      })
    expect(await lightest()).toBeGreaterThan(200)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(lightest).toBeLessThan(128)
    await page.emulateMedia({ media: 'screen' })
    await expect.poll(lightest).toBeGreaterThan(200)
  })
})

test('text of twice the size fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of [...pages, '/en/declarations/day-2021-declaration', '/en/accessibility', '/en/search?q=espoo']) {
    await open(page, path)
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
    await expect.poll(() => overflow(page), path).toBe(0)
  }
})

test('a word without an end breaks', async ({ page }) => {
  const word = 'Unpronounceable'.repeat(12)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.route('**/api/v1/cities/espoo-fi', async (route) => {
    const response = await route.fetch()
    const city = await response.json()
    const json = {
      ...city,
      ownName: word,
      names: { ...city.names, en: word },
      adminArea: word,
      about: { en: `Why ${word}?` },
    }
    await route.fulfill({ response, json })
  })
  await open(page, '/en/cities/espoo-fi')
  await expect(page.getByRole('heading', { level: 1, name: word })).toBeVisible()
  expect(await overflow(page)).toBe(0)
})

test('what is served has its words before any script runs', async ({ request, baseURL }) => {
  const spanish = await (await request.get('/es/cities')).text()
  expect(spanish).toContain('<html lang="es"')
  expect(spanish).toMatch(/<title>.+ – Paideia<\/title>/)
  expect(spanish).toMatch(/<meta name="description" content="[^"]{40,}"/)
  const below = await (await request.get('/fr/cities/espoo-fi?from=elsewhere')).text()
  expect(below).toContain(`<link rel="canonical" href="${baseURL}/fr/cities/espoo-fi"`)
  expect(below).toContain(`<link rel="alternate" hreflang="es" href="${baseURL}/es/cities/espoo-fi"`)
  expect(below).toContain(`<link rel="alternate" hreflang="x-default" href="${baseURL}/cities/espoo-fi"`)
  expect(below).toContain('type="application/atom+xml"')
  expect(below).not.toMatch(/__[A-Z]+__/)

  const picture = /<meta property="og:image" content="([^"]+)"/.exec(below)?.[1] ?? ''
  expect(picture).toBe(`${baseURL}/card.jpg`)
  expect((await request.get(picture)).headers()['content-type']).toBe('image/jpeg')
})

test('once the page is there, it alone says what it is', async ({ page, baseURL }) => {
  await open(page, '/en/cities/torino-it')
  await expect(page).toHaveTitle('Turin – Paideia')
  await expect(page.locator('link[rel=canonical]')).toHaveCount(1)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${baseURL}/en/cities/torino-it`)
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /^Turin: /)
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', 'Turin')
  await expect(page.locator('link[hreflang=x-default]')).toHaveAttribute('href', `${baseURL}/cities/torino-it`)
})

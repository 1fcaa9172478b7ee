import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/** The height of the header in rows of its controls. */
async function rows(page: Page) {
  const box = await page.getByRole('banner').boundingBox()
  return Math.floor((box?.height ?? 0) / 50)
}

for (const language of ['en', 'es', 'fr']) {
  test(`the ways of whoever is signed in stand in one row, in ${language}`, async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    await page.goto('/en/networks')
    await signIn('focal-espoo')
    for (const width of [1440, 1024]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`/${language}/networks`)
      await expect(page.getByRole('navigation').first().getByRole('button')).toBeVisible()
      expect(await rows(page)).toBe(1)
    }
    await page.getByRole('navigation').first().getByRole('button').click()
    await expectAccessible()
  })
}

test('on a phone the header is one row, with the work in its menu', async ({ page, signIn, expectAccessible }) => {
  await page.goto('/en/networks')
  await signIn('focal-espoo')
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await rows(page)).toBe(1)
  await page.getByRole('banner').getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('button', { name: 'My work' }).click()
  await expectAccessible()
  await page.getByRole('link', { name: 'Tasks' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tasks' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Espoo' })).toBeVisible()
  await expectAccessible()
})

import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/** The families for other scripts of which the page asks for letters. */
function familiesOf(page: Page) {
  const found = new Set<string>()
  page.on('request', (request) => {
    const [, family] = /\/(noto-sans(?:-[a-z]+)?)-\w+-wght-normal[^/]*\.woff2$/.exec(request.url()) ?? []
    if (family) found.add(family)
  })
  return found
}

test('a name in another script comes with its font, and no page with that of another', async ({ page }) => {
  const families = familiesOf(page)
  const name = (slug: string, own: string) =>
    test.step(own, async () => {
      families.clear()
      await page.goto(`/en/cities/${slug}`)
      await expect(page.getByRole('heading', { level: 1, name: own })).toBeVisible()
      await page.waitForLoadState('networkidle')
    })
  await name('espoo-fi', 'Espoo')
  expect([...families]).toEqual([])
  await name('beijing-cn', '北京')
  await expect.poll(() => [...families]).toEqual(['noto-sans-sc'])
  await name('changwon-kr', '창원시')
  await expect.poll(() => [...families]).toEqual(['noto-sans-kr'])
})

import { devices } from '@playwright/test'
import { expect, test } from './fixtures'

const { defaultBrowserType: _, ...phone } = devices['Pixel 7']
test.use(phone)

test('someone new finds Espoo on a phone, its networks and since when, and takes home the Finnish members', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Find a city' }).tap()
  await page.getByRole('searchbox', { name: 'Name of the city' }).fill('espoo')
  await page.getByRole('table').getByRole('link', { name: 'Espoo' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: 'Espoo' })).toBeVisible()
  const networks = page.getByRole('region', { name: /^Member of \d+ networks$/ })
  const association = networks
    .getByRole('listitem')
    .filter({ hasText: 'International Association of Educating Cities' })
  await expect(association).toContainText('Our sources do not give the date of joining')

  await page.getByRole('link', { name: 'Finland' }).tap()
  await expect(page).toHaveURL('/en/cities?country=FI')
  await page.getByRole('button', { name: 'More filters' }).tap()
  await page.getByRole('combobox', { name: 'Network' }).selectOption('iaec')
  await expect(page.getByText('Finland · IAEC')).toBeVisible()
  await expectAccessible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'CSV table' }).tap(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.csv$/)
  const rows = await page.getByRole('table').getByRole('rowheader').count()
  const file = await (await download.createReadStream()).toArray()
  expect(Buffer.concat(file).toString('utf8').trim().split('\n')).toHaveLength(rows + 1)
})

test('the menu waits behind one button, for fingers and for keys', async ({ page, expectAccessible }) => {
  await page.goto('/en/networks')
  const menu = page.getByRole('banner').getByRole('button', { name: 'Menu' })
  const declarations = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: /^Declarations/ })
  await expect(menu).toHaveAttribute('aria-expanded', 'false')
  await expect(declarations).toBeHidden()

  await menu.press('Enter')
  await expect(declarations).toBeVisible()
  await expectAccessible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(declarations).toBeHidden()
  await expect(menu).toBeFocused()

  await menu.tap()
  await expect(page.getByRole('combobox', { name: 'Language' })).toBeVisible()
  await expect(page.getByRole('banner').getByRole('button', { name: 'Sign in' })).toBeVisible()
  await declarations.tap()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(menu).toHaveAttribute('aria-expanded', 'false')
})

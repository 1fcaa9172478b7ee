import { expect, test } from './fixtures'

test('a stranger finds a city, its networks, and takes the data home', async ({ page, expectAccessible }) => {
  await page.goto('/en')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d+ cities in \d+ countries/)
  await expect(page.getByRole('group', { name: /World map with \d+ member cities/ })).toBeVisible()
  await expectAccessible()

  await page.getByRole('navigation').getByRole('link', { name: 'Cities' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Find a city' })).toBeFocused()
  await page.getByRole('searchbox', { name: 'Name of the city' }).fill('espo')
  await expect(page).toHaveURL(/q=espo/)
  await expect(page.getByText(/^(One city|\d+ cities) found$/)).toBeVisible()
  await expectAccessible()

  await page.getByRole('table').getByRole('link', { name: 'Espoo' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Espoo' })).toBeFocused()
  await expect(page.getByText('year not stated', { exact: false }).first()).toBeVisible()
  const networks = page.getByRole('region', { name: 'Networks' })
  await expect(networks.getByRole('link', { name: 'International Association of Educating Cities' })).toBeVisible()
  await expect(networks.getByText('Our sources do not give the date of joining').first()).toBeVisible()
  await expectAccessible()
})

test('the address is the view: filters, count and downloads agree', async ({ page, request }) => {
  await page.goto('/en/cities?country=FI&network=iaec')
  await expect(page.getByRole('combobox', { name: 'Country' })).toHaveValue('FI')
  const found = (await page.getByText(/^(One city|\d+ cities) found$/).textContent()) ?? ''
  const rows = await page.getByRole('table').getByRole('row').count()
  expect(found.startsWith('One') ? 1 : Number.parseInt(found, 10)).toBe(rows - 1)

  const csv = await page.getByRole('link', { name: 'CSV table' }).getAttribute('href')
  const lines = (await (await request.get(csv ?? '')).text()).trim().split('\n')
  expect(lines.length).toBe(rows)
})

test('when nothing is found, the page says what to loosen', async ({ page, expectAccessible }) => {
  await page.goto('/en/cities?q=espoo&country=BR')
  await expect(page.getByText('No cities match these filters')).toBeVisible()
  await expectAccessible()
  await page.getByRole('button', { name: 'Without Brazil' }).click()
  await expect(page.getByRole('table').getByRole('link', { name: 'Espoo' })).toBeVisible()
})

test('the map is walked with the keyboard alone', async ({ page }) => {
  await page.goto('/en/cities?country=FI')
  const map = page.getByRole('group', { name: /World map/ })
  await map.locator('a[tabindex="0"]').focus()
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  const first = await page.locator(':focus').getAttribute('aria-label')
  for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key)
  expect(first).toBeTruthy()
  await map.getByRole('link', { name: /^Tampere, Finland/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Tampere' })).toBeVisible()
})

test('networks stand in their tree, each with its page', async ({ page, expectAccessible }) => {
  await page.goto('/en/networks')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('networks bring cities together')
  await expectAccessible()
  await page.getByRole('link', { name: 'UNESCO Global Network of Learning Cities' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'UNESCO Global Network of Learning Cities' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'What members gain' })).toBeVisible()
  await expectAccessible()
})

test('each language has its own address, and one without a language leads to the reader’s', async ({ page }) => {
  await page.goto('/cities/torino-it')
  await expect(page).toHaveURL('/en/cities/torino-it')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('fr')
  await expect(page).toHaveURL('/fr/cities/torino-it')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.getByRole('heading', { name: 'Réseaux' })).toBeVisible()
  await page.goto('/')
  await expect(page).toHaveURL('/fr')
})

test('an address that leads nowhere offers a way on', async ({ page, expectAccessible }) => {
  await page.goto('/en/cities/atlantis-xx')
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()
  await expectAccessible()
  await page.getByRole('link', { name: 'Browse the cities' }).click()
  await expect(page).toHaveURL('/en/cities')
})

for (const scheme of ['light', 'dark'] as const) {
  test(`pages are accessible and fit 320 pixels, in ${scheme} colours`, async ({ page, expectAccessible }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width: 320, height: 640 })
    for (const path of ['/en', '/es/cities?country=IT', '/fr/cities/torino-it', '/en/networks/iaec', '/en/my-cities']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
      await expectAccessible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    }
  })
}

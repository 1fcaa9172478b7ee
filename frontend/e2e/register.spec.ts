import { expect, test } from './fixtures'

test('a secretariat enters a network within its own, corrects it, and names its reviewers', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const name = `Cluster of ${Date.now()}`
  await page.goto('/en/my-networks')
  await signIn('secretariat-gnlc')
  await page.getByRole('link', { name: 'Add a network within it' }).click()
  await page.getByRole('button', { name: 'Add the network' }).click()
  await expect(page.getByRole('alert')).toContainText('Name, in English')
  await expectAccessible()
  await page.getByLabel('Name, in English').fill(name)
  await page.getByLabel('Founded').fill('2024-05')
  await page.getByRole('combobox', { name: 'City of the secretariat or coordination' }).fill('espo')
  await page.getByRole('option', { name: 'Espoo, Finland' }).click()
  await page.getByRole('button', { name: 'Add the network' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByText('May 2024')).toBeVisible()

  await page.getByRole('link', { name: 'Edit the page' }).click()
  await page.getByText('In Spanish', { exact: true }).click()
  await page.getByLabel('Name, in Spanish').fill(`${name}, en español`)
  await page.getByRole('button', { name: 'Add a social media account' }).click()
  await page.getByLabel('Account name').fill('@cluster')
  await page.getByRole('button', { name: 'Save the page' }).click()
  await expect(page.getByText('The page of the network is saved.')).toBeVisible()
  await expect(page.getByText('@cluster')).toBeVisible()

  await page.getByRole('link', { name: 'Members and applications' }).click()
  await expect(page.getByText('No cities have been admitted yet.')).toBeVisible()
  await page.goto(page.url().replace('/members', '/people'))
  await page.getByLabel('Email address').fill('reviewer@example.org')
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(page.getByText('reviewer@example.org is invited')).toBeVisible()
  await expectAccessible()
})

test('whoever keeps the register enters a city, corrects where it lies, and says what it was called once', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  const name = `Neustadt ${Date.now()}`
  await page.goto('/en/my-networks')
  await signIn('secretariat-iaec')
  await page.getByRole('link', { name: 'Add a city' }).click()
  await expectAccessible()
  await page.getByLabel('Name in its own language').fill(name)
  await page.getByRole('combobox', { name: 'Country' }).fill('Germ')
  await page.getByRole('option', { name: 'Germany' }).click()
  await page.getByRole('button', { name: 'Add the city' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

  await page.getByRole('link', { name: 'Name and place' }).click()
  await page.getByLabel('Degrees north').fill('53.55')
  await page.getByRole('button', { name: 'Save the name and place' }).click()
  await expect(page.getByRole('alert')).toContainText('Enter both numbers or neither')
  await page.getByLabel('Degrees east').fill('9.99')
  await page.getByRole('button', { name: 'Add a name' }).click()
  const once = page.getByRole('group', { name: 'Name 1' })
  await once.getByLabel('Name', { exact: true }).fill(`Alt${name}`)
  await once.getByLabel('Source').fill('An atlas')
  await expectAccessible()
  await page.getByRole('button', { name: 'Save the name and place' }).click()
  await expect(page.getByText('The name and place are saved.')).toBeVisible()
  const names = page.getByRole('region', { name: 'Other names' })
  await expect(names).toContainText(`Formerly Alt${name} (English)`)
  await expect(names).toContainText('An atlas')

  await page.goto(`/en/cities?q=alt${encodeURIComponent(name)}`)
  await expect(page.getByRole('link', { name })).toBeVisible()
})

test('an administrator adds a theme', async ({ page, signIn, expectAccessible }) => {
  const slug = `theme-${Date.now()}`
  await page.goto('/en/themes')
  await signIn('admin')
  await page.getByRole('link', { name: 'Add a topic' }).click()
  await expectAccessible()
  await page.getByLabel('In English').fill(slug)
  await page.getByLabel('Name in the web address').fill(slug)
  await page.getByRole('button', { name: 'Add the topic' }).click()
  await page.getByRole('link', { name: `Change “${slug}”` }).click()
  await page.getByLabel('In French').fill(`${slug} en français`)
  await page.getByRole('button', { name: 'Save the topic' }).click()
  await expect(page.getByRole('row').filter({ hasText: slug })).toContainText('English and French')
})

for (const scheme of ['light', 'dark'] as const) {
  test(`the pages of work are accessible and fit 320 pixels, in ${scheme} colours`, async ({
    page,
    signIn,
    expectAccessible,
  }) => {
    test.slow()
    await page.goto('/en/my-networks')
    await signIn('secretariat-gnlc')
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width: 320, height: 640 })
    for (const path of [
      '/es/my-networks',
      '/en/my-work',
      '/fr/networks/gnlc/members',
      '/es/networks/gnlc/people',
      '/fr/networks/gnlc/edit',
      '/es/networks/gnlc/history',
      '/fr/cities/new',
      '/en/cities/espoo-fi/apply',
    ]) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
      await expectAccessible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
    }
  })
}

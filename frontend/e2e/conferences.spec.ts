import { expect, test } from './fixtures'

test('a visitor reads what a conference was and what came of it, and finds all editions of its series', async ({
  page,
  request,
  expectAccessible,
}) => {
  await page.goto('/en/conferences/iclc-1')
  await expect(
    page.getByRole('heading', { level: 1, name: 'First International Conference on Learning Cities' }),
  ).toBeVisible()
  await expect(page.getByText('The building blocks of a learning city', { exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Beijing Declaration on Building Learning Cities' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'learningcities@unesco.org' })).toBeVisible()
  await page.getByText('Read the press release').click()
  await expect(page.getByText(/The influence of cities in national and world affairs/)).toBeVisible()
  await expectAccessible()

  const address = await page.getByRole('link', { name: 'Add to my calendar' }).getAttribute('href')
  const calendar = await (await request.get(address ?? '')).text()
  expect(calendar).toContain('DTSTART;VALUE=DATE:20131021')

  await page.getByRole('link', { name: 'International Conference on Learning Cities', exact: true }).click()
  await expect(page.getByRole('heading', { name: '7 editions' })).toBeVisible()
  await expect(page.getByRole('img', { name: /7 editions between 2013 and/ })).toBeVisible()
  await expect(page.getByText('Host not known yet')).toBeVisible()
  await expectAccessible()
})

test('conferences are found by series and country', async ({ page, expectAccessible }) => {
  await page.goto('/en/conferences')
  await page.getByLabel('Series').selectOption({ label: 'International Congress of Educating Cities' })
  await page.getByLabel('Country').selectOption({ label: 'Spain' })
  await expect(page.getByText('3 conferences found')).toBeVisible()
  await expect(page.getByRole('link', { name: '18th International Congress of Educating Cities' })).toBeVisible()
  await expectAccessible()
})

test('an edition is announced with an open host, given its host, and confirmed', async ({
  page,
  browser,
  baseURL,
  signIn,
  expectAccessible,
}) => {
  const title = `Congress of the test ${Date.now()}`
  await page.goto('/en/series/iaec-congress')
  await signIn('secretariat-iaec')
  await page.getByRole('link', { name: 'Announce an edition' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Announce a conference/ })).toBeVisible()
  await page.getByRole('button', { name: 'Announce', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Title in English')
  await expectAccessible()
  await page.getByLabel('Title in English').fill(title)
  await page.getByLabel('When', { exact: true }).fill('2032')
  await page.getByRole('button', { name: 'Announce', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText('Host not known yet')).toBeVisible()

  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(page.getByText('You can confirm this once its date is known. Add the date first.')).toBeVisible()
  await page.getByRole('link', { name: 'Edit the details' }).click()
  await page.getByLabel('When', { exact: true }).fill('4-6 May 2032')
  await page.getByRole('combobox', { name: 'Host city' }).fill('Espoo')
  await page.getByRole('option', { name: /Espoo/ }).click()
  await page.getByLabel('Venue', { exact: true }).fill('Espoo Cultural Centre')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Espoo Cultural Centre')).toBeVisible()
  await page.getByRole('button', { name: 'Confirm' }).click()
  await expect(page.getByText('Its dates are fixed.')).toBeVisible()
  await expectAccessible()

  const visitor = await (await browser.newContext({ baseURL })).newPage()
  await visitor.goto('/en/agenda?view=month&month=2032-05')
  await visitor.getByRole('link', { name: title }).first().click()
  await expect(visitor.getByText('Espoo Cultural Centre')).toBeVisible()
  await visitor.goto('/en/series/iaec-congress')
  await expect(visitor.getByRole('link', { name: title })).toBeVisible()
  await visitor.context().close()
})

import { expect, test } from './fixtures'

test('a focal point says how to be reached, and only those who act for others see it', async ({
  page,
  browser,
  signIn,
  expectAccessible,
}) => {
  await page.goto('/en/cities/granollers-es')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Granollers')
  await expect(page.getByRole('region', { name: 'How to reach the focal point' })).toHaveCount(0)

  await signIn('focal-granollers')
  const contact = page.getByRole('region', { name: 'How to reach the focal point' })
  await contact.getByRole('button', { name: 'Say how to reach me' }).click()
  await contact.getByLabel('E-mail address').fill('office@example.org')
  await contact.getByLabel('Telephone (may stay empty)').fill('93 000')
  await contact.getByRole('button', { name: 'Show it' }).click()
  await expect(contact.getByLabel('Telephone (may stay empty)')).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible()
  await contact.getByLabel('Telephone (may stay empty)').fill('+34 93 000 00 00')
  await contact.getByRole('button', { name: 'Show it' }).click()
  await expect(contact.getByRole('link', { name: 'office@example.org' })).toBeVisible()
  await expectAccessible()

  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto('/en/cities/granollers-es')
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Granollers')
  await expect(stranger.getByText('office@example.org')).toHaveCount(0)

  await contact.getByRole('button', { name: 'No longer show mine' }).click()
  await expect(contact.getByRole('button', { name: 'Say how to reach me' })).toBeVisible()
})

import { expect, test } from './fixtures'

test('a focal point says how to be reached, and only those who act for others see it', async ({
  page,
  browser,
  signIn,
  expectAccessible,
}) => {
  await page.goto('/en/cities/granollers-es')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Granollers')
  await expect(page.getByRole('region', { name: 'Contact the focal point' })).toHaveCount(0)

  await signIn('focal-granollers')
  const contact = page.getByRole('region', { name: 'Contact the focal point' })
  await contact.getByRole('button', { name: 'Add my contact details' }).click()
  await contact.getByLabel('Email address').fill('office@example.org')
  await contact.getByLabel('Phone number (optional)').fill('93 000')
  await contact.getByRole('button', { name: 'Show my contact details' }).click()
  await expect(contact.getByLabel('Phone number (optional)')).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible()
  await contact.getByLabel('Phone number (optional)').fill('+34 93 000 00 00')
  await contact.getByRole('button', { name: 'Show my contact details' }).click()
  await expect(contact.getByRole('link', { name: 'office@example.org' })).toBeVisible()
  await expectAccessible()

  const stranger = await (await browser.newContext()).newPage()
  await stranger.goto('/en/cities/granollers-es')
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Granollers')
  await expect(stranger.getByText('office@example.org')).toHaveCount(0)

  await contact.getByRole('button', { name: 'Hide my contact details' }).click()
  await expect(contact.getByRole('button', { name: 'Add my contact details' })).toBeVisible()
})

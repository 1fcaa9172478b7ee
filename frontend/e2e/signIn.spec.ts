import { accounts, expect, test } from './fixtures'

test('a focal point signs in, comes back to the same page, and signs out', async ({ page, signIn }) => {
  await page.goto('/en/networks')
  await signIn('focal-espoo')
  await expect(page).toHaveURL('/en/networks')

  await page.getByRole('banner').getByRole('button', { name: accounts['focal-espoo'] }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('banner').getByRole('button', { name: 'Sign in' })).toBeVisible()
})

test('the login page speaks the language of the app', async ({ page }) => {
  await page.goto('/fr')
  await page.getByRole('banner').getByRole('button', { name: 'Se connecter' }).click()
  await expect(page.getByLabel('Mot de passe', { exact: true })).toBeVisible()
})

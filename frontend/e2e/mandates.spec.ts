import type { Page } from '@playwright/test'
import { type Account, accounts, expect, test } from './fixtures'

async function signOut(page: Page, account: Account) {
  await page.getByRole('banner').getByRole('button', { name: accounts[account] }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('banner').getByRole('button', { name: 'Sign in' })).toBeVisible()
}

/** Ends whatever mandate the newcomer holds, so that each journey begins as the first did. */
async function endNewcomer(page: Page) {
  await page.goto('/en/cities/espoo-fi/people')
  const newcomer = page.getByRole('button', { name: `End the mandate of ${accounts.newcomer}` })
  await expect(page.getByRole('heading', { name: 'People who act for the city' })).toBeVisible()
  await newcomer.click()
  await page.getByRole('dialog').getByRole('button', { name: 'End' }).click()
  await expect(newcomer).toBeHidden()
}

test('a newcomer asks for a mandate, gets it, and loses it at once when it is ended', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await page.goto('/en/cities/espoo-fi')
  await signIn('newcomer')
  await page.getByRole('link', { name: 'Ask to act for this city' }).click()
  await page.getByRole('button', { name: 'Send the request' }).click()
  await expect(page.getByRole('alert')).toContainText('Enter how we can check that you act for the city')
  await expectAccessible()
  await page.getByLabel('How can we check that you act for the city?').fill('I work in the education department.')
  await page.getByRole('button', { name: 'Send the request' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Request sent' })).toBeVisible()
  await page.getByRole('link', { name: 'See your requests' }).click()
  await expect(page.getByText('Deputy, Espoo: waiting for a decision').first()).toBeVisible()
  await expectAccessible()
  await signOut(page, 'newcomer')

  await signIn('focal-espoo')
  await page.getByRole('navigation').getByRole('button', { name: 'My work' }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'For my city' }).click()
  await page.getByRole('link', { name: 'Decide' }).first().click()
  await expect(page.getByText('I work in the education department.')).toBeVisible()
  await expectAccessible()
  await page.getByRole('button', { name: `Approve ${accounts.newcomer}’s request` }).click()
  await expect(page.getByRole('button', { name: `End the mandate of ${accounts.newcomer}` })).toBeVisible()
  await signOut(page, 'focal-espoo')

  await page.goto('/en/my-cities')
  await signIn('newcomer')
  await expect(page.getByRole('region', { name: 'Espoo' })).toBeVisible()
  await signOut(page, 'newcomer')

  await page.goto('/en')
  await signIn('focal-espoo')
  await endNewcomer(page)
})

test('a focal point invites a deputy, who accepts by the link', async ({ page, signIn, expectAccessible }) => {
  await page.goto('/en/cities/espoo-fi/people')
  await signIn('focal-espoo')
  await page.getByLabel('Email address').fill('newcomer@example.org')
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  const invited = page.getByRole('status').filter({ hasText: 'newcomer@example.org is invited' })
  const link = (await invited.locator('code').textContent()) ?? ''
  await expectAccessible()
  await signOut(page, 'focal-espoo')

  await page.goto(link)
  await expect(page).toHaveURL(/\/en\/invitation#/)
  await expectAccessible()
  await signIn('newcomer')
  await page.getByRole('button', { name: `Accept as ${accounts.newcomer}` }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Invitation accepted' })).toBeVisible()
  await page.getByRole('link', { name: 'Start' }).click()
  await expect(page.getByRole('region', { name: 'Espoo' })).toBeVisible()
  await signOut(page, 'newcomer')

  await page.goto('/en')
  await signIn('focal-espoo')
  await endNewcomer(page)
})

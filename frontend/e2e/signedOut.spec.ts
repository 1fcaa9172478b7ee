import type { BrowserContext, Page } from '@playwright/test'
import { type Account, expect, test } from './fixtures'

/** What the app keeps of the sign-in, changed while a form is open. */
async function changeSession(page: Page, changes: { access_token?: string; expires_at?: number }) {
  await page.evaluate((changed) => {
    for (const [name, session] of Object.entries(sessionStorage)) {
      if (name.startsWith('oidc.user:'))
        sessionStorage.setItem(name, JSON.stringify({ ...JSON.parse(session), ...changed }))
    }
  }, changes)
}

/** The sign-in has ended everywhere: the service takes the token no more, and the sign-in service asks again who it is. */
async function endSignIn(page: Page, context: BrowserContext) {
  await context.clearCookies()
  await changeSession(page, { access_token: 'ended' })
}

async function signInAgain(page: Page, account: Account) {
  await page.getByRole('alert').getByRole('button', { name: 'Sign in again' }).click()
  await page.getByLabel('Username or email').fill(account)
  await page.getByLabel('Password', { exact: true }).fill(account)
  await page.getByRole('button', { name: 'Sign In' }).click()
}

test('whoever asks to act and is signed out meanwhile comes back to the same words', async ({
  page,
  context,
  signIn,
  expectAccessible,
}) => {
  const note = `I work in the library, room ${Date.now()}.`
  await page.goto('/en/cities/helsinki-fi')
  await signIn('newcomer')
  await page.getByRole('link', { name: 'Ask to act for this city' }).click()
  await page.getByRole('radio', { name: 'Focal point' }).check()
  await page.getByLabel('How can we check that you act for the city?').fill(note)
  const address = page.url()
  await endSignIn(page, context)
  await page.getByRole('button', { name: 'Send the request' }).click()
  await expect(page.getByRole('alert')).toContainText('You are no longer signed in')
  await expect(page.getByRole('alert')).toBeFocused()
  await expectAccessible()

  await signInAgain(page, 'newcomer')
  await expect(page).toHaveURL(address)
  await expect(page.getByLabel('How can we check that you act for the city?')).toHaveValue(note)
  await expect(page.getByRole('radio', { name: 'Focal point' })).toBeChecked()
  await page.getByRole('button', { name: 'Send the request' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Request sent' })).toBeFocused()
})

test('a profile that took longer than the sign-in is saved, and one begun before it ended is not lost', async ({
  page,
  context,
  signIn,
}) => {
  const words = page.getByRole('textbox', { name: 'English' })
  await page.goto('/en/cities/granollers-es')
  await signIn('focal-granollers')

  await test.step('a token that has run out is renewed on the way', async () => {
    await page.getByRole('link', { name: 'Edit the profile' }).click()
    await words.fill('Written for long')
    await changeSession(page, { access_token: 'run-out', expires_at: 1 })
    await page.getByRole('button', { name: 'Save the profile' }).click()
    await expect(page.getByText('The profile is saved.')).toBeVisible()
  })

  await test.step('where the sign-in has ended too, signing in comes back to what was typed', async () => {
    await page.getByRole('link', { name: 'Edit the profile' }).click()
    await words.fill('Written for longer still')
    await endSignIn(page, context)
    await page.getByRole('button', { name: 'Save the profile' }).click()
    await expect(page.getByRole('alert')).toContainText('You are no longer signed in')
    await signInAgain(page, 'focal-granollers')
    await expect(words).toHaveValue('Written for longer still')
    await page.getByRole('button', { name: 'Save the profile' }).click()
    await expect(page.getByText('The profile is saved.')).toBeVisible()
  })
})

test('a form that is sent without a connection keeps its words and is sent once there is one', async ({
  page,
  context,
  signIn,
}) => {
  await page.goto('/en/cities/granollers-es')
  await signIn('focal-granollers')
  await page.getByRole('link', { name: 'Edit the profile' }).click()
  const words = page.getByRole('textbox', { name: 'English' })
  await words.fill(`Written without a connection ${Date.now()}`)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Save the profile' }).click()
  await expect(page.getByRole('alert')).toContainText('what you typed is still here')
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Save the profile' }).click()
  await expect(page.getByText('The profile is saved.')).toBeVisible()
})

test('a working page says that it is not the reader’s, and leads on', async ({ page, signIn, expectAccessible }) => {
  await page.goto('/en/networks')
  await signIn('newcomer')
  for (const path of [
    '/en/cities/espoo-fi/edit',
    '/en/cities/espoo-fi/record',
    '/en/networks/gnlc/edit',
    '/en/cities/new',
    '/en/networks/new',
    '/en/networks/new?parent=gnlc',
    '/en/themes/new',
  ]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: 'You do not have access to this' })).toBeVisible()
    await expectAccessible()
  }
  await page.getByRole('link', { name: 'My account' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Newcomer Account' })).toBeVisible()
})

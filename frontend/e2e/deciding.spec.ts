import { accounts, expect, test } from './fixtures'

const cities = [
  { account: 'focal-espoo', slug: 'espoo-fi', name: 'Espoo' },
  { account: 'focal-granollers', slug: 'granollers-es', name: 'Granollers' },
] as const

test('a secretariat decides on several applications at once, with the keyboard', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  let network = ''

  for (const { account, slug, name } of cities) {
    await test.step(`${name} applies`, async () => {
      await page.goto(`/en/cities/${slug}/apply`)
      await signIn(account)
      const choice = page.getByRole('radio', { name: /^GNLC cluster/, disabled: false }).last()
      network = (await choice.getAttribute('value')) ?? ''
      await choice.check()
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('textbox', { name: 'Reasons' }).fill('To learn with others.')
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('button', { name: 'Send the application' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Application sent' })).toBeVisible()
      await page.getByRole('banner').getByRole('button', { name: accounts[account] }).click()
      await page.getByRole('menuitem', { name: 'Sign out' }).click()
      await expect(page.getByRole('banner').getByRole('button', { name: 'Sign in' })).toBeVisible()
    })
  }

  await test.step('the secretariat declines both with one decision', async () => {
    await page.goto(`/en/networks/${network}/members?state=SUBMITTED`)
    await signIn('secretariat-gnlc')
    await expect(page.getByText('2 applications waiting')).toBeVisible()
    await expectAccessible()
    await page.getByRole('checkbox', { name: 'Select all 2 shown' }).focus()
    await page.keyboard.press('Space')
    await expect(page.getByText('2 selected')).toBeVisible()
    await page.getByRole('button', { name: 'Decline' }).focus()
    await page.keyboard.press('Enter')

    const dialog = page.getByRole('dialog', { name: 'Decline 2 applications' })
    await expect(dialog.getByLabel('In effect from')).toBeFocused()
    await expectAccessible()
    await dialog.getByLabel('Note').focus()
    await page.keyboard.type('The cluster is full.')
    await dialog.getByRole('button', { name: 'Decline 2 applications' }).focus()
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('All 2 are saved.')).toBeFocused()
    await expectAccessible()
    await page.keyboard.press('Escape')
    await expect(page.getByText('No applications are waiting for a decision.')).toBeVisible()
  })

  await test.step('each city is told why, and the list can be taken home', async () => {
    await page.getByRole('combobox', { name: 'Show' }).selectOption('Declined')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download as CSV' }).click()
    expect((await download).suggestedFilename()).toMatch(/-declined-\d{4}-\d\d-\d\d\.csv$/)
    await page.getByRole('link', { name: 'View: Espoo' }).first().click()
    await expect(page.getByText('The cluster is full.')).toBeVisible()
  })
})

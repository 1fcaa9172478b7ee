import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures'
import { pressOn, tabTo } from './keyboard'

test('a city joins a network without a mouse', async ({ page, expectAccessible }) => {
  test.slow()
  const { keyboard } = page
  const press = (target: Locator) => pressOn(page, target)
  let network = ''

  await test.step('signing in comes back to the page', async () => {
    await page.goto('/en/my-cities')
    await press(page.getByRole('main').getByRole('button', { name: 'Sign in' }))
    await tabTo(page, page.getByLabel('Username or email'))
    await keyboard.type('focal-torino')
    await tabTo(page, page.getByLabel('Password', { exact: true }))
    await keyboard.type('focal-torino')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'For my city' })).toBeVisible()
  })

  await test.step('a mistake is said, and the way to mend it has the focus', async () => {
    await press(page.getByRole('link', { name: 'Apply to a network' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Which network does Torino want to join?' })).toBeFocused()
    await press(page.getByRole('button', { name: 'Continue' }))
    await expect(page.getByRole('alert')).toBeFocused()
    await press(page.getByRole('alert').getByRole('link'))
    await expect(page.locator(':focus')).toHaveAttribute('type', 'radio')
  })

  await test.step('a network is chosen with the arrows', async () => {
    const choice = page.getByRole('radio', { name: /^GNLC cluster/, disabled: false }).first()
    for (let steps = 0; steps < 60 && !(await choice.isChecked()); steps++) await keyboard.press('ArrowDown')
    await expect(choice).toBeChecked()
    network = (await choice.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)) ?? ''
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Why does Torino want to join?' })).toBeFocused()
  })

  await test.step('the answers are kept on the server', async () => {
    await tabTo(page, page.getByRole('textbox', { name: 'Reasons' }))
    await keyboard.press('Control+A')
    await keyboard.type('We teach and learn in every quarter.')
    await press(page.getByRole('button', { name: 'Continue' }))
    await expect(page.getByText(/^Saved on /)).toBeVisible()
    await expectAccessible()
    await press(page.getByRole('link', { name: 'Continue later' }))
    const begun = page.getByRole('listitem').filter({ hasText: `The application to ${network} is not finished` })
    await press(begun.getByRole('link', { name: 'Continue' }))
    await expect(page.getByRole('textbox', { name: 'Reasons' })).toHaveValue('We teach and learn in every quarter.')
    await press(page.getByRole('button', { name: 'Continue' }))
  })

  await test.step('the answers are checked, and one is changed', async () => {
    await press(page.getByRole('button', { name: 'Continue' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Check your answers before you send them' })).toBeFocused()
    await press(page.getByRole('button', { name: 'Change the answer: Day of the council’s resolution' }))
    const day = page.getByLabel('Day of the council’s resolution')
    await tabTo(page, day)
    // The parts of a date stand as this browser has them, month first.
    await keyboard.type('03122026')
    await expect(day).toHaveValue('2026-03-12')
    await press(page.getByRole('button', { name: 'Continue' }))
    await expect(page.getByText('12 March 2026')).toBeVisible()
    await expectAccessible()
  })

  await test.step('a draft is not discarded by mistake', async () => {
    await press(page.getByRole('button', { name: 'Discard the draft' }))
    const dialog = page.getByRole('dialog', { name: `Discard Torino’s application to ${network}?` })
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
    await expectAccessible()
    await keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: 'Discard the draft' })).toBeFocused()
  })

  await test.step('it is sent, and can be withdrawn, which asks once more', async () => {
    await press(page.getByRole('button', { name: 'Send the application' }))
    await expect(page.getByRole('heading', { level: 1, name: 'Application sent' })).toBeFocused()
    await press(page.getByRole('link', { name: 'Go to “For my city”' }))
    const sent = page
      .getByRole('listitem')
      .filter({ hasText: `The application to ${network} is waiting for a decision` })
    await press(sent.getByRole('link', { name: 'View it' }))
    await expect(page.getByRole('radio')).toHaveCount(0)
    await press(page.getByRole('button', { name: 'Withdraw the application' }))
    const dialog = page.getByRole('dialog', { name: `Withdraw Torino’s application to ${network}?` })
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
    await expectAccessible()
    await press(dialog.getByRole('button', { name: 'Withdraw the application' }))
    await expect(page.getByText('The decision is saved.')).toBeVisible()
  })

  await test.step('it can be begun anew from its words', async () => {
    await press(page.getByRole('link', { name: 'Apply again' }))
    await expect(page.getByRole('textbox', { name: 'Reasons' })).toHaveValue('We teach and learn in every quarter.')
  })
})

test('a sign-in that ends in the middle of the form loses nothing', async ({ page, signIn }) => {
  await page.goto('/en/cities/granollers-es/apply')
  await signIn('focal-granollers')
  await page
    .getByRole('radio', { name: /^GNLC cluster/, disabled: false })
    .first()
    .check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('textbox', { name: 'Reasons' }).fill('What I was writing')

  // The session of this window is gone, as it is after a night.
  await page.evaluate(() => sessionStorage.clear())
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText(/^Kept on this device only/)).toBeVisible()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Send the application' }).click()
  await page.getByRole('button', { name: 'Sign in again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers before you send them' })).toBeVisible()
  await expect(page.getByText('What I was writing')).toBeVisible()
  await page.getByRole('button', { name: 'Discard the draft' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Discard the draft' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Which network/ })).toBeVisible()
})

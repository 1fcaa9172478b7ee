import { expect, test } from './fixtures'

test('a city corrects its profile, joins a network, and everybody can see it', async ({
  page,
  browser,
  signIn,
  expectAccessible,
}) => {
  const text = `Espoo learns in its libraries, as of ${Date.now()}.`

  await test.step('the focal point corrects the profile', async () => {
    await page.goto('/en/cities/espoo-fi')
    await signIn('focal-espoo')
    await page.getByRole('link', { name: 'Edit the profile' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'The profile of Espoo' })).toBeVisible()
    await expectAccessible()

    await page.getByRole('textbox', { name: 'English' }).fill(text)
    await page.getByLabel('Website').fill('espoo.fi')
    await page.getByRole('button', { name: 'Save the profile' }).click()
    await expect(page.getByRole('alert')).toContainText('Enter the full address')
    await expectAccessible()
    await page.getByRole('alert').getByRole('link').click()
    await expect(page.getByLabel('Website')).toBeFocused()

    await page.getByLabel('Website').fill('https://www.espoo.fi')
    await page.getByRole('button', { name: 'Save the profile' }).click()
    await expect(page.getByText('The profile is saved.')).toBeVisible()
    await expect(page.getByText(text)).toBeVisible()
  })

  let network = ''
  await test.step('the focal point applies to a network', async () => {
    await page.getByRole('link', { name: 'Apply to a network' }).click()
    await expect(page.getByText('Question 1 of 3')).toBeVisible()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('alert')).toContainText('Choose a network')
    await expectAccessible()

    const choice = page.getByRole('radio', { name: /^GNLC cluster/, disabled: false }).first()
    network = (await choice.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)) ?? ''
    await choice.check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByLabel('Reasons').fill('We want to learn with others.')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByLabel('Day of the council’s resolution').fill('2026-03-12')
    await page.getByRole('button', { name: 'Continue' }).click()

    await expect(page.getByRole('heading', { level: 1, name: 'Check your answers before you send them' })).toBeFocused()
    await expect(page.getByText('12 March 2026')).toBeVisible()
    await expectAccessible()
    await page.getByRole('button', { name: 'Send the application' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Application sent' })).toBeVisible()
    await page.getByRole('link', { name: 'Go to “For my city”' }).click()
    await expect(page.getByText(`The application to ${network} is waiting for a decision`)).toBeVisible()
    await expectAccessible()
  })

  await test.step('the secretariat admits the city', async () => {
    await page.getByRole('banner').getByRole('button', { name: 'Espoo Focal point' }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await signIn('secretariat-gnlc')
    await page.getByRole('navigation').getByRole('button', { name: 'My work' }).click()
    await page.getByRole('navigation').getByRole('link', { name: 'For my network' }).click()
    await expectAccessible()
    const waiting = page.getByRole('table', { name: 'Applications waiting for a decision' })
    const row = waiting.getByRole('row').filter({ has: page.getByTitle(network) })
    await row.getByRole('link', { name: 'Read and decide: Espoo' }).click()
    await expect(page.getByText('We want to learn with others.')).toBeVisible()
    await expectAccessible()

    await page.getByRole('radio', { name: 'Admit the city' }).check()
    // The day it is at the secretariat, not the one of this machine.
    const networks = await (await page.request.get('/api/v1/networks?limit=200')).json()
    const isIt = ({ shortName, names }: { shortName?: string; names: Record<string, string> }) =>
      [shortName, ...Object.values(names)].includes(network)
    const { slug } = networks.items.find(isIt)
    const { today } = await (await page.request.get(`/api/v1/networks/${slug}/actions`)).json()
    await expect(page.getByLabel('In effect from')).toHaveValue(today)
    await page.getByLabel('Note').fill('Admitted by the coordination.')
    await page.getByRole('button', { name: 'Save the decision' }).click()
    await expect(page.getByText('The decision is saved.')).toBeVisible()
    await expect(page.getByText('Admitted by the coordination.')).toBeVisible()
  })

  await test.step('a stranger sees it', async () => {
    const stranger = await browser.newPage()
    await stranger.goto(new URL('/en/cities/espoo-fi', page.url()).href)
    const member = stranger.getByRole('region', { name: 'Networks' }).getByRole('listitem').filter({ hasText: network })
    await expect(member).toContainText(String(new Date().getFullYear()))
    await expect(stranger.getByRole('region', { name: 'History' })).toContainText('Espoo joined')
    await stranger.close()
  })
})

test('two people who change the same city lose nothing', async ({ page, browser, signIn, expectAccessible }) => {
  const mine = `Mine, ${Date.now()}`
  const theirs = `Theirs, ${Date.now()}`
  await page.goto('/en/cities/torino-it')
  await signIn('focal-torino')
  await page.getByRole('link', { name: 'Edit the profile' }).click()
  await page.getByRole('textbox', { name: 'English' }).fill(mine)

  // The same person in another window changes the same field and another one.
  const other = await page.context().newPage()
  await other.goto('/en/cities/torino-it')
  await other.getByRole('banner').getByRole('button', { name: 'Sign in' }).click()
  await other.getByRole('link', { name: 'Edit the profile' }).click()
  await other.getByRole('button', { name: 'Discard it' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Discard it' }).click()
  await other.getByRole('textbox', { name: 'English' }).fill(theirs)
  await other.getByLabel('Spanish').fill(theirs)
  await other.getByRole('button', { name: 'Save the profile' }).click()
  await expect(other.getByText('The profile is saved.')).toBeVisible()
  await other.close()

  await page.getByRole('button', { name: 'Save the profile' }).click()
  const conflict = page.getByRole('alert')
  await expect(conflict).toContainText('Someone else changed this too')
  await expect(page.getByLabel('Spanish')).toHaveValue(theirs)
  await expect(page.getByRole('textbox', { name: 'English' })).toHaveValue(mine)
  await expectAccessible()
  await conflict.getByRole('radio', { name: `Their version: ${theirs}` }).check()
  await conflict.getByRole('button', { name: 'Keep these choices' }).click()
  await expect(page.getByRole('textbox', { name: 'English' })).toHaveValue(theirs)
  await page.getByRole('textbox', { name: 'English' }).fill(mine)
  await page.getByRole('button', { name: 'Save the profile' }).click()
  await expect(page.getByText('The profile is saved.')).toBeVisible()

  const stranger = await browser.newPage()
  await stranger.goto(new URL('/en/cities/torino-it', page.url()).href)
  await expect(stranger.getByText(mine)).toBeVisible()
  await stranger.close()
})

test('what is typed is still there after leaving the page', async ({ page, signIn }) => {
  await page.goto('/en/cities/granollers-es')
  await signIn('focal-granollers')
  await page.getByRole('link', { name: 'Edit the profile' }).click()
  await page.getByRole('textbox', { name: 'English' }).fill('Half a sentence')
  await page.goto('/en/networks')
  await page.goto('/en/cities/granollers-es/edit')
  await expect(page.getByRole('textbox', { name: 'English' })).toHaveValue('Half a sentence')
  await page.getByRole('button', { name: 'Discard it' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Discard it' }).click()
  await expect(page.getByRole('textbox', { name: 'English' })).not.toHaveValue('Half a sentence')
})

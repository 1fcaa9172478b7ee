import type { Page } from '@playwright/test'
import { openDeclaration, prepare, sign } from './declarations'
import { type Account, expect, test } from './fixtures'
import { pressOn, tabTo } from './keyboard'

async function openCheck(page: Page, signIn: (account: Account) => Promise<void>, slug: string) {
  await page.goto(`/en/declarations/${slug}/sign?city=torino-it&step=check`)
  await signIn('focal-torino')
  await expect(page.getByRole('heading', { level: 1, name: 'Check everything, then sign for Turin' })).toBeVisible()
  await page.getByRole('checkbox').check()
}

test('a text that was corrected between reading and signing is read again', async ({
  page,
  signIn,
  colleague,
  expectAccessible,
}) => {
  const secretariat = await colleague('secretariat-iaec')
  const { slug, title, address } = await openDeclaration(secretariat)
  await prepare(await colleague('focal-torino'), address, 'torino-it')
  await openCheck(page, signIn, slug)
  await expect(page.getByRole('article', { name: title })).toContainText('We open our schools in the evening.')

  const [clause] = (await secretariat.read(address)).version.blocks
  const corrected = { texts: { en: 'We open our schools at night.' } }
  await secretariat.send('PATCH', `${address}/blocks/${clause.id}`, corrected, address)
  await page.getByRole('button', { name: 'Sign for Turin' }).click()
  const warning = page.getByRole('alert').filter({ hasText: 'The text has changed since you read it' })
  await expect(warning).toBeFocused()
  await expect(page.getByRole('article', { name: title })).toContainText('We open our schools at night.')
  await expect(page.getByRole('checkbox')).not.toBeChecked()
  await expectAccessible()

  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Sign for Turin' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Turin has signed' })).toBeFocused()
})

test('a declaration that was closed meanwhile is not signed, and what was prepared can be read', async ({
  page,
  signIn,
  colleague,
  expectAccessible,
}) => {
  const secretariat = await colleague('secretariat-iaec')
  const { slug, title, address } = await openDeclaration(secretariat)
  await prepare(await colleague('focal-torino'), address, 'torino-it')
  await openCheck(page, signIn, slug)

  await secretariat.send('POST', `${address}/transitions`, { to: 'CLOSED' }, address)
  await page.getByRole('button', { name: 'Sign for Turin' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'This declaration cannot be signed' })).toBeFocused()
  await expect(page.getByText('The network closed it for signature after Turin started.')).toBeVisible()
  await expect(page.getByText('Signatory of the Example, Mayor')).toBeVisible()
  await expectAccessible()

  await page.getByRole('button', { name: 'Discard this draft' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Discard this draft' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText('Closed for signature')).toBeVisible()
})

test('whoever signs in the same second as a deputy is told that it is signed', async ({
  page,
  signIn,
  colleague,
  expectAccessible,
}) => {
  const { slug, address } = await openDeclaration(await colleague('secretariat-iaec'))
  const elsewhere = await colleague('focal-torino')
  const draft = await prepare(elsewhere, address, 'torino-it')
  await openCheck(page, signIn, slug)

  await sign(elsewhere, draft)
  await page.getByRole('button', { name: 'Sign for Turin' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Turin has signed this already' })).toBeFocused()
  await expectAccessible()
  await page.getByRole('link', { name: 'View what was signed' }).click()
  await expect(page.getByText('Valid signature')).toBeVisible()
})

test('a city signs without a mouse', async ({ page, colleague, signIn }) => {
  const { slug } = await openDeclaration(await colleague('secretariat-iaec'))
  const { keyboard } = page
  const goOn = page.getByRole('button', { name: 'Continue', exact: true })
  const question = (name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
  await page.goto(`/en/declarations/${slug}`)
  await signIn('focal-granollers')

  await pressOn(page, page.getByRole('link', { name: 'Sign for Granollers' }))
  await question('Which language does Granollers sign in?')
  await tabTo(page, page.getByRole('radio', { name: 'English' }))
  await keyboard.press('Enter')
  await question('Read what Granollers signs')
  await pressOn(page, page.getByRole('button', { name: 'We have read it: continue' }))

  await question('Who signs for Granollers?')
  await pressOn(page, goOn)
  await expect(page.getByRole('alert')).toBeFocused()
  await pressOn(page, page.getByRole('alert').getByRole('link', { name: /^Name of the signatory/ }))
  await expect(page.getByLabel('Name of the signatory')).toBeFocused()
  await keyboard.type('Signatory of the Example')
  await keyboard.press('Tab')
  await keyboard.type('Mayor')
  await keyboard.press('Enter')

  await question('Has the council of Granollers passed a resolution?')
  await tabTo(page, page.getByLabel('Number or title of the resolution'))
  await keyboard.type('2026/117')
  await keyboard.press('Enter')
  await pressOn(page, page.getByRole('alert').getByRole('link', { name: /^Day of the council/ }))
  // The parts of a date stand as this browser has them, month first.
  await keyboard.type('03122026')
  await pressOn(page, goOn)

  await question('When does it take effect for Granollers?')
  await tabTo(page, page.getByRole('region', { name: 'The text that is signed' }))
  await tabTo(page, goOn)
  await keyboard.press('Enter')

  await question('Check everything, then sign for Granollers')
  await pressOn(page, page.getByRole('button', { name: 'Change the answer: In effect from' }))
  await question('When does it take effect for Granollers?')
  await pressOn(page, goOn)
  await pressOn(page, page.getByRole('button', { name: 'Sign for Granollers' }))
  await expect(page.getByRole('checkbox')).toBeFocused()
  await keyboard.press('Space')
  await pressOn(page, page.getByRole('button', { name: 'Sign for Granollers' }))
  await question('Granollers has signed')
})

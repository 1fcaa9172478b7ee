import { createHmac } from 'node:crypto'
import { expect, test } from './fixtures'

test('somebody follows a city, reads in the inbox what happens, and stops the emails', async ({
  page,
  request,
  colleague,
  signIn,
  expectAccessible,
}) => {
  const admin = await colleague('admin')
  const name = `Kaupunki ${Date.now()}`
  const city = await admin.send('POST', '/cities', {
    sourceLanguage: 'en',
    ownName: name,
    names: { en: name },
    country: 'FI',
  })

  await page.goto(`/en/cities/${city.slug}`)
  await signIn('newcomer')
  await page.getByRole('button', { name: `Follow ${name}` }).click()
  await expect(page.getByText(`You follow ${name} now.`)).toBeVisible()
  await expect(page.getByRole('button', { name: `Stop following ${name}` })).toBeVisible()
  await expectAccessible()

  const today = new Date().toISOString().slice(0, 10)
  await admin.send('POST', '/memberships', {
    city: city.slug,
    network: 'gnlc',
    state: 'ADMITTED',
    steps: [{ kind: 'ADMISSION', when: { edtf: today } }],
  })
  const what = page.getByRole('main').getByRole('link', { name: new RegExp(`^${name} joined`) })
  await expect(async () => {
    await page.goto('/en/inbox')
    await expect(what).toBeVisible({ timeout: 3000 })
  }).toPass()
  await expect(page.getByRole('banner').getByRole('link', { name: /^Inbox, one new entry$/ })).toBeVisible()
  await expectAccessible()

  await page.getByRole('button', { name: new RegExp(`^Mark as read: ${name}`) }).click()
  await expect(page.getByRole('button', { name: new RegExp(`^Mark as read: ${name}`) })).toHaveCount(0)
  await expect(page.getByRole('banner').getByRole('link', { name: 'Inbox', exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Unread' }).click()
  await expect(page.getByText('You have read everything.')).toBeVisible()

  await page.getByRole('link', { name: 'What I follow' }).click()
  await page.getByRole('radio', { name: 'Once a week, on Monday morning' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await expectAccessible()

  // The address as it stands in a letter: whoever opens it sees a page, a mail program posts.
  const me = await page.evaluate(() => {
    const session = Object.entries(sessionStorage).find(([key]) => key.startsWith('oidc.user:'))
    return JSON.parse(session?.[1] ?? '{}').access_token as string
  })
  const { id } = await (await request.get('/api/v1/me', { headers: { Authorization: `Bearer ${me}` } })).json()
  const address = `/unsubscribe/${codeOf(id)}`
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1, name: 'Stop emails about what you follow?' })).toBeVisible()
  await expectAccessible()
  await page.getByRole('button', { name: 'Stop the emails' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /You will get no more emails/ })).toBeVisible()
  const oneClick = { form: { 'List-Unsubscribe': 'One-Click' } }
  expect((await request.post(address, oneClick)).status()).toBe(204)
  expect((await request.post(`/unsubscribe/${'0'.repeat(64)}`, oneClick)).status()).toBe(404)

  await page.getByRole('link', { name: 'Choose how often we write to you' }).click()
  await expect(page.getByRole('radio', { name: /^Never/ })).toBeChecked()
  await page.getByRole('button', { name: `Stop following ${name}` }).click()
  await expect(page.getByText(`You no longer follow ${name}.`)).toBeVisible()
})

test('whoever is not signed in is asked to sign in before they follow', async ({ page }) => {
  await page.goto('/en/networks/iaec')
  await page.getByRole('button', { name: /^Follow International Association/ }).click()
  await expect(page.getByLabel('Username or email')).toBeVisible()
})

/** As the service of the local stack makes it. */
function codeOf(person: string) {
  const signature = createHmac('sha256', 'demonstration-signing-key-for-local-stacks-only')
    .update(`unsubscription\n${person}`)
    .digest()
  return person.replaceAll('-', '') + signature.subarray(0, 16).toString('hex')
}

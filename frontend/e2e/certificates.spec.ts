import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { latestLetterTo, letterbox } from './letters'

test.skip(!letterbox, 'the personal link stands in a letter, which is to be had in the stack of make test')

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** Opens what the latest letter to that address leads to. */
async function openLinkOf(page: Page, address: string) {
  const link = () => /\/registration#[a-z2-7]{26}/.exec(latestLetterTo(address) ?? '')?.[0] ?? ''
  await expect.poll(link).not.toBe('')
  await page.goto(link())
}

async function downloads(page: Page, button: string) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return (await download).suggestedFilename()
}

test('who was there has a certificate that anybody can check, and the organiser has them all, and the badges', async ({
  page,
  browser,
  baseURL,
  signIn,
  colleague,
  expectAccessible,
}) => {
  test.slow()
  const now = Date.now()
  const address = `certified-${now}@example.org`
  const title = `21st Congress of certificates ${now}`
  const secretariat = await colleague('secretariat-iaec')
  const { slug } = await secretariat.send('POST', '/conferences', {
    network: 'iaec',
    sourceLanguage: 'en',
    titles: { en: title },
    when: { edtf: new Date().toISOString().slice(0, 10) },
    mode: 'ONSITE',
    timeZone: 'UTC',
    state: 'CONFIRMED',
  })
  const settings = { places: [{ mode: 'ONSITE' }], questions: [], approval: false, keepDays: 60 }
  await secretariat.send('PUT', `/conferences/${slug}/registration`, settings)
  const asked = await page.request.post('/api/v1/registrations', {
    data: {
      kind: 'CONFERENCE',
      event: slug,
      mode: 'ONSITE',
      name: 'Certified Example',
      email: address,
      language: 'en',
      organisation: 'Example Institute',
    },
  })
  expect(asked.status(), await asked.text()).toBe(201)
  const document = { titles: { en: 'The slides' }, url: 'https://example.org/slides' }
  const day = new Date().toISOString().slice(0, 10)
  const session = await secretariat.send('POST', '/sessions', {
    kind: 'CONFERENCE',
    event: slug,
    sourceLanguage: 'en',
    titles: { en: 'Opening' },
    format: 'PLENARY',
    start: `${day}T09:30`,
    end: `${day}T11:00`,
    documents: [document],
  })

  const delegate = await (await browser.newContext({ baseURL })).newPage()
  await test.step('a delegate without an account has a badge, and the way to the programme and back', async () => {
    await openLinkOf(delegate, address)
    expect(await downloads(delegate, 'Download the badge (PDF)')).toBe('badge.pdf')
    await delegate.getByRole('link', { name: 'My programme' }).click()
    await expect(heading(delegate, `My programme at ${title}`)).toBeVisible()
    await delegate.getByRole('link', { name: 'My registration' }).click()
    await expect(heading(delegate, 'Your registration')).toBeVisible()
  })

  await test.step('the organiser prints the badges', async () => {
    await page.goto(`/en/conferences/${slug}/registrations`)
    await signIn('secretariat-iaec')
    expect(await downloads(page, 'Badges (PDF)')).toBe(`${slug}-badges.pdf`)
  })

  await test.step('at the door of a session the delegate is let in, and is at the event by that', async () => {
    await page.goto(`/en/sessions/${session.id}`)
    await page.getByRole('link', { name: 'Check people in' }).click()
    await expect(heading(page, 'Check-in')).toBeVisible()
    await page.getByRole('button', { name: 'Check in Certified Example' }).click()
    await expect(page.getByText('1 of 1 have arrived. Everything is sent.')).toBeVisible()
    await expectAccessible()
    await page.goto(`/en/conferences/${slug}/registrations`)
  })

  await test.step('once checked in, the delegate has a certificate, and anybody can check it', async () => {
    await delegate.reload()
    expect(await downloads(delegate, 'Download the certificate (PDF)')).toBe('certificate-of-attendance.pdf')
    await delegate.getByRole('link', { name: /^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{4}$/ }).click()
    await expect(heading(delegate, 'A certificate of attendance for Certified Example')).toBeVisible()
    await expect(delegate.getByText('Valid certificate')).toBeVisible()
    await expect(delegate.getByText('Example Institute')).toBeVisible()
    await expect(delegate.getByRole('listitem').filter({ hasText: 'Opening' })).toContainText('09:30–11:00')
    await delegate.context().close()
  })

  await test.step('the organiser downloads all certificates', async () => {
    await page.reload()
    await expect(page.getByRole('heading', { name: 'After the event' })).toBeVisible()
    expect(await downloads(page, 'All certificates (ZIP)')).toBe(`${slug}-certificates.zip`)
    expect(await downloads(page, 'Figures (CSV)')).toBe(`${slug}-figures.csv`)
    expect(await downloads(page, 'Sessions (CSV)')).toBe(`${slug}-sessions.csv`)
    await expectAccessible()
  })

  await test.step('the page of the past conference tells who came and what is left of it, and leads to the next', async () => {
    await secretariat.send('POST', `/conferences/${slug}/transitions`, { to: 'HELD' }, `/conferences/${slug}`)
    await page.goto(`/en/conferences/${slug}`)
    await expect(page.getByText('One person registered.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'The slides' })).toBeVisible()
    await expectAccessible()
    await page.getByRole('link', { name: 'Write down action points' }).click()
    await page.getByLabel('What needs to be done, in English').fill('Send the list of experiences.')
    await page.getByRole('button', { name: 'Add the action point' }).click()
    await expect(page.getByText('1. Send the list of experiences.')).toBeVisible()
    await expectAccessible()
    await page.getByRole('link', { name: 'Back to the conference' }).click()
    await expect(page.getByRole('link', { name: 'Send the list of experiences.' })).toBeVisible()
    await page.getByRole('link', { name: 'Prepare the next edition' }).click()
    await expect(heading(page, `The edition after “${title}”`)).toBeVisible()
    await expectAccessible()
    await page.getByRole('button', { name: 'Add the next edition' }).click()
    await expect(page.getByText('The next edition has been added. Check what was copied.')).toBeVisible()
    await expect(page.getByText('Registration opens later.')).toBeVisible()
  })
})

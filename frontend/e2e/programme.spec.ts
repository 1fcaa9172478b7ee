import type { Page } from '@playwright/test'
import { accounts, expect, test } from './fixtures'

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** The schedule of another conference, as pretalx writes it. */
const schedule = `<?xml version="1.0" encoding="utf-8"?>
<schedule><generator name="pretalx" version="2025.1"/><version>0.4</version>
<conference><title>Invented Days</title><acronym>invented</acronym></conference>
<day index="1" date="2032-05-04"><room name="Blue room">
<event guid="6a2f3c1e-0000-4000-8000-0000000000aa" id="12" code="G9JGWY"><room>Blue room</room><title>Learning in gardens</title>
<type>Workshop</type><date>2032-05-04T10:00:00+03:00</date><start>10:00</start><duration>01:00</duration><language>en</language>
<track>Schools</track><persons><person id="4">Grace Example</person></persons></event>
</room></day></schedule>`

test('an organiser builds a programme, and a delegate chooses, sees a clash and moves up on a waiting list', async ({
  page,
  signIn,
  colleague,
  expectAccessible,
}) => {
  test.slow()
  const now = Date.now()
  const title = `Congress with sessions ${now}`
  const secretariat = await colleague('secretariat-iaec')
  // Whoever is made an organiser has signed in before.
  await colleague('newcomer')
  const { slug } = await secretariat.send('POST', '/conferences', {
    network: 'iaec',
    sourceLanguage: 'en',
    titles: { en: title },
    when: { edtf: '2032-05-04/2032-05-06' },
    mode: 'ONSITE',
    timeZone: 'Europe/Helsinki',
    state: 'CONFIRMED',
  })
  const event = { kind: 'CONFERENCE', event: slug }
  await secretariat.send('POST', '/event-roles', { ...event, role: 'ORGANISER', email: 'newcomer@example.org' })
  await secretariat.send('PUT', `/conferences/${slug}/registration`, { places: [{ mode: 'ONSITE' }], keepDays: 90 })
  const address = `/en/conferences/${slug}`

  await test.step('the organiser adds a session by the form', async () => {
    await page.goto(address)
    await signIn('newcomer')
    await page.getByRole('link', { name: 'Build the programme' }).click()
    await expect(heading(page, `Programme of ${title}`)).toBeVisible()
    await page.getByRole('link', { name: 'Add a session' }).click()
    await expect(heading(page, `Add a session to ${title}`)).toBeVisible()
    await page.getByRole('button', { name: 'Add a session' }).click()
    await expect(page.getByRole('alert')).toContainText('Title in English')
    await page.getByLabel('Title in English').fill('Opening')
    await page.getByLabel('Start', { exact: true }).fill('2032-05-04T09:30')
    await page.getByLabel('End', { exact: true }).fill('2032-05-04T11:00')
    await page.getByRole('combobox', { name: 'Room' }).fill('Blue room')
    await page.getByRole('button', { name: 'Add a speaker' }).click()
    const speaker = page.getByRole('group', { name: 'Speaker 1' })
    await speaker.getByLabel('Name', { exact: true }).fill('Ada Example')
    await speaker.getByLabel('Agreed to be named on').fill('2032-01-01')
    await expectAccessible()
    await page.getByRole('button', { name: 'Add a session' }).click()
    await expect(page.getByText('The session is in the programme.')).toBeVisible()
    await expect(page.getByText('Ada Example')).toBeVisible()
    await expectAccessible()
  })

  await test.step('a file that takes the room at the same time is shown as it is, and not taken in', async () => {
    await page.getByRole('link', { name: 'Import a file' }).click()
    await expect(heading(page, `Import the programme of ${title}`)).toBeVisible()
    const choose = (text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'schedule.xml', mimeType: 'text/xml', buffer: Buffer.from(text) })
    await choose(schedule)
    await expect(page.getByText('Programme of “Invented Days”: one with an error')).toBeVisible()
    await expect(page.getByText('Blue room has “Opening” from 09:30 to 11:00')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Import / })).toHaveCount(0)
    await expectAccessible()
    await choose(schedule.replaceAll('Blue room', 'Red room'))
    await expect(page.getByText('Programme of “Invented Days”: one new session')).toBeVisible()
    await page.getByRole('button', { name: 'Import one session' }).click()
    await expect(page.getByText('One session is imported.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Learning in gardens' })).toBeVisible()
    // Nobody has said that this speaker agreed to be named.
    await expect(page.getByText('Grace Example')).toHaveCount(0)
  })

  await test.step('and moves a session by keyboard, to where it is refused and to where it is not', async () => {
    await page.getByLabel('View').selectOption('Timetable')
    await expect(page.getByRole('columnheader', { name: 'Red room' })).toBeVisible()
    await expectAccessible()
    await page.getByRole('link', { name: 'Learning in gardens' }).first().press('Enter')
    await expect(heading(page, 'Learning in gardens')).toBeVisible()
    await expectAccessible()
    await page.getByRole('link', { name: 'Move or edit' }).press('Enter')
    await page.getByRole('combobox', { name: 'Room' }).fill('blue ROOM')
    await page.getByRole('button', { name: 'Save' }).press('Enter')
    await expect(page.getByRole('alert')).toContainText('Room')
    await page.getByRole('combobox', { name: 'Room' }).fill('Green room')
    await page.getByRole('button', { name: 'Save' }).press('Enter')
    await expect(page.getByText('The session is saved.')).toBeVisible()
    await expect(page.getByText('Green room')).toBeVisible()
  })

  const visit = await secretariat.send('POST', '/sessions', {
    ...event,
    sourceLanguage: 'en',
    titles: { en: 'Visit to a school' },
    format: 'STUDY_VISIT',
    start: '2032-05-05T09:00',
    end: '2032-05-05T12:00',
    capacity: 1,
  })
  const other = await secretariat.send('POST', '/registrations', {
    ...event,
    mode: 'ONSITE',
    name: 'First Example',
    email: `first-${now}@example.org`,
    language: 'en',
  })
  await secretariat.send('POST', `/registrations/${other.id}/sessions`, { session: visit.id })

  await test.step('a delegate chooses on a phone, sees a clash, and waits for the study visit', async () => {
    const focal = await colleague('focal-espoo')
    await focal.send('POST', '/registrations', {
      ...event,
      mode: 'ONSITE',
      name: accounts['focal-espoo'],
      email: `focal-${now}@example.org`,
      language: 'en',
    })
    await page.getByRole('banner').getByRole('button', { name: accounts.newcomer }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await expect(page.getByRole('banner').getByRole('button', { name: 'Sign in' })).toBeVisible()
    await page.goto(`${address}/programme`)
    await signIn('focal-espoo')
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('link', { name: 'My programme' }).click()
    await expect(heading(page, `My programme at ${title}`)).toBeVisible()
    await page.getByRole('button', { name: 'Choose “Opening”' }).click()
    await expect(page.getByRole('button', { name: 'Give up “Opening”' })).toBeVisible()
    await page.getByRole('button', { name: 'Choose “Learning in gardens”' }).click()
    await expect(page.getByText('At the same time as Opening')).toBeVisible()
    await page.getByRole('button', { name: 'Join the waiting list of “Visit to a school”' }).click()
    await expect(page.getByText('You are on the waiting list.')).toBeVisible()
    await page.getByRole('button', { name: 'Get an address for my calendar' }).click()
    await expect(page.getByLabel('Address for your calendar')).toHaveValue(/\/programmes\/[a-z2-7]{26}\/sessions\.ics$/)
    await expectAccessible()
  })

  await test.step('and moves up when somebody before gives up the place', async () => {
    const registration = `/registrations/${other.id}`
    await secretariat.send('POST', `${registration}/transitions`, { to: 'CANCELLED' }, registration)
    await page.reload()
    await expect(page.getByText('You have a place.')).toBeVisible()
  })
})

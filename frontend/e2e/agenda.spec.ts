import type { Locator } from '@playwright/test'
import { expect, test } from './fixtures'

test('a visitor finds a meeting by its month and takes it into a calendar', async ({
  page,
  request,
  expectAccessible,
}) => {
  await page.goto('/en/agenda?view=month&month=2025-10')
  await expect(page.getByRole('heading', { name: 'October 2025' })).toBeVisible()
  // A season has no day of its own: it stands beside the month.
  await expect(page.getByText('In this period, date not fixed')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Meeting of the Italian Network' })).toBeVisible()
  await expectAccessible()

  await page.getByRole('link', { name: '17th Meeting of the Spanish Network' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: '17th Meeting of the Spanish Network' })).toBeVisible()
  await expect(page.getByText('Zero school dropout')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Viladecans' })).toBeVisible()
  await expectAccessible()

  const address = await page.getByRole('link', { name: 'Add to my calendar' }).getAttribute('href')
  const calendar = await (await request.get(address ?? '')).text()
  expect(calendar).toContain('DTSTART;VALUE=DATE:20251001')
  expect(calendar).toContain('DTEND;VALUE=DATE:20251004')
})

test('the agenda of a year holds what has a day and what has none', async ({ page, expectAccessible }) => {
  await page.goto('/en/agenda?view=year&year=2025')
  await expect(page.getByRole('heading', { name: '2025', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'International Day of the Educating City 2025' })).toBeVisible()
  await page.getByRole('button', { name: 'Next year' }).click()
  await expect(page).toHaveURL(/year=2026/)
  await expect(page.getByRole('link', { name: 'International Day of the Educating City 2026' })).toBeVisible()
  await expectAccessible()
})

test('the whole agenda is a calendar in the language of the reader', async ({ page, request }) => {
  await page.goto('/es/agenda?past=true&network=iaec')
  await expect(page.getByText(/citas pasadas/)).toBeVisible()
  const answer = await request.get('/api/v1/agenda.ics?network=iaec&lang=es')
  expect(answer.headers()['content-type']).toContain('text/calendar')
  // Lines are folded at 75 bytes.
  expect((await answer.text()).replaceAll('\r\n ', '')).toContain(
    'SUMMARY:Meeting of the Italian Network (otoño de 2025)',
  )
})

test('a visitor sees until when people can register, and takes it into a calendar', async ({
  page,
  request,
  colleague,
  expectAccessible,
}) => {
  const secretariat = await colleague('secretariat-iaec')
  const title = `Congress with a deadline ${Date.now()}`
  const { slug } = await secretariat.send('POST', '/conferences', {
    network: 'iaec',
    sourceLanguage: 'en',
    titles: { en: title },
    when: { edtf: '2033-05-04' },
    mode: 'ONSITE',
    timeZone: 'Europe/Helsinki',
    state: 'CONFIRMED',
  })
  const registration = `/conferences/${slug}/registration`
  const settings = { places: [{ mode: 'ONSITE' }], keepDays: 90, closesAt: '2033-03-31T20:59:00Z' }
  await secretariat.send('PUT', registration, settings)

  await page.goto('/en/agenda?view=month&month=2033-03')
  const deadline = page.getByRole('cell').filter({ hasText: 'Registration closes' })
  await expect(deadline).toContainText(title)
  await expectAccessible()
  await page.goto('/es/agenda?view=year&year=2033&kind=DEADLINE')
  await expect(page.getByText('Se cierra la inscripción', { exact: true })).toBeVisible()
  await expect(page.getByText('23:59 (Europe/Helsinki)')).toBeVisible()
  await page.getByRole('link', { name: title }).click()
  await expect(page).toHaveURL(new RegExp(`/es/conferences/${slug}`))

  const calendar = async () =>
    (await (await request.get('/api/v1/agenda.ics?network=iaec')).text()).replaceAll('\r\n ', '')
  expect(await calendar()).toContain(`SUMMARY:Registration closes: ${title}`)
  await secretariat.send(
    'POST',
    `/conferences/${slug}/transitions`,
    { to: 'CANCELLED', note: 'Only a test' },
    `/conferences/${slug}`,
  )
  await page.goto('/en/agenda?view=year&year=2033')
  await expect(page.getByText(title)).toBeVisible()
  await expect(page.getByText('Registration closes', { exact: true })).toHaveCount(0)
})

for (const [device, viewport] of [
  ['desktop', { width: 1440, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test(`the agenda says where today stands, on a ${device}`, async ({ page, expectAccessible }) => {
    await page.setViewportSize(viewport)
    await page.clock.setFixedTime(new Date('2025-10-02T12:00:00Z'))
    const main = page.getByRole('main')
    const today = main.getByRole('paragraph').filter({ hasText: 'Today' })

    await page.goto('/en/agenda')
    await expect(today).toHaveText('Today2 October 2025')
    const top = async (place: Locator) => (await place.boundingBox())?.y
    const begun = await top(main.getByRole('link', { name: '17th Meeting of the Spanish Network' }))
    const coming = await top(main.getByRole('link', { name: 'International Day of the Educating City 2025' }))
    expect([begun, await top(today), coming].toSorted((a, b) => Number(a) - Number(b))).toEqual([
      begun,
      await top(today),
      coming,
    ])
    await expectAccessible()

    await page.goto('/en/agenda?past=true')
    await expect(today).toBeVisible()
    await page.goto('/en/agenda?view=year&year=2025')
    await expect(today).toBeVisible()
    await page.goto('/en/agenda?view=year&year=2024')
    await expect(page.getByRole('heading', { name: '2024', exact: true })).toBeVisible()
    await expect(today).toHaveCount(0)
    await page.goto('/en/agenda?view=month&month=2025-10')
    const day = main.getByRole('cell').and(main.locator('[aria-current=date]'))
    await expect(device === 'phone' ? today : day).toBeVisible()
  })
}

test('a month is printed on one page, across it', async ({ page }) => {
  // Six weeks, the longest there is.
  for (const month of ['2025-10', '2026-08']) {
    await page.goto(`/en/agenda?view=month&month=${month}`)
    await expect(page.getByRole('table')).toBeVisible()
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(paper) ?? []
    expect(Number(width)).toBeGreaterThan(Number(height))
  }
})

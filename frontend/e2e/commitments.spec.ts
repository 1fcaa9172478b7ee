import { aYearPasses, database } from './database'
import { openDeclaration, prepare, sign } from './declarations'
import { expect, test } from './fixtures'
import { latestLetterTo } from './letters'

test('a city promises something under a clause, the network asks for more and publishes it, and a report turns it green', async ({
  page,
  signIn,
  colleague,
  expectAccessible,
}) => {
  test.skip(!database, 'Time passes in the database, which only the stack of make test lets in')
  test.slow()
  const secretariat = await colleague('secretariat-iaec')
  const focal = await colleague('focal-espoo')
  const declaration = await openDeclaration(secretariat)
  await sign(focal, await prepare(focal, declaration.address, 'espoo-fi'))
  const title = `Schools open in the evening ${Date.now()}`
  let address = ''

  await test.step('the city begins with the clause', async () => {
    await page.goto('/en/my-cities')
    await signIn('focal-espoo')
    await page.getByRole('link', { name: 'Commitments', exact: true }).first().click()
    await page.getByRole('link', { name: 'Write a commitment' }).click()
    await expectAccessible()
    await page.getByRole('button', { name: 'Start' }).click()
    await expect(page.getByRole('alert')).toContainText('Enter a title')
    await expectAccessible()
    await page.getByLabel('What it is based on').selectOption({ label: declaration.title })
    await page.getByLabel('Clause').selectOption({ label: '1. We open our schools in the evening.' })
    await page.getByLabel('Title').fill(title)
    await page.getByRole('button', { name: 'Start' }).click()
    await expect(page.getByRole('heading', { level: 1, name: `Write: ${title}` })).toBeVisible()
  })

  await test.step('it is written, and what is missing stands beside it', async () => {
    await expectAccessible()
    await page.getByRole('link', { name: 'Say by which day it is done' }).click()
    await expect(page.getByLabel('Done by')).toBeFocused()
    await page.getByLabel('Done by').fill('2028-12-31')
    await page.getByLabel('Starts on').fill('2027-01-01')
    await page
      .getByLabel('Description')
      .fill(
        'Ten schools stay open until nine in the evening, with courses for neighbours of every age, free of charge.',
      )
    await page.getByLabel('What is counted').fill('Schools that are open in the evening')
    await page.getByLabel('Unit').fill('schools')
    await page.getByLabel('Starting point').fill('2')
    await page.getByLabel('In the year').fill('2025')
    await page.getByRole('button', { name: 'Submit for review' }).click()
    await expect(page.getByRole('alert')).toContainText('Say where this figure comes from')
    await expectAccessible()
    await page.getByLabel('Where this figure comes from').fill('Yearly report of the schools')
    await page.getByLabel('Target', { exact: true }).fill('10')
    await page.getByLabel('To be reached in').fill('2028')
    await page.getByLabel('Where this target comes from').fill('Budget plan')
    await page.getByRole('button', { name: 'Add a step' }).click()
    await page.getByRole('textbox', { name: 'Step 1', exact: true }).fill('The first five schools are open')
    await page.getByLabel('Date of step 1').fill('2027-09-01')
    await page.getByLabel('Department in charge').fill('Education services')
    await page.getByLabel('Money and people').fill('Four posts, and a line in the budget.')
    await expect(page.getByText(/^Saved on /)).toBeVisible()
    await expect(page.getByText('Resourced: complete')).toBeVisible()
    await page.reload()
    await expect(page.getByLabel('Department in charge')).toHaveValue('Education services')
    await page.getByRole('button', { name: 'Submit for review' }).click()
    await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
    address = new URL(page.url()).pathname.replace('/en', '')
  })

  await test.step('the network asks for a change of one field', async () => {
    await page.context().clearCookies()
    await page.evaluate(() => sessionStorage.clear())
    await page.goto('/en/my-networks')
    await signIn('secretariat-iaec')
    await page
      .getByRole('row')
      .filter({ hasText: title })
      .getByRole('link', { name: /^Review the commitment/ })
      .click()
    await expectAccessible()
    await page.getByRole('button', { name: 'Comment on: Department in charge' }).click()
    await page.getByLabel('Comment on: Department in charge').fill('Which person is in charge?')
    await page.getByRole('button', { name: 'Ask for changes (one comment)' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ask for changes' }).click()
    await expect(page.getByText('The city has been asked for changes.')).toBeVisible()
  })

  await test.step('the city answers, and the network publishes it', async () => {
    const { comments } = (await focal.read(`${address}/reviews`)).items[0]
    expect(comments).toEqual([{ pointer: '/department', text: 'Which person is in charge?' }])
    await focal.send('PATCH', address, { department: 'Education services, head of schools' }, address)
    await focal.send('POST', `${address}/transitions`, { to: 'SUBMITTED' }, address)
    await page.goto(`/en${address}/review`)
    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
    await expect(page.getByText('The commitment is published.')).toBeVisible()
  })

  await test.step('the city reports, and the network accepts the report', async () => {
    const today = new Date().toISOString().slice(0, 10)
    const report = await focal.send('POST', `${address}/progress-reports`, {
      sourceLanguage: 'en',
      from: today,
      to: today,
      percentage: 30,
      progress: 'IN_PROGRESS',
      indicatorValue: { value: 4, unit: 'schools', year: Number(today.slice(0, 4)), source: 'Count of the schools' },
      narratives: { en: 'Two more schools are open.' },
    })
    const path = `/progress-reports/${report.id}`
    await focal.send('POST', `${path}/evidence`, { titles: { en: 'The count' }, url: 'https://example.org/count' })
    await focal.send('POST', `${path}/transitions`, { to: 'SUBMITTED' }, path)
    await page.goto(`/en${path}`)
    await expect(page.getByText('Two more schools are open.')).toBeVisible()
    await expectAccessible()
    await page.getByRole('button', { name: 'Accept the report' }).click()
    await expect(page.getByText('The report is accepted.')).toBeVisible()
  })

  await test.step('everybody finds it, with its goal and its green light', async () => {
    await page.context().clearCookies()
    await page.evaluate(() => sessionStorage.clear())
    await page.goto(`/en/commitments?declaration=${declaration.slug}`)
    await expect(page.getByText('One commitment found')).toBeVisible()
    await expectAccessible()
    await page.getByRole('link', { name: title }).click()
    await expect(page.getByRole('heading', { name: 'The goal: from 2 to 10 schools by 2028' })).toBeVisible()
    await expect(page.getByRole('img', { name: /^Schools that are open in the evening/ })).toBeVisible()
    await expect(page.getByText('Reports up to date')).toBeVisible()
    await expect(page.getByText('Two more schools are open.')).toBeHidden()
    await expectAccessible()
    await page.goto(`/en${declaration.address}`)
    await expect(page.getByRole('heading', { name: 'One commitment has been made' })).toBeVisible()
    await expectAccessible()
    await page.goto('/en/commitments/overview')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible()
  })

  const id = address.replace('/commitments/', '')

  await test.step('a year passes, the light turns amber, and the city is reminded', async () => {
    await focal.send('POST', '/follows', { kind: 'COMMITMENT', id })
    await aYearPasses(id)
    await expect.poll(() => latestLetterTo('focal-espoo@example.org') ?? '', { timeout: 60_000 }).toContain(title)
    // Whoever is not signed in may be shown what their browser read within the last minute.
    await page.goto('/en/networks')
    await signIn('focal-espoo')
    await page.goto(`/en${address}`)
    await expect(page.getByText('Report due', { exact: true })).toBeVisible()
    await expectAccessible()
    await expect(async () => {
      await page.goto('/en/inbox')
      const entry = page.getByRole('main').getByRole('link', { name: `was reminded of the report on “${title}”` })
      await expect(entry).toBeVisible({ timeout: 3000 })
    }).toPass()
  })

  await test.step('the city asks for more time', async () => {
    await page.goto(`/en${address}`)
    await page.getByRole('button', { name: 'Ask for more time' }).click()
    await page.getByLabel('Why').fill('The schools are counted in summer.')
    await expectAccessible()
    await page.getByRole('button', { name: 'Send the request' }).click()
    await expect(page.getByText('The city asked for 3 more months')).toBeVisible()
  })

  await test.step('the network grants it, and the light is green again', async () => {
    await page.context().clearCookies()
    await page.evaluate(() => sessionStorage.clear())
    await page.goto('/en/networks')
    await signIn('secretariat-iaec')
    await page.goto(`/en${address}`)
    await page.getByRole('button', { name: 'Grant more time' }).click()
    await expect(page.getByText('More time is granted.')).toBeVisible()
    await expect(page.getByText('Reports up to date')).toBeVisible()
    await expect(page.getByText('Due without the extension')).toBeVisible()
  })
})

for (const scheme of ['light', 'dark'] as const) {
  test(`commitments are accessible and fit 320 pixels, in ${scheme} colours`, async ({ page, expectAccessible }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width: 320, height: 640 })
    for (const path of ['/fr/commitments', '/es/commitments/overview']) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
      await expectAccessible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    }
  })
}

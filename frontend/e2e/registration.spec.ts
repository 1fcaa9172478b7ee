import type { Page } from '@playwright/test'
import { type Account, accounts, expect, test } from './fixtures'
import { latestLetterTo, letterbox } from './letters'

test.skip(!letterbox, 'the personal link stands in a letter, which is to be had in the stack of make test')

async function signOut(page: Page, account: Account) {
  await page.getByRole('banner').getByRole('button', { name: accounts[account] }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('banner').getByRole('button', { name: 'Sign in' })).toBeVisible()
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
/** Opens what the latest letter to that address leads to. */
async function openLinkOf(page: Page, address: string) {
  const link = () => /\/registration#[a-z2-7]{26}/.exec(latestLetterTo(address) ?? '')?.[0] ?? ''
  await expect.poll(link).not.toBe('')
  await page.goto(link())
}

async function expectQrCode(page: Page, name: string) {
  const code = page.getByRole('img', { name: `QR code for the entrance, for ${name}` })
  await expect(code).toBeVisible()
  expect(await code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100)
}

const next = (page: Page) => page.getByRole('button', { name: 'Continue' }).click()

test('a conference opens registration, fills, serves its waiting list, and its organiser decides and writes', async ({
  page,
  browser,
  baseURL,
  signIn,
  colleague,
  expectAccessible,
}) => {
  test.slow()
  const now = Date.now()
  const visitorAddress = `visitor-${now}@example.org`
  const title = `Congress with places ${now}`
  const dinner = 'Do you come to the dinner?'
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
  const address = `/en/conferences/${slug}`

  await test.step('the secretariat opens registration, with two places and two questions', async () => {
    await page.goto(address)
    await signIn('secretariat-iaec')
    await page.getByRole('link', { name: 'Set up registration' }).click()
    await expect(heading(page, `Registration for ${title}`)).toBeVisible()
    await page.getByLabel('On site: places', { exact: true }).fill('2')
    await page.getByRole('button', { name: 'Add a question' }).click()
    await page.getByRole('button', { name: 'Save the settings' }).click()
    await expect(page.getByRole('alert')).toContainText('Question 1, in English')
    await expectAccessible()
    await page.getByLabel('Question 1, in English').fill(dinner)
    await page.getByLabel('Question 1: kind of answer').selectOption('Yes or no')
    await page.getByRole('group', { name: 'Question 1' }).getByLabel('People must answer it').check()
    await page.getByRole('button', { name: 'Add a question' }).click()
    await page.getByLabel('Question 2, in English').fill('What do you not eat?')
    await page.getByLabel('When to ask it').selectOption(dinner)
    await page.getByLabel('Only if the answer is').selectOption('Yes')
    await page.getByRole('button', { name: 'Save the settings' }).click()
    await expect(page.getByText('The settings are saved.')).toBeVisible()
    await expect(heading(page, 'Registrations')).toBeVisible()
    await expectAccessible()
  })

  await test.step('and makes somebody who is no secretariat its organiser', async () => {
    await page.getByRole('link', { name: 'Organisers' }).click()
    await page.getByLabel('Email address').fill('newcomer@example.org')
    await page.getByRole('button', { name: 'Make them an organiser' }).click()
    await expect(page.getByRole('button', { name: `End the role of ${accounts.newcomer}` })).toBeVisible()
    await expectAccessible()
    await signOut(page, 'secretariat-iaec')
  })

  await test.step('a city registers two delegates in one go, who take the places', async () => {
    await page.goto(address)
    await signIn('focal-espoo')
    await page.getByRole('link', { name: 'Register', exact: true }).click()
    await expect(heading(page, 'Who do you want to register?')).toBeVisible()
    await page.getByRole('radio', { name: /^Delegates of Espoo/ }).check()
    await next(page)
    await page.getByRole('button', { name: 'Add another delegate' }).click()
    for (const [number, name] of [
      [1, 'Aino'],
      [2, 'Eero'],
    ] as const) {
      const delegate = page.getByRole('group', { name: `Delegate ${number}` })
      await delegate.getByLabel('Full name').fill(`${name} Example`)
      await delegate.getByLabel('Email address').fill(`${name.toLowerCase()}-${now}@example.org`)
    }
    await expectAccessible()
    await next(page)
    await expect(heading(page, dinner)).toBeVisible()
    await page.getByRole('radiogroup', { name: 'Aino Example' }).getByRole('radio', { name: 'Yes' }).check()
    await page.getByRole('radiogroup', { name: 'Eero Example' }).getByRole('radio', { name: 'No' }).check()
    await next(page)
    await expect(heading(page, 'What do you not eat? (optional)')).toBeVisible()
    await expect(page.getByLabel('Eero Example')).toHaveCount(0)
    await page.getByLabel('Aino Example').fill('Nuts')
    await next(page)
    await expect(page.getByText('Aino Example: Nuts')).toBeVisible()
    await expectAccessible()
    await page.getByRole('button', { name: 'Register 2 people' }).click()
    await expect(heading(page, '2 registrations received')).toBeVisible()
    await expect(page.getByText('Eero Example has a place.')).toBeVisible()
    await expectAccessible()
  })

  const visitor = await (await browser.newContext({ baseURL })).newPage()
  await test.step('somebody without an account waits', async () => {
    await visitor.goto(address)
    await expect(visitor.getByText(/^All places are taken/)).toBeVisible()
    await visitor.getByRole('link', { name: 'Join the waiting list' }).click()
    await expect(heading(visitor, 'Who is taking part?')).toBeVisible()
    await next(visitor)
    await expect(visitor.getByRole('alert')).toContainText('Enter the full name')
    await visitor.getByLabel('Full name').fill('Visitor Example')
    await visitor.getByLabel('Email address').fill(visitorAddress)
    await next(visitor)
    await visitor.getByRole('radio', { name: 'For an organisation' }).check()
    await visitor.getByLabel('Name of the organisation').fill('Example Institute')
    await next(visitor)
    await visitor.getByRole('radio', { name: 'No', exact: true }).check()
    await next(visitor)
    await expect(heading(visitor, 'Check your answers, then register')).toBeVisible()
    await visitor.getByRole('button', { name: 'Register', exact: true }).click()
    await expect(visitor.getByText('Visitor Example is on the waiting list.')).toBeVisible()
  })

  await test.step('the city cancels one of its delegates, and the place goes to whoever waits', async () => {
    await page.goto(address)
    await page.getByRole('link', { name: 'Eero Example: confirmed' }).click()
    await expect(heading(page, 'Registration of Eero Example')).toBeVisible()
    await expectAccessible()
    await page.getByRole('button', { name: 'Cancel the registration' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText(`Cancel the registration of Eero Example for “${title}”?`)
    await dialog.getByRole('button', { name: 'Cancel the registration' }).click()
    await expect(page.getByText('The registration was cancelled.')).toBeVisible()
    await signOut(page, 'focal-espoo')
  })

  await test.step('who waited has the place, and gives it up by the link in the letter, without an account', async () => {
    await openLinkOf(visitor, visitorAddress)
    await expect(heading(visitor, 'Your registration')).toBeVisible()
    await expect(visitor.getByText('The place is confirmed.')).toBeVisible()
    await expectQrCode(visitor, 'Visitor Example')
    await visitor.getByRole('button', { name: 'Cancel the registration' }).click()
    await visitor.getByRole('dialog').getByRole('button', { name: 'Cancel the registration' }).click()
    await expect(visitor.getByText('The registration was cancelled.')).toBeVisible()
    await visitor.context().close()
  })

  await test.step('the organiser wants to approve, approves, and writes to all who have a place', async () => {
    await page.goto(`${address}/registrations`)
    await signIn('newcomer')
    await page.getByRole('link', { name: 'Change the settings' }).click()
    await page.getByLabel('I approve each registration').check()
    await page.getByRole('button', { name: 'Save the settings' }).click()
    await expect(page.getByText('The settings are saved.')).toBeVisible()
    const asked = await page.request.post('/api/v1/registrations', {
      data: {
        kind: 'CONFERENCE',
        event: slug,
        mode: 'ONSITE',
        name: 'Late Example',
        email: `late-${now}@example.org`,
        language: 'en',
        answers: [{ question: 'do-you-come-to-the-dinner', version: 1, text: 'no' }],
      },
    })
    expect(asked.status(), await asked.text()).toBe(201)

    await page.reload()
    await page.getByLabel('Status').selectOption('Waiting for approval')
    await expect(page).toHaveURL(/state=PENDING/)
    await page.getByRole('checkbox', { name: 'Select Late Example' }).check()
    await page.getByRole('button', { name: 'Approve' }).click()
    await expectAccessible()
    await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
    await expect(page.getByText('The registration is approved.')).toBeVisible()

    await page.getByRole('link', { name: 'Send an email' }).click()
    await page.getByRole('button', { name: 'Send the email' }).click()
    await expect(page.getByRole('alert')).toContainText('Choose who the email is for')
    await page.getByRole('checkbox', { name: 'People who have a place' }).check()
    await page.getByLabel('Subject, in English').fill('How to find us')
    await page.getByLabel('Email, in English').fill('The doors open at eight.')
    await expectAccessible()
    await page.getByRole('button', { name: 'Send the email' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Send the email' }).click()
    await expect(page.getByText('The email is on its way to 2 people.')).toBeVisible()
  })

  await test.step('a delegate asks for a letter of invitation, the organiser issues it, and anybody can check it', async () => {
    const delegate = await (await browser.newContext({ baseURL })).newPage()
    await openLinkOf(delegate, `aino-${now}@example.org`)
    await expectQrCode(delegate, 'Aino Example')
    await delegate.getByRole('button', { name: 'Ask for a letter' }).click()
    await delegate.getByLabel('Full name, as in the passport').fill('Aino Maria Example')
    await delegate.getByRole('combobox', { name: 'Nationality (optional)' }).fill('Colom')
    await delegate.getByRole('option', { name: 'Colombia' }).click()
    await delegate.getByRole('button', { name: 'Ask for the letter' }).click()
    await expect(delegate.getByText(/^A letter for Aino Maria Example has been requested/)).toBeVisible()

    await page.goto(`${address}/registrations`)
    await expect(page.getByRole('heading', { name: 'One person asks for a letter of invitation' })).toBeVisible()
    await page.getByRole('link', { name: 'Aino Maria Example' }).click()
    await page.getByRole('button', { name: 'Issue the letter' }).click()
    await expect(page.getByText(/^The letter for Aino Maria Example was issued on/)).toBeVisible()
    await expectAccessible()

    await delegate.reload()
    const download = delegate.waitForEvent('download')
    await delegate.getByRole('button', { name: 'Download the letter (PDF)' }).click()
    expect((await download).suggestedFilename()).toBe('letter-of-invitation.pdf')
    await delegate.getByRole('link', { name: /^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{4}$/ }).click()
    await expect(heading(delegate, 'A letter of invitation for Aino Maria Example')).toBeVisible()
    await expect(delegate.getByText('Valid letter')).toBeVisible()
    await expect(delegate.getByText('Colombia')).toBeVisible()
    await delegate.context().close()
  })
})

import type { Page } from '@playwright/test'
import { type Account, accounts, expect, test } from './fixtures'

async function signOut(page: Page, account: Account) {
  await page.getByRole('banner').getByRole('button', { name: accounts[account] }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('banner').getByRole('button', { name: 'Sign in' })).toBeVisible()
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

test('a network announces a meeting, convokes it, holds it and follows up what was agreed', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  test.slow()
  const title = `Study meeting ${Date.now()}`
  const todo = `Send the list of libraries ${Date.now()}`
  const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Rome' }).format()
  const toMeeting = () => page.getByRole('main').getByRole('link', { name: title }).first().click()

  await test.step('the secretariat announces it for autumn 2026', async () => {
    await page.goto('/en/networks/iaec-italy/meetings/new')
    await signIn('secretariat-iaec')
    await expect(heading(page, /^A new meeting of /)).toBeVisible()
    await page.getByRole('button', { name: 'Add the meeting' }).click()
    await expect(page.getByRole('alert')).toContainText('Write it in English')
    await expectAccessible()

    await page.getByLabel('Title, in English').fill(title)
    await page.getByRole('textbox', { name: 'When' }).fill('autumn 2026')
    await expect(page.getByText('to the season')).toBeVisible()
    await expect(page.getByText('You can add times once the day is known.')).toBeVisible()
    await page.getByRole('combobox', { name: 'Host city' }).fill('Torino')
    await page.getByRole('option', { name: /Turin/ }).click()
    await expectAccessible()
    await page.getByRole('button', { name: 'Add the meeting' }).click()
    await expect(heading(page, title)).toBeVisible()
    await expect(page.getByText('autumn 2026').first()).toBeVisible()
    await expect(page.getByText('The day is not fixed')).toBeVisible()
    await expectAccessible()
  })

  await test.step('it cannot be confirmed without its day, so that is added', async () => {
    await page.getByRole('button', { name: 'Confirm the meeting' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await page.getByRole('link', { name: /^Add the day/ }).click()
    await expect(heading(page, `Edit ${title}`)).toBeVisible()
    await page.getByRole('textbox', { name: 'When' }).fill(today)
    await page.getByLabel('Starts at').fill('09:30')
    await page.getByRole('combobox', { name: 'Time zone' }).fill('Europe/Rome')
    await page.getByRole('option', { name: 'Europe/Rome' }).click()
    await expect(page.getByText(/9:30.*Rome/).first()).toBeVisible()
    await expectAccessible()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText('The meeting is saved.')).toBeVisible()
    await page.getByRole('button', { name: 'Confirm the meeting' }).click()
    await expect(page.getByText('The meeting is confirmed.')).toBeVisible()
  })

  await test.step('the agenda is written and put in order', async () => {
    await page.getByRole('link', { name: 'Agenda and documents' }).click()
    for (const item of ['Libraries', 'Welcome']) {
      await page.getByLabel('Item, in English').fill(item)
      await page.getByLabel('Length in minutes').fill('30')
      await page.getByRole('button', { name: 'Add the item' }).click()
      await expect(page.getByText(`. ${item}`)).toBeVisible()
    }
    await page.getByRole('button', { name: 'Move up: Welcome' }).click()
    await expect(page.getByText('1. Welcome')).toBeVisible()
    await page.getByLabel('Title of the document, in English').fill('Programme')
    await page.getByLabel('Address of the document').fill('https://example.org/programme.pdf')
    await page.getByRole('button', { name: 'Add the document' }).click()
    await expect(page.getByRole('link', { name: 'Programme' })).toBeVisible()
    await expectAccessible()
    await toMeeting()
  })

  await test.step('the member cities are convoked', async () => {
    await page.getByRole('link', { name: 'Convocation', exact: true }).click()
    await expect(heading(page, 'Convoke the member cities')).toBeVisible()
    await page.getByLabel('Message, in English (optional)').fill('We look forward to seeing you.')
    await expectAccessible()
    await page.getByRole('button', { name: 'Send the convocation' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Send the convocation' }).click()
    await expect(page.getByText(/^The convocation is on its way to /)).toBeVisible()
    await expect(heading(page, title)).toBeVisible()
    await expect(page.getByText('Some cities have not answered')).toBeVisible()
    const pdf = page.getByRole('link', { name: 'PDF' }).first()
    expect((await page.request.get((await pdf.getAttribute('href')) ?? '')).headers()['content-type']).toContain('pdf')
    await signOut(page, 'secretariat-iaec')
  })

  await test.step('a city answers', async () => {
    await page.goto('/en/my-cities')
    await signIn('focal-torino')
    const task = page.getByRole('listitem').filter({ hasText: `Answer the convocation to “${title}”` })
    await task.getByRole('link', { name: 'Answer' }).click()
    await expect(heading(page, 'Is Torino coming?')).toBeVisible()
    await page.getByRole('button', { name: 'Send the answer' }).click()
    await expect(page.getByRole('alert')).toContainText('Choose an answer')
    await page.getByRole('radio', { name: /^Yes/ }).check()
    await page.getByLabel('How many people are coming').fill('2')
    await expectAccessible()
    await page.getByRole('button', { name: 'Send the answer' }).click()
    await expect(page.getByText('Torino is coming, with 2 people')).toBeVisible()
    await expectAccessible()
    await signOut(page, 'focal-torino')
  })

  await test.step('it is held, attendance and minutes are written, and it is closed', async () => {
    await page.goto('/en/my-networks')
    await signIn('secretariat-iaec')
    await page.goto('/en/agenda?network=iaec-italy')
    await toMeeting()
    await page.getByRole('link', { name: 'Answers', exact: true }).click()
    await expect(page.getByText('Coming, 2 people')).toBeVisible()
    await expectAccessible()
    await toMeeting()

    await page.getByRole('button', { name: 'Mark as held' }).click()
    await expect(page.getByText('The meeting is marked as held.')).toBeVisible()
    await page.getByRole('button', { name: 'Close the meeting' }).click()
    await expect(page.getByRole('alert')).toBeVisible()

    await page.getByRole('link', { name: /^Record attendance/ }).click()
    await page.getByRole('radio', { name: 'Present' }).first().focus()
    await page.keyboard.press('p')
    await expect(page.getByRole('radio', { name: 'Present' }).first()).toBeChecked()
    await expect(page.getByText('All cities are recorded.')).toBeVisible()
    await expectAccessible()
    await page.getByRole('link', { name: 'Back to the meeting' }).click()

    await page.getByRole('link', { name: /^Write the minutes/ }).click()
    await page.getByLabel('Text, in English').fill('The mayor opened the meeting.')
    await page.getByRole('button', { name: 'Save the minutes' }).click()
    await page.getByLabel('What was decided, in English').fill('Libraries open in the evening.')
    await page.getByLabel('In favour').fill('1')
    await page.getByRole('button', { name: 'Add the decision' }).click()
    await expect(page.getByText('one in favour, 0 against, 0 abstained')).toBeVisible()
    await page.getByLabel('What needs to be done, in English').fill(todo)
    await page.getByRole('combobox', { name: 'Responsible' }).fill('Torino')
    await page.getByRole('option', { name: /Turin/ }).click()
    await page.getByLabel('Due on').fill('2027-03-01')
    await page.getByRole('button', { name: 'Add the action point' }).click()
    await expect(page.getByText('due on 1 March 2027')).toBeVisible()
    await expectAccessible()
    await page.getByRole('link', { name: 'Back to the meeting' }).click()

    await page.getByRole('button', { name: 'Close the meeting' }).click()
    await expect(page.getByText('The meeting is closed.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'One city attended' })).toBeVisible()
    await expect(page.getByText('Libraries open in the evening.')).toBeVisible()
    await expectAccessible()
  })

  await test.step('the next meeting shows what is still open', async () => {
    await page.getByRole('link', { name: 'Prepare the next meeting' }).click()
    await page.getByRole('textbox', { name: 'When' }).fill('spring 2027')
    await expectAccessible()
    await page.getByRole('button', { name: 'Add the next meeting' }).click()
    await expect(page.getByText('The next meeting has been added.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Open action points of earlier meetings' })).toBeVisible()
    await page.getByRole('link', { name: todo }).click()
    await expect(heading(page, todo)).toBeVisible()
    await expectAccessible()
    await page.getByRole('button', { name: 'Mark as done' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Mark as done' }).click()
    await expect(page.getByText('The action point is done.')).toBeVisible()

    await page.goto('/en/networks/iaec-italy/action-points?state=DONE')
    await expect(page.getByRole('link', { name: todo })).toBeVisible()
    await expectAccessible()
  })
})

test('several meetings come from a table once every row is understood', async ({ page, signIn, expectAccessible }) => {
  const title = `Training ${Date.now()}`
  await page.goto('/en/networks/iaec-italy/meetings/import')
  await signIn('secretariat-iaec')
  const rows = page.getByLabel('Or paste the rows')
  await rows.fill(`title;kind;when;host\n${title};TRAINING;2027-21;torino-it\nNowhere;TRAINING;2027;nowhere-xx`)
  await page.getByRole('button', { name: 'Check the rows' }).click()
  await expect(page.getByText('2 rows. One of them needs correcting')).toBeVisible()
  await expect(page.getByText('spring 2027')).toBeVisible()
  await expectAccessible()

  await rows.fill(`title;kind;when;host\n${title};TRAINING;2027-21;torino-it`)
  await page.getByRole('button', { name: 'Check the rows' }).click()
  await page.getByRole('button', { name: 'Add this meeting' }).click()
  await expect(page.getByText('One meeting has been added.')).toBeVisible()
  await expect(page.getByRole('link', { name: title })).toBeVisible()
})

import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'
import { smallestDocx } from './samples'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test('a city gives its letterhead, replaces it, takes it home and takes it away', async ({
  page,
  signIn,
  expectAccessible,
}) => {
  await page.goto('/en/cities/torino-it/letterhead')
  await signIn('focal-torino')
  const field = page.getByRole('group', { name: 'Letterhead' })
  const file = field.getByLabel(/Choose .*file/)
  const fault = field.getByRole('alert')
  await expect(page.getByText(/^The city has no letterhead yet/)).toBeVisible()

  await test.step('what is no Word document is refused, with words that say what to do', async () => {
    await file.setInputFiles({ name: 'paper.docx', mimeType: docx, buffer: Buffer.from('MZ this is a program') })
    await expect(fault).toContainText('The content of this file does not match its name')
    await expectAccessible()
    await file.setInputFiles({ name: 'paper.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') })
    await expect(fault).toContainText('Choose one that ends in .docx')
    await expect(page.getByText(/^The city has no letterhead yet/)).toBeVisible()
  })

  await test.step('it is kept, and another takes its place', async () => {
    for (const [name, words] of [
      ['old paper.docx', 'The old paper'],
      ['new paper.docx', 'The new paper'],
    ] as const) {
      await file.setInputFiles({ name, mimeType: docx, buffer: smallestDocx(words) })
      await expect(page.getByText(new RegExp(`^${name}`))).toBeVisible()
      await expect(fault).toBeEmpty()
    }
    await expect(page.getByText(/^old paper/)).toBeHidden()
    await expectAccessible()
    await page.reload()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download new paper.docx' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('new paper.docx')
    const kept = await readFile(await download.path())
    expect(kept.subarray(0, 2).toString()).toBe('PK')
    // The letterhead is written anew: the text of the page is not part of it.
    expect(kept).not.toEqual(smallestDocx('The new paper'))
  })

  await test.step('it is taken away', async () => {
    await page.getByRole('button', { name: 'Remove new paper.docx' }).click()
    await expectAccessible()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await expect(page.getByText(/^The city has no letterhead yet/)).toBeVisible()
    await page.reload()
    await expect(page.getByText(/^The city has no letterhead yet/)).toBeVisible()
  })
})

import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { StoredFile } from '@/api/generated'
import { me, openApp, page, playApi } from '@/test/app'
import { city } from '@/test/records'

const api = playApi()
const address = '/en/cities/espoo-fi/letterhead'

describe('LetterheadPage', () => {
  let files: StoredFile[] = []

  beforeEach(() => {
    files = []
    api.get('/me', me({ role: 'FOCAL_POINT', city: 'espoo-fi' }))
    api.get('/cities/espoo-fi', city('espoo-fi'))
    api.get('/cities/espoo-fi/files', (query) => page(...(query.get('purpose') === 'ARMS' ? [] : files)))
    api.get('/files/:id', () => files[0] ?? null)
  })

  it('keeps the city’s paper, and takes it away again', async () => {
    const sent: { name: string | null; purpose: string | null; text: string }[] = []
    api.server.use(
      http.post(`${location.origin}/api/v1/cities/espoo-fi/files`, async ({ request }) => {
        const { searchParams } = new URL(request.url)
        sent.push({
          name: searchParams.get('name'),
          purpose: searchParams.get('purpose'),
          text: await request.text(),
        })
        files = [letterhead('letterhead.docx')]
        return HttpResponse.json(files[0], { status: 201, headers: { ETag: '"1-a"' } })
      }),
    )
    const removed = api.on('delete', '/files/:id', () => {
      files = []
      return { status: 204 }
    })
    openApp(address)
    await userEvent.upload(
      (await screen.findAllByLabelText(/Choose a file/))[0] as HTMLElement,
      new File(['head and foot'], 'letterhead.docx'),
    )
    expect(await screen.findByText(/^letterhead\.docx \(/)).toBeInTheDocument()
    expect(sent).toEqual([{ name: 'letterhead.docx', purpose: 'LETTERHEAD', text: 'head and foot' }])

    await userEvent.click(screen.getByRole('button', { name: 'Remove letterhead.docx' }))
    const dialog = await screen.findByRole('dialog', { name: 'Remove “letterhead.docx”?' })
    expect(removed).toEqual([])
    await userEvent.click(within(dialog).getByRole('button', { name: 'Remove' }))
    await waitFor(() => expect(removed[0]).toMatchObject({ params: { id: 'letterhead.docx' }, ifMatch: '"1-a"' }))
    expect(await screen.findByText(/The city has no letterhead yet/)).toBeInTheDocument()
  })

  it('says what was left out of the file, also what it has no words for yet', async () => {
    files = [{ ...letterhead('letterhead.docx'), leftOut: ['PICTURE', 'FIELD', 'OTHER', 'NEW_THING'] }]
    openApp(address)
    expect(await screen.findByRole('heading', { name: 'What we left out of your file' })).toBeInTheDocument()
    expect(screen.getByText(/^A picture. Use a PNG/)).toBeInTheDocument()
    expect(screen.getByText(/^An automatic field/)).toBeInTheDocument()
    expect(screen.getAllByText('Other content that a letterhead does not need.')).toHaveLength(1)
  })

  it('says nothing of what was left out where nothing was', async () => {
    files = [letterhead('letterhead.docx')]
    openApp(address)
    expect(await screen.findByText(/^letterhead\.docx \(/)).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'What we left out of your file' })).not.toBeInTheDocument()
  })

  it('says what the server found in the file', async () => {
    api.on('post', '/cities/espoo-fi/files', () => ({
      status: 422,
      body: { status: 422, violations: [{ pointer: '', code: 'macros', message: 'It brings a program with it.' }] },
    }))
    openApp(address)
    await userEvent.upload(
      (await screen.findAllByLabelText(/Choose a file/))[0] as HTMLElement,
      new File(['"x"'], 'letterhead.docx'),
    )
    expect(await screen.findByText('It brings a program with it.')).toHaveAttribute('role', 'alert')
  })
})

function letterhead(name: string): StoredFile {
  return {
    id: name,
    city: 'espoo-fi',
    purpose: 'LETTERHEAD',
    name,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    size: 13,
    sha256: '0'.repeat(64),
    leftOut: [],
    createdAt: '2026-11-20T08:00:00Z',
    updatedAt: '2026-11-20T08:00:00Z',
  }
}

import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SignatureVerification } from '@/api/generated'
import { sha256 } from '@/lib/sha256'
import { me, openApp, page, playApi } from '@/test/app'
import { adherence, declaration, network } from '@/test/records'

const api = playApi()
const code = '7KQ3M-0W9XZ-4T8B'
const text = 'Espoo will join in.'
const bytes = new TextEncoder()

describe('checking what was signed', () => {
  let verification: SignatureVerification
  const asked: string[] = []

  beforeEach(async () => {
    asked.length = 0
    const { city, declaration: of } = adherence('libraries', 'espoo-fi')
    verification = {
      code,
      stands: true,
      state: 'SIGNED',
      declaration: of,
      title: 'Declaration of libraries',
      issuer: declaration('libraries').issuer,
      city,
      cityName: 'Espoo',
      language: 'en',
      version: 1,
      signatoryName: 'Aino Example',
      signatoryTitle: 'Mayor',
      signedAt: '2026-11-20T09:30:00Z',
      signedOn: '2026-11-20',
      effectiveOn: '2026-11-20',
      textSha256: await sha256(bytes.encode(text)),
      documentSha256: await sha256(bytes.encode('the very file')),
      text,
    }
    api.get('/me', me())
    api.get('/networks', page(network('iaec')))
    api.server.use(
      http.get(`${location.origin}/api/v1/verify/:code`, ({ params }) =>
        params.code === code
          ? HttpResponse.json({ kind: 'SIGNATURE', code, stands: true, signature: verification })
          : new HttpResponse(null, { status: 404 }),
      ),
      http.get(`${location.origin}/api/v1/verify`, async ({ request }) => {
        const digest = new URL(request.url).searchParams.get('sha256') ?? ''
        asked.push(digest)
        if (digest === (await sha256(bytes.encode('another signed file')))) {
          return HttpResponse.json({ ...verification, code: '0000A-0000B-0000C', cityName: 'Torino' })
        }
        if (digest === verification.documentSha256) return HttpResponse.json(verification)
        return new HttpResponse(null, { status: 404 })
      }),
    )
  })

  async function drop(content: string, name = 'declaration.pdf') {
    await userEvent.upload(await screen.findByLabelText(/Choose a PDF/), new File([content], name), {
      applyAccept: false,
    })
    return screen.findByRole('alert')
  }

  it('says what was signed under a code, and that the text is that one', async () => {
    openApp(`/en/verify/${code}`)
    expect(await screen.findByRole('heading', { level: 1, name: 'Espoo signed this' })).toBeInTheDocument()
    expect(screen.getByText('Valid signature')).toBeInTheDocument()
    expect(screen.getByText('Aino Example, Mayor')).toBeInTheDocument()
    expect(await screen.findByText(/the text above is the one that was signed/)).toBeInTheDocument()
  })

  it('says when and why a signature no longer stands', async () => {
    verification = {
      ...verification,
      stands: false,
      state: 'WITHDRAWN',
      withdrawnOn: '2026-11-21',
      withdrawalReason: 'COUNCIL_DECISION',
    }
    openApp(`/en/verify/${code}`)
    expect(await screen.findByText(/^Withdrawn on 21 November 2026/)).toBeInTheDocument()
    expect(screen.getByText('Reason: The council decided this.')).toBeInTheDocument()
  })

  it('knows the very file without asking anybody, another one, and one that is none', async () => {
    openApp(`/en/verify/${code}`)
    expect(await drop('the very file')).toHaveTextContent('“declaration.pdf” is the signed document, unchanged')
    expect(asked).toEqual([])
    expect(await drop('another signed file', 'torino.pdf')).toHaveTextContent('“torino.pdf” is another signed document')
    expect(screen.getByRole('link', { name: '0000A-0000B-0000C' })).toBeInTheDocument()
    expect(await drop('%PDF-1.7 changed', 'changed.pdf')).toHaveTextContent('is not a document signed here')
    expect(await drop('a photo', 'paper.jpg')).toHaveTextContent('“paper.jpg” is not a PDF')
  })

  it('finds what a file is without a code', async () => {
    openApp('/en/verify')
    const verdict = await drop('the very file')
    expect(verdict).toHaveTextContent('Espoo, “Declaration of libraries”, signed on 20 November 2026.')
    expect(verdict).toHaveFocus()
  })

  it('takes a code typed by hand, and says where there is none', async () => {
    openApp('/en/verify')
    const field = await screen.findByRole('textbox', { name: 'Code' })
    await userEvent.type(field, '7KQ')
    await userEvent.click(screen.getByRole('button', { name: 'Check' }))
    expect(await screen.findByText(/^A code has 14 to 20/)).toBeInTheDocument()
    await userEvent.clear(field)
    await userEvent.type(field, 'AAAAA-AAAAA-AAAA')
    await userEvent.click(screen.getByRole('button', { name: 'Check' }))
    expect(await screen.findByRole('heading', { name: 'No document has this code' })).toBeInTheDocument()
  })

  it('is reached without a language in the address', async () => {
    const { router } = openApp(`/verify/${code}`)
    expect(await screen.findByRole('heading', { level: 1, name: 'Espoo signed this' })).toBeInTheDocument()
    expect(router.state.location.pathname).toBe(`/en/verify/${code}`)
  })
})

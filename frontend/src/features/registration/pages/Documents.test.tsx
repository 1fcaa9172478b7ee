import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { expectAccessible } from '@/test/accessible'
import { me, openApp, page, playApi } from '@/test/app'
import { city, network } from '@/test/records'

const api = playApi()
const code = 'abcdefghijklmnopqrstuvwxyz'
const event = {
  kind: 'CONFERENCE',
  slug: 'congress',
  network: 'iaec',
  sourceLanguage: 'en',
  titles: { en: 'Congress' },
  when: { edtf: '2027-03-04', precision: 'DAY', earliest: '2027-03-04', latest: '2027-03-04' },
  state: 'CONFIRMED',
}
const ada = {
  id: 'ada',
  event,
  mode: 'ONSITE',
  state: 'CONFIRMED',
  name: 'Ada Example',
  email: 'ada@example.org',
  language: 'en',
  arrival: 1,
  registeredAt: '2027-01-02T08:00:00Z',
  updatedAt: '2027-01-02T08:00:00Z',
}
const letter = (state: string, more = {}) => ({
  registration: 'ada',
  state,
  fullName: 'Ada Maria Example',
  language: 'en',
  createdAt: '2027-01-03T08:00:00Z',
  updatedAt: '2027-01-03T08:00:00Z',
  ...more,
})
const certificate = {
  registration: 'ada',
  code: '7KQ3M-0W9XZ-4T8B',
  fullName: 'Ada Example',
  language: 'en',
  issuedOn: '2027-03-04',
}
const picture = (path: string) =>
  http.get(`${location.origin}/api/v1${path}`, () =>
    HttpResponse.arrayBuffer(new Uint8Array([1, 2, 3]).buffer, { headers: { 'Content-Type': 'image/png' } }),
  )
const heading = (name: string) => screen.findByRole('heading', { name })

describe('what a delegate carries along', () => {
  beforeEach(() => {
    api.get('/me', me())
    api.get('/networks', page(network('iaec')))
    api.refuse('/conferences/:slug/registration', 404)
    api.server.use(
      picture('/registration-links/:code/check-in-code.png'),
      picture('/registrations/:id/check-in-code.png'),
    )
  })

  it('is a code for the entrance, and a letter of invitation that is asked for by the personal link', async () => {
    api.get('/registration-links/:code', { registration: ada, answers: [] })
    let asked: object | undefined
    api.server.use(
      http.get(`${location.origin}/api/v1/registration-links/:code/invitation-letter`, () =>
        asked ? HttpResponse.json(asked) : new HttpResponse(null, { status: 404 }),
      ),
    )
    const sent = api.on('put', '/registration-links/:code/invitation-letter', () => {
      asked = letter('REQUESTED')
      return { status: 200, body: asked }
    })
    const { becomeSignedIn } = openApp(`/en/registration#${code}`)
    becomeSignedIn(false)
    expect(await screen.findByRole('img', { name: 'QR code for the entrance, for Ada Example' })).toHaveAttribute(
      'src',
      'data:image/png;base64,AQID',
    )
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for a letter' }))
    const name = await screen.findByLabelText('Full name, as in the passport')
    expect(name).toHaveValue('Ada Example')
    await userEvent.clear(name)
    await userEvent.click(screen.getByRole('button', { name: 'Ask for the letter' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Enter the full name')
    await expectAccessible(screen.getByRole('main'))
    await userEvent.type(name, 'Ada Maria Example')
    await userEvent.click(screen.getByRole('button', { name: 'Ask for the letter' }))
    expect(await screen.findByText(/^A letter for Ada Maria Example has been requested/)).toBeInTheDocument()
    expect(sent[0]).toMatchObject({ params: { code }, body: { fullName: 'Ada Maria Example', language: 'en' } })
  })

  it('is issued by the organiser, and taken back only for a reason', async () => {
    let state = 'REQUESTED'
    api.get('/registrations/:id', ada)
    api.get('/registrations/:id/answers', { registration: ada, answers: [] })
    api.get('/registrations/:id/actions', () =>
      page(
        { action: 'setInvitationLetter' },
        ...(state === 'REQUESTED' ? [{ action: 'transitionInvitationLetter', to: 'ISSUED' }] : []),
        { action: 'transitionInvitationLetter', to: 'DECLINED' },
      ),
    )
    const issued = { code: '7KQ3M-0W9XZ-4T8B', issuedOn: '2027-01-04' }
    api.get('/registrations/:id/invitation-letter', () => letter(state, state === 'ISSUED' ? issued : {}))
    const sent = api.on('post', '/registrations/:id/invitation-letter/transitions', () => {
      state = state === 'REQUESTED' ? 'ISSUED' : 'DECLINED'
      return { status: 200, body: letter(state, issued) }
    })
    openApp('/en/registrations/ada')
    await heading('Letter of invitation')
    await userEvent.click(await screen.findByRole('button', { name: 'Issue the letter' }))
    expect(
      await screen.findByText('The letter for Ada Maria Example was issued on 4 January 2027.'),
    ).toBeInTheDocument()
    expect(screen.getByRole('link', { name: '7KQ3M-0W9XZ-4T8B' })).toHaveAttribute(
      'href',
      '/en/verify/7KQ3M-0W9XZ-4T8B',
    )
    expect(screen.getByRole('button', { name: 'Download the letter (PDF)' })).toBeInTheDocument()
    await expectAccessible(screen.getByRole('main'))
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw the letter' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Withdraw the letter' }))
    expect(sent).toHaveLength(1)
    await userEvent.type(dialog.getByLabelText('Why?'), 'Another passport')
    await userEvent.click(dialog.getByRole('button', { name: 'Withdraw the letter' }))
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[1]).toMatchObject({ body: { to: 'DECLINED', note: 'Another passport' } })
  })

  it('stands for those who act for the city among what they have to do, until they agree', async () => {
    api.get('/me', me({ role: 'FOCAL_POINT', city: 'espoo-fi' }))
    api.get('/cities/:slug', city('espoo-fi'))
    const nothing = ['/memberships', '/mandate-requests', '/declarations', '/adherences', '/meeting-answers']
    for (const path of [...nothing, '/action-points', '/commitments', '/review-queue', '/due-reports'])
      api.get(path, page())
    api.get('/waiting-registrations', page({ ...ada, state: 'PENDING', waitsForCity: true }))
    openApp('/en/my-work')
    expect(await screen.findByText('Ada Example wants to come to “Congress” for the city')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Decide' })).toHaveAttribute('href', '/en/registrations/ada')
  })

  it('is checked by whoever has the letter', async () => {
    api.get('/verify/:code', {
      kind: 'INVITATION_LETTER',
      code: '7KQ3M-0W9XZ-4T8B',
      stands: false,
      invitationLetter: {
        code: '7KQ3M-0W9XZ-4T8B',
        stands: false,
        fullName: 'Ada Maria Example',
        nationality: 'CO',
        event,
        title: 'Congreso',
        issuer: { slug: 'iaec', names: { en: 'IAEC' }, sourceLanguage: 'en' },
        issuerName: 'IAEC',
        date: '4 de marzo de 2027',
        language: 'es',
        issuedOn: '2027-01-04',
      },
    })
    openApp('/en/verify/7KQ3M-0W9XZ-4T8B')
    await heading('A letter of invitation for Ada Maria Example')
    expect(screen.getByText(/^This letter is no longer valid/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Congreso' })).toHaveAttribute('href', '/en/conferences/congress')
    expect(screen.getByText('Colombia')).toBeInTheDocument()
    await expectAccessible(screen.getByRole('main'))
  })

  it('is a certificate for whoever was there, and the way to the programme that was chosen', async () => {
    api.get('/registration-links/:code', { registration: { ...ada, state: 'ATTENDED' }, answers: [] })
    api.get('/registration-links/:code/certificate', certificate)
    api.get('/sessions', page({ id: 'opening' }))
    const { becomeSignedIn } = openApp(`/en/registration#${code}`)
    becomeSignedIn(false)
    await heading('Certificate of attendance')
    expect(screen.getByText('The certificate for Ada Example was issued on 4 March 2027.')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: certificate.code })).toHaveAttribute(
      'href',
      `/en/verify/${certificate.code}`,
    )
    expect(screen.getByRole('button', { name: 'Download the certificate (PDF)' })).toBeInTheDocument()
    expect(await screen.findByRole('link', { name: 'My programme' })).toHaveAttribute(
      'href',
      `/en/my-programme#${code}`,
    )
    await expectAccessible(screen.getByRole('main'))
  })

  it('names nobody once the data are erased, and still tells the name on the paper from another', async () => {
    const said = new TextEncoder().encode(`${certificate.code}\nAda Example`)
    const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', said))]
    api.get('/verify/:code', {
      kind: 'CERTIFICATE',
      code: certificate.code,
      stands: true,
      certificate: {
        code: certificate.code,
        stands: true,
        nameSha256: digest.map((byte) => byte.toString(16).padStart(2, '0')).join(''),
        represents: 'Espoo, Finland',
        mode: 'ONSITE',
        event,
        title: 'Congress',
        issuer: { slug: 'iaec', names: { en: 'IAEC' }, sourceLanguage: 'en' },
        issuerName: 'IAEC',
        date: '4 March 2027',
        sessions: [{ title: 'Opening', start: '2027-03-04T09:30', end: '2027-03-04T11:00' }],
        language: 'en',
        issuedOn: '2027-03-04',
      },
    })
    openApp(`/en/verify/${certificate.code}`)
    await heading('A certificate of attendance')
    expect(screen.getByText('Valid certificate')).toBeInTheDocument()
    expect(screen.getByText('Opening')).toBeInTheDocument()
    expect(screen.getByText('4 March 2027, 09:30–11:00')).toBeInTheDocument()
    const name = screen.getByLabelText('Name on the certificate')
    await userEvent.type(name, 'Eve Example')
    await userEvent.click(screen.getByRole('button', { name: 'Check the name' }))
    expect(await screen.findByText(/^This is not the name on the certificate/)).toBeInTheDocument()
    await userEvent.clear(name)
    await userEvent.type(name, 'Ada Example')
    await userEvent.click(screen.getByRole('button', { name: 'Check the name' }))
    expect(await screen.findByText('This is the name on the certificate.')).toBeInTheDocument()
    await expectAccessible(screen.getByRole('main'))
  })
})

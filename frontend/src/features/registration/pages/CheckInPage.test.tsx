import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { CheckInInput } from '@/api/generated'
import { sha256 } from '@/lib/sha256'
import { expectAccessible } from '@/test/accessible'
import { openApp, playApi } from '@/test/app'

const api = playApi()
const code = 'PAIDEIA:0B6F2C1D5A7E4C559A0E3C4F5D6E7A80'
const when = { edtf: '2027-03-04', precision: 'DAY', earliest: '2027-03-04', latest: '2027-03-04' }
const event = {
  kind: 'CONFERENCE',
  slug: 'congress',
  network: 'iaec',
  sourceLanguage: 'en',
  titles: { en: 'Congress' },
  when,
  state: 'CONFIRMED',
}
const espoo = { slug: 'espoo-fi', ownName: 'Espoo', names: { en: 'Espoo' }, sourceLanguage: 'en', country: 'FI' }

async function list(more = {}) {
  const digest = await sha256(new TextEncoder().encode(code))
  return {
    event,
    asOf: new Date().toISOString(),
    opensAt: '2020-01-01T00:00:00Z',
    cities: [espoo],
    people: [
      {
        registration: 'ada',
        name: 'Ada Example',
        city: 'espoo-fi',
        mode: 'ONSITE',
        state: 'CONFIRMED',
        codeDigest: '0'.repeat(16),
      },
      { registration: 'bo', name: 'Bo Example', mode: 'ONLINE', state: 'CONFIRMED', codeDigest: digest.slice(0, 16) },
    ],
    ...more,
  }
}

const results = (sent: CheckInInput[], outcome = 'CHECKED_IN') => ({
  items: sent.map(({ id, registration, at }) => ({
    id,
    outcome,
    ...(registration && {
      person: { registration, name: registration, mode: 'ONSITE', state: 'ATTENDED' },
      counted: { id: outcome === 'CHECKED_IN' ? id : 'other', at, door: 'Garden' },
    }),
  })),
})

async function open(more = {}) {
  api.get('/conferences/:slug', { ...event, network: { slug: 'iaec', names: { en: 'IAEC' }, sourceLanguage: 'en' } })
  api.get('/door-list', await list(more))
  const app = openApp('/en/conferences/congress/check-in')
  await screen.findByRole('heading', { level: 1, name: 'Check-in' })
  return app
}

const button = (name: string) => screen.findByRole('button', { name })

describe('The page at the doors', () => {
  afterEach(() => localStorage.clear())

  it('checks in by name and by a code that is typed, and takes back', async () => {
    const sent = api.on('post', '/check-ins', ({ body }) => ({ status: 200, body: results(body.checkIns) }))
    const ended = api.on('delete', '/check-ins/:id', () => ({ status: 204 }))
    await open()
    await expectAccessible(screen.getByRole('main'))
    await userEvent.type(screen.getByLabelText('This door'), 'Garden')
    await userEvent.click(await button('Check in Ada Example'))
    await screen.findByText('1 of 2 have arrived. Everything is sent.')
    expect(sent[0]?.body).toMatchObject({
      kind: 'CONFERENCE',
      event: 'congress',
      checkIns: [{ registration: 'ada', door: 'Garden' }],
    })
    await userEvent.type(screen.getByLabelText('Name, city or code'), `${code.toLowerCase()}{Enter}`)
    await screen.findByText('2 of 2 have arrived. Everything is sent.')
    expect(sent[1]?.body.checkIns[0]).toMatchObject({ registration: 'bo' })
    const [taking] = await screen.findAllByRole('button', { name: 'Undo the check-in of Ada Example' })
    await userEvent.click(taking as HTMLElement)
    await screen.findByText('1 of 2 have arrived. Everything is sent.')
    expect(ended[0]?.params).toEqual({ id: sent[0]?.body.checkIns[0].id })
  })

  it('keeps what cannot be sent, and sends it under the same ids when the page is opened again', async () => {
    const refused = api.on('post', '/check-ins', () => ({ status: 503, body: { status: 503 } }))
    await open()
    await userEvent.click(await button('Check in Ada Example'))
    await screen.findByText(/1 of 2 have arrived. One entry is waiting to be sent/)
    await waitFor(() => expect(refused.length).toBeGreaterThan(0))
    expect(JSON.stringify(localStorage)).not.toMatch(/Example|Espoo/)
    const sent = api.on('post', '/check-ins', ({ body }) => ({ status: 200, body: results(body.checkIns) }))
    act(() => void dispatchEvent(new Event('online')))
    await screen.findByText('1 of 2 have arrived. Everything is sent.')
    expect(sent[0]?.body).toEqual(refused[0]?.body)
  })

  it('tells when and where somebody was checked in before, and what is no code', async () => {
    api.on('post', '/check-ins', ({ body }) => ({ status: 200, body: results(body.checkIns, 'ALREADY_CHECKED_IN') }))
    await open()
    await userEvent.click(await button('Check in Ada Example'))
    expect(await screen.findByRole('region', { name: 'Not counted' })).toHaveTextContent(
      /Already checked in: .*, Garden/,
    )
    await userEvent.type(screen.getByLabelText('Name, city or code'), 'nobody{Enter}')
    await screen.findByText('0 people')
  })

  it('is the same at the door of a session, whose check-ins go to the session', async () => {
    const session = { id: 'one', titles: { en: 'A school' }, sourceLanguage: 'en' }
    api.get('/sessions/:id/door-list', await list({ session }))
    const sent = api.on('post', '/sessions/:id/check-ins', ({ body }) => ({
      status: 200,
      body: results(body.checkIns, body.checkIns[0]?.registration === 'ada' ? 'CHECKED_IN' : 'NO_PLACE'),
    }))
    const ended = api.on('delete', '/session-check-ins/:id', () => ({ status: 204 }))
    openApp('/en/sessions/one/check-in')
    await screen.findByRole('link', { name: 'A school' })
    await userEvent.click(await button('Check in Ada Example'))
    await screen.findByText('1 of 2 have arrived. Everything is sent.')
    expect(sent[0]?.params).toEqual({ id: 'one' })
    expect(sent[0]?.body).toMatchObject({ checkIns: [{ registration: 'ada' }] })
    await userEvent.click(await button('Check in Bo Example'))
    expect(await screen.findByRole('region', { name: 'Not counted' })).toHaveTextContent('No place in this session.')
    const [taking] = await screen.findAllByRole('button', { name: 'Undo the check-in of Ada Example' })
    await userEvent.click(taking as HTMLElement)
    await waitFor(() => expect(ended).toHaveLength(1))
  })

  it('says from when people are let in', async () => {
    await open({ opensAt: '2099-03-03T00:00:00Z' })
    await screen.findByText(/You can check people in from/)
    expect(await button('Check in Ada Example')).toBeDisabled()
  })

  it('shows no names once somebody has signed out', async () => {
    const { becomeSignedIn } = await open()
    await screen.findByText('Ada Example')
    becomeSignedIn(false)
    await screen.findByRole('heading', { name: 'Sign in to see this page' })
    expect(screen.queryByText('Ada Example')).toBeNull()
  })
})

import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { me, openApp, page, playApi } from '@/test/app'
import { city, network } from '@/test/records'

const api = playApi()
const meeting = {
  id: 'm',
  slug: 'spring-meeting',
  network: { slug: 'iaec-italy', names: { en: 'Italian Network' }, sourceLanguage: 'en' },
  kind: 'NETWORK_MEETING',
  sourceLanguage: 'en',
  titles: { en: 'Spring meeting' },
  themes: [],
  when: { edtf: '2026-03-04', precision: 'DAY', earliest: '2026-03-04', latest: '2026-03-04' },
  mode: 'ONSITE',
  state: 'HELD',
  audience: 'PUBLIC',
  asksForMinutes: true,
  items: [],
  participants: [],
  sources: [],
}

describe('the pages on which a meeting is minuted', () => {
  beforeEach(() => {
    api.get('/me', me({ role: 'SECRETARIAT', network: 'iaec' }))
    api.get('/networks', page(network('iaec'), network('iaec-italy', { parent: 'iaec' })))
    api.get('/meetings/:slug', meeting)
    api.get('/meetings/:slug/actions', page({ action: 'addMeetingDocument' }, { action: 'setMinutes' }))
    api.get('/meetings/:slug/gaps', page())
    api.get('/action-points', page())
  })

  it('note with one letter each who was there', async () => {
    const members = ['espoo-fi', 'torino-it', 'turku-fi'].map((slug) => city(slug))
    api.get('/meetings/:slug/attendance', page())
    api.get('/meetings/:slug/answers', page(...members.map((member) => ({ city: member, answer: 'NONE' }))))
    const sent = api.on('put', '/meetings/:slug/attendance/:city', ({ params, body }) => ({
      status: 200,
      body: { city: members.find(({ slug }) => slug === params.city), updatedAt: '', ...body } as never,
    }))
    openApp('/en/meetings/spring-meeting/attendance')
    const [first] = await screen.findAllByRole('radio', { name: 'Present' })
    first?.focus()
    await userEvent.keyboard('pea')
    expect(await screen.findByText('All cities are recorded.')).toBeInTheDocument()
    expect(sent.map(({ params, body }) => [params.city, body])).toEqual([
      ['espoo-fi', { presence: 'PRESENT' }],
      ['torino-it', { presence: 'EXCUSED' }],
      ['turku-fi', { presence: 'ABSENT' }],
    ])
  })

  it('write the minutes and go on with what was saved', async () => {
    let saved: object | undefined
    api.refuse('/meetings/:slug/minutes', 404)
    const sent = api.on('put', '/meetings/:slug/minutes', ({ body }) => {
      saved = { meeting, decisions: [], actionPoints: [], createdAt: '', updatedAt: '', ...(body as object) }
      api.get('/meetings/:slug/minutes', saved as never)
      return { status: 200, body: saved as never }
    })
    openApp('/en/meetings/spring-meeting/minutes')
    await userEvent.type(await screen.findByLabelText('Text, in English'), 'Opened.')
    await userEvent.click(screen.getByRole('button', { name: 'Save the minutes' }))
    expect(await screen.findByRole('heading', { name: 'Decisions' })).toBeInTheDocument()
    await userEvent.type(await screen.findByLabelText('Text, in English'), ' Closed.')
    await userEvent.click((await screen.findAllByRole('button', { name: 'Save' }))[0] as HTMLElement)
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent.map(({ ifMatch, body }) => [ifMatch, body.texts.en])).toEqual([
      [null, 'Opened.'],
      ['"1-a"', 'Opened. Closed.'],
    ])
    expect(screen.queryByText(/was kept on this device/)).not.toBeInTheDocument()
  })

  it('write down what a conference agreed, which its page shows', async () => {
    const conference = {
      ...meeting,
      slug: 'congress',
      titles: { en: 'Congress' },
      organisers: [],
      coOrganisers: [],
      issues: [],
      links: [],
      expected: [],
    }
    api.get('/conferences/:slug', conference as never)
    api.get('/conferences/:slug/actions', page({ action: 'createConferenceActionPoint' }))
    const sent = api.on('post', '/conferences/:slug/action-points', ({ body }) => {
      const point = {
        id: 'p',
        number: 1,
        network: meeting.network,
        conference,
        sourceLanguage: 'en',
        state: 'OPEN',
        createdAt: '',
        updatedAt: '',
        ...(body as object),
      }
      api.get('/action-points', page(point))
      return { status: 201, body: point as never }
    })
    openApp('/en/conferences/congress/action-points')
    await userEvent.type(await screen.findByLabelText('What needs to be done, in English'), 'Send the list.')
    await userEvent.click(screen.getByRole('button', { name: 'Add the action point' }))
    expect(await screen.findByText('1. Send the list.')).toBeInTheDocument()
    expect(sent.map(({ params, body }) => [params.slug, body.texts])).toEqual([['congress', { en: 'Send the list.' }]])
  })
})

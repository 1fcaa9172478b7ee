import { screen, waitFor, within } from '@testing-library/react'
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
  when: { edtf: '2027-03-04', precision: 'DAY', earliest: '2027-03-04', latest: '2027-03-04' },
  mode: 'ONSITE',
  state: 'CONFIRMED',
  audience: 'PUBLIC',
  asksForMinutes: true,
  items: [],
  participants: [],
  sources: [],
}
const answering = { action: 'setMeetingAnswer', path: '/meetings/spring-meeting/answers/espoo-fi' }

describe('the pages of a convocation', () => {
  beforeEach(() => {
    api.get('/me', me({ role: 'FOCAL_POINT', city: 'espoo-fi' }))
    api.get('/networks', page(network('iaec'), network('iaec-italy', { parent: 'iaec', members: 12 })))
    api.get('/cities/:slug', city('espoo-fi'))
    api.get('/meetings/:slug', meeting)
    api.get('/meetings/:slug/actions', page(answering))
    api.get('/meetings/:slug/documents', page())
    api.get('/meetings/:slug/convocations', page())
    api.get('/meetings/:slug/attendance', page())
    api.get('/meeting-answers', page({ meeting, city: city('espoo-fi'), answer: 'NONE', answerBy: '2027-02-01' }))
    api.get('/action-points', page())
    api.refuse('/meetings/:slug/minutes', 404)
  })

  it('take the answer of a city, which says how many come', async () => {
    const sent = api.on('put', '/meetings/:slug/answers/:city', ({ body }) => ({ status: 200, body }))
    const { router } = openApp('/en/meetings/spring-meeting/answer?city=espoo-fi')
    expect(await screen.findByRole('heading', { level: 1, name: 'Is Espoo coming?' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose an answer')
    await userEvent.click(screen.getByRole('radio', { name: /^Yes/ }))
    const people = screen.getByLabelText('How many people are coming')
    await userEvent.clear(people)
    await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }))
    expect(await screen.findByText('Enter a whole number from 1 to 1000')).toBeInTheDocument()
    await userEvent.type(people, '3')
    await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/en/meetings/spring-meeting'))
    expect(sent[0]).toMatchObject({ params: { city: 'espoo-fi' }, body: { answer: 'COMING', people: 3 } })
  })

  it('let nobody answer for a city for which they do not act', async () => {
    api.get('/meetings/:slug/actions', page())
    openApp('/en/meetings/spring-meeting/answer?city=espoo-fi')
    expect(await screen.findByRole('heading', { level: 1, name: 'You do not have access to this' })).toBeInTheDocument()
  })

  it('say how long before the meeting it arrives, and ask once more before it goes', async () => {
    api.get('/me', me({ role: 'SECRETARIAT', network: 'iaec' }))
    api.get('/meetings/:slug/actions', {
      items: [{ action: 'addMeetingDocument' }, { action: 'createConvocation' }],
      today: '2027-02-01',
    })
    api.get('/meetings/:slug/gaps', page())
    const sent = api.on('post', '/meetings/:slug/convocations', () => ({ status: 201, body: { id: 'c' } }))
    const { router } = openApp('/en/meetings/spring-meeting/convocation')
    expect(await screen.findByText('If you send it today, it arrives 31 days before the meeting.')).toBeInTheDocument()
    await userEvent.type(screen.getByLabelText('Message, in English (optional)'), 'Do come.')
    await userEvent.click(screen.getByRole('button', { name: 'Send the convocation' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Send the convocation to 12 member cities?' }))
    expect(sent).toHaveLength(0)
    await userEvent.click(dialog.getByRole('button', { name: 'Send the convocation' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/en/meetings/spring-meeting'))
    expect(sent[0]?.body).toEqual({ messages: { en: 'Do come.' } })
  })
})

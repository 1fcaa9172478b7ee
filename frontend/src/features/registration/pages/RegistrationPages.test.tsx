import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { expectAccessible } from '@/test/accessible'
import { me, openApp, page, playApi } from '@/test/app'
import { city, network } from '@/test/records'

const api = playApi()
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
const conference = {
  ...event,
  id: 'c',
  network: { slug: 'iaec', names: { en: 'IAEC' }, sourceLanguage: 'en' },
  themes: [],
  issues: [],
  organisers: [],
  coOrganisers: [],
  expected: [],
  participants: [],
  links: [],
  sources: [],
  mode: 'HYBRID',
  timeZone: 'Europe/Madrid',
}
const dinner = {
  code: 'dinner',
  version: 1,
  kind: 'YES_NO',
  labels: { en: 'Do you come to the dinner?' },
  required: true,
  sensitive: false,
  choices: [],
}
const diet = {
  code: 'diet',
  version: 2,
  kind: 'TEXT',
  labels: { en: 'What do you not eat?' },
  required: false,
  sensitive: true,
  choices: [],
  condition: { question: 'dinner', text: 'yes' },
}
const settings = {
  id: 's',
  event,
  status: 'OPEN',
  approval: false,
  places: [
    { mode: 'ONSITE', capacity: 2, perCity: 2, confirmed: 2, waiting: 1 },
    { mode: 'ONLINE', perCity: 2, confirmed: 0, waiting: 0 },
  ],
  questions: [dinner, diet],
  keepDays: 90,
  createdAt: '2027-01-01T08:00:00Z',
  updatedAt: '2027-01-01T08:00:00Z',
}
const registration = (id: string, more = {}) => ({
  id,
  event,
  mode: 'ONLINE',
  state: 'CONFIRMED',
  name: `Delegate ${id}`,
  email: `${id}@example.org`,
  language: 'en',
  arrival: 1,
  registeredAt: '2027-01-02T08:00:00Z',
  updatedAt: '2027-01-02T08:00:00Z',
  ...more,
})
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const button = (name: string) => screen.getByRole('button', { name })

describe('the pages of registration', () => {
  beforeEach(() => {
    api.get('/me', me({ role: 'FOCAL_POINT', city: 'espoo-fi' }))
    api.get('/networks', page(network('iaec')))
    api.get('/cities/:slug', city('espoo-fi'))
    api.get('/conferences/:slug', conference)
    api.get('/conferences/:slug/actions', page())
    api.get('/conferences/:slug/registration', settings)
    api.get('/declarations', page())
  })

  it('say on the page of the event what is left, and how the reader stands', async () => {
    api.get('/registrations', page(registration('ada', { state: 'WAITLISTED' })))
    openApp('/en/conferences/congress')
    expect(await screen.findByText('You can register now.')).toBeInTheDocument()
    expect(screen.getByText('On site: no places left, one person waiting')).toBeInTheDocument()
    expect(screen.getByText('Online: no limit')).toBeInTheDocument()
    expect(await screen.findByRole('link', { name: 'Delegate ada: on the waiting list' })).toHaveAttribute(
      'href',
      '/en/registrations/ada',
    )
    expect(screen.getByRole('link', { name: 'Register someone else' })).toBeInTheDocument()
  })

  it('register two delegates of a city in one go, each asked what concerns them', async () => {
    const sent = api.on('post', '/registration-groups', () => ({
      status: 200,
      body: { items: [registration('ada'), registration('bo', { state: 'WAITLISTED' })] },
    }))
    openApp('/en/conferences/congress/register')
    await heading('Who do you want to register?')
    await userEvent.click(button('Continue'))
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose who you want to register')
    await userEvent.click(screen.getByRole('radio', { name: /^Delegates of espoo-fi/ }))
    await userEvent.click(button('Continue'))

    await heading('Who is taking part for espoo-fi?')
    await userEvent.type(screen.getByLabelText('Full name'), 'Ada')
    await userEvent.type(screen.getByLabelText('Email address'), 'ada@example.org')
    await userEvent.click(button('Add another delegate'))
    const second = within(screen.getByRole('group', { name: 'Delegate 2' }))
    await expectAccessible(screen.getByRole('main'))
    await userEvent.type(second.getByLabelText('Full name'), 'Bo')
    await userEvent.type(second.getByLabelText('Email address'), 'ADA@example.org')
    await userEvent.click(button('Continue'))
    expect(await screen.findByRole('alert')).toHaveTextContent('Delegate 2, email address')
    await userEvent.clear(second.getByLabelText('Email address'))
    await userEvent.type(second.getByLabelText('Email address'), 'bo@example.org')
    await userEvent.click(button('Continue'))

    await heading('How will the delegates take part?')
    await userEvent.click(screen.getByRole('radio', { name: 'Online' }))
    await userEvent.click(button('Continue'))

    await heading('Do you come to the dinner?')
    await userEvent.click(within(screen.getByRole('radiogroup', { name: 'Ada' })).getByRole('radio', { name: 'No' }))
    await userEvent.click(within(screen.getByRole('radiogroup', { name: 'Bo' })).getByRole('radio', { name: 'Yes' }))
    await userEvent.click(button('Continue'))

    await heading('What do you not eat? (optional)')
    expect(screen.queryByLabelText('Ada')).not.toBeInTheDocument()
    await userEvent.type(screen.getByLabelText('Bo'), 'Nuts')
    await userEvent.click(button('Continue'))

    await heading('Check your answers, then register')
    expect(screen.getByText('Bo: Nuts')).toBeInTheDocument()
    await expectAccessible(screen.getByRole('main'))
    expect(sent).toHaveLength(0)
    await userEvent.click(button('Register 2 people'))
    await heading('2 registrations received')
    expect(screen.getByText('Delegate bo is on the waiting list.')).toBeInTheDocument()
    expect(sent[0]?.body).toEqual({
      kind: 'CONFERENCE',
      event: 'congress',
      mode: 'ONLINE',
      city: 'espoo-fi',
      delegates: [
        {
          name: 'Ada',
          email: 'ada@example.org',
          language: 'en',
          answers: [{ question: 'dinner', version: 1, text: 'no' }],
        },
        {
          name: 'Bo',
          email: 'bo@example.org',
          language: 'en',
          answers: [
            { question: 'dinner', version: 1, text: 'yes' },
            { question: 'diet', version: 2, text: 'Nuts' },
          ],
        },
      ],
    })
  })

  it('lead back to the question whose answer the service does not take', async () => {
    api.on('post', '/registrations', () => ({
      status: 422,
      body: { status: 422, violations: [{ pointer: '/answers/0/text', code: 'x', message: 'Not this' }] },
    }))
    openApp('/en/conferences/congress/register')
    await userEvent.click(await screen.findByRole('radio', { name: /^Myself/ }))
    await userEvent.click(button('Continue'))
    await heading('Are you taking part for a city or an organisation?')
    await userEvent.click(button('Continue'))
    await userEvent.click(await screen.findByRole('radio', { name: 'Online' }))
    await userEvent.click(button('Continue'))
    await userEvent.click(await screen.findByRole('radio', { name: 'No' }))
    await userEvent.click(button('Continue'))
    await heading('Check your answers, then register')
    await userEvent.click(button('Register'))
    await heading('Do you come to the dinner?')
    expect(await screen.findByRole('alert')).toHaveTextContent('Not this')
  })

  it('let a personal link cancel without an account, once it was asked again', async () => {
    const code = 'abcdefghijklmnopqrstuvwxyz'
    let state = 'CONFIRMED'
    api.get('/registration-links/:code', () => ({ registration: registration('ada', { state }), answers: [] }))
    const sent = api.on('post', '/registration-links/:code/transitions', () => {
      state = 'CANCELLED'
      return { status: 200, body: { registration: registration('ada', { state }), answers: [] } }
    })
    const { becomeSignedIn } = openApp(`/en/registration#${code}`)
    becomeSignedIn(false)
    await heading('Your registration')
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel the registration' }))
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Cancel the registration of Delegate ada for “Congress”?' }),
    )
    expect(sent).toHaveLength(0)
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel the registration' }))
    expect(await screen.findByText('The registration was cancelled.')).toBeInTheDocument()
    expect(sent[0]).toMatchObject({ params: { code }, body: { to: 'CANCELLED' }, ifMatch: '"1-a"' })
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Cancel/ })).not.toBeInTheDocument())
  })

  it('give the organiser the list, and a place out of turn only for a reason', async () => {
    api.get('/conferences/:slug/actions', page({ action: 'setConferenceRegistration' }))
    api.get('/registration-numbers', {
      states: [{ mode: 'ONSITE', state: 'WAITLISTED', count: 1 }],
      cities: [],
      days: [{ on: '2027-01-02', registered: 2 }],
    })
    api.server.use(
      http.get(`${location.origin}/api/v1/registrations`, ({ request }) => {
        const state = new URL(request.url).searchParams.get('state')
        const rows = [registration('ada'), registration('bo', { state: 'WAITLISTED' })]
        return HttpResponse.json(page(...rows.filter((row) => !state || row.state === state)))
      }),
    )
    const sent = api.on('post', '/registration-decisions', () => ({ status: 200, body: { items: [] } }))
    const { router } = openApp('/en/conferences/congress/registrations')
    await screen.findByText('2 registrations')
    await expectAccessible(screen.getByRole('main'))
    await userEvent.selectOptions(screen.getByLabelText('Status'), 'On the waiting list')
    await screen.findByText('One registration')
    expect(router.state.location.search).toEqual({ state: 'WAITLISTED' })
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select Delegate bo' }))
    await userEvent.click(button('Give a place now'))
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Give this person a place before it is their turn?' }),
    )
    await userEvent.click(dialog.getByRole('button', { name: 'Give a place now' }))
    expect(sent).toHaveLength(0)
    await userEvent.type(dialog.getByLabelText('Why?'), 'She speaks')
    await userEvent.click(dialog.getByRole('button', { name: 'Give a place now' }))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.body).toEqual({
      kind: 'CONFERENCE',
      event: 'congress',
      to: 'CONFIRMED',
      registrations: ['bo'],
      note: 'She speaks',
    })
  })

  it('take the settings with a question of the organiser', async () => {
    api.get('/conferences/:slug/actions', page({ action: 'setConferenceRegistration' }))
    api.get('/registration-numbers', { states: [], cities: [], days: [] })
    api.refuse('/conferences/:slug/registration', 404)
    const sent = api.on('put', '/conferences/:slug/registration', () => ({ status: 200, body: settings }))
    openApp('/en/conferences/congress/registrations/settings')
    await heading('Registration for Congress')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Online' }))
    await userEvent.type(screen.getByLabelText('On site: places'), '2')
    await userEvent.click(button('Add a question'))
    await userEvent.click(button('Save the settings'))
    expect(await screen.findByRole('alert')).toHaveTextContent('Write the question in the language of the event')
    await expectAccessible(screen.getByRole('main'))
    await userEvent.type(screen.getByLabelText('Question 1, in English'), 'Dinner?')
    await userEvent.selectOptions(screen.getByLabelText('Question 1: kind of answer'), 'Yes or no')
    await userEvent.click(button('Save the settings'))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.body).toEqual({
      approval: false,
      places: [{ mode: 'ONSITE', capacity: 2 }],
      keepDays: 90,
      questions: [{ code: 'dinner', kind: 'YES_NO', labels: { en: 'Dinner?' }, required: false, sensitive: false }],
    })
  })
})

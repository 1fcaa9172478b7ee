import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { me, openApp, page, playApi } from '@/test/app'
import { adherence, city, declarationItem, membership, network } from '@/test/records'

const api = playApi()

describe('the pages of those who work here', () => {
  beforeEach(() => {
    api.get(
      '/networks',
      page(network('iaec', { members: 3 }), network('gnlc'), network('iaec-italy', { parent: 'iaec' })),
    )
    api.get('/networks/:slug', { ...network('iaec'), handles: [], sources: [], about: { en: 'Cities.' } })
    api.get('/networks/:slug/actions', page())
    api.get('/cities/:slug', city('espoo-fi', { website: 'https://www.espoo.fi' }))
    api.get('/memberships', page())
    api.get('/mandate-requests', page())
    api.get('/declarations', page())
    api.get('/adherences', page())
    api.get('/meetings', page())
    api.get('/meeting-answers', page())
    api.get('/action-points', page())
    api.get('/commitments', page())
    api.get('/review-queue', page())
    api.get('/networks/:slug/late-cities', page())
  })

  it('put for a city what others wait for first, and what waits for others last', async () => {
    api.get('/me', me({ role: 'FOCAL_POINT', city: 'espoo-fi', until: '2026-12-31T00:00:00Z' }))
    api.get(
      '/mandate-requests',
      page({ id: 'r', person: { id: 'p', name: 'A Newcomer' }, createdAt: '2026-11-19T08:00:00Z' }),
    )
    const byState: Record<string, object> = {
      DRAFT: page(membership('espoo-fi', 'gnlc', 'DRAFT')),
      SUBMITTED: page(membership('espoo-fi', 'iaec', 'SUBMITTED', { submittedAt: '2026-11-05T08:00:00Z' })),
      null: page(membership('espoo-fi', 'iaec-italy', 'ON_HOLD')),
    }
    api.get('/memberships', (query) => byState[String(query.get('state'))] as never)
    openApp('/en/my-cities')
    const espoo = await screen.findByRole('region', { name: 'Espoo' })
    const tasks = within(espoo).getAllByRole('listitem')
    expect(tasks.slice(0, 5).map((task) => task.querySelector('p')?.textContent)).toEqual([
      'A Newcomer asks to act for the city',
      'Your mandate ends on 31 December 2026',
      'The application to GNLC is not finished',
      'The membership of IAEC-ITALY is on hold',
      'Describe what the city does',
    ])
    expect(tasks.at(-1)).toHaveTextContent('Sent on 5 November 2026')
    expect(within(espoo).getByRole('link', { name: 'Continue' })).toHaveAttribute(
      'href',
      '/en/cities/espoo-fi/apply?network=gnlc&step=motivation',
    )
  })

  it('put what a city can sign before what its profile lacks', async () => {
    api.get('/me', me({ role: 'DEPUTY', city: 'espoo-fi' }))
    api.get('/memberships', (query) =>
      page(...(query.get('state') ? [] : [membership('espoo-fi', 'iaec', 'ADMITTED')])),
    )
    api.get(
      '/declarations',
      page(declarationItem('libraries'), declarationItem('schools', { titles: { en: 'Declaration of schools' } })),
    )
    api.get('/adherences', (query) =>
      page(
        ...(query.get('state') === 'DRAFT' ? ['libraries', 'museums'].map((slug) => adherence(slug, 'espoo-fi')) : []),
      ),
    )
    openApp('/en/my-cities')
    const espoo = await screen.findByRole('region', { name: 'Espoo' })
    await within(espoo).findByText('Sign “Declaration of schools”')
    expect(
      within(espoo)
        .getAllByRole('listitem')
        .slice(0, 4)
        .map((task) => task.querySelector('p')?.textContent),
    ).toEqual([
      'Continue signing “Declaration of libraries”',
      'Sign “Declaration of schools”',
      '“Declaration of libraries” was closed before your city signed',
      'Describe what the city does',
    ])
  })

  it('ask a city to answer what it is called to and to do what it agreed on', async () => {
    api.get('/me', me({ role: 'DEPUTY', city: 'espoo-fi' }))
    const { names, sourceLanguage } = city('espoo-fi')
    const meeting = {
      slug: 'spring-meeting',
      titles: { en: 'Spring meeting' },
      sourceLanguage,
      when: { edtf: '2027-03-04', precision: 'DAY' },
      state: 'CONFIRMED',
    }
    const espooItself = { slug: 'espoo-fi', ownName: 'Espoo', names, sourceLanguage, country: 'FI' }
    api.get('/meeting-answers', page({ meeting, city: espooItself, answer: 'NONE', answerBy: '2027-02-01' }))
    api.get(
      '/action-points',
      page({ id: 'a', texts: { en: 'Send the list' }, sourceLanguage, dueOn: '2020-01-01', meeting, state: 'OPEN' }),
    )
    openApp('/en/my-cities')
    const espoo = await screen.findByRole('region', { name: 'Espoo' })
    const invitation = await within(espoo).findByText('Answer the convocation to “Spring meeting”')
    expect(invitation.closest('li')).toHaveTextContent('4 March 2027 · Answer by 1 February 2027')
    expect(within(espoo).getByRole('link', { name: 'Answer' })).toHaveAttribute(
      'href',
      '/en/meetings/spring-meeting/answer?city=espoo-fi',
    )
    const point = await within(espoo).findByText('Send the list')
    expect(point.closest('li')).toHaveTextContent('Was due on 1 January 2020 · Spring meeting')
  })

  it('say of a network what its next meeting lacks and what is overdue', async () => {
    api.get('/me', me({ role: 'COORDINATOR', network: 'iaec' }))
    const { sourceLanguage } = city('espoo-fi')
    const meeting = { slug: 'spring-meeting', titles: { en: 'Spring meeting' }, sourceLanguage }
    api.get('/meetings', page({ ...meeting, when: { edtf: '2027-21', precision: 'SEASON' }, state: 'TENTATIVE' }))
    api.get(
      '/meetings/:slug/gaps',
      page({ code: 'DAY', message: 'Say the day.' }, { code: 'HOST', message: 'A host.' }),
    )
    const late = {
      id: 'a',
      texts: { en: 'Send the list' },
      sourceLanguage,
      dueOn: '2020-01-01',
      meeting,
      state: 'OPEN',
    }
    api.get('/action-points', { items: [late], totalCount: 1 })
    openApp('/en/my-networks')
    const next = await screen.findByText('Spring meeting')
    expect(next.closest('li')).toHaveTextContent('spring 2027 · Still missing: the day and the host city.')
    expect(await screen.findByText('One action point is open')).toBeInTheDocument()
    expect(screen.getByText('One is overdue: Secretariat.')).toBeInTheDocument()
  })

  it('show of a network only what may be done there', async () => {
    api.get('/me', me({ role: 'COORDINATOR', network: 'iaec' }))
    api.get('/networks/:slug/actions', page({ action: 'updateNetwork' }))
    api.get(
      '/memberships',
      page(membership('espoo-fi', 'iaec-italy', 'SUBMITTED'), membership('torino-it', 'gnlc', 'SUBMITTED')),
    )
    openApp('/en/my-networks')
    expect(await screen.findByRole('link', { name: 'Read and decide: Espoo' })).toBeInTheDocument()
    expect(screen.queryByText('Torino')).not.toBeInTheDocument()
    expect(await screen.findByText('Explain how a city joins')).toBeInTheDocument()
    expect(await screen.findByRole('link', { name: 'Edit the page' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Add a network within it' })).not.toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Add a city' })).not.toBeInTheDocument()
  })

  it('let a reviewer read applications and not decide on them', async () => {
    api.get('/me', me({ role: 'REVIEWER', network: 'iaec' }))
    api.get('/memberships', page(membership('espoo-fi', 'iaec', 'SUBMITTED')))
    openApp('/en/my-networks')
    expect(await screen.findByRole('link', { name: 'View: Espoo' })).toBeInTheDocument()
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })

  it('open the register to the secretariat of a root network', async () => {
    api.get('/me', me({ role: 'SECRETARIAT', network: 'iaec' }))
    openApp('/en/my-networks')
    expect(await screen.findByRole('link', { name: 'Add a city' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Topics' })).not.toBeInTheDocument()
  })

  it('ask to sign in whoever is signed out meanwhile', async () => {
    api.get('/me', me({ role: 'FOCAL_POINT', city: 'espoo-fi' }))
    const { becomeSignedIn } = openApp('/en/my-cities')
    await screen.findByRole('region', { name: 'Espoo' })
    becomeSignedIn(false)
    expect(await screen.findByRole('heading', { level: 1, name: 'Sign in to see this page' })).toBeInTheDocument()
  })

  it('say what went wrong, with a way on', async () => {
    api.refuse('/me', 503)
    openApp('/en/my-cities')
    const retry = await screen.findByRole('button', { name: 'Try again' })
    api.get('/me', me())
    await userEvent.click(retry)
    expect(await screen.findByRole('heading', { level: 1, name: 'You do not act for a city yet' })).toBeInTheDocument()
  })
})

describe('the history', () => {
  it('can be narrowed to what one looks for, and the address keeps it', async () => {
    api.get('/me', me())
    api.get('/networks', page(network('gnlc')))
    api.get('/cities/:slug', city('espoo-fi'))
    const entry = {
      id: 'a',
      at: '2026-11-20T08:00:00Z',
      actor: { role: 'FOCAL_POINT' },
      event: 'city.updated',
      nature: 'EDIT',
      record: { kind: 'CITY', id: 'espoo-fi' },
      about: [{ kind: 'CITY', id: 'espoo-fi' }],
      summary: { en: 'The profile of Espoo was changed' },
      page: '/cities/espoo-fi',
      changes: [{ field: 'website' }],
    }
    api.get('/activities', (query) =>
      query.get('nature') === 'EDIT' && query.get('recordKind') === 'CITY' ? page(entry) : page(),
    )
    const { router } = openApp('/en/cities/espoo-fi/history')
    expect(await screen.findByText('Nothing has been recorded yet.')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('link', { name: 'See what was changed on this site' }))
    expect(await screen.findByText('Nothing has been changed here yet.')).toBeInTheDocument()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Cities')
    expect(await screen.findByRole('link', { name: 'The profile of Espoo was changed' })).toBeInTheDocument()
    expect(screen.getByText(/website$/)).toBeInTheDocument()
    expect(screen.getByText(/the focal point of the city/)).toBeInTheDocument()
    expect(router.state.location.search).toEqual({ edits: true, what: 'CITY' })
  })
})

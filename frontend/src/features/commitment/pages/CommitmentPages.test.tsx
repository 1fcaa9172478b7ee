import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Commitment } from '@/api/generated'
import { expectAccessible } from '@/test/accessible'
import { me, openApp, page, playApi } from '@/test/app'
import { city, commitment, network, version } from '@/test/records'

const api = playApi()
const figures = {
  names: { en: 'Opening hours' },
  baseline: { value: 40, unit: 'hours a week', year: 2025, source: 'Yearly report' },
  target: { value: 60, unit: 'hours a week', year: 2028, source: 'Budget plan' },
}

describe('the pages of a commitment', () => {
  let record: Commitment

  function offered(...actions: [string, string?][]) {
    api.get(
      '/commitments/one/actions',
      page(...actions.map(([action, to]) => ({ action, to, method: 'POST', path: '/' }))),
    )
  }

  beforeEach(() => {
    record = commitment('one', 'espoo-fi')
    api.get('/me', me({ role: 'FOCAL_POINT', city: 'espoo-fi' }))
    api.get('/networks', page(network('iaec')))
    api.get('/themes', page())
    api.get('/cities.geojson', { type: 'FeatureCollection', features: [] })
    api.get('/declarations', page())
    api.get('/declarations/libraries/versions/1', version())
    api.get('/cities/espoo-fi', city('espoo-fi'))
    api.get('/commitments', page())
    api.get('/commitments/one', () => record)
    api.get('/commitments/one/reviews', page())
    api.get('/commitments/one/revisions', page())
    api.get('/commitments/one/transitions', page())
    api.get('/commitments/one/progress-reports', page())
    api.get('/review-queue', page())
    api.get('/commitments/one/report-schedule', { steps: [] })
    offered()
  })

  it('list what is public, and answer to the address', async () => {
    const asked: string[] = []
    api.get('/commitments', (query) => {
      asked.push(query.toString())
      return query.get('sdg') ? page() : page(commitment('one', 'espoo-fi', { indicator: figures, light: 'RED' }))
    })
    openApp('/en/commitments?progress=IN_PROGRESS&sdg=99')
    expect(await screen.findByText('One commitment found')).toHaveAttribute('role', 'status')
    expect(asked[0]).toContain('progress=IN_PROGRESS')
    expect(screen.getByRole('link', { name: 'Libraries open on Sundays' })).toBeInTheDocument()
    expect(screen.getByText(/from 40 to 60 hours a week by 2028/)).toBeInTheDocument()
    expect(within(screen.getByRole('main')).getByRole('list')).toHaveTextContent('Report overdue')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sustainable Development Goal' }), '4')
    expect(await screen.findByText('No commitments match these filters')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Without 4' }))
    expect(await screen.findByText('One commitment found')).toBeInTheDocument()
  })

  it('show the clause, the goal and the steps, and offer what may be done', async () => {
    record = commitment('one', 'espoo-fi', {
      indicator: figures,
      dueOn: '2028-12-31',
      milestones: [{ number: 1, titles: { en: 'The first library' }, dueOn: '2020-06-30' }],
      light: 'AMBER',
      reportDueOn: '2026-11-01',
      redOn: '2027-11-01',
      adherenceState: 'WITHDRAWN',
    })
    api.get(
      '/commitments/one/progress-reports',
      page({
        id: 'r',
        number: 1,
        state: 'ACCEPTED',
        from: '2026-01-01',
        to: '2026-12-31',
        percentage: 40,
        progress: 'IN_PROGRESS',
        evidence: 1,
        acceptedOn: '2027-01-10',
        updatedAt: '2027-01-10T08:00:00Z',
      }),
    )
    api.get(
      '/progress-reports/r/evidence',
      page({
        id: 'e',
        kind: 'PICTURE',
        titles: { en: 'Open on a Sunday' },
        file: { name: 'door.png', mediaType: 'image/png', size: 2100, sha256: 'a' },
        addedAt: '2027-01-09T08:00:00Z',
      }),
    )
    api.get('/commitments/one/report-schedule', {
      cycleMonths: 12,
      steps: [
        { step: 'DUE', on: '2026-11-01', happened: true },
        { step: 'OVERDUE', on: '2027-11-01', happened: false },
      ],
    })
    offered(['createCommitmentRevision'], ['transitionCommitment', 'WITHDRAWN'])
    openApp('/en/commitments/one')
    expect(await screen.findByText('We open libraries.')).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'The goal: from 40 to 60 hours a week by 2028' })).toBeInTheDocument()
    expect(screen.getByText(/not reported as reached/)).toBeInTheDocument()
    expect(screen.getByText(/A report has been due since 1 November 2026/)).toBeInTheDocument()
    expect(screen.getByText(/has since withdrawn its signature/)).toBeInTheDocument()
    expect(await screen.findByRole('link', { name: 'Propose a change' })).toBeInTheDocument()
    expect(await screen.findByRole('button', { name: 'Follow Libraries open on Sundays' })).toBeInTheDocument()
    expect(await screen.findByRole('heading', { name: 'One piece of evidence' })).toBeInTheDocument()
    expect(await screen.findByRole('link', { name: 'Download door.png' })).toHaveAttribute(
      'href',
      '/api/v1/evidence/e/content',
    )
    expect(screen.getByText(/door\.png, 3 kB/)).toHaveTextContent('Added on 9 January 2027')
    expect(screen.getByRole('img', { name: 'Open on a Sunday' })).toBeInTheDocument()
    const next = await screen.findByRole('region', { name: 'What comes next' })
    expect(next).toHaveTextContent(/The report is due1 November 2026 · passed.*overdue1 November 2027(?! · passed)/)
    expect(screen.getByRole('button', { name: 'Download these figures (CSV)' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Review' })).not.toBeInTheDocument()
    await expectAccessible(document.body)
  })

  it('save by themselves what is whole, say what is missing, and submit', async () => {
    record = commitment('one', 'espoo-fi', {
      state: 'CHANGES_REQUESTED',
      unmet: [{ criterion: 'TIME_BOUND', code: 'due-missing', pointer: '/dueOn', message: 'Say it.', required: true }],
    })
    api.get(
      '/commitments/one/reviews',
      page({
        round: 1,
        submittedAt: '2026-11-20T08:00:00Z',
        reviewedAt: '2026-11-21T08:00:00Z',
        outcome: 'CHANGES_REQUESTED',
        comments: [{ pointer: '/department', text: 'Which one is it?' }],
      }),
    )
    offered(['updateCommitment'], ['transitionCommitment', 'SUBMITTED'])
    const saved = api.on('patch', '/commitments/one', ({ body }) => ({ status: 200, body: { ...record, ...body } }))
    const moved = api.on('post', '/commitments/one/transitions', () => ({
      status: 200,
      body: { ...record, state: 'SUBMITTED' } as never,
    }))
    openApp('/en/commitments/one/edit')
    const department = await screen.findByLabelText('Department in charge')
    await waitFor(() => expect(department).toHaveAccessibleDescription(/Which one is it\?/))
    await userEvent.click(screen.getByRole('link', { name: 'Say by which day it is done' }))
    await waitFor(() => expect(screen.getByLabelText('Done by')).toHaveFocus())
    await userEvent.type(department, 'Library services')
    await userEvent.type(screen.getByLabelText('Starting point'), '40')
    await userEvent.click(await screen.findByRole('button', { name: 'Submit for review' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Say where this figure comes from')
    expect(saved.at(-1)?.body).toEqual({ department: 'Library services' })
    expect(moved).toHaveLength(0)
    await userEvent.clear(screen.getByLabelText('Starting point'))
    await userEvent.click(screen.getByRole('button', { name: 'Submit for review' }))
    await waitFor(() => expect(moved.map(({ body }) => body)).toEqual([{ to: 'SUBMITTED' }]))
  })

  it('let a reviewer say field by field what is to be changed', async () => {
    api.get('/me', me({ role: 'REVIEWER', network: 'iaec' }))
    record = commitment('one', 'espoo-fi', { state: 'SUBMITTED', submittedAt: '2026-11-20T08:00:00Z' })
    offered(['transitionCommitment', 'PUBLISHED'], ['transitionCommitment', 'CHANGES_REQUESTED'])
    const moved = api.on('post', '/commitments/one/transitions', () => ({ status: 200, body: record as never }))
    api.get('/mandate-requests', page())
    api.get('/memberships', page())
    openApp('/en/commitments/one/review')
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for changes' }))
    expect(await screen.findByText('Enter what should change, here or on a field')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Comment on: Target' }))
    await userEvent.type(screen.getByLabelText('Comment on: Target'), 'From which year on?')
    await userEvent.click(screen.getByRole('button', { name: 'Ask for changes (one comment)' }))
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ask for changes' }))
    await waitFor(() =>
      expect(moved.map(({ body }) => body)).toEqual([
        { to: 'CHANGES_REQUESTED', comments: [{ pointer: '/indicator/target', text: 'From which year on?' }] },
      ]),
    )
  })

  it('give a city its deadlines under an address that is told once and can be revoked', async () => {
    api.get('/commitments', page(commitment('one', 'espoo-fi') as never))
    let kept = page<object>()
    api.get('/calendar-addresses', () => kept as never)
    const label = 'Deadlines of Espoo'
    const made = api.on('post', '/calendar-addresses', () => {
      const address = { id: 'c', label, city: 'espoo-fi', createdAt: '2026-11-20T08:00:00Z' }
      kept = page(address)
      return { status: 201, body: { ...address, address: 'https://paideia.example/api/v1/calendars/abc/agenda.ics' } }
    })
    api.get('/calendar-addresses/c', { id: 'c' })
    const revoked = api.on('delete', '/calendar-addresses/c', () => {
      kept = page()
      return { status: 204 }
    })
    openApp('/en/cities/espoo-fi/commitments')
    await userEvent.click(await screen.findByRole('button', { name: 'Make a calendar address' }))
    expect(
      await screen.findByText('https://paideia.example/api/v1/calendars/abc/deadlines.ics?lang=en'),
    ).toBeInTheDocument()
    expect(made.map(({ body }) => body)).toEqual([{ label, city: 'espoo-fi' }])
    await userEvent.click(await screen.findByRole('button', { name: /^Revoke: Deadlines of Espoo/ }))
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Revoke' }))
    await waitFor(() => expect(revoked).toHaveLength(1))
    await waitFor(() => expect(screen.queryByText('Your calendar address')).not.toBeInTheDocument())
    await expectAccessible(document.body)
  })
})

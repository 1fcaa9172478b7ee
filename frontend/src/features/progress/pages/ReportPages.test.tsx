import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ProgressReport } from '@/api/generated'
import { expectAccessible } from '@/test/accessible'
import { me, openApp, page, playApi } from '@/test/app'
import { commitment, network } from '@/test/records'

const api = playApi()
const promised = commitment('one', 'espoo-fi', {
  indicator: {
    names: { en: 'Opening hours' },
    target: { value: 60, unit: 'hours a week', year: 2028, source: 'Budget plan' },
  },
  milestones: [{ number: 1, titles: { en: 'The first library' }, dueOn: '2027-06-30' }],
})

describe('the pages of a report', () => {
  let report: ProgressReport

  function offered(...actions: [string, string?][]) {
    api.get(
      '/progress-reports/r/actions',
      page(...actions.map(([action, to]) => ({ action, to, method: 'POST', path: '/' }))),
    )
  }

  beforeEach(() => {
    const { id, titles, sourceLanguage, city } = promised
    report = {
      id: 'r',
      number: 1,
      commitment: { id, titles, sourceLanguage, city, reviewer: 'iaec' },
      state: 'DRAFT',
      sourceLanguage: 'en',
      from: '2027-01-01',
      to: '2027-12-31',
      percentage: 20,
      progress: 'IN_PROGRESS',
      milestones: [],
      evidence: [],
      createdAt: '2027-12-31T08:00:00Z',
      updatedAt: '2027-12-31T08:00:00Z',
    }
    api.get('/me', me({ role: 'FOCAL_POINT', city: 'espoo-fi' }))
    api.get('/networks', page(network('iaec')))
    api.get('/themes', page())
    api.get('/commitments/one', promised as never)
    api.get('/progress-reports/r', () => report as never)
  })

  it('save by themselves, keep evidence, and submit once all is whole', async () => {
    offered(['updateProgressReport'], ['transitionProgressReport', 'SUBMITTED'])
    const saved = api.on('patch', '/progress-reports/r', ({ body }) => {
      report = { ...report, ...body }
      return { status: 200, body: report as never }
    })
    const added = api.on('post', '/progress-reports/r/evidence', () => ({ status: 201, body: {} }))
    const moved = api.on('post', '/progress-reports/r/transitions', () => ({ status: 200, body: report as never }))
    openApp('/en/progress-reports/r/edit')
    const percentage = await screen.findByLabelText('How much is done, in percent')
    await userEvent.clear(percentage)
    await userEvent.type(percentage, '140')
    await userEvent.click(screen.getByRole('checkbox', { name: /The first library/ }))
    await userEvent.type(screen.getByLabelText('What it shows'), 'The count')
    await userEvent.click(screen.getByRole('button', { name: 'Add this evidence' }))
    expect(await screen.findByText('Enter the full address, starting with https://')).toBeInTheDocument()
    await userEvent.type(screen.getByLabelText('Address'), 'https://example.org/count')
    await userEvent.click(screen.getByRole('button', { name: 'Add this evidence' }))
    await waitFor(() =>
      expect(added.map(({ body }) => body)).toEqual([
        { titles: { en: 'The count' }, url: 'https://example.org/count' },
      ]),
    )
    await userEvent.click(await screen.findByRole('button', { name: 'Submit for review' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Enter a whole number from 0 to 100')
    expect(saved.at(-1)?.body).toEqual({ milestones: [1] })
    await userEvent.clear(percentage)
    await userEvent.type(percentage, '40')
    await userEvent.click(screen.getByRole('button', { name: 'Submit for review' }))
    await waitFor(() => expect(moved.map(({ body }) => body)).toEqual([{ to: 'SUBMITTED' }]))
  })

  it('tell what was reported, and let the reviewer answer', async () => {
    report = { ...report, state: 'SUBMITTED', narratives: { en: 'Two more libraries.' }, milestones: [1] }
    offered(['transitionProgressReport', 'ACCEPTED'], ['transitionProgressReport', 'CHANGES_REQUESTED'])
    const moved = api.on('post', '/progress-reports/r/transitions', () => ({
      status: 409,
      body: { status: 409, code: 'conflict' },
    }))
    openApp('/en/progress-reports/r')
    expect(await screen.findByText('Two more libraries.')).toBeInTheDocument()
    expect(await screen.findByText('The first library')).toBeInTheDocument()
    await userEvent.click(await screen.findByRole('button', { name: 'Ask for changes' }))
    expect(await screen.findByText('Enter what should change, here or on a part')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Comment on: Evidence' }))
    await userEvent.type(screen.getByLabelText('Comment on: Evidence'), 'Show the count.')
    await userEvent.click(screen.getByRole('button', { name: 'Accept the report' }))
    expect(await screen.findByLabelText('Message to the city')).toHaveAccessibleDescription(/not sent if you accept/)
    expect(moved).toHaveLength(0)
    await userEvent.click(screen.getByRole('button', { name: 'Ask for changes (one comment)' }))
    await waitFor(() =>
      expect(moved.map(({ body }) => body)).toEqual([
        { to: 'CHANGES_REQUESTED', comments: [{ pointer: '/evidence', text: 'Show the count.' }] },
      ]),
    )
    await userEvent.clear(screen.getByLabelText('Comment on: Evidence'))
    await userEvent.click(screen.getByRole('button', { name: 'Accept the report' }))
    await waitFor(() => expect(moved.at(-1)?.body).toEqual({ to: 'ACCEPTED' }))
    await expectAccessible(document.body)
  })

  it('tell the city beside each part what the reviewer said of it', async () => {
    report = { ...report, state: 'CHANGES_REQUESTED' }
    offered(['updateProgressReport'], ['transitionProgressReport', 'SUBMITTED'])
    api.get(
      '/progress-reports/r/reviews',
      page({
        round: 1,
        submittedAt: '2027-12-31T08:00:00Z',
        reviewedAt: '2027-12-31T09:00:00Z',
        outcome: 'CHANGES_REQUESTED',
        words: 'Nearly there.',
        comments: [{ pointer: '/percentage', text: 'Of all libraries?' }],
      }),
    )
    openApp('/en/progress-reports/r/edit')
    expect(await screen.findByText('Nearly there.')).toBeInTheDocument()
    expect(screen.getByLabelText('How much is done, in percent')).toHaveAccessibleDescription(/Of all libraries\?/)
  })

  it('are accepted several at once, and other things one by one', async () => {
    const waiting = (record: string, kind = 'REPORT') => ({
      kind,
      record,
      commitment: { ...report.commitment, id: record },
      since: '2027-12-31T08:00:00Z',
    })
    api.get('/me', me({ role: 'SECRETARIAT', network: 'iaec' }))
    for (const path of [
      'memberships',
      'mandate-requests',
      'commitments',
      'meetings',
      'action-points',
      'declarations',
      'adherences',
    ])
      api.get(`/${path}`, page())
    api.get('/networks/:slug', { ...network('iaec'), handles: [], sources: [] })
    api.get('/networks/:slug/actions', page())
    api.get('/networks/:slug/late-cities', page({ city: promised.city, amber: 1, red: 2, oldestDueOn: '2026-01-31' }))
    api.get('/review-queue', page(waiting('a') as never, waiting('b') as never, waiting('c', 'REVISION') as never))
    const accepted = api.on('post', '/progress-report-acceptances', ({ body }) => ({ status: 201, body }))
    openApp('/en/my-networks')
    expect(await screen.findByRole('heading', { name: 'One city is behind with its reports' })).toBeInTheDocument()
    const all = await screen.findByRole('checkbox', { name: 'Choose all reports' })
    expect(screen.getAllByRole('checkbox', { name: /^Choose the report of Espoo/ })).toHaveLength(2)
    await userEvent.click(all)
    await userEvent.click(screen.getByRole('button', { name: 'Accept the chosen reports' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Accept 2 reports?' }))
    expect(accepted).toHaveLength(0)
    await userEvent.click(dialog.getByRole('button', { name: 'Accept' }))
    await waitFor(() => expect(accepted.map(({ body }) => body)).toEqual([{ reports: ['a', 'b'] }]))
  })

  it('count all commitments, say what they find and what they leave out', async () => {
    const counts = { total: 4, notStarted: 1, inProgress: 2, completed: 1, abandoned: 0, green: 2, amber: 1, red: 0 }
    const keys = { ALL: ['ALL'], THEME: ['parks', 'libraries'], SDG: ['4'], REGION: ['AFRICA'], YEAR: ['2025', '2027'] }
    const asOf = '2027-12-31T08:00:00Z'
    const asked: string[] = []
    api.get('/networks', page(network('iaec')))
    api.get('/commitment-figures', (query) => {
      const by = (query.get('by') ?? 'ALL') as keyof typeof keys
      asked.push(`${by} ${query.get('network')}`)
      const items = keys[by].map((key, index) => ({ key, ...counts, total: by === 'ALL' ? 4 : 3 - index }))
      return { by, asOf, leftOut: by === 'SDG' ? 3 : 0, items }
    })
    const user = userEvent.setup()
    openApp('/en/commitments/overview?by=SDG&network=iaec')
    expect(await screen.findByRole('heading', { name: 'One of 4 commitments is completed' })).toBeInTheDocument()
    for (const finding of [
      'Goal 4: 3 of 4 commitments, more than any other goal',
      'Reports are up to date for 2 of 3 commitments, and none is overdue',
      'One of 3 commitments of 2027 is behind with its reports',
      'Africa: 3 of 4 commitments, more than any other region',
      '2025: 3 of 4 commitments were published, more than in any other year',
    ])
      expect(screen.getByRole('heading', { name: finding })).toBeInTheDocument()
    expect(screen.getByText(/3 commitments that name no goal are left out/)).toBeInTheDocument()
    expect(screen.getAllByText(/One commitment that is completed or abandoned needs no more reports/)).toHaveLength(2)
    expect(screen.getAllByRole('rowheader', { name: '2026' })).toHaveLength(2)
    expect(screen.getAllByRole('link', { name: 'CSV table' }).map((link) => link.getAttribute('href'))).toEqual([
      '/api/v1/commitment-figures.csv?by=SDG&network=iaec',
      '/api/v1/commitment-figures.csv?by=REGION&network=iaec',
      '/api/v1/commitment-figures.csv?by=YEAR&network=iaec',
      '/api/v1/commitment-figures.csv?by=REGION&network=iaec',
      '/api/v1/commitment-figures.csv?by=YEAR&network=iaec',
      '/api/v1/commitments.csv?network=iaec',
    ])
    await expectAccessible(document.body)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Network' }), '')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Count by' }), 'THEME')
    const finding = 'parks: 3 of 4 commitments, more than any other topic'
    expect(await screen.findByRole('heading', { name: finding })).toBeInTheDocument()
    expect(asked).toContain('THEME null')
  })
})

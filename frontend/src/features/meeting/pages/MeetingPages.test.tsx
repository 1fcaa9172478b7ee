import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { me, openApp, page, playApi } from '@/test/app'
import { network } from '@/test/records'

const api = playApi()
const announced = {
  id: 'm',
  slug: 'spring-meeting',
  network: { slug: 'iaec-italy', names: { en: 'Italian Network' }, sourceLanguage: 'en' },
  kind: 'NETWORK_MEETING',
  sourceLanguage: 'en',
  titles: { en: 'Spring meeting' },
  themes: [],
  when: { edtf: '2027-03-04', precision: 'DAY', earliest: '2027-03-04', latest: '2027-03-04' },
  mode: 'ONSITE',
  timeZone: 'Europe/Rome',
  state: 'CONFIRMED',
  audience: 'PUBLIC',
  asksForMinutes: true,
  items: [] as object[],
  participants: [],
  sources: [],
}

describe('the pages of those who organise a meeting', () => {
  let now: object = announced

  beforeEach(() => {
    now = announced
    api.get('/me', me({ role: 'SECRETARIAT', network: 'iaec' }))
    api.get('/networks', page(network('iaec'), network('iaec-italy', { parent: 'iaec' })))
    api.get('/themes', page())
    api.get('/meetings', page())
    api.get('/meetings/:slug', () => now as never)
    api.get('/meetings/:slug/actions', page({ action: 'updateMeeting' }, { action: 'addMeetingDocument' }))
    api.get('/meetings/:slug/gaps', page())
    api.get('/meetings/:slug/documents', page())
    api.get('/meetings/:slug/convocations', page())
    api.get('/meetings/:slug/attendance', page())
    api.get('/action-points', page())
    api.refuse('/meetings/:slug/minutes', 404)
    api.refuse('/meetings/:slug/join-link', 404)
  })

  it('announce one as precisely as it is known', async () => {
    const created = api.on('post', '/meetings', () => ({ status: 201, body: announced }))
    const { router } = openApp('/en/networks/iaec-italy/meetings/new')
    await userEvent.click(await screen.findByRole('button', { name: 'Add the meeting' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Title, in English: Write it in English')
    await userEvent.type(screen.getByLabelText('Title, in English'), 'Spring meeting')
    await userEvent.type(screen.getByRole('textbox', { name: 'When' }), 'spring 2027')
    expect(screen.getByText('You can add times once the day is known.')).toBeInTheDocument()
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument())
    await userEvent.click(screen.getByRole('radio', { name: /^Confirmed/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Add the meeting' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Enter the day: a confirmed meeting must have one')

    await userEvent.click(screen.getByRole('radio', { name: /^Not confirmed yet/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Add the meeting' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/en/meetings/spring-meeting'))
    expect(created[0]?.body).toMatchObject({
      network: 'iaec-italy',
      titles: { en: 'Spring meeting' },
      when: { edtf: '2027-21', asWritten: 'spring 2027' },
      state: 'TENTATIVE',
    })
  })

  it('send only what changed, and bring it together with what others changed meanwhile', async () => {
    const sent = api.on('patch', '/meetings/:slug', () => {
      if (now !== announced) return { status: 200, body: now as never }
      now = { ...announced, titles: { en: 'Their meeting' }, venue: { name: 'Atrium' } }
      return { status: 412, body: { status: 412, code: 'changed-meanwhile' } }
    })
    const { router } = openApp('/en/meetings/spring-meeting/edit')
    const title = await screen.findByLabelText('Title, in English')
    await userEvent.clear(title)
    await userEvent.type(title, 'My meeting')
    await userEvent.type(screen.getByLabelText('Starts at'), '09:30')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await userEvent.click(await screen.findByRole('radio', { name: 'Their version: Their meeting' }))
    await userEvent.click(screen.getByRole('button', { name: 'Keep these choices' }))
    expect(screen.getByLabelText('Venue')).toHaveValue('Atrium')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/en/meetings/spring-meeting'))
    expect(sent.map(({ body }) => body)).toEqual([
      { titles: { en: 'My meeting' }, startsAt: '2027-03-04T08:30:00Z' },
      { startsAt: '2027-03-04T08:30:00Z' },
    ])
  })

  it('add one item to the agenda after the other', async () => {
    const sent = api.on('post', '/meetings/:slug/items', ({ body }) => {
      const { items } = now as typeof announced
      now = { ...announced, items: [...items, { id: String(items.length), ...(body as object) }] }
      return { status: 201, body: now as never }
    })
    openApp('/en/meetings/spring-meeting/agenda')
    await userEvent.type(await screen.findByLabelText('Item, in English'), 'Welcome')
    await userEvent.type(screen.getByLabelText('Starts at'), '09:30')
    await userEvent.type(screen.getByLabelText('Length in minutes'), '30')
    await userEvent.click(screen.getByRole('button', { name: 'Add the item' }))
    expect(await screen.findByText('1. Welcome')).toBeInTheDocument()
    expect(screen.getByLabelText('Item, in English')).toHaveValue('')
    expect(screen.getByLabelText('Starts at')).toHaveValue('10:00')
    expect(screen.queryByText(/was kept on this device/)).not.toBeInTheDocument()
    expect(sent[0]?.body).toEqual({ titles: { en: 'Welcome' }, startsAt: '2027-03-04T08:30:00Z', minutes: 30 })
  })

  it('cancel one only for a reason', async () => {
    api.get(
      '/meetings/:slug/actions',
      page({ action: 'addMeetingDocument' }, { action: 'transitionMeeting', to: 'CANCELLED' }),
    )
    const sent = api.on('post', '/meetings/:slug/transitions', () => ({ status: 200, body: announced }))
    openApp('/en/meetings/spring-meeting')
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel the meeting' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Cancel “Spring meeting”?' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel the meeting' }))
    expect(dialog.getByLabelText('Why?')).toBeInvalid()
    await userEvent.type(dialog.getByLabelText('Why?'), 'The host withdrew.')
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel the meeting' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(sent[0]).toMatchObject({ ifMatch: '"1-a"', body: { to: 'CANCELLED', note: 'The host withdrew.' } })
  })
})

import { describe, expect, test } from 'vitest'
import type { Meeting } from '@/api/generated'
import { type MeetingValues, toChange, toNewMeeting, toValues } from './meetingValues'

const empty = toValues({ sourceLanguage: 'en' })
const announced = {
  slug: 'a-meeting',
  sourceLanguage: 'en',
  titles: { en: 'A meeting' },
  when: { edtf: '2026-23', precision: 'SEASON', asWritten: 'Autumn 2026' },
  mode: 'ONSITE',
  timeZone: 'Europe/Rome',
} as unknown as Meeting

function changed(changes: Partial<MeetingValues>, meeting = announced) {
  const before = toValues(meeting)
  return toChange(before, { ...before, ...changes })
}

describe('a new meeting', () => {
  test('is sent as far as it is known', () => {
    const values = { ...empty, titles: { ...empty.titles, en: 'A meeting' }, when: { edtf: '2026-23' } }
    expect(toNewMeeting(values, 'iaec-italy')).toEqual({
      network: 'iaec-italy',
      kind: 'NETWORK_MEETING',
      sourceLanguage: 'en',
      titles: { en: 'A meeting' },
      themes: [],
      when: { edtf: '2026-23' },
      mode: 'ONSITE',
      audience: 'PUBLIC',
      state: 'TENTATIVE',
    })
  })

  test('begins and ends at clock times of its place', () => {
    const when = { edtf: '2026-10-24/2026-10-25' }
    const values = { ...empty, when, startsAt: '09:30', endsAt: '12:00', timeZone: 'Europe/Rome' }
    // The clocks go back in between.
    expect(toNewMeeting(values, 'iaec-italy')).toMatchObject({
      startsAt: '2026-10-24T07:30:00Z',
      endsAt: '2026-10-25T11:00:00Z',
    })
  })

  test('has no clock time while it has no day', () => {
    const values = { ...empty, when: { edtf: '2026-10' }, startsAt: '09:30', timeZone: 'Europe/Rome' }
    expect(toNewMeeting(values, 'iaec-italy').startsAt).toBeUndefined()
  })
})

describe('a change', () => {
  test('is nothing where nothing changed', () => {
    expect(changed({})).toBeUndefined()
  })

  test('of the date takes its old wording away', () => {
    expect(changed({ when: { edtf: '2026-10-24' } })).toEqual({
      meeting: { when: { edtf: '2026-10-24', asWritten: null } },
    })
  })

  test('of the day moves the clock times with it', () => {
    const timed = {
      ...announced,
      when: { edtf: '2026-10-20', precision: 'DAY' },
      startsAt: '2026-10-20T07:30:00Z',
    } as Meeting
    expect(changed({ when: { edtf: '2026-11-03' } }, timed)?.meeting).toMatchObject({
      startsAt: '2026-11-03T08:30:00Z',
    })
  })

  test('of the venue names what is no longer there', () => {
    const placed = { ...announced, venue: { name: 'Atrium', note: 'Second floor' } } as Meeting
    expect(changed({ venue: { name: 'Atrium', address: 'Main street 1', note: '' } }, placed)).toEqual({
      meeting: { venue: { name: 'Atrium', address: 'Main street 1', note: null } },
    })
    expect(changed({ venue: { name: '', address: '', note: '' } }, placed)).toEqual({ meeting: { venue: null } })
  })

  test('of the link to join is sent apart, and taken away with the way to meet', () => {
    const join = { url: 'https://meet.example.org/1', note: '' }
    expect(changed({ mode: 'ONLINE', join })).toEqual({
      meeting: { mode: 'ONLINE' },
      join: { url: 'https://meet.example.org/1' },
    })
    const before = toValues({ ...announced, mode: 'ONLINE' }, join)
    expect(toChange(before, { ...before, mode: 'ONSITE' })).toEqual({ meeting: { mode: 'ONSITE' }, join: null })
  })
})

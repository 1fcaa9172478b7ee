import { expect, test } from 'vitest'
import type { Attendance, CityRef, MeetingAnswer } from '@/api/generated'
import { asAbsent, asAnswered, rowsOf, toAttendance } from './attendance'

const city = (slug: string) => ({ slug }) as CityRef
const answers = [
  { city: city('espoo-fi'), answer: 'COMING', people: 2 },
  { city: city('torino-it'), answer: 'EXCUSED' },
  { city: city('turku-fi'), answer: 'NONE' },
] as MeetingAnswer[]
const noted = [{ city: city('espoo-fi'), presence: 'ABSENT', updatedAt: '' }] as Attendance[]

test('each member city has a row, and so has whoever else was there', () => {
  const guest = { city: city('guest-se'), presence: 'PRESENT', updatedAt: '' } as Attendance
  const rows = rowsOf(answers, [...noted, guest])
  expect(rows.map((row) => row.city.slug)).toEqual(['espoo-fi', 'torino-it', 'turku-fi', 'guest-se'])
  expect(rows[0]?.noted?.presence).toBe('ABSENT')
})

test('answers are taken over where nothing is noted yet, and nobody is made up', () => {
  expect(asAnswered(rowsOf(answers, noted))).toEqual([{ city: 'torino-it', noting: { presence: 'EXCUSED' } }])
  expect(asAnswered(rowsOf(answers, []))[0]).toEqual({ city: 'espoo-fi', noting: { presence: 'PRESENT', people: 2 } })
  expect(asAbsent(rowsOf(answers, noted)).map((one) => one.city)).toEqual(['torino-it', 'turku-fi'])
})

test('how and how many is said of those who were there', () => {
  expect(toAttendance({ presence: 'EXCUSED', people: 3, mode: 'ONLINE' }, 'HYBRID')).toEqual({ presence: 'EXCUSED' })
  expect(toAttendance({ presence: 'PRESENT', people: 3 }, 'HYBRID')).toEqual({
    presence: 'PRESENT',
    mode: 'ONSITE',
    people: 3,
  })
  expect(toAttendance({ presence: 'PRESENT' }, 'ONLINE')).toEqual({ presence: 'PRESENT' })
})

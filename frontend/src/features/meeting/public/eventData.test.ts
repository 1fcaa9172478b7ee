import { expect, test } from 'vitest'
import type { Meeting } from '@/api/generated'
import { eventData } from './eventData'

const meeting = {
  slug: 'a-meeting',
  titles: { en: 'A meeting' },
  sourceLanguage: 'en',
  network: { slug: 'iaec', names: { en: 'Educating Cities' }, sourceLanguage: 'en' },
  mode: 'ONSITE',
  state: 'CONFIRMED',
} as unknown as Meeting

const on = (when: Meeting['when']) => eventData({ ...meeting, when }, 'https://example.org/en/meetings/a-meeting')

test('says its days where they are known', () => {
  const days = {
    edtf: '2025-10-01/2025-10-03',
    precision: 'DAY',
    earliest: '2025-10-01',
    latest: '2025-10-03',
  } as const
  expect(on(days)).toMatchObject({ startDate: '2025-10-01', endDate: '2025-10-03', name: 'A meeting' })
})

test('gives no start to a season, nor to a day that is not certain', () => {
  const autumn = { edtf: '2025-23', precision: 'SEASON', earliest: '2025-09-01', latest: '2025-11-30' } as const
  expect(on(autumn)).not.toHaveProperty('startDate')
  const perhaps = { edtf: '2025-11-14?', precision: 'DAY', earliest: '2025-11-14', latest: '2025-11-14' } as const
  expect(on(perhaps)).not.toHaveProperty('startDate')
})

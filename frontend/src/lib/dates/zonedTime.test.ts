import { expect, test } from 'vitest'
import { clockAt, instantAt } from './zonedTime'

test.each([
  ['2025-10-01', '09:30', 'Europe/Madrid', '2025-10-01T07:30:00Z'],
  ['2026-01-15', '09:30', 'Europe/Madrid', '2026-01-15T08:30:00Z'],
  ['2026-03-29', '09:00', 'Europe/Helsinki', '2026-03-29T06:00:00Z'],
  ['2026-07-01', '23:45', 'America/Argentina/Buenos_Aires', '2026-07-02T02:45:00Z'],
  ['2026-07-01', '00:15', 'Asia/Seoul', '2026-06-30T15:15:00Z'],
])('on %s at %s in %s it is %s', (day, time, zone, instant) => {
  expect(instantAt(day, time, zone)).toBe(instant)
  expect(clockAt(instant, zone)).toEqual({ day, time })
})

import type { RegistrationDayCount } from '@/api/generated'

/** How many had registered by each day, the earliest first. */
export function overTime(days: RegistrationDayCount[]): { at: number; value: number }[] {
  let value = 0
  return [...days]
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on, registered }) => {
      value += registered
      return { at: Date.parse(on), value }
    })
}

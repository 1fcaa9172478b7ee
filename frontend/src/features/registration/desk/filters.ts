import * as z from 'zod/mini'
import { searchOf } from '@/lib/search'
import { type EventKey, namedBy } from '../public/events'

export const states = [
  'PENDING',
  'CONFIRMED',
  'WAITLISTED',
  'DECLINED',
  'CANCELLED',
  'ATTENDED',
  'EXCUSED',
  'ABSENT',
] as const
/** Those that come with the event itself. */
export const statesOfTheDay: readonly string[] = ['ATTENDED', 'EXCUSED', 'ABSENT']
export const modes = ['ONSITE', 'ONLINE'] as const
export const sorts = ['arrival', '-arrival', 'name'] as const

const lenient = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(schema), undefined)

/** What the address of the organiser's list may say; what makes no sense is dropped. */
export const readDeskFilters = searchOf(() =>
  z.object({
    q: lenient(z.coerce.string().check(z.trim(), z.minLength(2), z.maxLength(100))),
    state: lenient(z.enum(states)),
    mode: lenient(z.enum(modes)),
    city: lenient(z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(100))),
    sort: lenient(z.enum(sorts)),
  }),
)

export type DeskFilters = ReturnType<typeof readDeskFilters>

/** The same as the service takes it; a table has the order of arrival. */
export function toQuery(event: EventKey, { sort: _, ...filters }: DeskFilters) {
  return { ...namedBy(event), ...filters }
}

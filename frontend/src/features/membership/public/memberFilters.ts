import * as z from 'zod/mini'
import { searchOf } from '@/lib/search'

/** The states in which whoever runs a network looks for memberships; a draft is the city's alone. */
export const memberStates = ['SUBMITTED', 'ADMITTED', 'ON_HOLD', 'DECLINED', 'WITHDRAWN'] as const
export const memberSorts = ['city', '-since', 'since'] as const

const lenient = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(schema), undefined)

/** What the address of a network's list of members may say; what makes no sense is dropped. */
export const readMemberFilters = searchOf(() =>
  z.object({
    state: lenient(z.enum(memberStates)),
    q: lenient(z.coerce.string().check(z.trim(), z.minLength(2), z.maxLength(100))),
    country: lenient(z.string().check(z.regex(/^[A-Z]{2}$/))),
    sort: lenient(z.enum(memberSorts)),
  }),
)

export type MemberFilters = ReturnType<typeof readMemberFilters>

import * as z from 'zod/mini'
import { searchOf } from '@/lib/search'

/** What the history can be narrowed to, as kinds of record. */
export const historyKinds = [
  'CITY',
  'NETWORK',
  'MEMBERSHIP',
  'MANDATE',
  'MANDATE_REQUEST',
  'INVITATION',
  'DECLARATION',
  'ADHERENCE',
] as const

/** What the address of a history may say. */
export const readHistoryFilter = searchOf(() =>
  z.object({ what: z.catch(z.optional(z.enum(historyKinds)), undefined) }),
)
export type HistoryFilter = ReturnType<typeof readHistoryFilter>

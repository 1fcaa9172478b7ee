import * as z from 'zod/mini'
import { searchOf } from '@/lib/search'

/** What the address of a history may say: that it shows what was edited here, and which kind of record it is narrowed to. */
export const readHistoryView = searchOf(() =>
  z.object({
    edits: z.catch(z.optional(z.literal(true)), undefined),
    what: z.catch(z.optional(z.string().check(z.regex(/^[A-Z_]{1,40}$/))), undefined),
  }),
)
export type HistoryView = ReturnType<typeof readHistoryView>

import type { FieldComment } from '@/api/generated'
import { type PartName, partNames, pointerOf } from './pointers'

/** What a reviewer writes: words to the whole, and to each field. */
export interface ReviewValues {
  note: string
  comments: Record<PartName, string>
}

export const emptyReview: ReviewValues = {
  note: '',
  comments: Object.fromEntries(partNames.map((name) => [name, ''])) as Record<PartName, string>,
}

export const reviewNames = ['note', ...partNames.map((name) => `comments.${name}` as const)] as const

/** What was written to fields. */
export function toComments({ comments }: ReviewValues): FieldComment[] {
  return partNames.flatMap((name) =>
    comments[name].trim() ? [{ pointer: pointerOf(name), text: comments[name].trim() }] : [],
  )
}

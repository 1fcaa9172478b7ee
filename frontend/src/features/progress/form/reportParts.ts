import type { FieldComment } from '@/api/generated'

/** The parts of a report of which a reviewer can speak. */
export const reportParts = [
  'period',
  'progress',
  'percentage',
  'indicatorValue',
  'milestones',
  'narratives',
  'evidence',
] as const
export type ReportPart = (typeof reportParts)[number]

export const commentNames = ['note', ...reportParts.map((part) => `comments.${part}` as const)] as const

/** What a reviewer writes: words to the whole, and to each part. */
export interface Decision {
  note: string
  comments: Record<ReportPart, string>
}

export const emptyDecision: Decision = {
  note: '',
  comments: Object.fromEntries(reportParts.map((part) => [part, ''])) as Record<ReportPart, string>,
}

/** What was written to parts, as the service names them. */
export function toComments({ comments }: Decision): FieldComment[] {
  return reportParts.flatMap((part) => {
    const text = comments[part].trim()
    return text ? [{ pointer: part === 'period' ? '/from' : `/${part}`, text }] : []
  })
}

/** The part into which a pointer leads; nothing where it is the whole. */
export function partOf(pointer: string): ReportPart | undefined {
  const [, field = ''] = pointer.split('/')
  if (field === 'from' || field === 'to') return 'period'
  if (field === 'reason') return 'progress'
  return reportParts.find((part) => part === field)
}

import { ConflictView } from '@/ui/ConflictView'
import type { Answers } from '../form/signing'
import { useAnswerLabels } from './useAnswerLabels'
import type { useSigning } from './useSigning'

/** Where a deputy wrote another answer at the same time: whose is kept. */
export function SigningConflicts({ conflicts, resolve }: ReturnType<typeof useSigning>['kept']) {
  const labels = useAnswerLabels()
  if (!conflicts) return null
  return (
    <ConflictView
      conflicts={conflicts}
      label={(name) => labels[name as keyof Answers] ?? name}
      show={(_, value) => String(value)}
      onResolve={resolve}
    />
  )
}

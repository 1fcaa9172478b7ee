import type { FieldPath } from 'react-hook-form'
import { type Choices, ConflictView } from '@/ui/ConflictView'
import type { Answers } from '../form/signing'
import { useAnswerLabels } from './useAnswerLabels'
import type { useSigning } from './useSigning'

type SigningConflictsProps = Pick<ReturnType<typeof useSigning>, 'form' | 'conflicts' | 'settle'>

/** Where a deputy wrote another answer at the same time: whose is kept. */
export function SigningConflicts({ form, conflicts, settle }: SigningConflictsProps) {
  const labels = useAnswerLabels()
  if (!conflicts) return null

  function resolve(choices: Choices) {
    for (const { name, theirs } of conflicts ?? []) {
      if (choices[name] === 'theirs') form.setValue(name as FieldPath<Answers>, theirs as string, { shouldDirty: true })
    }
    settle()
  }

  return (
    <ConflictView
      conflicts={conflicts}
      label={(name) => labels[name as keyof Answers] ?? name}
      show={(_, value) => String(value)}
      onResolve={resolve}
    />
  )
}

import type { FieldErrors, FieldValues } from 'react-hook-form'
import type { Conflict } from '@/lib/merge'
import { type Choices, ConflictView } from './ConflictView'
import { DraftNotice } from './DraftNotice'
import { FormProblem } from './FormProblem'

interface FormNoticesProps {
  form: { formState: { errors: FieldErrors<FieldValues>; submitCount: number } }
  /** What each field is called on the page, by its name. */
  labels: Record<string, string>
  /** Of `useSending`, or of `useEditing` where others may change the same. */
  sending: {
    restoredAt: string | undefined
    restart: () => void
    error: unknown
    conflicts?: Conflict[]
    resolve?: (choices: Choices) => void
  }
  /** The value of a field in words, for whoever chooses between mine and theirs. */
  show?: (name: string, value: unknown) => string
}

/** What stands above the fields: what was typed before, what somebody else changed, and what stands in the way of sending. */
export function FormNotices({ form, labels, sending, show = (_, value) => String(value) }: FormNoticesProps) {
  const { restoredAt, restart, error, conflicts, resolve } = sending
  const { errors, submitCount } = form.formState
  return (
    <>
      <DraftNotice restoredAt={restoredAt} onDiscard={restart} />
      {conflicts && resolve && (
        <ConflictView conflicts={conflicts} label={(name) => labels[name] ?? name} show={show} onResolve={resolve} />
      )}
      <FormProblem errors={errors} labels={labels} error={error} attempt={submitCount} />
    </>
  )
}

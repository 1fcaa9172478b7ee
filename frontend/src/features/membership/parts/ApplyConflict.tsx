import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import type { Conflict } from '@/lib/merge'
import { type Choices, ConflictView } from '@/ui/ConflictView'
import type { Answers } from '../form/application'

interface ApplyConflictProps {
  conflicts: Conflict[]
  form: UseFormReturn<Answers>
  onDone: () => void
}

/** The same answer was written differently on another device, or by a colleague. */
export function ApplyConflict({ conflicts, form, onDone }: ApplyConflictProps) {
  const { t } = useTranslation('membership')
  const format = useFormat()

  function resolve(choices: Choices) {
    for (const { name, theirs } of conflicts) {
      if (choices[name] === 'theirs') form.setValue(name as keyof Answers, String(theirs), { shouldDirty: true })
    }
    onDone()
  }

  return (
    <ConflictView
      conflicts={conflicts}
      label={(name) => t(name === 'motivation' ? 'apply.motivation.label' : 'apply.resolution.label')}
      show={(name, value) => (name === 'resolvedOn' && value ? format.day(String(value)) : String(value))}
      onResolve={resolve}
    />
  )
}

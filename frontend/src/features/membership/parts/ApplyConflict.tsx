import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import type { Conflict } from '@/lib/merge'
import { type Choices, ConflictView } from '@/ui/ConflictView'

interface ApplyConflictProps {
  conflicts: Conflict[]
  onResolve: (choices: Choices) => void
}

/** The same answer was written differently on another device, or by a colleague. */
export function ApplyConflict({ conflicts, onResolve }: ApplyConflictProps) {
  const { t } = useTranslation(['membership', 'apply'])
  const format = useFormat()
  return (
    <ConflictView
      conflicts={conflicts}
      label={(name) => t(name === 'motivation' ? 'apply:motivation.label' : 'apply:resolution.label')}
      show={(name, value) => (name === 'resolvedOn' && value ? format.day(String(value)) : String(value))}
      onResolve={onResolve}
    />
  )
}

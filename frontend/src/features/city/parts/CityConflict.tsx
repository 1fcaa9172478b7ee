import type { FieldPath, UseFormReturn } from 'react-hook-form'
import type { City } from '@/api/generated'
import { useThemes } from '@/features/theme/public/useThemes'
import { useFormat } from '@/lib/i18n/useFormat'
import type { Conflict } from '@/lib/merge'
import { type Choices, ConflictView } from '@/ui/ConflictView'
import type { CityValues } from '../form/cityValues'
import { useCityLabels } from '../form/useCityLabels'

interface CityConflictProps {
  city: City
  conflicts: Conflict[]
  form: UseFormReturn<CityValues>
  onDone: () => void
}

export function CityConflict({ city, conflicts, form, onDone }: CityConflictProps) {
  const labels = useCityLabels(city)
  const format = useFormat()
  const { label: theme } = useThemes()

  function show(name: string, value: unknown): string {
    if (name === 'languages') return format.list((value as string[]).map(format.language))
    if (name === 'themes') return format.list((value as string[]).map(theme))
    return String(value)
  }

  function resolve(choices: Choices) {
    for (const { name, theirs } of conflicts) {
      if (choices[name] === 'theirs')
        form.setValue(name as FieldPath<CityValues>, theirs as string, { shouldDirty: true })
    }
    onDone()
  }

  return <ConflictView conflicts={conflicts} label={(name) => labels[name] ?? name} show={show} onResolve={resolve} />
}

import { MultiSelect, type MultiSelectProps } from '@mantine/core'
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form'

interface ChoicesFieldProps<T extends FieldValues> {
  control: Control<T>
  name: FieldPath<T>
  label: string | undefined
  data: MultiSelectProps['data']
}

/** Several things chosen from a list. */
export function ChoicesField<T extends FieldValues>({ control, name, label, data }: ChoicesFieldProps<T>) {
  const { field, fieldState } = useController({ control, name })
  return <MultiSelect {...field} label={label} data={data} searchable error={fieldState.error?.message} />
}

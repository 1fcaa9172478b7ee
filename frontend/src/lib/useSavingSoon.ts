import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'

const pause = 1500

/** Saves what is typed as soon as the hands rest. */
export function useSavingSoon<Values extends FieldValues>(form: UseFormReturn<Values>, save: () => Promise<unknown>) {
  const saveSoon = useDebouncedCallback(() => void save(), pause)
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true, isDirty: true },
        callback: ({ isDirty }) => {
          if (isDirty) saveSoon()
        },
      }),
    [form, saveSoon],
  )
}

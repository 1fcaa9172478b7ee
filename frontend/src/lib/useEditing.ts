import { useState } from 'react'
import type { FieldPath, FieldPathValue, FieldValues, UseFormReturn } from 'react-hook-form'
import { isApiError } from '@/api/problem'
import { type Conflict, merge } from './merge'
import { useSending } from './useSending'

/** What a record was when it was read, and the version that a change of it must name. */
interface Base<Values> {
  values: Values
  etag: string | undefined
}

interface EditingProps<Values extends FieldValues> {
  form: UseFormReturn<Values>
  /** What is typed is kept on the device under this name. */
  key: string
  names: readonly string[]
  /** What the form began from. */
  initial: Base<Values>
  /** Sends what changed since; it throws what the server refuses. */
  save: (base: Base<Values>, values: Values) => Promise<unknown>
  readAgain: () => Promise<Base<Values>>
}

/** Changes a record that others may change too: where they were first, both are brought together, field by field. */
export function useEditing<Values extends FieldValues>(props: EditingProps<Values>) {
  const { form, key, names, initial, save, readAgain } = props
  const [base, setBase] = useState(initial)
  const [conflicts, setConflicts] = useState<Conflict[]>()
  const sending = useSending({ form, key, names, initial: base.values, send })

  async function send(values: Values) {
    setConflicts(undefined)
    try {
      await save(base, values)
    } catch (failure) {
      if (!isApiError(failure, 412)) throw failure
      await meetTheirs(values)
      return false
    }
    return true
  }

  async function meetTheirs(mine: Values) {
    const theirs = await readAgain()
    const merged = merge(names, base.values, mine, theirs.values)
    form.reset(merged.merged, { keepDefaultValues: true })
    setBase(theirs)
    setConflicts(merged.conflicts)
  }

  function resolve(choices: Record<string, 'mine' | 'theirs'>) {
    for (const { name, theirs } of conflicts ?? []) {
      const path = name as FieldPath<Values>
      if (choices[name] === 'theirs') {
        form.setValue(path, theirs as FieldPathValue<Values, typeof path>, { shouldDirty: true })
      }
    }
    setConflicts(undefined)
  }

  return { ...sending, conflicts, resolve }
}

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type PathValue,
  type Resolver,
  useForm,
} from 'react-hook-form'
import { isApiError, violationsByField } from '@/api/problem'
import { type Conflict, merge } from '@/lib/merge'
import { useDraft } from '@/lib/useDraft'
import { setViolations } from '@/lib/violations'
import type { Choices } from '@/ui/ConflictView'
import { type Written, writtenQuery } from '../api'

/** How often a change is tried again because somebody changed another part of the same text meanwhile. */
const attempts = 3

interface PartFormProps<T extends FieldValues> {
  slug: string
  /** What is typed is kept on the device under this name. */
  draftKey: string
  names: readonly string[]
  /** What the part holds, read from the declaration; nothing where somebody took the part away. */
  read: (written: Written) => T | undefined
  values: T
  resolver?: Resolver<T>
  save: (mine: T, theirs: T, etag: string | undefined) => Promise<unknown>
}

/**
 * A form over one part of a declaration. Its version is that of the whole: where others changed other parts, the change
 * is simply made; where they changed the same words, both stand side by side and one chooses.
 */
export function usePartForm<T extends FieldValues>(props: PartFormProps<T>) {
  const { slug, draftKey, names, read, values, resolver, save } = props
  const queryClient = useQueryClient()
  const [base, setBase] = useState(values)
  const [conflicts, setConflicts] = useState<Conflict[]>()
  const [isGone, setGone] = useState(false)
  const [error, setError] = useState<unknown>()
  const form = useForm<T>({ defaultValues: values as DefaultValues<T>, resolver, shouldFocusError: true })
  const draft = useDraft(form, draftKey, names, base)

  /** From here on this is what the server holds. */
  function settle(saved: T) {
    setBase(saved)
    form.reset(saved)
    draft.discard()
  }

  async function submit(mine: T): Promise<boolean> {
    setError(undefined)
    setConflicts(undefined)
    for (let attempt = 1; ; attempt++) {
      const written = queryClient.getQueryData<Written>(writtenQuery(slug).queryKey)
      const theirs = written && read(written)
      setGone(!theirs)
      if (!theirs) return false
      const met = merge(names, base, mine, theirs)
      if (met.conflicts.length > 0) {
        setBase(theirs)
        form.reset(met.merged, { keepDefaultValues: true })
        setConflicts(met.conflicts)
        return false
      }
      try {
        await save(met.merged, theirs, written.etag)
      } catch (failure) {
        if (isApiError(failure, 412) && attempt < attempts) continue
        refused(failure)
        return false
      }
      settle(met.merged)
      return true
    }
  }

  function refused(failure: unknown) {
    if (!setViolations(failure, names, form.setError)) setError(failure)
    const [first] = isApiError(failure) ? violationsByField(failure.problem).fields.keys() : []
    const field = names.find((name) => first === name || first?.startsWith(`${name}.`))
    if (field) form.setFocus(field as Path<T>)
  }

  function resolve(choices: Choices) {
    for (const { name, theirs } of conflicts ?? []) {
      if (choices[name] === 'theirs') form.setValue(name as Path<T>, theirs as PathValue<T, Path<T>>)
    }
    setConflicts(undefined)
  }

  return { form, draft, submit, conflicts, resolve, isGone, error, restart: () => settle(base) }
}

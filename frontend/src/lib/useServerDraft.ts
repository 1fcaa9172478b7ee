import { useState } from 'react'
import type { FieldPath, FieldPathValue, FieldValues, UseFormReturn } from 'react-hook-form'
import { type ApiError, toApiError } from '@/api/problem'
import { type Conflict, isSame, merge } from './merge'
import { useDraft } from './useDraft'
import { useSavingSoon } from './useSavingSoon'

interface ServerDraftProps<Values extends FieldValues, Kept> {
  form: UseFormReturn<Values>
  /** What is typed is kept on the device under this name until the server has it. */
  key: string
  names: readonly FieldPath<Values>[]
  /** What the server has of it. */
  saved: Values
  /** Sends it, and gives what the server then has. */
  send: (values: Values) => Promise<Kept>
  /** What the server has by now, once it turns out that somebody else wrote meanwhile; nothing where that cannot be read. */
  readAnew: () => Promise<Values | undefined>
}

/** What came of it: the server has it; it met what somebody else wrote; the server refused it; it stays on the device. */
type Outcome<Kept> = { is: 'saved'; kept: Kept } | { is: 'met' | 'refused' | 'kept' }

/**
 * What is prepared over days, and perhaps by several: kept on the device at every letter, and on the server as soon as the
 * hands rest. What somebody else changed meanwhile is brought together with it.
 */
export function useServerDraft<Values extends FieldValues, Kept>(props: ServerDraftProps<Values, Kept>) {
  const { form, key, names, saved, send, readAnew } = props
  const device = useDraft(form, key, names, saved)
  const [conflicts, setConflicts] = useState<Conflict[]>()

  /** Where nobody asked for it, a refusal is kept quiet: who still types is not interrupted. */
  async function save(onRefused?: (failure: ApiError) => void): Promise<Outcome<Kept>> {
    const values = { ...form.getValues() }
    try {
      const kept = await send(values)
      form.reset(values, { keepValues: true, keepErrors: true, keepSubmitCount: true, keepIsSubmitted: true })
      if (isSame(form.getValues(), values)) device.discard()
      return { is: 'saved', kept }
    } catch (caught) {
      const failure = toApiError(caught)
      if (failure.status === 412 || failure.status === 404) {
        await meetTheirs()
        return { is: 'met' }
      }
      if (!onRefused || !failure.problem.violations?.length) return { is: 'kept' }
      onRefused(failure)
      return { is: 'refused' }
    }
  }

  async function meetTheirs() {
    const theirs = await readAnew()
    if (!theirs) return
    const met = merge(names, saved, form.getValues(), theirs)
    form.reset(theirs)
    for (const name of names) set(name, met.merged[name])
    setConflicts(met.conflicts)
  }

  function resolve(choices: Record<string, 'mine' | 'theirs'>) {
    for (const { name, theirs } of conflicts ?? []) {
      if (choices[name] === 'theirs') set(name as FieldPath<Values>, theirs)
    }
    setConflicts(undefined)
  }

  function set(name: FieldPath<Values>, value: unknown) {
    form.setValue(name, value as FieldPathValue<Values, typeof name>, { shouldDirty: true })
  }

  useSavingSoon(form, save)

  return {
    save,
    conflicts,
    resolve,
    restoredAt: device.restoredAt,
    /** Lets go of what the device has. */
    discard: device.discard,
    /** The same, and begins again from what the server has. */
    restart: () => {
      device.discard()
      form.reset()
    },
  }
}

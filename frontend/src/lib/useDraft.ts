import { useCallback, useEffect, useState } from 'react'
import { type FieldValues, get, type UseFormReturn } from 'react-hook-form'
import { readDraft, removeDraft, writeDraft } from './drafts'
import { isSame, merge } from './merge'
import { useSignIn } from './sign-in/useSignIn'

/**
 * Keeps what is typed into these fields of a form on the device, and brings it back when the form is opened again. What others changed
 * in the meantime is not undone by an old draft.
 */
export function useDraft<T extends FieldValues>(
  form: UseFormReturn<T>,
  key: string,
  names: readonly string[],
  base: T,
) {
  const { subject: signedIn } = useSignIn()
  // Whoever is signed out meanwhile goes on typing as the person they were.
  const [subject, setSubject] = useState(signedIn)
  if (signedIn && signedIn !== subject) setSubject(signedIn)
  const [restoredAt, setRestoredAt] = useState<string>()

  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft is brought back once, when the form opens
  useEffect(() => {
    const draft = subject ? readDraft<T>(subject, key) : undefined
    if (!draft) return
    form.reset(merge(names, draft.base, draft.values, base).merged, { keepDefaultValues: true })
    setRestoredAt(draft.at)
  }, [subject, key])

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        // At every change: whatever happens next, the last letter is kept, and none that was taken back.
        callback: ({ values, defaultValues }) => {
          if (!subject) return
          const isAsBefore = names.every((name) => isSame(get(values, name), get(defaultValues, name)))
          if (isAsBefore) removeDraft(subject, key)
          else writeDraft(subject, key, { base, values, at: new Date().toISOString() })
        },
      }),
    [form, subject, key, names, base],
  )

  const discard = useCallback(() => {
    if (subject) removeDraft(subject, key)
    setRestoredAt(undefined)
  }, [subject, key])

  return { restoredAt, discard }
}

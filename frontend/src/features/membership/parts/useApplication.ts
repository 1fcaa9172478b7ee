import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Membership } from '@/api/generated'
import { isApiError } from '@/api/problem'
import { type Conflict, isSame, merge } from '@/lib/merge'
import { useDraft } from '@/lib/useDraft'
import { useSavingSoon } from '@/lib/useSavingSoon'
import { type Draft, draftQuery, useSaveDraft } from '../draftApi'
import { type Answers, answerNames, toAnswers } from '../form/application'

/**
 * An application while it is being written: kept on the device at every letter, and on the server as soon as the hands
 * rest. It begins from its draft, or from the words of an earlier application. What was changed meanwhile on another
 * device is brought together with it.
 */
export function useApplication(city: string, network: string, draft: Draft | null, earlier: Membership | null) {
  const queryClient = useQueryClient()
  const saved = useMemo(() => toAnswers(draft?.membership), [draft])
  const first = draft ? saved : { ...saved, motivation: earlier?.motivation ?? '' }
  const form = useForm<Answers>({ defaultValues: first, shouldFocusError: false })
  const device = useDraft(form, `apply:${city}:${network}`, answerNames, saved)
  const saving = useSaveDraft(city, network)
  const [conflicts, setConflicts] = useState<Conflict[]>()
  const { mutateAsync } = saving
  const { discard } = device

  /** Gives the draft as it now is on the server, or nothing where it could not be saved: then the device has it. */
  const save = useCallback(async (): Promise<Draft | undefined> => {
    const answers = { ...form.getValues() }
    try {
      const kept = await mutateAsync(answers)
      form.reset(answers, { keepValues: true, keepErrors: true })
      if (isSame(form.getValues(), answers)) discard()
      return kept
    } catch (failure) {
      if (isApiError(failure, 412)) await meetTheirs()
      return undefined
    }

    async function meetTheirs() {
      const theirs = await queryClient.fetchQuery(draftQuery(city, network))
      const values = toAnswers(theirs?.membership)
      const merged = merge(answerNames, saved, form.getValues(), values)
      form.reset(values)
      for (const name of answerNames) form.setValue(name, merged.merged[name], { shouldDirty: true })
      setConflicts(merged.conflicts)
    }
  }, [form, mutateAsync, discard, queryClient, city, network, saved])

  useSavingSoon(form, save)

  const isUnsaved = () => !isSame(form.getValues(), saved)
  return { form, device, saving, save, isUnsaved, conflicts, settle: () => setConflicts(undefined) }
}

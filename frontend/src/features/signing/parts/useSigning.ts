import { useDebouncedCallback } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import { isApiError } from '@/api/problem'
import { type Conflict, isSame, merge } from '@/lib/merge'
import { useDraft } from '@/lib/useDraft'
import { setViolations } from '@/lib/violations'
import { type Draft, draftQuery, useSaveDraft } from '../api'
import { type Answers, answerNames, toAnswers, toPatch } from '../form/signing'

const pause = 1500

/**
 * A signature while it is prepared: kept on the device at every letter, and on the server as soon as the hands rest. What
 * a deputy changed meanwhile is brought together with it.
 */
export function useSigning(declaration: string, city: string, { adherence }: Draft) {
  const queryClient = useQueryClient()
  const saved = useMemo(() => toAnswers(adherence), [adherence])
  const form = useForm<Answers>({ defaultValues: saved, shouldFocusError: false })
  const device = useDraft(form, `sign:${adherence.id}`, answerNames, saved)
  const saving = useSaveDraft(declaration, city)
  const [conflicts, setConflicts] = useState<Conflict[]>()
  const { mutateAsync } = saving
  const { discard } = device

  /** What came of it: the server has it; it met what somebody else wrote; it stays on the device, faults on their fields. */
  const save = useCallback(async (): Promise<'saved' | 'met' | 'kept'> => {
    const answers = { ...form.getValues() }
    try {
      await mutateAsync((before) => toPatch(before, answers))
      form.reset(answers, { keepValues: true, keepErrors: true })
      if (isSame(form.getValues(), answers)) discard()
      return 'saved'
    } catch (failure) {
      if (isApiError(failure, 412)) {
        await meetTheirs()
        return 'met'
      }
      setViolations(failure, answerNames, form.setError)
      return 'kept'
    }

    async function meetTheirs() {
      const theirs = await queryClient.fetchQuery(draftQuery(declaration, city))
      if (!theirs) return
      const values = toAnswers(theirs.adherence)
      const met = merge(answerNames, saved, form.getValues(), values)
      form.reset(values)
      for (const name of answerNames) form.setValue(name, met.merged[name], { shouldDirty: true })
      setConflicts(met.conflicts)
    }
  }, [form, mutateAsync, discard, queryClient, declaration, city, saved])

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

  return { form, device, saving, save, conflicts, settle: () => setConflicts(undefined) }
}

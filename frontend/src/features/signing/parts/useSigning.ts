import { useCallback, useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import { type ApiError, toApiError } from '@/api/problem'
import { type Conflict, isSame, merge } from '@/lib/merge'
import { useDraft } from '@/lib/useDraft'
import { useSavingSoon } from '@/lib/useSavingSoon'
import { type Draft, useReadAnew, useSaveDraft } from '../api'
import { type Answers, answerNames, toAnswers, toPatch } from '../form/signing'

/**
 * A signature while it is prepared: kept on the device at every letter, and on the server as soon as the hands rest. What
 * a deputy changed meanwhile is brought together with it.
 */
export function useSigning(declaration: string, city: string, { adherence }: Draft) {
  const saved = useMemo(() => toAnswers(adherence), [adherence])
  const form = useForm<Answers>({ defaultValues: saved, shouldFocusError: false })
  const device = useDraft(form, `sign:${adherence.id}`, answerNames, saved)
  const saving = useSaveDraft(declaration, city)
  const readAnew = useReadAnew(declaration, city)
  const [conflicts, setConflicts] = useState<Conflict[]>()
  const { mutateAsync } = saving
  const { discard } = device

  /**
   * What came of it: the server has it; it met what somebody else wrote; the server refused it; it stays on the device.
   * Where nobody asked for it, a refusal is kept quiet: who still types is not interrupted.
   */
  const save = useCallback(
    async (onRefused?: (failure: ApiError) => void): Promise<'saved' | 'met' | 'refused' | 'kept'> => {
      const answers = { ...form.getValues() }
      try {
        await mutateAsync((before) => toPatch(before, answers))
        form.reset(answers, { keepValues: true, keepErrors: true, keepSubmitCount: true, keepIsSubmitted: true })
        if (isSame(form.getValues(), answers)) discard()
        return 'saved'
      } catch (caught) {
        const failure = toApiError(caught)
        if (failure.status === 412 || failure.status === 404) {
          await meetTheirs()
          return 'met'
        }
        if (!onRefused || !failure.problem.violations?.length) return 'kept'
        onRefused(failure)
        return 'refused'
      }

      async function meetTheirs() {
        const theirs = (await readAnew())?.draft
        if (!theirs) return
        const values = toAnswers(theirs.adherence)
        const met = merge(answerNames, saved, form.getValues(), values)
        form.reset(values)
        for (const name of answerNames) form.setValue(name, met.merged[name], { shouldDirty: true })
        setConflicts(met.conflicts)
      }
    },
    [form, mutateAsync, discard, readAnew, saved],
  )

  useSavingSoon(form, save)

  return { form, device, saving, save, conflicts, settle: () => setConflicts(undefined) }
}

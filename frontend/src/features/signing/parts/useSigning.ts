import { useMemo } from 'react'
import { useForm } from 'react-hook-form'
import { useServerDraft } from '@/lib/useServerDraft'
import { type Draft, useReadAnew, useSaveDraft } from '../api'
import { type Answers, answerNames, toAnswers, toPatch } from '../form/signing'

/** A signature while it is prepared, perhaps by the focal point and a deputy at once. */
export function useSigning(declaration: string, city: string, { adherence }: Draft) {
  const saved = useMemo(() => toAnswers(adherence), [adherence])
  const form = useForm<Answers>({ defaultValues: saved, shouldFocusError: false })
  const saving = useSaveDraft(declaration, city)
  const readAnew = useReadAnew(declaration, city)
  const kept = useServerDraft({
    form,
    key: `sign:${adherence.id}`,
    names: answerNames,
    saved,
    send: (answers) => saving.mutateAsync((before) => toPatch(before, answers)),
    readAnew: async () => {
      const theirs = (await readAnew())?.draft
      return theirs ? toAnswers(theirs.adherence) : undefined
    },
  })
  return { form, saving, kept }
}

import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useForm } from 'react-hook-form'
import type { Membership } from '@/api/generated'
import { isSame } from '@/lib/merge'
import { useServerDraft } from '@/lib/useServerDraft'
import { type Draft, draftQuery, useSaveDraft } from '../draftApi'
import { type Answers, answerNames, toAnswers } from '../form/application'

/** An application while it is being written. It begins from its draft, or from the words of an earlier application. */
export function useApplication(city: string, network: string, draft: Draft | null, earlier: Membership | null) {
  const queryClient = useQueryClient()
  const saved = useMemo(() => toAnswers(draft?.membership), [draft])
  const first = draft ? saved : { ...saved, motivation: earlier?.motivation ?? '' }
  const form = useForm<Answers>({ defaultValues: first, shouldFocusError: false })
  const saving = useSaveDraft(city, network)
  const kept = useServerDraft({
    form,
    key: `apply:${city}:${network}`,
    names: answerNames,
    saved,
    send: saving.mutateAsync,
    readAnew: () =>
      queryClient.fetchQuery(draftQuery(city, network)).then(
        (theirs) => toAnswers(theirs?.membership),
        () => undefined,
      ),
  })
  return { form, saving, kept, isUnsaved: () => !isSame(form.getValues(), saved) }
}

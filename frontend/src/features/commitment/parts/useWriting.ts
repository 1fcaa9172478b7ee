import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import { ApiError } from '@/api/problem'
import { useServerDraft } from '@/lib/useServerDraft'
import { commitmentQuery } from '../api'
import {
  type CommitmentValues,
  fieldNames,
  languagesOf,
  numbered,
  toPatch,
  toValues,
  unfinished,
} from '../form/commitmentValues'
import { useMissing } from '../form/useMissing'
import { type Held, useSaveCommitment } from '../writeApi'

/** A commitment while it is written, perhaps by several: saved by itself, as far as it is whole. */
export function useWriting({ commitment }: Held) {
  const queryClient = useQueryClient()
  const { id, sourceLanguage } = commitment
  const [tags] = useState(() => languagesOf(commitment))
  const saved = useMemo(() => toValues(commitment), [commitment])
  const form = useForm<CommitmentValues>({ defaultValues: saved, shouldFocusError: false })
  const saving = useSaveCommitment(id)
  const names = useMemo(() => fieldNames(tags), [tags])
  const words = useMissing()

  async function send(values: CommitmentValues): Promise<Held> {
    const kept = await saving.mutateAsync((before) => toPatch(before, values))
    const milestones = form.getValues('milestones')
    for (const [index, { number }] of numbered(milestones, kept.commitment.milestones).entries())
      if (number !== milestones[index]?.number) form.setValue(`milestones.${index}.number`, number)
    // What is begun and not whole stays on the device, and is said once somebody wants to go on.
    const violations = unfinished(values, sourceLanguage, words)
    if (violations.length > 0) throw new ApiError({ status: 422, code: 'invalid-request', violations })
    return kept
  }

  const kept = useServerDraft<CommitmentValues, Held>({
    form,
    key: `commitment:${id}`,
    names,
    saved,
    send,
    readAnew: async () => {
      try {
        return toValues((await queryClient.fetchQuery({ ...commitmentQuery(id), staleTime: 0 })).commitment)
      } catch {
        return undefined
      }
    },
  })
  return { form, tags, names, saving, kept }
}

import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ApiError } from '@/api/problem'
import { useServerDraft } from '@/lib/useServerDraft'
import { reportQuery } from '../api'
import { fieldNames, languagesOf, type ReportValues, toPatch, toValues, unfinished } from '../form/reportValues'
import { type Held, useSaveReport } from '../writeApi'

/** A report while it is written, perhaps by several: saved by itself, as far as it is whole. */
export function useReporting({ report }: Held, unit: string) {
  const { t } = useTranslation('progress')
  const queryClient = useQueryClient()
  const { id } = report
  const [tags] = useState(() => languagesOf(report))
  const saved = useMemo(() => toValues(report), [report])
  const form = useForm<ReportValues>({ defaultValues: saved, shouldFocusError: false })
  const saving = useSaveReport(id)
  const names = useMemo(() => fieldNames(tags), [tags])
  const words = {
    day: t('missing.day'),
    turned: t('missing.turned'),
    percentage: t('missing.percentage'),
    reason: t('missing.reason'),
    number: t('missing.number'),
    source: t('missing.source'),
  }

  async function send(values: ReportValues): Promise<Held> {
    const kept = await saving.mutateAsync((before) => toPatch(before, values, unit))
    // What is begun and not whole stays on the device, and is said once somebody wants to go on.
    const violations = unfinished(values, words)
    if (violations.length > 0) throw new ApiError({ status: 422, code: 'invalid-request', violations })
    return kept
  }

  const kept = useServerDraft<ReportValues, Held>({
    form,
    key: `report:${id}`,
    names,
    saved,
    send,
    readAnew: async () => {
      try {
        return toValues((await queryClient.fetchQuery({ ...reportQuery(id), staleTime: 0 })).report)
      } catch {
        return undefined
      }
    },
  })
  return { form, tags, names, saving, kept }
}

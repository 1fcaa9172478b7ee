import { Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/generated'
import { meetingTodayQuery } from '@/features/meeting/public/queries'
import { useNetworks } from '@/features/network/public/useNetworks'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSending } from '@/lib/useSending'
import { ConfirmDialog } from '@/ui/ConfirmDialog'
import { PartForm } from '@/ui/PartForm'
import { short } from '@/ui/short'
import { TextsFields } from '@/ui/TextsFields'
import { useConvoke } from '../api'
import {
  type ConvocationValues,
  convocationLanguages,
  daysBetween,
  emptyConvocation,
  toConvocation,
} from '../form/convocationValues'

/** A word to the member cities and the day by which they answer; before the letters go out it asks once more. */
export function ConvocationForm({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('convocation')
  const format = useFormat()
  const lang = useLanguage()
  const navigate = useNavigate()
  const { bySlug } = useNetworks()
  const [tags] = useState(() => convocationLanguages(meeting))
  const [initial] = useState(() => emptyConvocation(tags))
  const [asked, setAsked] = useState<ConvocationValues>()
  const { data: today } = useQuery(meetingTodayQuery(meeting.slug))
  const form = useForm<ConvocationValues>({ defaultValues: initial, shouldFocusError: false })
  const { mutateAsync, isPending } = useConvoke(meeting.slug)
  const labels = {
    answerBy: t('form.answerBy'),
    ...Object.fromEntries(
      tags.map((tag) => [`messages.${tag}`, t('form.messagesIn', { language: format.language(tag) })]),
    ),
  }
  const sending = useSending({
    form,
    key: `convocation:${meeting.slug}`,
    names: Object.keys(labels),
    initial,
    send: (values) => mutateAsync(toConvocation(values)),
  })
  const first = meeting.when.earliest
  const members = bySlug.get(meeting.network.slug)?.members ?? 0

  async function send(values: ConvocationValues) {
    const isSent = await sending.submit(values)
    setAsked(undefined)
    if (!isSent) return
    announce(t('form.done', { count: members }))
    await navigate({ to: '/$lang/meetings/$slug', params: { lang, slug: meeting.slug } })
  }

  return (
    <>
      <PartForm
        legend={t('form.legend')}
        form={form}
        labels={labels}
        sending={sending}
        save={t('form.send')}
        isSaving={isPending}
        onSubmit={setAsked}
      >
        {today && first && <Text>{t('form.noticeNow', { count: Math.max(0, daysBetween(today, first)) })}</Text>}
        <TextInput
          type="date"
          label={labels.answerBy}
          description={t('form.answerByHint')}
          {...short}
          min={today ?? undefined}
          max={first}
          error={form.formState.errors.answerBy?.message}
          {...form.register('answerBy')}
        />
        <TextsFields form={form} tags={tags} labels={labels} texts={[{ name: 'messages', isLong: true }]} />
      </PartForm>
      <ConfirmDialog
        isOpen={asked !== undefined}
        title={t('form.question', { count: members })}
        confirm={t('form.send')}
        isPending={isPending}
        isHarmless
        onConfirm={() => asked && void send(asked)}
        onCancel={() => setAsked(undefined)}
      >
        {t('form.then')}
      </ConfirmDialog>
    </>
  )
}

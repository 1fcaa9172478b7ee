import { zodResolver } from '@hookform/resolvers/zod'
import { NativeSelect } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useRecordForm } from '@/lib/useRecordForm'
import { PartForm } from '@/ui/PartForm'
import { TextsFields } from '@/ui/TextsFields'
import { minutesQuery } from '../api'
import { useSetMinutes } from '../changes'
import {
  audiences,
  type MinutesValues,
  minutesLanguages,
  minutesSchema,
  minutesValues,
  toMinutes,
} from '../form/minutesValues'

interface MinutesFormProps {
  meeting: Meeting
  onSaved: () => void
}

/** The text of the minutes; once it is saved, decisions and action points can be added. */
export function MinutesForm({ meeting, onSaved }: MinutesFormProps) {
  const { t } = useTranslation('minutes')
  const format = useFormat()
  const { minutes } = useSuspenseQuery(minutesQuery(meeting.slug)).data
  const [tags] = useState(() => minutesLanguages(meeting, minutes))
  const [source = ''] = tags
  const labels = {
    ...Object.fromEntries(tags.map((tag) => [`texts.${tag}`, t('form.textIn', { language: format.language(tag) })])),
    audience: t('form.audience'),
  }
  const { mutateAsync, isPending } = useSetMinutes(meeting.slug)
  const { form, editing } = useRecordForm({
    key: `minutes:${meeting.slug}`,
    query: minutesQuery(meeting.slug),
    names: Object.keys(labels),
    resolver: zodResolver(minutesSchema(t, format.language, source)),
    toValues: (now) => minutesValues(meeting, now.minutes, tags),
    toPatch: (before, after) => toMinutes(source, before, after),
    save: mutateAsync,
  })

  async function save(values: MinutesValues) {
    if (!(await editing.submit(values))) return
    announce(t('form.saved'))
    onSaved()
  }

  return (
    <PartForm
      legend={t('form.legend')}
      form={form}
      labels={labels}
      sending={editing}
      save={t(minutes ? 'form.save' : 'form.create')}
      isSaving={isPending}
      onSubmit={save}
    >
      <TextsFields form={form} tags={tags} labels={labels} texts={[{ name: 'texts', isLong: true, minRows: 10 }]} />
      <NativeSelect
        label={labels.audience}
        data={audiences.map((value) => ({ value, label: t(`audience.${value}`) }))}
        {...form.register('audience')}
      />
    </PartForm>
  )
}

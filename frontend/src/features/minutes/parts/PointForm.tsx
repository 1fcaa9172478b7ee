import { zodResolver } from '@hookform/resolvers/zod'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { type UseFormReturn, useController, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { ActionPoint, Meeting } from '@/api/generated'
import { CityPicker } from '@/features/city/public/CityPicker'
import { announce } from '@/lib/announcements'
import { textLanguages } from '@/lib/i18n/texts'
import { useFormat } from '@/lib/i18n/useFormat'
import { useRecordForm } from '@/lib/useRecordForm'
import { useSending } from '@/lib/useSending'
import { PartForm } from '@/ui/PartForm'
import { short } from '@/ui/short'
import { TextsFields } from '@/ui/TextsFields'
import { actionPointQuery } from '../api'
import { useCreatePoint, useUpdatePoint } from '../changes'
import { type PointValues, pointFields, pointSchema, pointValues, toNewPoint, toPointPatch } from '../form/pointValues'

interface AddPointProps {
  /** What agrees on it. */
  at: Pick<Meeting, 'slug' | 'sourceLanguage' | 'titles'>
  kind?: 'meetings' | 'conferences'
}

/** Writes down an action point; then it is ready for the next. */
export function AddPoint({ at, kind = 'meetings' }: AddPointProps) {
  const { t } = useTranslation('minutes')
  const format = useFormat()
  const [tags] = useState(() => textLanguages(at.sourceLanguage, at.titles))
  const [initial] = useState(() => pointValues(undefined, tags))
  const labels = usePointLabels(tags)
  const form = useForm({
    defaultValues: initial,
    resolver: zodResolver(pointSchema(t, format.language, at.sourceLanguage)),
    shouldFocusError: false,
  })
  const { mutateAsync, isPending } = useCreatePoint(kind, at.slug)
  const sending = useSending({
    form,
    key: `point-of:${kind}:${at.slug}`,
    names: pointFields(tags),
    initial,
    send: async (values) => {
      await mutateAsync(toNewPoint(values, at.sourceLanguage))
      announce(t('point.added'))
      form.reset(initial)
    },
  })
  return (
    <PartForm
      legend={t('point.new')}
      form={form}
      labels={labels}
      sending={sending}
      save={t('point.add')}
      isSaving={isPending}
      onSubmit={(values) => sending.submit(values)}
    >
      <PointFields form={form} tags={tags} labels={labels} hasText />
    </PartForm>
  )
}

interface EditPointProps {
  point: ActionPoint
  onClose: () => void
}

/** Corrects an action point: its text while the minutes are written, who does it and by when while it is open. */
export function EditPoint({ point, onClose }: EditPointProps) {
  const { t } = useTranslation('minutes')
  const format = useFormat()
  const { number, sourceLanguage, texts } = point
  const [tags] = useState(() => textLanguages(sourceLanguage, texts))
  const labels = usePointLabels(tags)
  const { mutateAsync, isPending } = useUpdatePoint(point.id)
  const { form, editing } = useRecordForm({
    key: `point:${point.id}`,
    query: actionPointQuery(point.id),
    names: pointFields(tags),
    resolver: zodResolver(pointSchema(t, format.language, sourceLanguage)),
    toValues: (now) => pointValues(now.point, tags),
    toPatch: toPointPatch,
    save: mutateAsync,
  })

  async function save(values: PointValues) {
    if (!(await editing.submit(values))) return
    announce(t('point.saved'))
    onClose()
  }

  return (
    <PartForm
      legend={t('point.edit', { number })}
      form={form}
      labels={labels}
      sending={editing}
      save={t('form.save')}
      isSaving={isPending}
      onSubmit={save}
      onLeave={onClose}
    >
      <PointFields
        form={form}
        tags={tags}
        labels={labels}
        hasText={(point.meeting ?? point.conference)?.state === 'HELD'}
      />
    </PartForm>
  )
}

interface PointFieldsProps {
  form: UseFormReturn<PointValues>
  tags: string[]
  labels: Record<string, string>
  /** What was agreed on cannot be worded anew once the meeting or conference is closed. */
  hasText: boolean
}

function PointFields({ form, tags, labels, hasText }: PointFieldsProps) {
  const { t } = useTranslation('minutes')
  const city = useController({ control: form.control, name: 'city' })
  return (
    <>
      {hasText && (
        <TextsFields form={form} tags={tags} labels={labels} texts={[{ name: 'texts', isLong: true, minRows: 2 }]} />
      )}
      <CityPicker
        name="city"
        label={labels.city ?? ''}
        description={t('point.cityHint')}
        value={city.field.value}
        onChange={city.field.onChange}
        error={city.fieldState.error?.message}
      />
      <TextInput
        type="date"
        label={labels.dueOn}
        {...short}
        error={form.formState.errors.dueOn?.message}
        {...form.register('dueOn')}
      />
    </>
  )
}

function usePointLabels(tags: string[]): Record<string, string> {
  const { t } = useTranslation('minutes')
  const format = useFormat()
  return {
    ...Object.fromEntries(tags.map((tag) => [`texts.${tag}`, t('point.textIn', { language: format.language(tag) })])),
    city: t('point.city'),
    dueOn: t('point.dueOn'),
  }
}

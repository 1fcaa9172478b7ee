import { Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useController, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { City, CityMeetingAnswer, Meeting } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSending } from '@/lib/useSending'
import { PartForm } from '@/ui/PartForm'
import { short } from '@/ui/short'
import { useAnswer } from '../api'

interface AnswerFormProps {
  meeting: Meeting
  city: City
  /** What it answered before. */
  own: CityMeetingAnswer | undefined
}

/** Whether somebody comes for the city, how many, and a word to the secretariat. */
export function AnswerForm({ meeting, city, own }: AnswerFormProps) {
  const { t } = useTranslation('convocation')
  const lang = useLanguage()
  const navigate = useNavigate()
  const [initial] = useState(() => ({
    answer: own && own.answer !== 'NONE' ? own.answer : '',
    people: String(own?.people ?? 1),
    note: own?.note ?? '',
  }))
  const form = useForm({ defaultValues: initial, shouldFocusError: false })
  const { errors } = form.formState
  const answer = useController({
    control: form.control,
    name: 'answer',
    rules: { required: t('answerPage.missing') },
  })
  const { mutateAsync, isPending } = useAnswer(meeting.slug, city.slug)
  const isComing = answer.field.value === 'COMING'
  const labels = { answer: t('answers.answer'), people: t('answerPage.people'), note: t('answerPage.note') }
  const sending = useSending({
    form,
    key: `answer:${meeting.slug}:${city.slug}`,
    names: Object.keys(labels),
    initial,
    send: async (values) => {
      const note = values.note.trim() || undefined
      await mutateAsync(
        values.answer === 'COMING'
          ? { answer: 'COMING', people: Number(values.people), note }
          : { answer: 'EXCUSED', note },
      )
      announce(t('answerPage.done', { city: city.ownName }))
      await navigate({ to: '/$lang/meetings/$slug', params: { lang, slug: meeting.slug } })
    },
  })
  return (
    <PartForm
      legend={t('answerPage.legend')}
      form={form}
      labels={labels}
      sending={sending}
      save={t('answerPage.send')}
      isSaving={isPending}
      onSubmit={(values) => sending.submit(values)}
    >
      <Radio.Group {...answer.field} aria-label={labels.answer} error={answer.fieldState.error?.message}>
        <Stack gap="xs">
          {(['COMING', 'EXCUSED'] as const).map((value) => (
            <Radio
              key={value}
              size="md"
              value={value}
              label={t(`answerPage.choice.${value}`, { city: city.ownName })}
            />
          ))}
        </Stack>
      </Radio.Group>
      {isComing && (
        <TextInput
          label={labels.people}
          inputMode="numeric"
          {...short}
          error={errors.people?.message}
          {...form.register('people', {
            validate: (value) =>
              (/^\s*\d{1,4}\s*$/.test(value) && Number(value) >= 1 && Number(value) <= 1000) ||
              t('answerPage.peopleWrong'),
          })}
        />
      )}
      <Textarea
        label={labels.note}
        description={t('answerPage.noteHint')}
        minRows={2}
        maxLength={2000}
        error={errors.note?.message}
        {...form.register('note')}
      />
    </PartForm>
  )
}

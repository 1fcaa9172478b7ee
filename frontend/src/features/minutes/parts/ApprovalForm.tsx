import { Radio, Stack, Text, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useController, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/generated'
import { MeetingLink } from '@/features/meeting/public/MeetingLink'
import { announce } from '@/lib/announcements'
import { useSending } from '@/lib/useSending'
import { PartForm } from '@/ui/PartForm'
import { Section } from '@/ui/Section'
import { minutesQuery } from '../api'
import { useApproveMinutes } from '../changes'

interface ApprovalFormProps {
  meeting: Meeting
  /** The meeting whose minutes are approved, by its slug. */
  previous: string
}

/** What this meeting says of the minutes of the one before; once said it stands. */
export function ApprovalForm({ meeting, previous }: ApprovalFormProps) {
  const { t } = useTranslation('minutes')
  const { data } = useQuery(minutesQuery(previous))
  const minutes = data?.minutes
  if (!minutes) return null
  return (
    <Section title={t('approval.title')}>
      <Text>
        <MeetingLink meeting={minutes.meeting} />
      </Text>
      {minutes.approval ? <Text>{t(`approval.is.${minutes.approval.outcome}`)}</Text> : <Approve slug={meeting.slug} />}
    </Section>
  )
}

const empty = { outcome: '', corrections: '' }

function Approve({ slug }: { slug: string }) {
  const { t } = useTranslation('minutes')
  const form = useForm({ defaultValues: empty, shouldFocusError: false })
  const outcome = useController({
    control: form.control,
    name: 'outcome',
    rules: { required: t('approval.missing') },
  })
  const isCorrected = outcome.field.value === 'CORRECTED'
  const labels = { outcome: t('approval.legend'), corrections: t('approval.corrections') }
  const { mutateAsync, isPending } = useApproveMinutes(slug)
  const sending = useSending({
    form,
    key: `approval:${slug}`,
    names: Object.keys(labels),
    initial: empty,
    send: async (values) => {
      await mutateAsync(
        values.outcome === 'CORRECTED'
          ? { outcome: 'CORRECTED', corrections: values.corrections.trim() }
          : { outcome: 'APPROVED' },
      )
      announce(t('approval.done'))
    },
  })
  return (
    <PartForm
      legend={t('approval.legend')}
      form={form}
      labels={labels}
      sending={sending}
      save={t('approval.do')}
      isSaving={isPending}
      onSubmit={(values) => sending.submit(values)}
    >
      <Radio.Group {...outcome.field} aria-label={labels.outcome} error={outcome.fieldState.error?.message}>
        <Stack gap="xs">
          {(['APPROVED', 'CORRECTED'] as const).map((value) => (
            <Radio key={value} size="md" value={value} label={t(`approval.choice.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {isCorrected && (
        <Textarea
          label={labels.corrections}
          maxLength={10_000}
          error={form.formState.errors.corrections?.message}
          {...form.register('corrections', {
            validate: (value) => value.trim() !== '' || t('approval.correctionsMissing'),
          })}
        />
      )}
    </PartForm>
  )
}

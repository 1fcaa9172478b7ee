import { zodResolver } from '@hookform/resolvers/zod'
import { Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Decision, Meeting } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { textLanguages } from '@/lib/i18n/texts'
import { useFormat } from '@/lib/i18n/useFormat'
import { useRecordForm } from '@/lib/useRecordForm'
import { useSending } from '@/lib/useSending'
import { PartForm } from '@/ui/PartForm'
import { TextsFields } from '@/ui/TextsFields'
import { decisionQuery } from '../api'
import { useCreateDecision, useUpdateDecision } from '../changes'
import {
  type DecisionValues,
  decisionFields,
  decisionSchema,
  decisionValues,
  toDecisionPatch,
  toNewDecision,
  voteNames,
} from '../form/decisionValues'

/** Writes down a decision; then it is ready for the next. */
export function AddDecision({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('minutes')
  const format = useFormat()
  const [tags] = useState(() => textLanguages(meeting.sourceLanguage, meeting.titles))
  const [initial] = useState(() => decisionValues(undefined, tags))
  const labels = useDecisionLabels(tags)
  const form = useForm({
    defaultValues: initial,
    resolver: zodResolver(decisionSchema(t, format.language, meeting.sourceLanguage)),
    shouldFocusError: false,
  })
  const { mutateAsync, isPending } = useCreateDecision(meeting.slug)
  const sending = useSending({
    form,
    key: `decision-of:${meeting.slug}`,
    names: decisionFields(tags),
    initial,
    send: async (values) => {
      await mutateAsync(toNewDecision(values, meeting.sourceLanguage))
      announce(t('decision.added'))
      form.reset(initial)
    },
  })
  return (
    <PartForm
      legend={t('decision.new')}
      form={form}
      labels={labels}
      sending={sending}
      save={t('decision.add')}
      isSaving={isPending}
      onSubmit={(values) => sending.submit(values)}
    >
      <DecisionFields form={form} tags={tags} labels={labels} />
    </PartForm>
  )
}

interface EditDecisionProps {
  decision: Decision
  onClose: () => void
}

/** Corrects a decision. */
export function EditDecision({ decision, onClose }: EditDecisionProps) {
  const { t } = useTranslation('minutes')
  const format = useFormat()
  const { number, sourceLanguage, texts } = decision
  const [tags] = useState(() => textLanguages(sourceLanguage, texts))
  const labels = useDecisionLabels(tags)
  const { mutateAsync, isPending } = useUpdateDecision(decision.id)
  const { form, editing } = useRecordForm({
    key: `decision:${decision.id}`,
    query: decisionQuery(decision.id),
    names: decisionFields(tags),
    resolver: zodResolver(decisionSchema(t, format.language, sourceLanguage)),
    toValues: (now) => decisionValues(now.decision, tags),
    toPatch: toDecisionPatch,
    save: mutateAsync,
  })

  async function save(values: DecisionValues) {
    if (!(await editing.submit(values))) return
    announce(t('decision.saved'))
    onClose()
  }

  return (
    <PartForm
      legend={t('decision.edit', { number })}
      form={form}
      labels={labels}
      sending={editing}
      save={t('form.save')}
      isSaving={isPending}
      onSubmit={save}
      onLeave={onClose}
    >
      <DecisionFields form={form} tags={tags} labels={labels} />
    </PartForm>
  )
}

interface DecisionFieldsProps {
  form: UseFormReturn<DecisionValues>
  tags: string[]
  labels: Record<string, string>
}

function DecisionFields({ form, tags, labels }: DecisionFieldsProps) {
  const { errors } = form.formState
  return (
    <>
      <TextsFields form={form} tags={tags} labels={labels} texts={[{ name: 'texts', isLong: true, minRows: 2 }]} />
      <Group align="flex-start" gap="md">
        {voteNames.map((name) => (
          <TextInput
            key={name}
            label={labels[`vote.${name}`]}
            inputMode="numeric"
            w={170}
            error={errors.vote?.[name]?.message}
            {...form.register(`vote.${name}`)}
          />
        ))}
      </Group>
    </>
  )
}

function useDecisionLabels(tags: string[]): Record<string, string> {
  const { t } = useTranslation('minutes')
  const format = useFormat()
  return {
    ...Object.fromEntries(
      tags.map((tag) => [`texts.${tag}`, t('decision.textIn', { language: format.language(tag) })]),
    ),
    ...Object.fromEntries(voteNames.map((name) => [`vote.${name}`, t(`vote.label.${name}`)])),
  }
}

import { Checkbox, Group, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type UseFormReturn, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Commitment } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { Fieldset } from '@/ui/Fieldset'
import { LangText, usePickText } from '@/ui/LangText'
import { short } from '@/ui/short'
import { type ReportValues, unitOf } from '../form/reportValues'
import { Said } from '../form/said'

interface ReportFieldsProps {
  commitment: Commitment
  form: UseFormReturn<ReportValues>
  labels: Record<string, string>
  tags: string[]
}

const progresses = ['IN_PROGRESS', 'COMPLETED', 'ABANDONED'] as const

/** For which time, how far it has come, and in words. */
export function ReportFields({ commitment, form, labels, tags }: ReportFieldsProps) {
  const { t } = useTranslation('progress')
  const format = useFormat()
  const pick = usePickText()
  const [first = 'en'] = tags
  const [tag, setTag] = useState(first)
  const { errors } = form.formState
  const progress = useController({ control: form.control, name: 'progress' })
  const milestones = useController({ control: form.control, name: 'milestones' })
  const unit = unitOf(commitment)
  const { indicator, sourceLanguage } = commitment
  return (
    <>
      <Fieldset legend={t('form.periodLegend')}>
        <Said of="period" />
        <Group align="flex-start" gap="lg">
          {(['from', 'to'] as const).map((name) => (
            <TextInput
              key={name}
              type="date"
              label={labels[name]}
              {...short}
              error={errors[name]?.message}
              {...form.register(name)}
            />
          ))}
        </Group>
      </Fieldset>
      <Fieldset legend={t('form.progressLegend')}>
        <Radio.Group
          {...progress.field}
          label={labels.progress}
          description={<Said of="progress" />}
          error={errors.progress?.message}
        >
          <Stack gap="sm" mt="xs">
            {progresses.map((value) => (
              <Radio key={value} size="md" value={value} label={t(`progress.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {progress.field.value === 'ABANDONED' && (
          <Textarea
            label={labels.reason}
            description={t('form.reasonHint')}
            maxLength={2000}
            error={errors.reason?.message}
            {...form.register('reason')}
          />
        )}
        <TextInput
          label={labels.percentage}
          description={
            <>
              {t('form.percentageHint')}
              <Said of="percentage" />
            </>
          }
          inputMode="numeric"
          maxLength={3}
          {...short}
          error={errors.percentage?.message}
          {...form.register('percentage')}
        />
        {indicator && unit && <Said of="indicatorValue" />}
        {indicator && unit && (
          <Group align="flex-start" gap="md">
            <TextInput
              label={t('form.valueIn', { name: pick(indicator.names, sourceLanguage), unit })}
              inputMode="decimal"
              w={260}
              error={errors.indicatorValue?.value?.message}
              {...form.register('indicatorValue.value')}
            />
            <TextInput
              label={labels['indicatorValue.source']}
              maxLength={500}
              flex={1}
              miw={220}
              error={errors.indicatorValue?.source?.message}
              {...form.register('indicatorValue.source')}
            />
          </Group>
        )}
        {commitment.milestones.length > 0 && (
          <Checkbox.Group
            {...milestones.field}
            label={labels.milestones}
            description={<Said of="milestones" />}
            error={errors.milestones?.message}
          >
            <Stack gap="sm" mt="xs">
              {commitment.milestones.map(({ number, titles, dueOn }) => (
                <Checkbox
                  key={number}
                  size="md"
                  value={String(number)}
                  label={
                    <>
                      <LangText map={titles} sourceLanguage={sourceLanguage} /> ({format.day(dueOn)})
                    </>
                  }
                />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
      </Fieldset>
      <Fieldset legend={t('form.narratives')}>
        <NativeSelect
          label={t('form.language')}
          maw={420}
          value={tag}
          data={tags.map((value) => ({ value, label: format.languageLabel(value) }))}
          onChange={(event) => setTag(event.currentTarget.value)}
        />
        <Textarea
          key={tag}
          label={labels[`narratives.${tag}`]}
          description={
            <>
              {t('form.narrativesHint')}
              <Said of="narratives" />
            </>
          }
          lang={tag}
          minRows={5}
          error={errors.narratives?.[tag]?.message}
          {...form.register(`narratives.${tag}`)}
        />
      </Fieldset>
    </>
  )
}

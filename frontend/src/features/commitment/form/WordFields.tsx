import { MultiSelect, Textarea, TextInput } from '@mantine/core'
import { type UseFormReturn, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useGoals } from '@/features/commitment-entry/public/useCommitmentWords'
import { useThemes } from '@/features/theme/public/useThemes'
import { useFormat } from '@/lib/i18n/useFormat'
import { Fieldset } from '@/ui/Fieldset'
import type { CommitmentValues } from './commitmentValues'
import { useSaid } from './said'

export interface FieldsProps {
  form: UseFormReturn<CommitmentValues>
  labels: Record<string, string>
  /** The language in which the texts are written just now. */
  tag: string
}

/** What the city will do, in words. */
export function WhatFields({ form, labels, tag }: FieldsProps) {
  const { t } = useTranslation('commitment')
  const said = useSaid()
  const { errors } = form.formState
  return (
    <Fieldset legend={t('form.whatLegend')}>
      <TextInput
        key={`titles.${tag}`}
        label={labels[`titles.${tag}`]}
        description={said('titles', t('form.titlesHint'))}
        lang={tag}
        maxLength={200}
        error={errors.titles?.[tag]?.message}
        {...form.register(`titles.${tag}`)}
      />
      <Textarea
        key={`descriptions.${tag}`}
        label={labels[`descriptions.${tag}`]}
        description={said('descriptions', t('form.descriptionsHint'))}
        lang={tag}
        minRows={5}
        error={errors.descriptions?.[tag]?.message}
        {...form.register(`descriptions.${tag}`)}
      />
    </Fieldset>
  )
}

/** Who does it, with what, and what it serves. */
export function WhoFields({ form, labels, tag }: FieldsProps) {
  const { t } = useTranslation('commitment')
  const said = useSaid()
  const format = useFormat()
  const { themes, label } = useThemes()
  const goals = useGoals()
  const { errors } = form.formState
  const topics = useController({ control: form.control, name: 'themes' })
  const sdgs = useController({ control: form.control, name: 'sdgs' })
  return (
    <>
      <Fieldset legend={t('form.whoLegend')}>
        <TextInput
          label={labels.department}
          description={said('department', t('form.departmentHint'))}
          maxLength={200}
          error={errors.department?.message}
          {...form.register('department')}
        />
        <Textarea
          key={`resources.${tag}`}
          label={labels[`resources.${tag}`]}
          description={said('resources', t('form.resourcesHint'))}
          lang={tag}
          error={errors.resources?.[tag]?.message}
          {...form.register(`resources.${tag}`)}
        />
        <Textarea
          label={labels.partners}
          description={said('partners', t('form.partnersHint'))}
          error={errors.partners?.message}
          {...form.register('partners')}
        />
      </Fieldset>
      <Fieldset legend={t('form.aboutLegend')}>
        <MultiSelect
          {...topics.field}
          label={labels.themes}
          description={said('themes')}
          data={themes
            .filter(({ group }) => group !== 'SDG')
            .map(({ slug }) => ({ value: slug, label: label(slug) }))
            .sort((a, b) => format.compare(a.label, b.label))}
          searchable
          error={errors.themes?.message}
        />
        <MultiSelect
          {...sdgs.field}
          label={labels.sdgs}
          description={said('sdgs')}
          data={goals.options}
          searchable
          error={errors.sdgs?.message}
        />
      </Fieldset>
    </>
  )
}

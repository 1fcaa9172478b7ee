import { Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useId } from 'react'
import type { FieldErrors, UseFormRegister } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { kinds, useDeclarationWords } from '@/features/declaration/public/useDeclarationWords'
import type { FactValues } from './declarationValues'
import { onlyRead } from './onlyRead'

const units = ['commitments', 'principles', 'features', 'action points'] as const

interface FactFieldsProps {
  register: UseFormRegister<FactValues>
  errors: FieldErrors<FactValues>
  labels: Record<string, string>
  /** The conferences that may have adopted it, by slug. */
  conferences: { value: string; label: string }[]
  /** Once a city has signed, kind and year stay as they are. */
  isFrozen?: boolean
}

/** Kind, year, by which conference it was adopted, how many commitments its source counts in it, and where all this comes from. */
export function FactFields({ register, errors, labels, conferences, isFrozen = false }: FactFieldsProps) {
  const { t } = useTranslation('declaration-editor')
  const words = useDeclarationWords()
  const id = useId()
  return (
    <>
      <Group align="flex-start" gap="md">
        <NativeSelect
          label={labels.kind}
          disabled={isFrozen}
          data={kinds.map((kind) => ({ value: kind, label: words.kind(kind) }))}
          error={errors.kind?.message}
          {...register('kind')}
        />
        <TextInput
          label={labels.year}
          inputMode="numeric"
          w={140}
          {...(isFrozen ? onlyRead : {})}
          error={errors.year?.message}
          {...register('year')}
        />
      </Group>
      {conferences.length > 0 && (
        <NativeSelect
          label={labels.conference}
          data={[{ value: '', label: t('facts.noConference') }, ...conferences]}
          error={errors.conference?.message}
          {...register('conference')}
        />
      )}
      <Stack gap={6} role="group" aria-labelledby={id}>
        <Text id={id} fw={600}>
          {t('facts.size')}
        </Text>
        <Group align="flex-start" gap="md">
          <TextInput
            label={labels['commitments.value']}
            inputMode="numeric"
            w={140}
            error={errors.commitments?.value?.message}
            {...register('commitments.value')}
          />
          <NativeSelect
            label={labels['commitments.unit']}
            data={units.map((unit) => ({ value: unit, label: t(`unit.${unit}`) }))}
            error={errors.commitments?.unit?.message}
            {...register('commitments.unit')}
          />
          <TextInput
            label={labels['commitments.source']}
            flex={1}
            miw={220}
            error={errors.commitments?.source?.message}
            {...register('commitments.source')}
          />
        </Group>
      </Stack>
      <Textarea
        label={labels.sources}
        description={t('facts.sourcesHint')}
        error={errors.sources?.message}
        {...register('sources')}
      />
    </>
  )
}

import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { Fieldset } from '@/ui/Fieldset'
import { short } from '@/ui/short'
import { useSaid } from './said'
import type { FieldsProps } from './WordFields'

/** By which number one sees that it is done. */
export function IndicatorFields({ form, labels, tag }: FieldsProps) {
  const { t } = useTranslation('commitment')
  const said = useSaid()
  const errors = form.formState.errors.indicator
  return (
    <Fieldset legend={t('form.indicatorLegend')} hint={t('form.indicatorHint')}>
      <TextInput
        key={`indicator.names.${tag}`}
        label={labels[`indicator.names.${tag}`]}
        description={said('indicator', t('form.namesHint'))}
        lang={tag}
        maxLength={200}
        error={errors?.names?.[tag]?.message}
        {...form.register(`indicator.names.${tag}`)}
      />
      <TextInput
        label={labels['indicator.unit']}
        description={t('form.unitHint')}
        maxLength={40}
        maw={420}
        error={errors?.unit?.message}
        {...form.register('indicator.unit')}
      />
      {(['baseline', 'target'] as const).map((name) => (
        <Stack key={name} gap={4}>
          <Group align="flex-start" gap="md">
            <TextInput
              label={labels[`indicator.${name}.value`]}
              inputMode="decimal"
              w={170}
              error={errors?.[name]?.value?.message}
              {...form.register(`indicator.${name}.value`)}
            />
            <TextInput
              label={labels[`indicator.${name}.year`]}
              inputMode="numeric"
              maxLength={4}
              w={170}
              error={errors?.[name]?.year?.message}
              {...form.register(`indicator.${name}.year`)}
            />
            <TextInput
              label={labels[`indicator.${name}.source`]}
              flex={1}
              miw={220}
              maxLength={500}
              error={errors?.[name]?.source?.message}
              {...form.register(`indicator.${name}.source`)}
            />
          </Group>
          {said(name)}
        </Stack>
      ))}
    </Fieldset>
  )
}

/** When it begins, by when it is done, and the steps on the way. */
export function TimeFields({ form, labels, tag }: FieldsProps) {
  const { t } = useTranslation('commitment')
  const said = useSaid()
  const { errors } = form.formState
  return (
    <>
      <Fieldset legend={t('form.timeLegend')}>
        <Group align="flex-start" gap="lg">
          {(['startsOn', 'dueOn'] as const).map((name) => (
            <TextInput
              key={name}
              type="date"
              label={labels[name]}
              description={said(name)}
              {...short}
              error={errors[name]?.message}
              {...form.register(name)}
            />
          ))}
        </Group>
      </Fieldset>
      <MilestoneFields form={form} labels={labels} tag={tag} />
    </>
  )
}

function MilestoneFields({ form, tag }: FieldsProps) {
  const { t } = useTranslation('commitment')
  const said = useSaid()
  const format = useFormat()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'milestones', keyName: 'key' })
  const error = form.formState.errors.milestones
  const message = error?.message ?? error?.root?.message
  return (
    <Fieldset legend={t('form.milestones')} hint={t('form.milestonesHint')}>
      {said('milestones')}
      {fields.map((milestone, index) => (
        <Group
          key={milestone.key}
          align="flex-end"
          gap="md"
          role="group"
          aria-label={t('form.step', { number: index + 1 })}
        >
          <TextInput
            key={tag}
            label={t('form.stepTitle', { number: index + 1 })}
            lang={tag}
            flex={1}
            miw={220}
            maxLength={200}
            {...form.register(`milestones.${index}.titles.${tag}`)}
          />
          <TextInput
            type="date"
            label={t('form.stepDay', { number: index + 1 })}
            {...form.register(`milestones.${index}.dueOn`)}
          />
          <Button
            variant="default"
            aria-label={t('form.removeStep', { number: index + 1 })}
            onClick={() => remove(index)}
          >
            {t('form.remove')}
          </Button>
        </Group>
      ))}
      {message && (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {message}
        </Text>
      )}
      <Group>
        <Button
          id="milestones"
          variant="default"
          disabled={fields.length >= 50}
          onClick={() => append({ titles: { [tag]: '' }, dueOn: '' })}
        >
          {t('form.addStep')}
        </Button>
        {fields.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('form.steps', { count: fields.length, number: format.number(fields.length) })}
          </Text>
        )}
      </Group>
    </Fieldset>
  )
}

import { Radio, Stack } from '@mantine/core'
import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Place } from '../form/box'
import { StepForm, type StepProps } from './StepForm'

/** On site or online, where both are offered. */
export function ModeStep({ form, places, title, ...step }: StepProps & { places: Place[]; title: string }) {
  const { t } = useTranslation('registration')
  const { field, fieldState } = useController({
    control: form.control,
    name: 'mode',
    rules: { required: t('register.mode.missing') },
  })
  return (
    <StepForm form={form} labels={{ mode: title }} {...step}>
      <Radio.Group {...field} aria-label={title} error={fieldState.error?.message}>
        <Stack gap="sm">
          {places.map(({ mode, isFull }) => (
            <Radio
              key={mode}
              size="md"
              value={mode}
              label={t(`mode.${mode}`)}
              description={isFull && t('register.mode.full')}
            />
          ))}
        </Stack>
      </Radio.Group>
    </StepForm>
  )
}

import { Radio, Stack } from '@mantine/core'
import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { StepForm, type StepProps } from './StepForm'
import { useOwnCities } from './useOwnCities'

/** For oneself, or for delegates of a city that one acts for. */
export function WhomStep({ form, onNext, onBack }: StepProps) {
  const { t } = useTranslation('registration')
  const cities = useOwnCities()
  const whom = useController({
    control: form.control,
    name: 'whom',
    rules: { required: t('register.whom.missing') },
  })
  const title = t('register.whom.title')

  function choose(value: string) {
    whom.field.onChange(value)
    // One registers oneself alone.
    if (value === 'me') form.setValue('delegates', form.getValues('delegates').slice(0, 1))
  }

  return (
    <StepForm form={form} labels={{ whom: title }} onNext={onNext} onBack={onBack}>
      <Radio.Group {...whom.field} onChange={choose} aria-label={title} error={whom.fieldState.error?.message}>
        <Stack gap="sm">
          <Radio size="md" value="me" label={t('register.whom.me')} description={t('register.whom.meHint')} />
          {[...cities].map(([slug, name]) => (
            <Radio
              key={slug}
              size="md"
              value={slug}
              label={t('register.whom.city', { city: name })}
              description={t('register.whom.cityHint')}
            />
          ))}
        </Stack>
      </Radio.Group>
    </StepForm>
  )
}

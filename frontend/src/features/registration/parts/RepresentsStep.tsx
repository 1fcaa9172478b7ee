import { Radio, Stack, TextInput } from '@mantine/core'
import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { CityPicker } from '@/features/city/public/CityPicker'
import { StepForm, type StepProps } from './StepForm'

/** For whom somebody comes who is registered by themselves: nobody else, a city, or an organisation. */
export function RepresentsStep({ form, ...step }: StepProps) {
  const { t } = useTranslation('registration')
  const represents = useController({ control: form.control, name: 'represents' })
  const chosen = represents.field.value
  const city = useController({
    control: form.control,
    name: 'city',
    rules: { validate: (slug) => chosen !== 'CITY' || slug !== '' || t('register.represents.cityMissing') },
  })
  const labels = { city: t('register.represents.which'), organisation: t('register.represents.name') }
  return (
    <StepForm form={form} labels={labels} {...step}>
      <Radio.Group {...represents.field} aria-label={t('register.represents.title')}>
        <Stack gap="sm">
          <Radio size="md" value="NOBODY" label={t('register.represents.none')} />
          <Radio
            size="md"
            value="CITY"
            label={t('register.represents.city')}
            description={t('register.represents.cityHint')}
          />
          <Radio size="md" value="ORGANISATION" label={t('register.represents.organisation')} />
        </Stack>
      </Radio.Group>
      {chosen === 'CITY' && (
        <CityPicker
          name="city"
          label={labels.city}
          value={city.field.value}
          onChange={city.field.onChange}
          error={city.fieldState.error?.message}
        />
      )}
      {chosen === 'ORGANISATION' && (
        <TextInput
          label={labels.organisation}
          autoComplete="organization"
          maxLength={200}
          error={form.formState.errors.organisation?.message}
          {...form.register('organisation', {
            validate: (name) => name.trim() !== '' || t('register.represents.organisationMissing'),
          })}
        />
      )}
    </StepForm>
  )
}

import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useFieldArray, useFormState } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { languages, ownNames } from '@/lib/i18n/languages'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { Fieldset } from '@/ui/Fieldset'
import { isEmail, noDelegate } from '../form/registering'
import { StepForm, type StepProps } from './StepForm'

/** How many people can be registered in one go. */
const most = 50

interface WhoStepProps extends StepProps {
  /** Several can come for a city. */
  isForCity: boolean
}

/** Who takes part: the name for the badge and the address for the letters. */
export function WhoStep({ form, isForCity, ...step }: WhoStepProps) {
  const { t } = useTranslation('registration')
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'delegates' })
  const { errors } = useFormState({ control: form.control })
  const lang = useLanguage()
  const isOne = fields.length === 1
  const labels = Object.fromEntries(
    fields.flatMap((_, index) => [
      [`delegates.${index}.name`, isOne ? t('register.who.name') : t('register.who.nameOf', { number: index + 1 })],
      [`delegates.${index}.email`, isOne ? t('register.who.email') : t('register.who.emailOf', { number: index + 1 })],
    ]),
  )
  const isTaken = (email: string, index: number) =>
    form
      .getValues('delegates')
      .some((other, at) => at < index && other.email.trim().toLowerCase() === email.trim().toLowerCase())

  const fieldsOf = (index: number) => (
    <>
      <TextInput
        label={t('register.who.name')}
        description={t('register.who.nameHint')}
        autoComplete={isForCity ? 'off' : 'name'}
        maxLength={200}
        error={errors.delegates?.[index]?.name?.message}
        {...form.register(`delegates.${index}.name`, {
          validate: (name) => name.trim() !== '' || t('register.who.nameMissing'),
        })}
      />
      <TextInput
        type="email"
        label={t('register.who.email')}
        description={t('register.who.emailHint')}
        autoComplete={isForCity ? 'off' : 'email'}
        maxLength={254}
        error={errors.delegates?.[index]?.email?.message}
        {...form.register(`delegates.${index}.email`, {
          validate: {
            right: (email) => isEmail(email) || t('register.who.emailWrong'),
            once: (email) => !isTaken(email, index) || t('register.who.emailTwice'),
          },
        })}
      />
      <NativeSelect
        label={t('register.who.language')}
        data={languages.map((language) => ({ value: language, label: ownNames[language] }))}
        {...form.register(`delegates.${index}.language`)}
      />
    </>
  )

  return (
    <StepForm form={form} labels={labels} {...step}>
      {isForCity
        ? fields.map(({ id }, index) => (
            <Fieldset key={id} legend={t('register.who.delegate', { number: index + 1 })}>
              {fieldsOf(index)}
              {!isOne && (
                <div>
                  <Button
                    variant="subtle"
                    aria-label={t('register.who.removeOf', { number: index + 1 })}
                    onClick={() => remove(index)}
                  >
                    {t('register.who.remove')}
                  </Button>
                </div>
              )}
            </Fieldset>
          ))
        : fieldsOf(0)}
      {isForCity && (
        <Stack gap={4} align="flex-start">
          <Button
            variant="default"
            disabled={fields.length >= most}
            onClick={() => append(noDelegate(lang), { focusName: `delegates.${fields.length}.name` })}
          >
            {t('register.who.add')}
          </Button>
          {fields.length >= most && <Text size="sm">{t('register.who.most', { count: most })}</Text>}
        </Stack>
      )}
    </StepForm>
  )
}

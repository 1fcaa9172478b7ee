import { Button, Group, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { pastedCode } from '../pastedCode'

/** The code as it stands on paper, typed in by hand. */
export function CodeForm({ code = '' }: { code?: string }) {
  const { t } = useTranslation('adherence')
  const lang = useLanguage()
  const navigate = useNavigate()
  const form = useForm({ defaultValues: { code } })
  return (
    <form
      noValidate
      onSubmit={form.handleSubmit((values) =>
        navigate({ to: '/$lang/verify/$code', params: { lang, code: pastedCode(values.code) } }),
      )}
    >
      <Group align="flex-end" gap="sm">
        <TextInput
          label={t('verify.code')}
          description={t('verify.codeHint')}
          error={form.formState.errors.code?.message}
          // The button stands beside the field, whatever is said of it.
          inputWrapperOrder={['label', 'description', 'error', 'input']}
          styles={{ input: { fontFamily: 'monospace' } }}
          autoComplete="off"
          spellCheck={false}
          miw={260}
          {...form.register('code', {
            validate: (typed) => /^[0-9a-z-]{14,20}$/i.test(pastedCode(typed)) || t('verify.codeWrong'),
          })}
        />
        <Button type="submit">{t('verify.look')}</Button>
      </Group>
    </form>
  )
}

import { Button, Group, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/i18n/useFormat'
import { ProblemAlert } from '@/ui/ProblemAlert'

interface SignLanguageProps {
  languages: string[]
  chosen: string
  isSending: boolean
  error: unknown
  onNext: (language: string) => void
}

/** In which of its languages the city signs the text. */
export function SignLanguage({ languages, chosen, isSending, error, onNext }: SignLanguageProps) {
  const { t } = useTranslation('signing')
  const format = useFormat()
  const [language, setLanguage] = useState(chosen)
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onNext(language)
      }}
    >
      <Stack gap="lg">
        {Boolean(error) && <ProblemAlert error={error} />}
        <Radio.Group
          label={t('sign.language.label')}
          description={t('sign.language.hint')}
          value={language}
          onChange={setLanguage}
        >
          <Stack gap="sm" mt="sm">
            {languages.map((tag) => (
              <Radio key={tag} size="md" value={tag} label={format.languageLabel(tag)} />
            ))}
          </Stack>
        </Radio.Group>
        <Group>
          <Button type="submit" loading={isSending}>
            {t('sign.next')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

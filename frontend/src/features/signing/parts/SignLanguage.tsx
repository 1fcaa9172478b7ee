import { Button, Group, Radio, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { City, Declaration, DeclarationVersion } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { signableIn } from '../form/signing'
import { SignBeside } from './SignBeside'
import { VersionPaper } from './VersionPaper'

interface SignLanguageProps {
  declaration: Declaration
  version: DeclarationVersion
  city: City
  /** The language to begin from; one in which it cannot be signed, or no longer, is not taken. */
  chosen: string
  isSending: boolean
  error: unknown
  onNext: (language: string) => void
  /** What stands under the question. */
  children?: ReactNode
}

/** In which of its languages the city signs the text, which is shown in it. */
export function SignLanguage(props: SignLanguageProps) {
  const { declaration, version, city, chosen, isSending, error, onNext, children } = props
  const { t } = useTranslation('signing')
  const format = useFormat()
  const languages = signableIn(version)
  const [language, setLanguage] = useState(languages.includes(chosen) ? chosen : (languages[0] ?? ''))
  return (
    <SignBeside document={<VersionPaper declaration={declaration} version={version} language={language} city={city} />}>
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
          {children}
        </Stack>
      </form>
    </SignBeside>
  )
}

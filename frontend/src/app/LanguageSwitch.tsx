import { NativeSelect } from '@mantine/core'
import { useLocation, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { languages, ownNames } from '@/lib/i18n/languages'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { inLanguage } from './inLanguage'

const options = languages.map((language) => ({ value: language, label: ownNames[language] }))

/** The same page in another language; each language calls itself by its own name. */
export function LanguageSwitch() {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const location = useLocation()
  const router = useRouter()
  return (
    <NativeSelect
      aria-label={t('language')}
      size="sm"
      styles={{ input: { minHeight: 44 } }}
      value={lang}
      data={options}
      onChange={(event) => router.history.push(inLanguage(location.href, event.currentTarget.value))}
    />
  )
}

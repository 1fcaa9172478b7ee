import { Group, Text } from '@mantine/core'
import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { languages, ownNames } from '@/lib/i18n/languages'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'

/** There is no such page; where the address asks for it in another language, it is offered in those that there are. */
export function NotFoundPage() {
  const { t } = useTranslation('app')
  const lang = useLanguage()
  const format = useFormat()
  const { tag, rest } = languageIn(useLocation({ select: ({ pathname }) => pathname }))
  const wanted = tag && format.language(tag)
  if (wanted && wanted !== tag) {
    return (
      <Page title={t('notFound.language', { language: wanted })} width="read">
        <Text>{t('notFound.languages')}</Text>
        <Group>
          {languages.map((language) => (
            <ButtonLink key={language} to={`/${language}${rest}` as '/'} variant="default" lang={language}>
              {ownNames[language]}
            </ButtonLink>
          ))}
        </Group>
      </Page>
    )
  }
  return (
    <Page title={t('notFound.title')} width="read">
      <Text>{t('notFound.text')}</Text>
      <Group>
        <ButtonLink to="/$lang/cities" params={{ lang }}>
          {t('notFound.cities')}
        </ButtonLink>
        <ButtonLink to="/$lang" params={{ lang }} variant="default">
          {t('notFound.home')}
        </ButtonLink>
      </Group>
    </Page>
  )
}

/** `/en/de/cities`: an address without a language of ours was led to the reader's own. */
function languageIn(pathname: string) {
  const [, tag, rest = ''] = /^\/[a-z]{2}\/([a-z]{2})(\/.*)?$/.exec(pathname) ?? []
  return { tag, rest }
}

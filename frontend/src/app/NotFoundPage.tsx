import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'

export function NotFoundPage() {
  const { t } = useTranslation('app')
  const lang = useLanguage()
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

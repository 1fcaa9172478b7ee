import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Declaration } from '@/api/generated'
import { DeclarationLink } from '@/features/declaration/public/DeclarationLink'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { Page } from '@/ui/Page'

/** Who may sign for a city, said to somebody who may not; and the way to become one. */
export function NoMandate({ declaration }: { declaration: Declaration }) {
  const { t } = useTranslation('signing')
  const lang = useLanguage()
  return (
    <Page title={t('notYours.title')} lead={<DeclarationLink declaration={declaration} />} width="read">
      <Text>{t('notYours.text')}</Text>
      <Group>
        <ButtonLink to="/$lang/cities" params={{ lang }}>
          {t('notYours.find')}
        </ButtonLink>
      </Group>
    </Page>
  )
}

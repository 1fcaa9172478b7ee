import { Group, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { ButtonLink } from '@/ui/links'
import { followsQuery } from '../api'

/** Says why an inbox is empty, and how it fills. */
export function NothingHere({ unread }: { unread: boolean }) {
  const { t } = useTranslation('inbox')
  const lang = useLanguage()
  const { data } = useInfiniteQuery(followsQuery)
  if (!data) return null
  if (data.pages[0]?.totalCount) return <Text>{unread ? t('empty.unread') : t('empty.all')}</Text>
  return (
    <>
      <Text>{t('empty.none')}</Text>
      <Group>
        <ButtonLink to="/$lang/cities" params={{ lang }}>
          {t('empty.cities')}
        </ButtonLink>
      </Group>
    </>
  )
}

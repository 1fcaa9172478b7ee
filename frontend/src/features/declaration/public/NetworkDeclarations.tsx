import { Stack, Text } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import { declarationsQuery } from '../api'
import { DeclarationEntries } from './DeclarationEntries'

const most = 8

/** What a network issued: the newest, and the way to all of it. */
export function NetworkDeclarations({ network }: { network: string }) {
  const { t } = useTranslation('declaration')
  const lang = useLanguage()
  const [page] = useSuspenseInfiniteQuery(declarationsQuery({ network })).data.pages
  const items = page?.items ?? []
  const total = page?.totalCount ?? items.length
  if (total === 0) return <Text c="dimmed">{t('noneOfNetwork')}</Text>
  return (
    <Stack gap="sm">
      <DeclarationEntries declarations={items.slice(0, most)} isIssuerShown={false} />
      {total > most && (
        <Text>
          <AppLink to="/$lang/declarations" params={{ lang }} search={{ network }}>
            {t('allOfNetwork', { count: total })}
          </AppLink>
        </Text>
      )}
    </Stack>
  )
}

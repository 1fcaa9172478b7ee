import { Button, Stack } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '@/ui/Page'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { SearchField } from '@/ui/SearchField'
import { searchQuery } from '../api'
import { Hits } from '../parts/Hits'

/** All that goes by a name, as a page with an address of its own. */
export function SearchPage() {
  const { t } = useTranslation('search')
  const route = '/$lang/search'
  const { q = '', kind } = useSearch({ from: route })
  const navigate = useNavigate({ from: route })
  const { data, error, refetch } = useQuery({
    ...searchQuery(q, { kind, limit: kind ? 50 : 10 }),
    placeholderData: keepPreviousData,
  })
  return (
    <Page title={q ? t('titleOf', { words: q }) : t('title')} width="read">
      <Stack gap="lg">
        <SearchField
          label={t('label')}
          value={q}
          onChange={(words) => void navigate({ search: { q: words, kind }, replace: true, resetScroll: false })}
        />
        {kind && (
          <Button
            variant="default"
            style={{ alignSelf: 'start' }}
            onClick={() => void navigate({ search: { q: q || undefined }, replace: true })}
          >
            {t('allKinds')}
          </Button>
        )}
        {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
        {data && <Hits words={q} result={data} />}
      </Stack>
    </Page>
  )
}

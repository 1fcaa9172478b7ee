import { Checkbox, Group, SegmentedControl, Text } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ActionPoint } from '@/api/generated'
import { CityLink } from '@/features/city/public/CityLink'
import { useNetworks } from '@/features/network/public/useNetworks'
import { today } from '@/lib/dates/today'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { DataTable } from '@/ui/DataTable'
import { DownloadButton } from '@/ui/DownloadButton'
import { LangText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'
import { Page } from '@/ui/Page'
import { ShowMore } from '@/ui/ShowMore'
import { pointListQuery } from '../api'
import { exportPoints } from '../changes'
import { AgreedAt } from '../parts/AgreedAt'

const route = '/$lang/networks/$slug/action-points'
const states = ['OPEN', 'DONE', 'DROPPED'] as const

/** The action points of a network: what its cities agreed to do, by whom and by when. */
export function ActionPointsPage() {
  const { t } = useTranslation('minutes')
  const { t: ui } = useTranslation('ui')
  const { slug } = useParams({ from: route })
  const { state = 'OPEN', due } = useSearch({ from: route })
  const navigate = useNavigate({ from: route })
  const { fullName } = useNetworks()
  const lang = useLanguage()
  const filter = { network: slug, state, ...(due ? { dueTo: today() } : {}) }
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(pointListQuery(filter))
  const points = data.pages.flatMap(({ items }) => items)
  const total = data.pages[0]?.totalCount ?? points.length
  return (
    <Page
      title={t('list.title', { network: fullName(slug) })}
      lead={t(`list.count.${state}`, { count: total })}
      above={
        <AppLink to="/$lang/networks/$slug" params={{ lang, slug }}>
          {fullName(slug)}
        </AppLink>
      }
    >
      <Group gap="lg" data-print="no">
        <SegmentedControl
          aria-label={t('column.state')}
          value={state}
          data={states.map((value) => ({ value, label: t(`point.state.${value}`) }))}
          onChange={(value) =>
            void navigate({ search: { state: states.find((one) => one === value && one !== 'OPEN') }, replace: true })
          }
        />
        {state === 'OPEN' && (
          <Checkbox
            size="md"
            label={t('list.overdue')}
            checked={due ?? false}
            onChange={(event) =>
              void navigate({ search: { due: event.currentTarget.checked || undefined }, replace: true })
            }
          />
        )}
      </Group>
      <PointTable points={points} />
      {hasNextPage && (
        <ShowMore
          shown={points.length}
          total={total}
          isLoading={isFetchingNextPage}
          onMore={() => void fetchNextPage()}
        />
      )}
      {total > 0 && (
        <Group gap="sm" data-print="no">
          {(['csv', 'xlsx'] as const).map((format) => (
            <DownloadButton
              key={format}
              label={ui(`format.${format}`)}
              fileName={`${slug}-action-points.${format}`}
              fetchFile={() => exportPoints(filter, format)}
            />
          ))}
        </Group>
      )}
    </Page>
  )
}

function PointTable({ points }: { points: ActionPoint[] }) {
  const { t } = useTranslation('minutes')
  const format = useFormat()
  const lang = useLanguage()
  return (
    <DataTable
      caption={t('points')}
      rows={points}
      rowKey={({ id }) => id}
      empty={t('list.empty')}
      columns={[
        {
          key: 'what',
          header: t('column.what'),
          width: '40%',
          cell: ({ id, texts, sourceLanguage }) => (
            <AppLink to="/$lang/action-points/$id" params={{ lang, id }}>
              <LangText map={texts} sourceLanguage={sourceLanguage} isName />
            </AppLink>
          ),
        },
        {
          key: 'city',
          header: t('point.city'),
          cell: ({ city }) => (city ? <CityLink city={city} /> : t('point.secretariat')),
        },
        {
          key: 'due',
          header: t('point.dueOn'),
          cell: ({ dueOn, state }) => (
            <>
              {dueOn ? format.day(dueOn) : t('point.noDay')}
              {dueOn && state === 'OPEN' && dueOn < today() && (
                <Text size="sm" fw={600}>
                  {t('point.overdue')}
                </Text>
              )}
            </>
          ),
        },
        { key: 'at', header: t('point.agreedAt'), cell: (point) => <AgreedAt point={point} /> },
      ]}
    />
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { CityLink } from '@/features/city/public/CityLink'
import { CommitmentLink } from '@/features/commitment-entry/public/CommitmentLink'
import { useNetworks } from '@/features/network/public/useNetworks'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { DataTable } from '@/ui/DataTable'
import { ButtonLink } from '@/ui/links'
import { submittedQuery } from '../api'

export function useReviewHeading() {
  return useTranslation('commitment').t('queue.heading')
}

/** The commitments that wait for these networks, or for those within them: the longest waiting first. */
export function ReviewQueue({ networks }: { networks: string[] }) {
  const { t } = useTranslation('commitment')
  const lang = useLanguage()
  const format = useFormat()
  const { lineage } = useNetworks()
  const { actsForCity } = useMe()
  const { data } = useSuspenseQuery(submittedQuery)
  const waiting = data
    .filter(
      ({ reviewer, city }) => lineage(reviewer).some((slug) => networks.includes(slug)) && !actsForCity(city.slug),
    )
    .sort((a, b) => (a.submittedAt ?? a.updatedAt).localeCompare(b.submittedAt ?? b.updatedAt))
  return (
    <DataTable
      caption={t('queue.caption')}
      empty={t('queue.empty')}
      rows={waiting}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: t('queue.title'),
          cell: (commitment) => <CommitmentLink commitment={commitment} />,
        },
        { key: 'city', header: t('queue.city'), cell: ({ city }) => <CityLink city={city} /> },
        {
          key: 'since',
          header: t('queue.since'),
          cell: ({ submittedAt, updatedAt }) => format.date(submittedAt ?? updatedAt),
        },
        {
          key: 'open',
          header: t('queue.review'),
          isAction: true,
          cell: ({ id, city }) => (
            <ButtonLink
              to="/$lang/commitments/$id/review"
              params={{ lang, id }}
              variant="default"
              size="sm"
              aria-label={t('queue.openOf', { city: city.ownName })}
            >
              {t('queue.open')}
            </ButtonLink>
          ),
        },
      ]}
    />
  )
}

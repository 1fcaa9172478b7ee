import { Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/features/access/public/useMe'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { DownloadLink } from '@/ui/DownloadLink'
import { AppLink } from '@/ui/links'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Section } from '@/ui/Section'
import { cityCommitmentsQuery } from '../api'
import { FrameSnippet } from '../parts/FrameSnippet'
import { CommitmentEntries } from './CommitmentEntries'

/** More of them would hide what stands below. */
const most = 5

/** What a city promised and how that goes, what is due first. */
export function CityCommitments({ city }: { city: string }) {
  const { t } = useTranslation('commitment-entry')
  const lang = useLanguage()
  const { actsForCity } = useMe()
  const { data, error, refetch } = useQuery(cityCommitmentsQuery(city))
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const standing = data.filter(({ state }) => state === 'PUBLISHED')
  const done = standing.filter(({ progress }) => progress === 'COMPLETED').length
  const late = standing.filter(({ light }) => light === 'RED').length
  return (
    <Section title={standing.length > 0 ? t('city.title', { count: standing.length }) : t('city.titleNone')}>
      <Stack gap="sm">
        <Text>
          {t('city.done', { count: done })} {late > 0 && t('city.late', { count: late })}
        </Text>
        <CommitmentEntries commitments={data.slice(0, most)} isCityShown={false} />
        {data.length > most && (
          <Text>
            <AppLink to="/$lang/commitments" params={{ lang }} search={{ city }}>
              {t('city.all', { count: data.length })}
            </AppLink>
          </Text>
        )}
        <Group data-print="no">
          <DownloadLink href={`/api/v1/cities/${city}/commitments.pdf?lang=${lang}`}>{t('city.paper')}</DownloadLink>
        </Group>
        {actsForCity(city) && data[0] && (
          <FrameSnippet city={city} title={t('frame.name', { city: data[0].city.ownName })} />
        )}
      </Stack>
    </Section>
  )
}

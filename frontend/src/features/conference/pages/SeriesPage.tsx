import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { LangText, usePickText } from '@/ui/LangText'
import { MarkdownText } from '@/ui/MarkdownText'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { SourceList } from '@/ui/SourceList'
import { editionsQuery, seriesQuery } from '../api'
import { SeriesActions } from '../parts/SeriesActions'
import { SeriesLine } from '../parts/SeriesLine'
import { SeriesMap } from '../parts/SeriesMap'
import { ConferenceEntries } from '../public/ConferenceEntries'

/** A series: all its editions on a line of time, on the map and as a list, the latest first. */
export function SeriesPage() {
  const { t } = useTranslation('conference')
  const { slug } = useParams({ from: '/$lang/series/$slug' })
  const { series } = useSuspenseQuery(seriesQuery(slug)).data
  const { data: editions } = useSuspenseQuery(editionsQuery(slug))
  const name = usePickText()(series.names, series.sourceLanguage)
  return (
    <Page
      title={<LangText map={series.names} sourceLanguage={series.sourceLanguage} isName />}
      documentTitle={name}
      description={t('seriesDescription', { name, count: editions.length })}
      actions={<SeriesActions series={series} />}
      lead={<NetworkLink slug={series.network.slug} />}
    >
      {series.about && <MarkdownText map={series.about} sourceLanguage={series.sourceLanguage} />}
      <SeriesLine editions={editions} />
      <SeriesMap editions={editions} name={name} />
      <Section title={t('editions', { count: editions.length })}>
        <ConferenceEntries conferences={editions.toReversed()} isSeriesShown={false} isNetworkShown={false} />
      </Section>
      <SourceList sources={series.sources} />
    </Page>
  )
}

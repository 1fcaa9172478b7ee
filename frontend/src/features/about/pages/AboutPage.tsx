import { Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { configurationQuery } from '@/api/configuration'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { Operator } from '../parts/Operator'
import { Told } from '../parts/Told'

/** What this is, who runs it, where what it says comes from, and how its figures are counted. */
export function AboutPage() {
  const { t } = useTranslation('about')
  const { demonstration } = useSuspenseQuery(configurationQuery).data
  return (
    <Page title={t('about.title')} lead={t('about.lead')} description={t('about.lead')} width="read">
      <Told heading={t('about.what.heading')} paragraphs={[t('about.what.cities'), t('about.what.families')]} />
      <Told heading={t('about.gain.heading')} paragraphs={[t('about.gain.city'), t('about.gain.everybody')]} />
      <Operator heading={t('about.runs')} />
      {demonstration && (
        <Section title={t('about.demonstration.heading')}>
          <Text>{t('about.demonstration.text')}</Text>
        </Section>
      )}
      <Told
        heading={t('about.sources.heading')}
        paragraphs={[t('about.sources.entered'), t('about.sources.collected'), t('about.sources.geonames')]}
      />
      <Told
        heading={t('about.counted.heading')}
        paragraphs={[t('about.counted.members'), t('about.counted.commitments'), t('about.counted.years')]}
      />
      <Told heading={t('about.data.heading')} paragraphs={[t('about.data.lists'), t('about.data.api')]} />
    </Page>
  )
}

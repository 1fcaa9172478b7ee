import { Group, Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CityLink } from '@/features/city/public/CityLink'
import { useCityName } from '@/features/city/public/useCityName'
import { StateMark } from '@/features/commitment-entry/public/Marks'
import { NetworkLink } from '@/features/network/public/NetworkLink'
import { useFormat } from '@/lib/i18n/useFormat'
import { usePickText } from '@/ui/LangText'
import { MarkdownText } from '@/ui/MarkdownText'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { commitmentQuery } from '../api'
import { Care } from '../parts/Care'
import { ClauseQuote } from '../parts/ClauseQuote'
import { CommitmentActions } from '../parts/CommitmentActions'
import { Endings, Facts, Standing } from '../parts/Facts'
import { IndicatorFigure, type Reached } from '../parts/IndicatorFigure'
import { Milestones } from '../parts/Milestones'
import { Moves } from '../parts/Moves'
import { Revisions } from '../parts/Revisions'
import { Rounds } from '../parts/Rounds'
import classes from './CommitmentView.module.css'

interface CommitmentViewProps {
  id: string
  /** What reports say was reached, by time. */
  reached: Reached[]
  /** The reports on it. */
  reports: ReactNode
  /** What whoever looks may do besides. */
  actions: ReactNode
  /** What comes when until the next report. */
  schedule: ReactNode
}

/** What a city promised: under which clause, by which number one sees it, by when, how it goes, and what changed. */
export function CommitmentView({ id, reached, reports, actions, schedule }: CommitmentViewProps) {
  const { t } = useTranslation('commitment')
  const { commitment, etag } = useSuspenseQuery(commitmentQuery(id)).data
  const format = useFormat()
  const { city, declaration, clause, network, state, titles, sourceLanguage, descriptions, resources } = commitment
  const title = usePickText()(titles, sourceLanguage)
  const name = useCityName()(city)
  return (
    <Page
      title={title}
      documentTitle={t('page.documentTitle', { title, city: name })}
      description={t('page.description', { title, city: name })}
      above={
        <Group justify="space-between">
          <StateMark state={state} />
          <Group data-print="no">
            {actions}
            <CommitmentActions commitment={commitment} etag={etag} />
          </Group>
        </Group>
      }
      lead={
        <>
          <CityLink city={city} />, {format.country(city.country)}
        </>
      }
    >
      {state !== 'PUBLISHED' && state !== 'WITHDRAWN' && <Text c="dimmed">{t(`page.${state}`)}</Text>}
      <Endings commitment={commitment} />
      {declaration ? (
        <ClauseQuote declaration={declaration} clause={clause} />
      ) : (
        <Text>
          {t('page.inNetwork')} <NetworkLink slug={network.slug} />
        </Text>
      )}
      <div className={classes.columns}>
        {(state === 'PUBLISHED' || state === 'WITHDRAWN') && (
          <div className={classes.standing}>
            <Standing commitment={commitment} />
          </div>
        )}
        <div className={classes.main}>
          <Stack gap="xl">
            {descriptions && (
              <Section title={t('page.what')}>
                <MarkdownText map={descriptions} sourceLanguage={sourceLanguage} />
              </Section>
            )}
            <IndicatorFigure commitment={commitment} reached={reached} />
            {reports}
            <Milestones commitment={commitment} />
            {resources && (
              <Section title={t('page.resources')}>
                <MarkdownText map={resources} sourceLanguage={sourceLanguage} />
              </Section>
            )}
            <Revisions commitment={commitment} />
            <Rounds commitment={commitment} />
            <Moves id={id} />
            <Care commitment={commitment} etag={etag} />
          </Stack>
        </div>
        <Stack gap="xl">
          {schedule}
          <Facts commitment={commitment} />
        </Stack>
      </div>
    </Page>
  )
}

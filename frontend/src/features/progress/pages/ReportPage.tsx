import { Group, List, Text } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ProgressReport } from '@/api/generated'
import { CityLink } from '@/features/city/public/CityLink'
import { useCityName } from '@/features/city/public/useCityName'
import { commitmentQuery } from '@/features/commitment/public/queries'
import { CommitmentLink } from '@/features/commitment-entry/public/CommitmentLink'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { useSignIn } from '@/lib/sign-in/useSignIn'
import { Answer, AnswerList } from '@/ui/AnswerList'
import { EndButton } from '@/ui/EndButton'
import { LangText } from '@/ui/LangText'
import { ButtonLink } from '@/ui/links'
import { MarkdownText } from '@/ui/MarkdownText'
import { Page } from '@/ui/Page'
import { Section } from '@/ui/Section'
import { Source } from '@/ui/SourceList'
import { reportActionsQuery, reportQuery } from '../api'
import { EvidenceList } from '../parts/EvidenceList'
import { ReportDecision } from '../parts/ReportDecision'
import { ReportRounds } from '../parts/ReportRounds'
import { useReportWords } from '../public/useReportWords'
import { useDiscardReport } from '../writeApi'

/** What a city reported: for which time, how far it has come, with what shows it; and the answer of the reviewer. */
export function ReportPage() {
  const { t } = useTranslation('progress')
  const { id } = useParams({ from: '/$lang/progress-reports/$id' })
  const { report, etag } = useSuspenseQuery(reportQuery(id)).data
  const words = useReportWords()
  const lang = useLanguage()
  const navigate = useNavigate()
  const { isSignedIn } = useSignIn()
  const { data: actions = [] } = useQuery({ ...reportActionsQuery(id), enabled: isSignedIn })
  const { mutateAsync: discard } = useDiscardReport()
  const { commitment, narratives, evidence, sourceLanguage } = report
  const name = useCityName()(commitment.city)
  const may = (operation: string, to?: string) =>
    actions.some((action) => action.action === operation && (to === undefined || action.to === to))
  return (
    <Page
      title={t('one.title', { city: name, period: words.period(report) })}
      description={t('one.title', { city: name, period: words.period(report) })}
      above={<Text fw={600}>{words.state(report.state)}</Text>}
      lead={
        <>
          <CommitmentLink commitment={commitment} /> · <CityLink city={commitment.city} />
        </>
      }
      width="read"
    >
      {(may('updateProgressReport') || may('deleteProgressReport')) && (
        <Group data-print="no">
          {may('updateProgressReport') && (
            <ButtonLink to="/$lang/progress-reports/$id/edit" params={{ lang, id }}>
              {t('one.edit')}
            </ButtonLink>
          )}
          {may('deleteProgressReport') && (
            <EndButton
              label={t('one.discard')}
              question={t('one.discardQuestion')}
              consequence={t('one.discardThen')}
              onConfirm={async () => {
                await discard({ report, etag })
                announce(t('one.discarded'))
                await navigate({ to: '/$lang/commitments/$id', params: { lang, id: commitment.id } })
              }}
            />
          )}
        </Group>
      )}
      <Told report={report} />
      {narratives && (
        <Section title={t('form.narratives')}>
          <MarkdownText map={narratives} sourceLanguage={sourceLanguage} />
        </Section>
      )}
      <Section title={t('evidence.legend')}>
        {evidence.length > 0 ? (
          <EvidenceList evidence={evidence} sourceLanguage={sourceLanguage} isPublic={report.state === 'ACCEPTED'} />
        ) : (
          <Text c="dimmed">{t('evidence.none')}</Text>
        )}
      </Section>
      <ReportRounds report={report} />
      {may('transitionProgressReport', 'ACCEPTED') && <ReportDecision held={{ report, etag }} />}
    </Page>
  )
}

function Told({ report }: { report: ProgressReport }) {
  const { t } = useTranslation('progress')
  const format = useFormat()
  const words = useReportWords()
  const { data } = useQuery(commitmentQuery(report.commitment.id))
  const { percentage, progress, reason, indicatorValue, milestones, acceptedOn } = report
  const reached = data?.commitment.milestones.filter(({ number }) => milestones.includes(number)) ?? []
  return (
    <AnswerList>
      <Answer question={t('form.progress')}>
        {words.progress(progress)}
        {reason && `: ${reason}`}
      </Answer>
      <Answer question={t('form.percentage')}>{t('done', { percentage: format.number(percentage) })}</Answer>
      {indicatorValue && (
        <Answer question={t('form.value')}>
          {t('value', { value: format.number(indicatorValue.value), unit: indicatorValue.unit })} (
          <Source source={indicatorValue.source} />)
        </Answer>
      )}
      {reached.length > 0 && (
        <Answer question={t('form.milestones')}>
          <List>
            {reached.map(({ number, titles }) => (
              <List.Item key={number}>
                <LangText map={titles} sourceLanguage={report.sourceLanguage} />
              </List.Item>
            ))}
          </List>
        </Answer>
      )}
      {acceptedOn && <Answer question={t('one.accepted')}>{format.day(acceptedOn)}</Answer>}
    </AnswerList>
  )
}

import { List, Stack, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Meeting, Minutes } from '@/api/generated'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { LangText } from '@/ui/LangText'
import { MarkdownText } from '@/ui/MarkdownText'
import { PaperLinks } from '@/ui/PaperLinks'
import { Section } from '@/ui/Section'
import { minutesQuery } from '../api'
import { minutesPaper } from '../changes'
import { PointLine } from '../parts/PointLine'
import { useVoteWords } from '../parts/useVoteWords'

/** The minutes of a meeting with what was decided and what is to be done; nothing while there are none for the reader. */
export function MeetingMinutes({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('minutes')
  const language = useLanguage()
  const { minutes } = useSuspenseQuery(minutesQuery(meeting.slug)).data
  if (!minutes) return null
  const isPublic = meeting.audience === 'PUBLIC' && minutes.audience === 'PUBLIC'
  return (
    <Section title={t('title')}>
      <Stack gap="md">
        <Approval minutes={minutes} />
        <MarkdownText map={minutes.texts} sourceLanguage={minutes.sourceLanguage} />
        <Decisions minutes={minutes} />
        {minutes.actionPoints.length > 0 && (
          <div>
            <Title order={3} mb="xs">
              {t('points')}
            </Title>
            <List type="ordered" spacing="xs">
              {minutes.actionPoints.map((point) => (
                <List.Item key={point.id} value={point.number}>
                  <PointLine point={point} />
                </List.Item>
              ))}
            </List>
          </div>
        )}
        <PaperLinks
          label={t('paper')}
          address={(paper) => `/api/v1/meetings/${meeting.slug}/minutes.${paper}?language=${language}`}
          fetchAs={
            isPublic
              ? undefined
              : {
                  name: `${meeting.slug}-minutes`,
                  fetchFile: (paper) => minutesPaper(meeting.slug, language, paper),
                }
          }
        />
      </Stack>
    </Section>
  )
}

function Approval({ minutes: { approval, audience } }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes')
  return (
    <>
      <Text c="dimmed">
        {t(approval ? `approval.is.${approval.outcome}` : 'approval.is.NONE')}
        {audience === 'MEMBERS' && ` ${t('membersOnly')}`}
      </Text>
      {approval?.corrections && <Text style={{ whiteSpace: 'pre-line' }}>{approval.corrections}</Text>}
    </>
  )
}

function Decisions({ minutes: { decisions } }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes')
  const vote = useVoteWords()
  if (decisions.length === 0) return null
  return (
    <div>
      <Title order={3} mb="xs">
        {t('decisions')}
      </Title>
      <List type="ordered" spacing="xs">
        {decisions.map((decision) => (
          <List.Item key={decision.id} value={decision.number}>
            <LangText map={decision.texts} sourceLanguage={decision.sourceLanguage} isName />
            {decision.vote && (
              <Text size="sm" c="dimmed">
                {vote(decision.vote)}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </div>
  )
}

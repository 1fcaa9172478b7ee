import { Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Commitment, CommitmentRevision } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { Section } from '@/ui/Section'
import { revisionsQuery } from '../api'
import { RevisionDecision } from './RevisionDecision'
import { ChangedTerms } from './Terms'

/** What the city is held to, each time it changed: what stood before, what stands since, and why. */
export function Revisions({ commitment }: { commitment: Commitment }) {
  const { t } = useTranslation('commitment')
  const { data: revisions = [] } = useQuery(revisionsQuery(commitment.id))
  if (revisions.length === 0) return null
  return (
    <Section title={t('revisions', { count: revisions.length })}>
      <Stack gap="xl" id="revisions">
        {revisions.map((revision) => (
          <Revision key={revision.id} commitment={commitment} revision={revision} />
        ))}
      </Stack>
    </Section>
  )
}

function Revision({ commitment, revision }: { commitment: Commitment; revision: CommitmentRevision }) {
  const { t } = useTranslation('commitment')
  const format = useFormat()
  const { number, state, before, after, note, proposedAt, decidedAt, words } = revision
  const title = t('revision.title', { number, state: t(`revision.state.${state}`) })
  return (
    <Stack gap="xs">
      <Title order={3}>{title}</Title>
      <Text size="sm" c="dimmed">
        {t('revision.proposed', { date: format.date(proposedAt) })}
        {decidedAt && ` · ${t(`revision.decided.${state}`, { date: format.date(decidedAt) })}`}
      </Text>
      <Text maw="68ch" style={{ whiteSpace: 'pre-line' }}>
        {note}
      </Text>
      <ChangedTerms caption={title} before={before} after={after} sourceLanguage={commitment.sourceLanguage} />
      {words && (
        <Text maw="68ch" style={{ whiteSpace: 'pre-line' }}>
          {t('revision.words', { words })}
        </Text>
      )}
      {state === 'PROPOSED' && <RevisionDecision commitment={commitment.id} revision={revision} />}
    </Stack>
  )
}

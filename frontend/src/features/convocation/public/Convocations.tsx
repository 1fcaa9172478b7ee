import { Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Meeting } from '@/api/generated'
import { Section } from '@/ui/Section'
import { convocationsQuery } from '../api'
import { SentConvocation } from '../parts/SentConvocation'

/** The convocations to a meeting as they were sent, the latest first; nothing while there are none. */
export function Convocations({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('convocation')
  const { data: convocations } = useSuspenseQuery(convocationsQuery(meeting.slug))
  if (convocations.length === 0) return null
  return (
    <Section title={t('title', { count: convocations.length })}>
      <Stack gap="md">
        {[...convocations].reverse().map((convocation) => (
          <SentConvocation key={convocation.id} convocation={convocation} isPublic={meeting.audience === 'PUBLIC'} />
        ))}
      </Stack>
      {convocations.length > 1 && <Text c="dimmed">{t('lastCounts')}</Text>}
    </Section>
  )
}

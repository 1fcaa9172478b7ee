import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { today } from '@/lib/dates/today'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { AppLink } from '@/ui/links'
import { Section } from '@/ui/Section'
import { pastQuery, upcomingQuery } from '../api'
import { AgendaEntries } from './AgendaEntryLine'
import { few } from './queries'

interface UpcomingProps {
  network?: string
  city?: string
}

/** What is coming, and where nothing is, what was last; nothing at all where the agenda has nothing to say. */
export function Upcoming({ network, city }: UpcomingProps) {
  const { t } = useTranslation('agenda')
  const lang = useLanguage()
  const scope = { ...(network ? { network } : {}), ...(city ? { city } : {}) }
  const { data: coming = [] } = useQuery(upcomingQuery(scope, today(), few))
  const { data: past = [] } = useQuery(pastQuery(scope, today(), few))
  if (coming.length === 0 && past.length === 0) return null
  const search = { ...scope, ...(coming.length === 0 ? { past: true as const } : {}) }
  return (
    <Section title={t(coming.length > 0 ? 'upcoming' : 'lately')}>
      <Stack gap="sm">
        <AgendaEntries entries={coming.length > 0 ? coming : past} isNetworkShown={!network} />
        <AppLink to="/$lang/agenda" params={{ lang }} search={search}>
          {t('whole')}
        </AppLink>
      </Stack>
    </Section>
  )
}

import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { AgendaEntry } from '@/api/generated'
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

/**
 * What is coming, and of a network or a city what was last, too; of all together that only where nothing is coming.
 * Nothing at all where the agenda has nothing to say.
 */
export function Upcoming({ network, city }: UpcomingProps) {
  const scope = { ...(network ? { network } : {}), ...(city ? { city } : {}) }
  const { data: coming = [] } = useQuery(upcomingQuery(scope, today(), few))
  const { data: past = [] } = useQuery(pastQuery(scope, today(), few))
  const isPastShown = coming.length === 0 || network || city
  return (
    <>
      <Entries entries={coming} scope={scope} />
      {isPastShown && <Entries entries={past} scope={scope} isPast />}
    </>
  )
}

interface EntriesProps {
  entries: AgendaEntry[]
  scope: UpcomingProps
  isPast?: boolean
}

function Entries({ entries, scope, isPast = false }: EntriesProps) {
  const { t } = useTranslation('agenda')
  const lang = useLanguage()
  if (entries.length === 0) return null
  const title = scope.city ? t(isPast ? 'hosted' : 'hosts') : t(isPast ? 'lately' : 'upcoming')
  const search = { ...scope, ...(isPast ? { past: true as const } : {}) }
  return (
    <Section title={title}>
      <Stack gap="sm">
        <AgendaEntries entries={entries} isNetworkShown={!scope.network} />
        <AppLink to="/$lang/agenda" params={{ lang }} search={search}>
          {t(isPast ? 'wholePast' : 'whole')}
        </AppLink>
      </Stack>
    </Section>
  )
}

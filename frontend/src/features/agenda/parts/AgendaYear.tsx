import { ActionIcon, Stack, Text, Title } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { today } from '@/lib/dates/today'
import { printWhen } from '@/lib/dates/when'
import { localeOf } from '@/lib/i18n/languages'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { agendaSpanQuery } from '../api'
import type { Filters } from '../filters'
import { AgendaEntries } from '../public/AgendaEntryLine'
import classes from './Agenda.module.css'
import { headingOf, placeOf } from './calendar'
import { EntriesWithToday } from './EntriesWithToday'

interface AgendaYearProps {
  filters: Filters
  year: number
  onChange: (year: number) => void
}

/** A year: its months with what is known to be in them, above them what is known to a season or the year alone. */
export function AgendaYear({ filters, year, onChange }: AgendaYearProps) {
  const { t } = useTranslation('agenda')
  const { t: ui } = useTranslation('ui')
  const locale = localeOf(useLanguage())
  const { data: entries } = useSuspenseQuery(agendaSpanQuery(filters, `${year}-01-01`, `${year}-12-31`))
  const vague = entries.filter((entry) => 'edtf' in headingOf(entry))
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
  return (
    <Stack gap="md">
      <div className={classes.turn}>
        <ActionIcon
          variant="default"
          size="xl"
          data-print="no"
          aria-label={t('yearBefore')}
          onClick={() => onChange(year - 1)}
        >
          <IconChevronLeft aria-hidden />
        </ActionIcon>
        <Title order={2} aria-live="polite">
          {year}
        </Title>
        <ActionIcon
          variant="default"
          size="xl"
          data-print="no"
          aria-label={t('yearAfter')}
          onClick={() => onChange(year + 1)}
        >
          <IconChevronRight aria-hidden />
        </ActionIcon>
      </div>
      {entries.length === 0 && <Text c="dimmed">{t('nothingThen')}</Text>}
      {vague.length > 0 && (
        <section className={classes.band}>
          <Text fw={600}>{t('vague')}</Text>
          <AgendaEntries entries={vague} />
        </section>
      )}
      <div className={classes.year}>
        {months.map((month) => {
          const then = entries.filter((entry) => {
            const heading = headingOf(entry)
            return (
              'month' in heading && (heading.month === month || (heading.month < `${year}-01` && month.endsWith('01')))
            )
          })
          const isNow = today().startsWith(month)
          return (
            (then.length > 0 || isNow) && (
              <section key={month}>
                <Title order={3} size="h4" mb="xs">
                  {printWhen(month, locale, ui)}
                </Title>
                <EntriesWithToday entries={then} place={isNow ? placeOf(today(), then) : undefined} />
              </section>
            )
          )
        })}
      </div>
    </Stack>
  )
}

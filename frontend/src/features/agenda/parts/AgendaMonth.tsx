import { ActionIcon, Stack, Text, Title, VisuallyHidden } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { today } from '@/lib/dates/today'
import { printWhen } from '@/lib/dates/when'
import { localeOf } from '@/lib/i18n/languages'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { LangText } from '@/ui/LangText'
import { PathLink } from '@/ui/PathLink'
import { agendaSpanQuery } from '../api'
import type { Filters } from '../filters'
import { AgendaEntries } from '../public/AgendaEntryLine'
import { DueLabel } from '../public/DueLabel'
import classes from './Agenda.module.css'
import { boundsOf, entriesOn, isOnDays, monthAfter, placeOf, weeksOf } from './calendar'
import { EntriesWithToday } from './EntriesWithToday'

interface AgendaMonthProps {
  filters: Filters
  month: string
  onChange: (month: string) => void
}

/** A month as a page of a wall calendar; what is not known to the day stands above it, never on a made-up day. */
export function AgendaMonth({ filters, month, onChange }: AgendaMonthProps) {
  const { t } = useTranslation('agenda')
  const { t: ui } = useTranslation('ui')
  const locale = localeOf(useLanguage())
  const { data: entries } = useSuspenseQuery(agendaSpanQuery(filters, ...boundsOf(month)))
  const vague = entries.filter((entry) => !isOnDays(entry))
  const days = entries.filter(isOnDays)
  const weeks = weeksOf(month)
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  const longWeekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  return (
    <Stack gap="md" className={classes.wall}>
      <div className={classes.turn}>
        <ActionIcon
          variant="default"
          size="xl"
          data-print="no"
          aria-label={t('monthBefore')}
          onClick={() => onChange(monthAfter(month, -1))}
        >
          <IconChevronLeft aria-hidden />
        </ActionIcon>
        <Title order={2} aria-live="polite">
          {printWhen(month, locale, ui)}
        </Title>
        <ActionIcon
          variant="default"
          size="xl"
          data-print="no"
          aria-label={t('monthAfter')}
          onClick={() => onChange(monthAfter(month, 1))}
        >
          <IconChevronRight aria-hidden />
        </ActionIcon>
      </div>
      {vague.length > 0 && (
        <section className={classes.band}>
          <Text fw={600}>{t('vague')}</Text>
          <AgendaEntries entries={vague} />
        </section>
      )}
      <table className={classes.month}>
        <VisuallyHidden component="caption">{printWhen(month, locale, ui)}</VisuallyHidden>
        <thead>
          <tr>
            {weeks[0]?.map((day) => (
              <th key={day} scope="col" abbr={longWeekday.format(new Date(day))}>
                {weekday.format(new Date(day))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td
                  key={day}
                  className={[day.startsWith(month) ? '' : classes.other, day === today() ? classes.today : ''].join(
                    ' ',
                  )}
                  aria-current={day === today() ? 'date' : undefined}
                >
                  <time dateTime={day} className={classes.number}>
                    {Number(day.slice(8))}
                  </time>
                  <ul className={classes.onDay}>
                    {entriesOn(day, days).map((entry) => (
                      <li key={entry.id} data-kind={entry.kind}>
                        <DueLabel entry={entry} />
                        <PathLink path={entry.path}>
                          <LangText map={entry.titles} sourceLanguage={entry.sourceLanguage} isName />
                        </PathLink>
                        {entry.host && <div>{entry.host.ownName}</div>}
                      </li>
                    ))}
                  </ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.asList}>
        {days.length === 0 && <Text c="dimmed">{t('nothingThen')}</Text>}
        <EntriesWithToday entries={days} place={today().startsWith(month) ? placeOf(today(), days) : undefined} />
      </div>
    </Stack>
  )
}

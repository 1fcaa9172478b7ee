import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SessionListItem } from '@/api/generated'
import { useFormat } from '@/lib/i18n/useFormat'
import { useLanguage } from '@/lib/i18n/useLanguage'
import { LangText } from '@/ui/LangText'
import { AppLink } from '@/ui/links'
import { clockOf, timetableOf } from '../timetable'
import classes from './DayTimetable.module.css'
import { useSessionWords } from './useSessionWords'

/** A day of a programme: rooms beside each other, times under each other. It scrolls to the side where rooms are many. */
export function DayTimetable({ caption, sessions }: { caption: string; sessions: SessionListItem[] }) {
  const { t } = useTranslation('programme')
  const { compare } = useFormat()
  const { rooms, rows } = timetableOf(sessions, compare)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section className={classes.frame} tabIndex={0} aria-label={caption}>
      <table className={classes.table}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={classes.time}>
              {t('time')}
            </th>
            {rooms.map((room, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns without a room have no other name
              <th key={column} scope="col">
                {room ?? t('noRoom')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ time, cells }) => (
            <tr key={time}>
              <th scope="row" className={classes.time}>
                {clockOf(time)}
              </th>
              {cells.map((cell, column) =>
                cell === 'covered' ? null : cell === 'free' ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a place in the table
                  <td key={column} />
                ) : (
                  <td key={cell.session.id} rowSpan={cell.rows} className={classes.session}>
                    <InCell session={cell.session} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function InCell({ session }: { session: SessionListItem }) {
  const words = useSessionWords()
  const lang = useLanguage()
  return (
    <>
      <AppLink to="/$lang/sessions/$id" params={{ lang, id: session.id }}>
        <LangText map={session.titles} sourceLanguage={session.sourceLanguage} isName />
      </AppLink>
      <Text size="sm" c="dimmed">
        {[words.clock(session), words.format(session.format), ...words.speakers(session)].join(' · ')}
      </Text>
    </>
  )
}

import { useTranslation } from 'react-i18next'
import { today } from '@/lib/dates/today'
import { useFormat } from '@/lib/i18n/useFormat'
import classes from './Agenda.module.css'

/** Where today stands in a list. */
export function TodayLine() {
  const { t } = useTranslation('agenda')
  const format = useFormat()
  return (
    <p className={classes.todayLine}>
      <strong>{t('today')}</strong>
      <time dateTime={today()} aria-current="date">
        {format.day(today())}
      </time>
    </p>
  )
}

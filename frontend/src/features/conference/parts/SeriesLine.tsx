import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ConferenceListItem } from '@/api/generated'
import classes from './SeriesLine.module.css'
import { ticks, timeOf } from './timeOf'

/** The editions of a series on a line of time; the list beside it says the same in words. */
export function SeriesLine({ editions }: { editions: ConferenceListItem[] }) {
  const { t } = useTranslation('conference')
  const placed = editions.flatMap((edition) => {
    const time = timeOf(edition)
    return time === undefined ? [] : [{ edition, time }]
  })
  if (placed.length < 2) return null
  const first = Math.floor(Math.min(...placed.map(({ time }) => time)))
  const last = Math.ceil(Math.max(...placed.map(({ time }) => time)))
  const at = (time: number) => `${(100 * (time - first)) / (last - first)}%`
  const states = ['HELD', 'TENTATIVE', 'CANCELLED'] as const
  return (
    <Stack gap="xs">
      <div
        className={classes.line}
        role="img"
        aria-label={t('line.label', { count: placed.length, first, last })}
        dir="ltr"
      >
        <div className={classes.axis} />
        {placed.map(({ edition, time }) => (
          <span key={edition.slug} className={classes.dot} data-state={edition.state} style={{ left: at(time) }} />
        ))}
        {ticks(first, last).map((year) => (
          <span key={year} className={classes.year} style={{ left: at(year) }}>
            {year}
          </span>
        ))}
      </div>
      <div className={classes.key}>
        {states
          .filter((state) => placed.some(({ edition }) => keyOf(edition) === state))
          .map((state) => (
            <span key={state}>
              <span className={classes.dot} data-state={state} aria-hidden />
              {t(`line.${state}`)}
            </span>
          ))}
      </div>
    </Stack>
  )
}

function keyOf({ state }: ConferenceListItem) {
  if (state === 'CLOSED') return 'HELD'
  return state === 'CONFIRMED' ? 'TENTATIVE' : state
}

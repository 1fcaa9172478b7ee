import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { meaningOf } from '@/lib/dates/edtf'
import { printWhen } from '@/lib/dates/when'
import { localeOf } from '@/lib/i18n/languages'
import { useLanguage } from '@/lib/i18n/useLanguage'

interface WhenUnderstoodProps {
  edtf: string
  isSouthern: boolean | undefined
  isInCalendars: boolean
}

/** How a date is understood: in words, how precisely, which months a season is, and what calendars will show. */
export function WhenUnderstood({ edtf, isSouthern, isInCalendars }: WhenUnderstoodProps) {
  const { t } = useTranslation(['ui', 'when-field'])
  const locale = localeOf(useLanguage())
  const meaning = meaningOf(edtf, isSouthern ?? false)
  if (!meaning) return null
  const { precision, earliest, latest } = meaning
  const hasSeason = /-2[1-4]/.test(edtf)
  const isFixed = precision === 'DAY' && !/[?~%]/.test(edtf)
  const hasYear = Boolean(earliest || latest)
  const days = earliest && latest && printWhen(`${earliest}/${latest}`, locale, t)
  const inCalendars = days
    ? t(isFixed ? 'when-field:inCalendars' : 'when-field:inCalendarsOpen', { days })
    : t(hasYear ? 'when-field:notBounded' : 'when-field:notDated')
  return (
    <>
      <Text size="sm">
        {t('when-field:understood', {
          when: printWhen(edtf, locale, t),
          precision: t(`when-field:precision.${hasYear ? precision : 'YEARLESS'}`),
        })}
      </Text>
      {hasSeason && (
        <Text size="sm">
          {t(isSouthern === undefined ? 'when-field:noPlace' : isSouthern ? 'when-field:south' : 'when-field:north', {
            days: days ?? '',
          })}
        </Text>
      )}
      {isInCalendars && (
        <Text size="sm" c="dimmed">
          {inCalendars}
        </Text>
      )}
    </>
  )
}
